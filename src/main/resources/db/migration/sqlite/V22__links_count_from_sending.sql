-- The term of a link begins when the mail with it leaves. Link and mail are made in one transaction, so in the same second.
ALTER TABLE registration_link ADD COLUMN made_at INTEGER;

CREATE TRIGGER mail_begins_term_of_link AFTER UPDATE OF state ON outbox
WHEN new.state = 'sent' AND old.state <> 'sent' AND new.ended_at > new.created_at AND new.owner GLOB 'registration [0-9]*'
BEGIN
    UPDATE registration_link SET expires_at = expires_at + new.ended_at - new.created_at
    WHERE registration_id = CAST(substr(new.owner, 14) AS INTEGER) AND expires_at IS NOT NULL
        AND abs(made_at - new.created_at) < 1000;
    UPDATE handover SET due_at = due_at + new.ended_at - new.created_at
    WHERE casefile_id = (SELECT id FROM casefile WHERE registration_id = CAST(substr(new.owner, 14) AS INTEGER))
        AND hash IS NOT NULL AND answered_at IS NULL AND abs(offered_at - new.created_at) < 1000;
END;

-- Since when an account is suspended; of those that were before, since now.
ALTER TABLE staff ADD COLUMN suspended_at INTEGER;
UPDATE staff SET suspended_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE state = 'suspended';

-- That somebody asked to be mailed at another address, until its owner says by the link in a mail that it is theirs.
-- hash: the SHA-256 of the secret of that link; details: the address
CREATE TABLE address_change (
    registration_id INTEGER NOT NULL PRIMARY KEY REFERENCES registration (id) ON DELETE CASCADE,
    hash            BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    details         INTEGER NOT NULL REFERENCES personal (id),
    made_at         INTEGER NOT NULL,
    expires_at      INTEGER NOT NULL
) STRICT;

CREATE INDEX address_change_expires ON address_change (expires_at);

CREATE TRIGGER address_change_ends AFTER DELETE ON address_change
BEGIN
    DELETE FROM personal WHERE id = old.details;
END;

CREATE TRIGGER mail_begins_term_of_address AFTER UPDATE OF state ON outbox
WHEN new.state = 'sent' AND old.state <> 'sent' AND new.ended_at > new.created_at AND new.owner GLOB 'registration [0-9]*'
BEGIN
    UPDATE address_change SET expires_at = expires_at + new.ended_at - new.created_at
    WHERE registration_id = CAST(substr(new.owner, 14) AS INTEGER) AND abs(made_at - new.created_at) < 1000;
END;
