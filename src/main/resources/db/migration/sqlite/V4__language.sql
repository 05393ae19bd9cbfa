-- In which language somebody registered: their mails are in it, and whoever calls knows it.
ALTER TABLE registration ADD COLUMN language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en'));
