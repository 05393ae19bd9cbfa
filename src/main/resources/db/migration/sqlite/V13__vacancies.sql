-- What employers report. Times are milliseconds since 1970 in UTC. What anyone typed stands in personal; here are codes alone.

-- Who reported something, by a keyed hash of the address; what they told of themselves stands with each report.
CREATE TABLE employer (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    outward         TEXT    NOT NULL UNIQUE CHECK (length(outward) = 16),
    email_key       TEXT    NOT NULL UNIQUE CHECK (length(email_key) = 64),
    added_at        INTEGER NOT NULL,
    last_contact_at INTEGER NOT NULL
) STRICT;

CREATE INDEX employer_contact ON employer (last_contact_at);

-- press:    a hash of the form it came by, whose stamp is random and not kept, so that a second press adds nothing
-- reporter: who reported it, an object of JSON
-- details:  what is shown of it, or will be, an object of JSON; the columns that follow say the same in codes, to search by
-- proposed: the same with what its employer wants changed, as long as nobody judged that
-- days:     a bit for each day of the week, Monday being 1; earliest, latest: minutes after midnight, empty when times are open
-- hours_*:  in quarters of an hour a week
-- posted_on, ends_on: the first and the last day on which it is shown
CREATE TABLE vacancy (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    outward        TEXT    NOT NULL UNIQUE CHECK (length(outward) = 16),
    employer_id    INTEGER NOT NULL REFERENCES employer (id),
    press          BLOB    UNIQUE CHECK (length(press) = 32),
    state          TEXT    NOT NULL CHECK (state IN (
        'nieuw', 'bij-medewerker', 'teruggevraagd', 'open', 'vervuld', 'verlopen', 'gestopt', 'geweigerd')),
    reporter       INTEGER NOT NULL REFERENCES personal (id),
    details        INTEGER NOT NULL REFERENCES personal (id),
    proposed       INTEGER REFERENCES personal (id),
    kvk_key        BLOB    CHECK (length(kvk_key) = 32),
    region         TEXT    NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    gemeente       TEXT    NOT NULL CHECK (length(gemeente) BETWEEN 1 AND 60),
    kind           TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 20),
    sector         TEXT    NOT NULL CHECK (length(sector) BETWEEN 1 AND 20),
    hours_least    INTEGER NOT NULL CHECK (hours_least BETWEEN 1 AND 240),
    hours_most     INTEGER NOT NULL CHECK (hours_most BETWEEN hours_least AND 240),
    days           INTEGER NOT NULL CHECK (days BETWEEN 0 AND 127),
    earliest       INTEGER CHECK (earliest BETWEEN 0 AND 1440),
    latest         INTEGER CHECK (latest BETWEEN 0 AND 1440),
    school         TEXT    NOT NULL CHECK (school IN ('ja', 'bijna', 'nee', 'onbekend')),
    holidays       TEXT    NOT NULL CHECK (holidays IN ('alle', 'zomer', 'sommige', 'geen')),
    learning       INTEGER NOT NULL CHECK (learning IN (0, 1)),
    evc            INTEGER NOT NULL CHECK (evc IN (0, 1)),
    no_experience  INTEGER NOT NULL CHECK (no_experience IN (0, 1)),
    version        INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    reported_at    INTEGER NOT NULL,
    confirmed_at   INTEGER,
    waits_since    INTEGER,
    posted_on      TEXT    CHECK (posted_on GLOB '????-??-??'),
    ends_on        TEXT    NOT NULL CHECK (ends_on GLOB '????-??-??'),
    reminded_for   TEXT    CHECK (reminded_for GLOB '????-??-??'),
    ended_at       INTEGER,
    CHECK ((posted_on IS NOT NULL) OR (state <> 'open'))
) STRICT;

CREATE INDEX vacancy_employer ON vacancy (employer_id, reported_at);
CREATE INDEX vacancy_waits ON vacancy (region, waits_since) WHERE waits_since IS NOT NULL;
CREATE INDEX vacancy_ends ON vacancy (ends_on) WHERE state = 'open';
CREATE INDEX vacancy_over ON vacancy (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX vacancy_unconfirmed ON vacancy (reported_at) WHERE state = 'nieuw';

-- What is asked of those that are shown, the newest first: in the index, so that their texts stay where they are.
CREATE INDEX vacancy_shown ON vacancy (
    posted_on, id, ends_on, region, gemeente, kind, sector, hours_least, hours_most, days, earliest, latest, school, holidays,
    learning, evc, no_experience) WHERE state = 'open';
CREATE INDEX vacancy_shown_in ON vacancy (
    region, posted_on, id, ends_on, gemeente, kind, sector, hours_least, hours_most, days, earliest, latest, school, holidays,
    learning, evc, no_experience) WHERE state = 'open';

CREATE TRIGGER vacancy_changes_reporter AFTER UPDATE OF reporter ON vacancy
WHEN new.reporter IS NOT old.reporter
BEGIN
    DELETE FROM personal WHERE id = old.reporter;
END;

-- What was proposed becomes what is shown without being written anew.
CREATE TRIGGER vacancy_changes_details AFTER UPDATE OF details ON vacancy
WHEN new.details IS NOT old.details
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER vacancy_changes_proposal AFTER UPDATE OF proposed ON vacancy
WHEN new.proposed IS NOT old.proposed AND new.details IS NOT old.proposed
BEGIN
    DELETE FROM personal WHERE id = old.proposed;
END;

CREATE TRIGGER vacancy_goes AFTER DELETE ON vacancy
BEGIN
    DELETE FROM personal WHERE id IN (old.reporter, old.details, old.proposed);
END;

-- That an employer wants to be called, to get the pack, to come to a meeting or to be an example. details: an object of JSON.
CREATE TABLE employer_interest (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    outward      TEXT    NOT NULL UNIQUE CHECK (length(outward) = 16),
    employer_id  INTEGER NOT NULL REFERENCES employer (id),
    press        BLOB    UNIQUE CHECK (length(press) = 32),
    state        TEXT    NOT NULL CHECK (state IN ('nieuw', 'bij-medewerker', 'afgehandeld', 'geweigerd')),
    details      INTEGER NOT NULL REFERENCES personal (id),
    region       TEXT    NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    version      INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    reported_at  INTEGER NOT NULL,
    confirmed_at INTEGER,
    dealt_at     INTEGER
) STRICT;

CREATE INDEX employer_interest_employer ON employer_interest (employer_id, reported_at);
CREATE INDEX employer_interest_waits ON employer_interest (region, confirmed_at) WHERE state = 'bij-medewerker';

CREATE TRIGGER employer_interest_goes AFTER DELETE ON employer_interest
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- Links in mails to employers, by the SHA-256 of their secret.
CREATE TABLE employer_link (
    hash        BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    vacancy_id  INTEGER REFERENCES vacancy (id) ON DELETE CASCADE,
    interest_id INTEGER REFERENCES employer_interest (id) ON DELETE CASCADE,
    purpose     TEXT    NOT NULL CHECK (purpose IN ('confirm', 'manage')),
    expires_at  INTEGER,
    CHECK ((vacancy_id IS NULL) = (interest_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX employer_link_vacancy ON employer_link (vacancy_id, purpose);
CREATE INDEX employer_link_interest ON employer_link (interest_id, purpose);
CREATE INDEX employer_link_expires ON employer_link (expires_at);

-- What was done about a vacancy or an interest, by an employer or at the desk. details: the reason, or the mail as it was sent.
CREATE TABLE employer_event (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    employer_id INTEGER NOT NULL REFERENCES employer (id) ON DELETE CASCADE,
    vacancy_id  INTEGER REFERENCES vacancy (id) ON DELETE CASCADE,
    interest_id INTEGER REFERENCES employer_interest (id) ON DELETE CASCADE,
    act         TEXT    NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
    who         TEXT    NOT NULL CHECK (length(who) <= 60),
    who_name    TEXT    NOT NULL CHECK (length(who_name) <= 200),
    details     INTEGER REFERENCES personal (id),
    at          INTEGER NOT NULL
) STRICT;

CREATE INDEX employer_event_employer ON employer_event (employer_id, at);
CREATE INDEX employer_event_vacancy ON employer_event (vacancy_id, id);
CREATE INDEX employer_event_interest ON employer_event (interest_id, id);

CREATE TRIGGER employer_event_goes AFTER DELETE ON employer_event
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;
