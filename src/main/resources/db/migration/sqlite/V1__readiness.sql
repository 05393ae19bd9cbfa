-- One row that the readiness check writes to, to see whether the disk still takes a write.
CREATE TABLE readiness (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    writes INTEGER NOT NULL CHECK (writes >= 0)
) STRICT;

INSERT INTO readiness (id, writes) VALUES (1, 0);
