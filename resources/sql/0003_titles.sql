-- SPDX-License-Identifier: MIT
-- Each document of an import is looked for by its title on its day: a day may have thousands.
CREATE INDEX incident_by_title ON incident ("title", sort_at) WHERE deleted_at IS NULL;
