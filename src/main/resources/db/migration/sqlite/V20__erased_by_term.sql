-- How many were erased today because they were past their term, so that a clock that is wrong erases no more than a few on a day,
-- in however many runs. Numbers alone, of one day: nothing here leads to anybody.
--
-- kind: what was erased, such as registration
-- day:  by the clock of the site
CREATE TABLE erased_by_term (
    kind  TEXT    NOT NULL PRIMARY KEY CHECK (length(kind) BETWEEN 1 AND 40),
    day   TEXT    NOT NULL CHECK (day GLOB '????-??-??'),
    count INTEGER NOT NULL CHECK (count >= 0)
) STRICT, WITHOUT ROWID;
