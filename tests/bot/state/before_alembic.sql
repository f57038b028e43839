BEGIN TRANSACTION;
CREATE TABLE conversation (
        place TEXT PRIMARY KEY,
        person TEXT NOT NULL,
        question TEXT NOT NULL,
        asked REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "conversation" VALUES('100','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','{"text": "und dann?", "outlet": "Ö", "after": "2024-01-02", "until": null, "seen": [["000.txt", 5]], "follows": {"text": "Wer sagte “nein” — und wann?", "outlet": "Ö", "after": "2024-01-02", "until": null, "seen": [["000.txt", 5]], "follows": null}}',2000000000.0);
INSERT INTO "conversation" VALUES('7:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','{"text": "und dann?", "outlet": "Ö", "after": "2024-01-02", "until": null, "seen": [["000.txt", 5]], "follows": {"text": "Wer sagte “nein” — und wann?", "outlet": "Ö", "after": "2024-01-02", "until": null, "seen": [["000.txt", 5]], "follows": null}}',2000000000.0);
CREATE TABLE ignored_told (
        server INTEGER NOT NULL,
        person TEXT NOT NULL,
        PRIMARY KEY (server, person)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "ignored_told" VALUES(1,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb');
CREATE TABLE long_id (
        id TEXT PRIMARY KEY,
        custom_id TEXT NOT NULL,
        kept REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
INSERT INTO "long_id" VALUES('story:k:abc','story:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',1.79590397494474625587e+09);
CREATE TABLE opted_out (person TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO "opted_out" VALUES('c2f990c614024702b2f0e9acaa18b3e09a7ce2019bbc22757f36e515cf925488');
CREATE TABLE rating (
        id INTEGER PRIMARY KEY,
        message INTEGER NOT NULL,
        person TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('up', 'down')),
        answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
        question TEXT,
        generation TEXT NOT NULL,
        cited TEXT NOT NULL DEFAULT '[]',
        reason TEXT,
        rated TEXT NOT NULL,
        UNIQUE (message, person)
    ) STRICT;
INSERT INTO "rating" VALUES(1,11,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','up',1,'why?','g','[{"file": "000.txt", "start": 5, "end": 12, "sentence": "“Yes.”\n…"}]',NULL,'2026-11-28T22:12:54+00:00');
INSERT INTO "rating" VALUES(3,13,'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc','down',0,NULL,'g','[]',NULL,'2026-11-28T22:12:54+00:00');
CREATE TABLE server (
        id INTEGER PRIMARY KEY,
        role INTEGER,
        private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1))
    , cooldown INTEGER CHECK (cooldown BETWEEN 0 AND 3600), caution TEXT, language TEXT) STRICT;
INSERT INTO "server" VALUES(1,NULL,1,30,'eager','de');
INSERT INTO "server" VALUES(9223372036854775806,77,0,NULL,NULL,NULL);
CREATE TABLE server_channel (
        server INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
        channel INTEGER NOT NULL,
        PRIMARY KEY (server, channel)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "server_channel" VALUES(9223372036854775806,5);
INSERT INTO "server_channel" VALUES(9223372036854775806,6);
CREATE TABLE server_ignored (
        server INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
        target INTEGER NOT NULL,
        role INTEGER NOT NULL CHECK (role IN (0, 1)),
        PRIMARY KEY (server, target)
    ) STRICT, WITHOUT ROWID;
INSERT INTO "server_ignored" VALUES(1,9,0);
INSERT INTO "server_ignored" VALUES(1,10,1);
CREATE INDEX rating_person ON rating (person);
CREATE INDEX conversation_person ON conversation (person);
CREATE INDEX conversation_asked ON conversation (asked);
CREATE INDEX long_id_kept ON long_id (kept);
COMMIT;
PRAGMA user_version = 4;
