-- A region may add somebody by an address that another region has already, and must not learn that it has. Such a one is
-- found by shared_email_key, the same keyed hash; once who had the address first is gone, email_key is theirs.
ALTER TABLE registration ADD COLUMN shared_email_key TEXT CHECK (length(shared_email_key) BETWEEN 6 AND 254);

CREATE INDEX registration_shared ON registration (shared_email_key) WHERE shared_email_key IS NOT NULL;

CREATE TRIGGER registration_leaves_address AFTER DELETE ON registration
WHEN old.email_key IS NOT NULL
BEGIN
    UPDATE registration SET email_key = shared_email_key, shared_email_key = NULL
    WHERE id = (SELECT min(id) FROM registration WHERE shared_email_key = old.email_key);
END;

CREATE TRIGGER registration_changes_address AFTER UPDATE OF email_key ON registration
WHEN old.email_key IS NOT NULL AND new.email_key IS NOT old.email_key
BEGIN
    UPDATE registration SET email_key = shared_email_key, shared_email_key = NULL
    WHERE id = (SELECT min(id) FROM registration WHERE shared_email_key = old.email_key);
END;
