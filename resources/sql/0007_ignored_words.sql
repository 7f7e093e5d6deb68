-- SPDX-License-Identifier: MIT
-- Of several findings of one rule in a text one can be ignored: by the words that it is about.
ALTER TABLE ignored_finding ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
