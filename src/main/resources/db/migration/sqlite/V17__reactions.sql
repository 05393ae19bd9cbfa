-- What people answer to a vacancy, and the searches they asked to be mailed about. Times are milliseconds since 1970 in UTC. What
-- anyone typed stands in personal; here are codes alone.

-- press:        a hash of the form it came by, whose stamp is random and not kept, so that a second press adds nothing
-- details:      name, how to reach, and what was written, an object of JSON
-- own_hash:     of the secret in the mail to who reacted: to confirm, and later to take it back
-- read_hash:    of the secret in the mail to the employer, to read it by
-- told_over_at: when who reacted was told that the vacancy is over
CREATE TABLE vacancy_reaction (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    vacancy_id   INTEGER NOT NULL REFERENCES vacancy (id) ON DELETE CASCADE,
    press        BLOB    NOT NULL UNIQUE CHECK (length(press) = 32),
    details      INTEGER NOT NULL REFERENCES personal (id),
    language     TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    own_hash     BLOB    NOT NULL UNIQUE CHECK (length(own_hash) = 32),
    read_hash    BLOB    UNIQUE CHECK (length(read_hash) = 32),
    reacted_at   INTEGER NOT NULL,
    confirmed_at INTEGER,
    told_over_at INTEGER,
    CHECK ((read_hash IS NULL) = (confirmed_at IS NULL))
) STRICT;

CREATE INDEX vacancy_reaction_vacancy ON vacancy_reaction (vacancy_id);
CREATE INDEX vacancy_reaction_unconfirmed ON vacancy_reaction (reacted_at) WHERE confirmed_at IS NULL;

CREATE TRIGGER vacancy_reaction_goes AFTER DELETE ON vacancy_reaction
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- details:    the address, an object of JSON
-- query:      the filters as they stand in an address
-- seen_until: what was put up before this day was mailed already
CREATE TABLE vacancy_alert (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    press        BLOB    NOT NULL UNIQUE CHECK (length(press) = 32),
    details      INTEGER NOT NULL REFERENCES personal (id),
    language     TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    query        TEXT    NOT NULL CHECK (length(query) <= 1000),
    asked_at     INTEGER NOT NULL,
    confirmed_at INTEGER,
    seen_until   TEXT    CHECK (seen_until GLOB '????-??-??'),
    CHECK ((seen_until IS NULL) = (confirmed_at IS NULL))
) STRICT;

CREATE INDEX vacancy_alert_asked ON vacancy_alert (asked_at) WHERE confirmed_at IS NULL;
CREATE INDEX vacancy_alert_confirmed ON vacancy_alert (confirmed_at) WHERE confirmed_at IS NOT NULL;

CREATE TRIGGER vacancy_alert_goes AFTER DELETE ON vacancy_alert
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- Links in the mails about it, by the SHA-256 of their secret; every mail has its own, and each of them stops it.
CREATE TABLE vacancy_alert_link (
    hash     BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    alert_id INTEGER NOT NULL REFERENCES vacancy_alert (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX vacancy_alert_link_alert ON vacancy_alert_link (alert_id);

-- In which week each was looked after, so that none is mailed twice, whatever is restarted.
CREATE TABLE vacancy_alert_run (
    alert_id INTEGER NOT NULL REFERENCES vacancy_alert (id) ON DELETE CASCADE,
    week     TEXT    NOT NULL CHECK (week GLOB '????-W??'),
    PRIMARY KEY (alert_id, week)
) STRICT, WITHOUT ROWID;
