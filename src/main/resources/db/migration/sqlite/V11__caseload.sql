-- Of which mornings the counts of a region were mailed, so that each goes once, also after another start.
CREATE TABLE digest (
    region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    day    TEXT NOT NULL CHECK (length(day) = 10),
    PRIMARY KEY (region, day)
) STRICT, WITHOUT ROWID;
