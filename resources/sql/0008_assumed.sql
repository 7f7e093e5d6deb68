-- SPDX-License-Identifier: MIT
-- What the source of an imported event has left unsaid of its time: '', zone, day or zone_and_day.
ALTER TABLE timeline_event ADD COLUMN "assumed" TEXT NOT NULL DEFAULT '';
