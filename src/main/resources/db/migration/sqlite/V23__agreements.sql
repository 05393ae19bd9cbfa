-- What parties agreed for people who return to work, and how far it is. Times are milliseconds since 1970 in UTC; days are as typed,
-- of which a month or a year may be all that is known. Nothing here is of a person but the address of a party, which is in personal.

-- history: in words the moment of which everything is told, of a covenant that is over and only shown
-- version: goes up with every change, so that two editors do not undo each other's
CREATE TABLE covenant (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    slug       TEXT    NOT NULL UNIQUE CHECK (length(slug) <= 60),
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL CHECK (kind IN ('regionaal', 'landelijk')),
    begins     TEXT    NOT NULL,
    ends       TEXT    NOT NULL,
    signed_on  TEXT    NOT NULL,
    history    TEXT,
    source     TEXT    NOT NULL,
    note       TEXT    NOT NULL,
    version    INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE covenant_region (
    covenant_id INTEGER NOT NULL REFERENCES covenant (id) ON DELETE CASCADE,
    region      TEXT    NOT NULL,
    PRIMARY KEY (covenant_id, region)
) STRICT, WITHOUT ROWID;

-- place:   its place among the parties as they were told
-- contact: the address to which it can be written, an object of JSON; nobody sees it but who mails
CREATE TABLE covenant_party (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    covenant_id INTEGER NOT NULL REFERENCES covenant (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    role        TEXT    NOT NULL,
    contact     INTEGER REFERENCES personal (id),
    UNIQUE (covenant_id, name)
) STRICT;

CREATE TRIGGER covenant_party_goes AFTER DELETE ON covenant_party
BEGIN
    DELETE FROM personal WHERE id = old.contact;
END;

CREATE TRIGGER covenant_party_moves AFTER UPDATE OF contact ON covenant_party
WHEN old.contact IS NOT NULL AND old.contact IS NOT new.contact
BEGIN
    DELETE FROM personal WHERE id = old.contact;
END;

-- number: as the parties number it, such as 4, B or A.2; goal and start: exact decimals
CREATE TABLE agreement (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    covenant_id INTEGER NOT NULL REFERENCES covenant (id) ON DELETE CASCADE,
    place       INTEGER NOT NULL,
    parent      TEXT    NOT NULL,
    number      TEXT    NOT NULL,
    words       TEXT    NOT NULL,
    theme       TEXT    NOT NULL,
    owner       TEXT    NOT NULL,
    due         TEXT    CHECK (due GLOB '????-??-??'),
    goal        TEXT,
    unit        TEXT    NOT NULL,
    start       TEXT,
    counts      INTEGER NOT NULL CHECK (counts IN (0, 1)),
    note        TEXT    NOT NULL,
    UNIQUE (covenant_id, number)
) STRICT;

-- How far it was at a moment, the last row being how far it is. A row is never changed: what was wrong is told anew, as a correction.
-- letter: A not begun, B in preparation, C being done, D done; none when it was not told
-- who:    a party, or who wrote it down
CREATE TABLE agreement_status (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    letter       TEXT    CHECK (letter IN ('A', 'B', 'C', 'D')),
    words        TEXT    NOT NULL,
    certainty    TEXT    NOT NULL CHECK (certainty IN ('zeker', 'redelijk', 'dubbelzinnig')),
    doubt        TEXT    NOT NULL,
    source       TEXT    NOT NULL,
    who          TEXT    NOT NULL,
    correction   INTEGER NOT NULL CHECK (correction IN (0, 1)),
    at           INTEGER NOT NULL
) STRICT;

CREATE INDEX agreement_status_agreement ON agreement_status (agreement_id, id);

CREATE TRIGGER agreement_status_stays BEFORE UPDATE ON agreement_status
BEGIN
    SELECT RAISE(ABORT, 'a status is never changed');
END;

-- day: on which it was so, when that was told; number: an exact decimal
CREATE TABLE agreement_measurement (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    day          TEXT    CHECK (day GLOB '????-??-??'),
    number       TEXT,
    words        TEXT    NOT NULL,
    source       TEXT    NOT NULL,
    who          TEXT    NOT NULL,
    at           INTEGER NOT NULL
) STRICT;

CREATE INDEX agreement_measurement_agreement ON agreement_measurement (agreement_id, id);

-- What stands in the way, and who does what about it by when.
CREATE TABLE agreement_obstacle (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    words        TEXT    NOT NULL,
    action       TEXT    NOT NULL,
    who          TEXT    NOT NULL,
    due          TEXT    CHECK (due GLOB '????-??-??'),
    UNIQUE (agreement_id, words)
) STRICT;

-- What was agreed first and is agreed otherwise since. field: its name as importers write it
CREATE TABLE agreement_change (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    field        TEXT    NOT NULL,
    was          TEXT    NOT NULL,
    who          TEXT    NOT NULL,
    at           INTEGER NOT NULL
) STRICT;

CREATE INDEX agreement_change_agreement ON agreement_change (agreement_id, id);
