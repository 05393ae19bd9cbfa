-- People who registered and what staff do for them. Times are milliseconds since 1970 in UTC; dates are ISO 8601, in the
-- Netherlands. What anyone typed about somebody stands in personal; here are codes, keyed hashes and times alone.
--
-- outward:      the random name by which pages call it, and by which it is known to have been erased
-- email_key:    empty for who was added without an address
-- phone_key, name_key: keyed hashes, to find who may be the same person
-- region:       the slug of where it belongs; empty for what came before that was kept
-- organisation: to whom its owner agreed; empty while nobody stood behind the site
-- agreed_at:    when its owner last agreed to be kept
-- asked_at:     since when its owner has been asked whether to stay
CREATE TABLE registration_of_now (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    outward         BLOB    NOT NULL UNIQUE CHECK (length(outward) = 16),
    email_key       TEXT    UNIQUE CHECK (length(email_key) BETWEEN 6 AND 254),
    phone_key       BLOB    CHECK (length(phone_key) = 32),
    name_key        BLOB    CHECK (length(name_key) = 32),
    details         INTEGER NOT NULL REFERENCES personal (id),
    language        TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    hours_per_week  INTEGER CHECK (hours_per_week BETWEEN 1 AND 40),
    school_hours    TEXT    NOT NULL CHECK (school_hours IN ('alleen', 'liefst', 'maakt-niet-uit')),
    region          TEXT    CHECK (length(region) BETWEEN 1 AND 60),
    consent_version TEXT    NOT NULL CHECK (length(consent_version) BETWEEN 1 AND 20),
    organisation    TEXT    CHECK (length(organisation) BETWEEN 1 AND 200),
    registered_at   INTEGER NOT NULL,
    confirmed_at    INTEGER,
    agreed_at       INTEGER NOT NULL,
    asked_at        INTEGER,
    version         INTEGER NOT NULL DEFAULT 1 CHECK (version > 0)
) STRICT;

INSERT INTO registration_of_now (id, outward, email_key, details, language, hours_per_week, school_hours, consent_version,
    registered_at, confirmed_at, agreed_at)
SELECT id, randomblob(16), email_key, details, language, hours_per_week, school_hours, consent_version,
    registered_at, confirmed_at, coalesce(confirmed_at, registered_at)
FROM registration ORDER BY id;

CREATE TABLE registration_help_of_now (
    registration_id INTEGER NOT NULL REFERENCES registration_of_now (id) ON DELETE CASCADE,
    help            TEXT    NOT NULL CHECK (help IN (
        'meedenken', 'solliciteren', 'geld', 'kinderopvang', 'scholing', 'werkgevers')),
    PRIMARY KEY (registration_id, help)
) STRICT, WITHOUT ROWID;

INSERT INTO registration_help_of_now SELECT * FROM registration_help;

CREATE TABLE registration_link_of_now (
    hash            BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    registration_id INTEGER NOT NULL REFERENCES registration_of_now (id) ON DELETE CASCADE,
    purpose         TEXT    NOT NULL CHECK (purpose IN ('confirm', 'withdraw', 'manage', 'stay', 'agree')),
    expires_at      INTEGER,
    CHECK ((purpose IN ('confirm', 'manage')) = (expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO registration_link_of_now SELECT * FROM registration_link;

DELETE FROM sqlite_sequence WHERE name = 'registration_of_now';
INSERT INTO sqlite_sequence (name, seq) SELECT 'registration_of_now', seq FROM sqlite_sequence WHERE name = 'registration';

DROP VIEW registrant;
DROP TABLE registration_help;
DROP TABLE registration_link;
DROP TABLE registration;
ALTER TABLE registration_of_now RENAME TO registration;
ALTER TABLE registration_help_of_now RENAME TO registration_help;
ALTER TABLE registration_link_of_now RENAME TO registration_link;

CREATE INDEX registration_link_owner ON registration_link (registration_id);
CREATE INDEX registration_link_expires ON registration_link (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX registration_unconfirmed ON registration (registered_at) WHERE confirmed_at IS NULL;
CREATE INDEX registration_agreed ON registration (agreed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX registration_phone ON registration (phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX registration_name ON registration (name_key) WHERE name_key IS NOT NULL;

CREATE TRIGGER registration_changes_details AFTER UPDATE OF details ON registration
WHEN new.details IS NOT old.details
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER registration_ends AFTER DELETE ON registration
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE VIEW registrant AS
SELECT registration.*,
    words ->> 'name'        AS name,
    words ->> 'email'       AS email,
    words ->> 'phone'       AS phone,
    words ->> 'postcode'    AS postcode,
    words ->> 'reach'       AS reach,
    words ->> 'speaks'      AS speaks,
    words ->> 'times'       AS times,
    words ->> 'kindOfWork'  AS kind_of_work,
    words ->> 'skills'      AS skills,
    words ->> 'explanation' AS explanation
FROM registration JOIN personal ON personal.id = details;

-- What a region does for one who registered. Frozen is no state.
--
-- received_at, due_at, working_days, rule: the promise of the region as it was; promise_kept_at: when somebody was first reached
-- next_at:      by when something must be done next; empty once closed
-- rests_until:  until that day nobody needs to do anything: agreed on, or asked for by the person (paused)
-- attempts:     on how many days in a row nobody was reached
CREATE TABLE casefile (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    registration_id  INTEGER NOT NULL UNIQUE REFERENCES registration (id) ON DELETE CASCADE,
    region           TEXT    NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    assignee         TEXT    CHECK (length(assignee) BETWEEN 1 AND 60),
    assignee_name    TEXT    CHECK (length(assignee_name) <= 200),
    state            TEXT    NOT NULL CHECK (state IN (
        'nieuw', 'contact-gezocht', 'in-gesprek', 'wacht-op-persoon', 'overdracht-gevraagd', 'afgesloten')),
    state_before     TEXT    CHECK (state_before IN ('nieuw', 'contact-gezocht', 'in-gesprek', 'wacht-op-persoon')),
    entered_state_at INTEGER NOT NULL,
    received_at      INTEGER NOT NULL,
    due_at           INTEGER NOT NULL,
    working_days     INTEGER NOT NULL CHECK (working_days BETWEEN 0 AND 250),
    rule             TEXT    NOT NULL CHECK (length(rule) BETWEEN 1 AND 60),
    promise_kept_at  INTEGER,
    next_at          INTEGER,
    rests_until      TEXT    CHECK (rests_until GLOB '????-??-??'),
    is_paused        INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
    attempts         INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    last_contact_at  INTEGER,
    outcome          TEXT    CHECK (length(outcome) BETWEEN 1 AND 40),
    closed_at        INTEGER,
    frozen_at        INTEGER,
    frozen_by        TEXT    CHECK (length(frozen_by) <= 60),
    frozen_name      TEXT    CHECK (length(frozen_name) <= 200),
    frozen_ground    TEXT    CHECK (length(frozen_ground) BETWEEN 1 AND 40),
    version          INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    CHECK ((assignee IS NULL) = (assignee_name IS NULL)),
    CHECK ((state = 'overdracht-gevraagd') = (state_before IS NOT NULL)),
    CHECK ((state = 'afgesloten') = (closed_at IS NOT NULL)),
    CHECK ((state = 'afgesloten') = (outcome IS NOT NULL)),
    CHECK ((state = 'afgesloten') = (next_at IS NULL)),
    CHECK ((frozen_at IS NULL) = (frozen_by IS NULL)),
    CHECK ((frozen_at IS NULL) = (frozen_ground IS NULL))
) STRICT;

CREATE INDEX casefile_open ON casefile (region, next_at) WHERE closed_at IS NULL;
CREATE INDEX casefile_closed ON casefile (region, closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX casefile_past ON casefile (closed_at) WHERE closed_at IS NOT NULL;

-- In which region a case was when, with what that region promised; exactly one has no end.
CREATE TABLE placement (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile (id) ON DELETE CASCADE,
    region      TEXT    NOT NULL CHECK (length(region) BETWEEN 1 AND 60),
    from_at     INTEGER NOT NULL,
    until_at    INTEGER,
    due_at      INTEGER NOT NULL,
    kept_at     INTEGER
) STRICT;

CREATE UNIQUE INDEX placement_open ON placement (casefile_id) WHERE until_at IS NULL;
CREATE INDEX placement_case ON placement (casefile_id, from_at);
CREATE INDEX placement_region ON placement (region, from_at);

-- That a region asked another, or a gemeente by a mailed link, to take somebody over. hash: of the secret of that link.
-- details: why, to whom, and what was answered
CREATE TABLE handover (
    id            INTEGER PRIMARY KEY,
    casefile_id   INTEGER NOT NULL REFERENCES casefile (id) ON DELETE CASCADE,
    from_region   TEXT    NOT NULL CHECK (length(from_region) BETWEEN 1 AND 60),
    to_region     TEXT    CHECK (length(to_region) BETWEEN 1 AND 60),
    hash          BLOB    UNIQUE CHECK (length(hash) = 32),
    offered_at    INTEGER NOT NULL,
    offered_by    TEXT    NOT NULL CHECK (length(offered_by) <= 60),
    due_at        INTEGER NOT NULL,
    details       INTEGER NOT NULL REFERENCES personal (id),
    answer        TEXT    CHECK (answer IN ('aangenomen', 'geweigerd', 'ingetrokken')),
    answered_at   INTEGER,
    answered_by   TEXT    CHECK (length(answered_by) <= 60),
    answer_details INTEGER REFERENCES personal (id),
    CHECK ((to_region IS NULL) = (hash IS NOT NULL)),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX handover_open ON handover (casefile_id) WHERE answered_at IS NULL;
CREATE INDEX handover_case ON handover (casefile_id);
CREATE INDEX handover_offered ON handover (to_region, due_at) WHERE answered_at IS NULL;

CREATE TRIGGER handover_ends AFTER DELETE ON handover
BEGIN
    DELETE FROM personal WHERE id IN (old.details, old.answer_details);
END;

-- Each call, talk or note, in order; none is ever changed, but another may correct it.
CREATE TABLE contact (
    id            INTEGER PRIMARY KEY,
    casefile_id   INTEGER NOT NULL REFERENCES casefile (id) ON DELETE CASCADE,
    number        INTEGER NOT NULL CHECK (number > 0),
    author        TEXT    NOT NULL CHECK (length(author) <= 60),
    author_name   TEXT    NOT NULL CHECK (length(author_name) <= 200),
    author_region TEXT    NOT NULL CHECK (length(author_region) <= 60),
    kind          TEXT    NOT NULL CHECK (kind IN ('gebeld', 'niet-bereikt', 'mail', 'gesprek', 'intern')),
    outcome       TEXT    CHECK (length(outcome) BETWEEN 1 AND 40),
    details       INTEGER REFERENCES personal (id),
    next_on       TEXT    CHECK (next_on GLOB '????-??-??'),
    corrects      INTEGER,
    at            INTEGER NOT NULL,
    UNIQUE (casefile_id, number)
) STRICT;

CREATE TRIGGER contact_loses_words AFTER UPDATE OF details ON contact
WHEN new.details IS NOT old.details
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER contact_ends AFTER DELETE ON contact
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- Each mail that staff sent, as it was sent.
CREATE TABLE message_sent (
    id               INTEGER PRIMARY KEY,
    casefile_id      INTEGER NOT NULL REFERENCES casefile (id) ON DELETE CASCADE,
    author           TEXT    NOT NULL CHECK (length(author) <= 60),
    author_name      TEXT    NOT NULL CHECK (length(author_name) <= 200),
    author_region    TEXT    NOT NULL CHECK (length(author_region) <= 60),
    template         TEXT    NOT NULL CHECK (length(template) BETWEEN 1 AND 60),
    template_version TEXT    NOT NULL CHECK (length(template_version) BETWEEN 1 AND 20),
    details          INTEGER NOT NULL REFERENCES personal (id),
    at               INTEGER NOT NULL
) STRICT;

CREATE INDEX message_sent_case ON message_sent (casefile_id, at);

CREATE TRIGGER message_sent_ends AFTER DELETE ON message_sent
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- Who changed what, in codes.
CREATE TABLE event (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile (id) ON DELETE CASCADE,
    who         TEXT    NOT NULL CHECK (length(who) <= 60),
    who_name    TEXT    NOT NULL CHECK (length(who_name) <= 200),
    region      TEXT    NOT NULL CHECK (length(region) <= 60),
    act         TEXT    NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
    before      TEXT    NOT NULL CHECK (length(before) <= 60),
    after       TEXT    NOT NULL CHECK (length(after) <= 60),
    details     INTEGER REFERENCES personal (id),
    at          INTEGER NOT NULL
) STRICT;

CREATE INDEX event_case ON event (casefile_id, id);
CREATE INDEX event_region ON event (region, at);

CREATE TRIGGER event_ends AFTER DELETE ON event
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

-- That somebody was erased, and why. A copy that is put back erases them again by it.
CREATE TABLE tombstone (
    outward BLOB NOT NULL PRIMARY KEY CHECK (length(outward) = 16),
    region  TEXT NOT NULL CHECK (length(region) <= 60),
    month   TEXT NOT NULL CHECK (month GLOB '????-??'),
    reason  TEXT NOT NULL CHECK (reason IN ('ingetrokken', 'onbevestigd', 'geen-antwoord', 'afgesloten', 'medewerker'))
) STRICT, WITHOUT ROWID;

CREATE INDEX tombstone_month ON tombstone (month);

-- Answers that somebody keeps to go on later, found by the SHA-256 of the secret in the link of a mail.
CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    hash       BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    email_key  TEXT    NOT NULL UNIQUE CHECK (length(email_key) BETWEEN 6 AND 254),
    details    INTEGER NOT NULL REFERENCES personal (id),
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_expires ON draft (expires_at);

CREATE TRIGGER draft_changes_details AFTER UPDATE OF details ON draft
WHEN new.details IS NOT old.details
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER draft_ends AFTER DELETE ON draft
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

ALTER TABLE consent_evidence ADD COLUMN organisation TEXT CHECK (length(organisation) BETWEEN 1 AND 200);
ALTER TABLE consent_evidence ADD COLUMN reason TEXT CHECK (length(reason) BETWEEN 1 AND 40);
CREATE INDEX consent_evidence_ended ON consent_evidence (ended_at);
