-- What visitors write to us about a page, and what is done about it. Times are milliseconds since 1970 in UTC. What anyone
-- typed stands in personal; here are codes and times alone.
--
-- outward:  the name by which the desk calls it: a hash of the form it came by, whose stamp is random and not kept, so that a
--           second press on the same form adds nothing
-- page:     the address it is about; empty when that is not known
-- details:  what was written, and an address when an answer is wanted: see the view visitor_message
-- note, answer: of staff; the answer as it was typed
CREATE TABLE message (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    outward     TEXT    NOT NULL UNIQUE CHECK (length(outward) = 43),
    page        TEXT    NOT NULL CHECK (length(page) <= 200),
    language    TEXT    NOT NULL CHECK (language IN ('nl', 'en')),
    details     INTEGER NOT NULL REFERENCES personal (id),
    received_at INTEGER NOT NULL,
    note        INTEGER REFERENCES personal (id),
    answer      INTEGER REFERENCES personal (id),
    answered_at INTEGER,
    ending      TEXT    CHECK (ending IN ('aangepast', 'klopte-wel', 'geen-vraag-voor-ons', 'doorgestuurd')),
    dealt_at    INTEGER,
    version     INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK ((ending IS NULL) = (dealt_at IS NULL))
) STRICT;

CREATE INDEX message_open ON message (received_at) WHERE dealt_at IS NULL;
CREATE INDEX message_dealt ON message (dealt_at) WHERE dealt_at IS NOT NULL;

CREATE TRIGGER message_changes_note AFTER UPDATE OF note ON message
WHEN new.note IS NOT old.note
BEGIN
    DELETE FROM personal WHERE id = old.note;
END;

CREATE TRIGGER message_ends AFTER DELETE ON message
BEGIN
    DELETE FROM personal WHERE id = old.details;
    DELETE FROM personal WHERE id = old.note;
    DELETE FROM personal WHERE id = old.answer;
END;

CREATE VIEW visitor_message AS
SELECT message.*,
    details.words ->> 'text'     AS text,
    details.words ->> 'email'    AS email,
    coalesce(noted.words, '')    AS note_text,
    coalesce(answered.words, '') AS answer_text
FROM message
JOIN personal AS details ON details.id = message.details
LEFT JOIN personal AS noted ON noted.id = message.note
LEFT JOIN personal AS answered ON answered.id = message.answer;
