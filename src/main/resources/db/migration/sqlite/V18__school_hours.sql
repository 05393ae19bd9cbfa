-- Who said nothing of school hours, did not say that they do not matter. Of who registered before, what stands there stays.
ALTER TABLE registration ADD COLUMN said_of_school TEXT NOT NULL DEFAULT 'niet-gezegd'
    CHECK (said_of_school IN ('alleen', 'liefst', 'maakt-niet-uit', 'niet-gezegd'));
UPDATE registration SET said_of_school = school_hours;
ALTER TABLE registration DROP COLUMN school_hours;
ALTER TABLE registration RENAME COLUMN said_of_school TO school_hours;
