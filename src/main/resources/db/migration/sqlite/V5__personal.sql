-- What tells who somebody is. Zeroing what is deleted is not enough to be rid of it: when SQLite moves rows to another page
-- to fill or to empty one, a copy can stay behind in the old page, out of reach. So these texts never move. A new one is
-- added at the end, none changes its length, and to delete one is to write over it where it stands; its row remains.
CREATE TABLE personal (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT    NOT NULL CHECK (octet_length(words) BETWEEN 1 AND 20000)
) STRICT;

CREATE TRIGGER personal_never_moves BEFORE UPDATE ON personal
WHEN new.id <> old.id OR octet_length(new.words) <> octet_length(old.words)
BEGIN
    SELECT RAISE(ABORT, 'a personal text never moves');
END;

CREATE TRIGGER personal_is_written_over BEFORE DELETE ON personal
BEGIN
    UPDATE personal SET words = replace(hex(zeroblob(octet_length(words))), '00', 'x') WHERE id = old.id;
    SELECT RAISE(IGNORE);
END;

-- Who registered: an object of JSON, see the view registrant.
INSERT INTO personal (id, words)
SELECT id, json_object(
    'name', name, 'email', email, 'phone', phone, 'postcode', postcode,
    'kindOfWork', kind_of_work, 'explanation', explanation)
FROM registration ORDER BY id;

ALTER TABLE registration ADD COLUMN details INTEGER REFERENCES personal (id);
UPDATE registration SET details = id;
ALTER TABLE registration DROP COLUMN name;
ALTER TABLE registration DROP COLUMN email;
ALTER TABLE registration DROP COLUMN phone;
ALTER TABLE registration DROP COLUMN postcode;
ALTER TABLE registration DROP COLUMN kind_of_work;
ALTER TABLE registration DROP COLUMN explanation;

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
    words ->> 'kindOfWork'  AS kind_of_work,
    words ->> 'explanation' AS explanation
FROM registration JOIN personal ON personal.id = details;

-- The outbox keeps to whom it writes in the same way. What it writes holds no word that anyone typed.
CREATE TABLE outbox_of_references (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    owner         TEXT    NOT NULL CHECK (length(owner) BETWEEN 1 AND 60),
    recipient_key BLOB    NOT NULL CHECK (length(recipient_key) = 32),
    message_id    TEXT    NOT NULL UNIQUE CHECK (length(message_id) BETWEEN 5 AND 300),
    recipient     INTEGER REFERENCES personal (id),
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

INSERT INTO personal (id, words)
SELECT outbox.id + (SELECT coalesce(max(id), 0) FROM registration), recipient
FROM outbox WHERE recipient IS NOT NULL ORDER BY id;

INSERT INTO outbox_of_references
SELECT id, owner, recipient_key, message_id,
    CASE WHEN recipient IS NOT NULL THEN id + (SELECT coalesce(max(id), 0) FROM registration) END,
    subject, body, state, attempts, created_at, due_at, ended_at, problem
FROM outbox ORDER BY id;

DROP TABLE outbox;
ALTER TABLE outbox_of_references RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (due_at) WHERE state IN ('waits', 'claimed');
CREATE INDEX outbox_recipient ON outbox (recipient_key, created_at);
CREATE INDEX outbox_owner ON outbox (owner);

CREATE TRIGGER outbox_changes_recipient AFTER UPDATE OF recipient ON outbox
WHEN new.recipient IS NOT old.recipient
BEGIN
    DELETE FROM personal WHERE id = old.recipient;
END;

CREATE TRIGGER outbox_ends AFTER DELETE ON outbox
BEGIN
    DELETE FROM personal WHERE id = old.recipient;
END;
