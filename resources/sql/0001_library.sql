-- SPDX-License-Identifier: MIT
-- The first schema of a library (formats.md section 2). Ids are text made by us, instants are UTC
-- milliseconds, days are ISO 8601 text, `position` is gapped so that a row can come between two
-- others. A closed enum has a CHECK; a code that will grow has a table. `extra` keeps the JSON keys
-- of later versions. Small lists that nothing looks into are JSON text. A statement ends with a
-- semicolon at the end of its line.

CREATE TABLE event_kind (code TEXT PRIMARY KEY);
INSERT INTO event_kind (code) VALUES ('detection'), ('communication'), ('hypothesis'), ('investigation'), ('escalation'), ('mitigation'), ('resolution'), ('change'), ('other');
CREATE TABLE action_kind (code TEXT PRIMARY KEY);
INSERT INTO action_kind (code) VALUES ('prevent'), ('detect'), ('mitigate'), ('process');
CREATE TABLE person_role (code TEXT PRIMARY KEY);
INSERT INTO person_role (code) VALUES ('owner'), ('author'), ('reviewer'), ('commander'), ('responder');
CREATE TABLE part (code TEXT PRIMARY KEY);
INSERT INTO part (code) VALUES ('start'), ('title'), ('summary'), ('impact'), ('detection'), ('trigger'), ('factors'), ('rootCause'), ('resolution'), ('timeline'), ('improvements'), ('actions'), ('lessons'), ('closing');

-- The last number given under a name; it only grows, so that a reference is never given twice.
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
INSERT INTO counter (name, value) VALUES ('incident', 0);

CREATE TABLE incident (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    last_action INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL,
    sort_at INTEGER NOT NULL,
    deleted_at INTEGER,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('draft', 'in_review', 'published', 'closed')),
    "severity" TEXT CHECK ("severity" IN ('sev1', 'sev2', 'sev3', 'sev4', 'sev5')),
    "language" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "private" INTEGER NOT NULL,
    "time_zone" TEXT NOT NULL,
    "date" TEXT,
    "created_at" INTEGER,
    "updated_at" INTEGER NOT NULL,
    "published_at" INTEGER,
    "review_due" TEXT,
    "publish_due" TEXT,
    "duration" TEXT NOT NULL,
    "started_time_text" TEXT, "started_time_start" INTEGER, "started_time_end" INTEGER, "started_time_clock" TEXT, "started_time_zone" TEXT, "started_time_approximate" INTEGER, "started_time_offset" INTEGER, "started_time_open" TEXT, "started_event" TEXT,
    "detected_time_text" TEXT, "detected_time_start" INTEGER, "detected_time_end" INTEGER, "detected_time_clock" TEXT, "detected_time_zone" TEXT, "detected_time_approximate" INTEGER, "detected_time_offset" INTEGER, "detected_time_open" TEXT, "detected_event" TEXT,
    "acknowledged_time_text" TEXT, "acknowledged_time_start" INTEGER, "acknowledged_time_end" INTEGER, "acknowledged_time_clock" TEXT, "acknowledged_time_zone" TEXT, "acknowledged_time_approximate" INTEGER, "acknowledged_time_offset" INTEGER, "acknowledged_time_open" TEXT, "acknowledged_event" TEXT,
    "mitigated_time_text" TEXT, "mitigated_time_start" INTEGER, "mitigated_time_end" INTEGER, "mitigated_time_clock" TEXT, "mitigated_time_zone" TEXT, "mitigated_time_approximate" INTEGER, "mitigated_time_offset" INTEGER, "mitigated_time_open" TEXT, "mitigated_event" TEXT,
    "resolved_time_text" TEXT, "resolved_time_start" INTEGER, "resolved_time_end" INTEGER, "resolved_time_clock" TEXT, "resolved_time_zone" TEXT, "resolved_time_approximate" INTEGER, "resolved_time_offset" INTEGER, "resolved_time_open" TEXT, "resolved_event" TEXT,
    "impact" TEXT NOT NULL,
    "impact_users" INTEGER,
    "impact_percent" REAL,
    "summary" TEXT NOT NULL,
    "root_cause_summary" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "detection" TEXT NOT NULL,
    "root_cause" TEXT NOT NULL,
    "resolution" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "lessons_learned" TEXT NOT NULL,
    "lessons_went_well" TEXT NOT NULL,
    "lessons_went_poorly" TEXT NOT NULL,
    "lessons_got_lucky" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "as_written" TEXT NOT NULL,
    "origin_name" TEXT NOT NULL,
    "origin_sha256" TEXT NOT NULL,
    "origin_imported_at" INTEGER,
    "extra" TEXT NOT NULL
);
CREATE INDEX incident_by_age ON incident (sort_at, id) WHERE deleted_at IS NULL;
CREATE INDEX incident_by_origin ON incident (origin_sha256) WHERE origin_sha256 <> '';

CREATE TABLE person (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL REFERENCES person_role (code),
    "aliases" TEXT NOT NULL,
    "extra" TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, row_key)
);

CREATE TABLE tag (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    UNIQUE (incident_id, row_key)
);
CREATE INDEX tag_by_name ON tag (name, incident_id);

CREATE TABLE service (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    UNIQUE (incident_id, row_key)
);
CREATE INDEX service_by_name ON service (name, incident_id);

CREATE TABLE related (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    UNIQUE (incident_id, row_key)
);

CREATE TABLE factor (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "parents" TEXT NOT NULL,
    "extra" TEXT NOT NULL,
    UNIQUE (incident_id, id)
);

CREATE TABLE timeline_event (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "time_text" TEXT NOT NULL,
    "time_start" INTEGER,
    "time_end" INTEGER,
    "time_clock" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "time_approximate" INTEGER NOT NULL,
    "time_offset" INTEGER,
    "time_open" TEXT NOT NULL CHECK ("time_open" IN ('', 'start', 'end')),
    "kind" TEXT NOT NULL REFERENCES event_kind (code),
    "text" TEXT NOT NULL,
    "starred" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "source_line" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "extra" TEXT NOT NULL,
    UNIQUE (incident_id, id)
);

CREATE TABLE improvement (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "extra" TEXT NOT NULL,
    UNIQUE (incident_id, id)
);

CREATE TABLE action (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "details" TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('open', 'in_progress', 'blocked', 'done', 'not_doing')),
    "kind" TEXT REFERENCES action_kind (code),
    "priority" TEXT CHECK ("priority" IN ('p0', 'p1', 'p2', 'p3', 'p4')),
    "owner" TEXT NOT NULL,
    "due" TEXT,
    "tracker" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "blocked_by" TEXT NOT NULL,
    "factor" TEXT NOT NULL,
    "improvement" TEXT NOT NULL,
    "reopened_from" TEXT NOT NULL,
    "created_at" INTEGER,
    "done_at" INTEGER,
    "verify_by" TEXT,
    "evidence" TEXT NOT NULL,
    "fields" TEXT NOT NULL,
    "extra" TEXT NOT NULL,
    UNIQUE (incident_id, id)
);
CREATE INDEX action_by_incident ON action (incident_id, status, due);
CREATE INDEX action_by_due ON action (due) WHERE status NOT IN ('done', 'not_doing');

-- Append-only: what became of an action, by whom and when. It outlives the action.
CREATE TABLE action_history (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    action_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL
);
CREATE INDEX action_history_by_reference ON action_history (reference);

CREATE TABLE section (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "heading" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "after" TEXT NOT NULL REFERENCES part (code),
    "place" TEXT NOT NULL CHECK ("place" IN ('insideTop', 'insideEnd', 'after')),
    "extra" TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, row_key)
);

CREATE TABLE attachment (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "extra" TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, id)
);
-- The bytes of attachments by their SHA-256, and the documents that incidents were read from.
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE source_text (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, encoding TEXT NOT NULL, bytes BLOB NOT NULL);

CREATE TABLE comment (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" INTEGER,
    "text" TEXT NOT NULL,
    "resolved" INTEGER NOT NULL,
    "extra" TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, id)
);

CREATE TABLE ignored_finding (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    row_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "extra" TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, row_key)
);

-- What a user has taught this library, and its own settings.
CREATE TABLE learned_name (word TEXT PRIMARY KEY, part TEXT NOT NULL);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
