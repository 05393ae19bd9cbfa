-- People who look for help on their way back to work. Times are milliseconds since 1970 in UTC.
-- confirmed_at: empty while nobody has shown to own the address.
CREATE TABLE registration (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    email_key       TEXT    NOT NULL UNIQUE CHECK (length(email_key) BETWEEN 6 AND 254),
    email           TEXT    NOT NULL CHECK (length(email) BETWEEN 6 AND 254),
    name            TEXT    NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    phone           TEXT    CHECK (length(phone) BETWEEN 9 AND 16),
    postcode        TEXT    NOT NULL CHECK (length(postcode) = 7),
    hours_per_week  INTEGER CHECK (hours_per_week BETWEEN 1 AND 40),
    school_hours    TEXT    NOT NULL CHECK (school_hours IN ('alleen', 'liefst', 'maakt-niet-uit')),
    kind_of_work    TEXT    NOT NULL CHECK (length(kind_of_work) <= 200),
    explanation     TEXT    NOT NULL CHECK (length(explanation) <= 2000),
    consent_version TEXT    NOT NULL CHECK (length(consent_version) BETWEEN 1 AND 20),
    registered_at   INTEGER NOT NULL,
    confirmed_at    INTEGER
) STRICT;

CREATE TABLE registration_help (
    registration_id INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    help            TEXT    NOT NULL CHECK (help IN (
        'meedenken', 'solliciteren', 'geld', 'kinderopvang', 'scholing', 'werkgevers')),
    PRIMARY KEY (registration_id, help)
) STRICT, WITHOUT ROWID;

-- The links in our mails, by the SHA-256 of their secret.
CREATE TABLE registration_link (
    hash            BLOB    NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    registration_id INTEGER NOT NULL REFERENCES registration (id) ON DELETE CASCADE,
    purpose         TEXT    NOT NULL CHECK (purpose IN ('confirm', 'withdraw')),
    expires_at      INTEGER,
    CHECK ((purpose = 'confirm') = (expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX registration_link_owner ON registration_link (registration_id);

-- Forms that came in, so that a second press is no second registration.
CREATE TABLE submission (
    fingerprint BLOB    NOT NULL PRIMARY KEY CHECK (length(fingerprint) = 32),
    received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- That someone agreed, to which text, from when to when; the address only as a keyed hash.
CREATE TABLE consent_evidence (
    id           INTEGER PRIMARY KEY,
    address_key  BLOB    NOT NULL CHECK (length(address_key) = 32),
    text_version TEXT    NOT NULL CHECK (length(text_version) BETWEEN 1 AND 20),
    given_at     INTEGER NOT NULL,
    confirmed_at INTEGER,
    ended_at     INTEGER NOT NULL
) STRICT;
