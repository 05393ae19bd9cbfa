-- What stays of a vacancy and of the links to it once it was erased, so that an old address says what happened. It tells nobody
-- whose it was.
-- key:    the code of a vacancy that was shown, or the hash of a link, in hexadecimal
-- reason: that its employer asked for it, or that its term was over
CREATE TABLE vacancy_tombstone (
    key    TEXT NOT NULL PRIMARY KEY CHECK (length(key) IN (16, 64)),
    reason TEXT NOT NULL CHECK (reason IN ('gevraagd', 'termijn')),
    month  TEXT NOT NULL CHECK (month GLOB '????-??')
) STRICT, WITHOUT ROWID;

CREATE INDEX vacancy_tombstone_month ON vacancy_tombstone (month);
