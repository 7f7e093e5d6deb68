-- SPDX-License-Identifier: MIT
-- Reading a document again has to know what reading made of it the last time, to tell what a user
-- has changed since. An incident that nobody has changed is that itself, and has no row here.
CREATE TABLE as_read (
    incident_id TEXT PRIMARY KEY REFERENCES incident (id) ON DELETE CASCADE,
    encoding TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX action_history_by_action ON action_history (incident_id, action_id);
