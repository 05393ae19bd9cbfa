-- Mail that waits to leave or has left. Times are milliseconds since 1970 in UTC.
-- due_at: a mail that waits is not tried before it; a claimed one is anyone's again after it.
CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    owner         TEXT    NOT NULL CHECK (length(owner) BETWEEN 1 AND 60),
    recipient_key BLOB    NOT NULL CHECK (length(recipient_key) = 32),
    message_id    TEXT    NOT NULL UNIQUE CHECK (length(message_id) BETWEEN 5 AND 300),
    recipient     TEXT    CHECK (length(recipient) BETWEEN 3 AND 254),
    subject       TEXT    CHECK (length(subject) BETWEEN 1 AND 200),
    body          TEXT    CHECK (length(body) BETWEEN 1 AND 20000),
    state         TEXT    NOT NULL CHECK (state IN ('waits', 'claimed', 'sent', 'dead')),
    attempts      INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    created_at    INTEGER NOT NULL,
    due_at        INTEGER NOT NULL,
    ended_at      INTEGER,
    problem       TEXT    CHECK (problem IN ('UNREACHABLE', 'REFUSED_FOR_NOW', 'REFUSED')),
    CHECK ((ended_at IS NULL) = (state IN ('waits', 'claimed'))),
    CHECK ((state = 'sent' AND recipient IS NULL AND subject IS NULL AND body IS NULL)
        OR (state <> 'sent' AND recipient IS NOT NULL AND subject IS NOT NULL AND body IS NOT NULL))
) STRICT;

CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('waits', 'claimed');
CREATE INDEX outbox_recipient ON outbox (recipient_key, created_at);
CREATE INDEX outbox_owner ON outbox (owner);
