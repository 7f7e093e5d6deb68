-- SPDX-License-Identifier: MIT
-- What was published, at each publication: what has changed since is told from it.
CREATE TABLE publication (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    extra TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, at)
);
-- The states of an incident that went to other libraries and came from them, in the order in which
-- this one sent or took them: what two libraries both have is what their changes are told by. Of a
-- state that came along in the history of another only the name is known. `questions` is what a
-- state that was taken has otherwise than this library, and nobody has decided yet.
CREATE TABLE exchange (
    row_id INTEGER PRIMARY KEY,
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    share TEXT NOT NULL,
    sender TEXT NOT NULL,
    is_own INTEGER NOT NULL,
    at INTEGER NOT NULL,
    questions TEXT NOT NULL DEFAULT '',
    encoding TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    bytes BLOB,
    extra TEXT NOT NULL DEFAULT '',
    UNIQUE (incident_id, share)
);
