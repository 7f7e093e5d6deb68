-- SPDX-License-Identifier: MIT
-- Lists of actions go by due date, those without one last, and are fetched as they are seen: the
-- index gives that order, whatever the library's size. It answers what the former one did.
DROP INDEX action_by_due;
CREATE INDEX action_open_by_day ON action (COALESCE(due, '~')) WHERE status NOT IN ('done', 'not_doing');
