-- The same body in HTML, for a mail that has one. It goes when the mail has left, as the body does.
ALTER TABLE outbox ADD COLUMN html TEXT CHECK (html IS NULL OR (state <> 'sent' AND length(html) BETWEEN 1 AND 40000));
