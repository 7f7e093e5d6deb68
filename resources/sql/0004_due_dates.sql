-- SPDX-License-Identifier: MIT
-- The list tells how many are late; few incidents have either date.
CREATE INDEX incident_by_review_due ON incident ("review_due") WHERE "review_due" IS NOT NULL;
CREATE INDEX incident_by_publish_due ON incident ("publish_due") WHERE "publish_due" IS NOT NULL;
