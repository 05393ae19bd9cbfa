-- What a region did in a quarter for people who were erased since, so that its figures of a past quarter stay as they were.
-- Numbers alone: nothing here leads to anybody.
--
-- what:  came, called or closed; or reached-after and closed-after, with the number of days in kind
-- count: how many
CREATE TABLE kept_figure (
    region  TEXT    NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    quarter TEXT    NOT NULL CHECK (quarter GLOB '2???-[1-4]'),
    what    TEXT    NOT NULL CHECK (what IN ('came', 'called', 'closed', 'reached-after', 'closed-after')),
    kind    TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    count   INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (region, quarter, what, kind)
) STRICT, WITHOUT ROWID;
