-- What is known of the time, so that a clock that jumped ahead erases nobody. Times are milliseconds since 1970 in UTC.
-- latest:       the latest time that was believed; 0 while there was none.
-- behind_since: since when the clock has been far behind that, if it is.
-- confirmed_at: when an operator said that the clock is right and all may be erased; empty once that was done.
CREATE TABLE timekeeping (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    latest       INTEGER NOT NULL,
    behind_since INTEGER,
    confirmed_at INTEGER
) STRICT;

INSERT INTO timekeeping (id, latest)
SELECT 1, coalesce(max(seen), 0) FROM (
    SELECT max(registered_at) AS seen FROM registration
    UNION ALL SELECT max(confirmed_at) FROM registration
    UNION ALL SELECT max(created_at) FROM outbox
    UNION ALL SELECT max(ended_at) FROM outbox
    UNION ALL SELECT max(ended_at) FROM consent_evidence);
