-- The language and the time zone a person chose to read; empty where the browser or the server decides.

ALTER TABLE ws_user ADD COLUMN language  VARCHAR(35) DEFAULT '' NOT NULL;
ALTER TABLE ws_user ADD COLUMN time_zone VARCHAR(60) DEFAULT '' NOT NULL;
