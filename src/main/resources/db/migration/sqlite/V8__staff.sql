-- People who work at the desk. Times are milliseconds since 1970 in UTC.
-- email_key: the address as a keyed hash, to be found by; the address itself and the name stand in personal.
-- epoch: goes up with each change after which whoever is logged in must log in again.
CREATE TABLE staff (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 16 AND 32),
    email_key BLOB    NOT NULL UNIQUE CHECK (length(email_key) = 32),
    details   INTEGER NOT NULL REFERENCES personal (id),
    state     TEXT    NOT NULL CHECK (state IN ('invited', 'active', 'suspended')),
    password  TEXT    CHECK (length(password) BETWEEN 20 AND 400),
    epoch     INTEGER NOT NULL DEFAULT 0,
    added_at  INTEGER NOT NULL,
    seen_at   INTEGER
) STRICT;

CREATE TRIGGER staff_changes_details AFTER UPDATE OF details ON staff
WHEN new.details IS NOT old.details
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER staff_ends AFTER DELETE ON staff
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE VIEW staff_member AS
SELECT staff.*,
    words ->> 'name'  AS name,
    words ->> 'email' AS email
FROM staff JOIN personal ON personal.id = details;

-- What somebody may do. region: the slug of the region it holds for; empty for a role that has none.
CREATE TABLE staff_right (
    staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    role     TEXT NOT NULL CHECK (role IN ('consulent', 'coordinator', 'redacteur', 'beheerder')),
    region   TEXT NOT NULL CHECK (length(region) <= 60),
    PRIMARY KEY (staff_id, role, region),
    CHECK ((region <> '') = (role IN ('consulent', 'coordinator')))
) STRICT, WITHOUT ROWID;

-- How somebody shows, besides by a passphrase, to be the one. material: sealed; of a code by app its secret.
-- last_step: the latest step of thirty seconds of which a code was taken, so that none is taken twice.
CREATE TABLE second_factor (
    id        INTEGER PRIMARY KEY,
    staff_id  TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    kind      TEXT    NOT NULL CHECK (kind IN ('totp', 'passkey')),
    material  BLOB    NOT NULL CHECK (length(material) BETWEEN 1 AND 2000),
    last_step INTEGER NOT NULL DEFAULT 0,
    added_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX second_factor_owner ON second_factor (staff_id);

-- Codes for who lost the phone, each to be used once, by their SHA-256.
CREATE TABLE recovery_code (
    hash     BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    staff_id TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    used_at  INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX recovery_code_owner ON recovery_code (staff_id);

-- Links in mails to staff, by the SHA-256 of their secret. bound_to: what the account was like when the link was made; once
-- it is otherwise, the link does nothing.
CREATE TABLE invitation (
    hash       BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    staff_id   TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    purpose    TEXT    NOT NULL CHECK (purpose IN ('invitation', 'password', 'factor')),
    bound_to   BLOB    NOT NULL CHECK (length(bound_to) = 32),
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX invitation_owner ON invitation (staff_id);

-- That somebody asked for the second factor of a colleague to be set anew; another has to approve.
CREATE TABLE factor_reset (
    staff_id TEXT    NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    asked_by TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who is logged in, by the SHA-256 of the cookie. Only a session whose stage is full opens anything; one that asks for the code
-- or for a second factor to be set up opens just that. pending: sealed, what is being set up.
CREATE TABLE staff_session (
    hash      BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    id        TEXT    NOT NULL UNIQUE CHECK (length(id) BETWEEN 16 AND 32),
    staff_id  TEXT    NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    stage     TEXT    NOT NULL CHECK (stage IN ('code', 'enrol', 'full')),
    epoch     INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    seen_at   INTEGER NOT NULL,
    browser   TEXT    NOT NULL CHECK (length(browser) <= 60),
    pending   BLOB    CHECK (length(pending) BETWEEN 1 AND 2000)
) STRICT, WITHOUT ROWID;

CREATE INDEX staff_session_owner ON staff_session (staff_id, opened_at);

-- How often it went wrong in a row at an address that may or may not have an account, by a keyed hash.
CREATE TABLE login_try (
    account_key BLOB    NOT NULL PRIMARY KEY CHECK (length(account_key) = 32),
    failures    INTEGER NOT NULL CHECK (failures > 0),
    last_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who looked at what, changed it or was refused: the line of each, in order, with a keyed hash over itself and the line before.
-- reason: in words, kept apart so that it can be erased; its hash stays.
CREATE TABLE audit (
    seq         INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    who         TEXT    NOT NULL CHECK (length(who) <= 60),
    act         TEXT    NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
    place       TEXT    NOT NULL CHECK (length(place) <= 200),
    object      TEXT    NOT NULL CHECK (length(object) <= 120),
    regions     TEXT    NOT NULL CHECK (length(regions) <= 2000),
    result      TEXT    NOT NULL CHECK (result IN ('done', 'refused')),
    reason      INTEGER REFERENCES personal (id),
    reason_hash BLOB    CHECK (length(reason_hash) = 32),
    hash        BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_object ON audit (object, seq);
CREATE INDEX audit_who ON audit (who, seq);

CREATE TRIGGER audit_forgets_reason AFTER UPDATE OF reason ON audit
WHEN new.reason IS NOT old.reason
BEGIN
    DELETE FROM personal WHERE id = old.reason;
END;

CREATE TRIGGER audit_ends AFTER DELETE ON audit
BEGIN
    DELETE FROM personal WHERE id = old.reason;
END;

-- Where the chain of lines begins and ends: the hash that the oldest line goes on from, and that of the newest.
CREATE TABLE audit_chain (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    first_seq  INTEGER NOT NULL,
    first_hash BLOB    NOT NULL CHECK (length(first_hash) = 32),
    last_seq   INTEGER NOT NULL,
    last_hash  BLOB    NOT NULL CHECK (length(last_hash) = 32),
    seal       BLOB    CHECK (length(seal) = 32)
) STRICT;

INSERT INTO audit_chain (id, first_seq, first_hash, last_seq, last_hash) VALUES (1, 0, zeroblob(32), 0, zeroblob(32));
