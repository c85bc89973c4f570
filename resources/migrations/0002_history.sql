-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal keeps every change of a plan, an import's too, with what was there before: taken back line by line it
-- gives any earlier state. So nothing it speaks of is ever deleted: an element or indicator that an undone import had
-- brought is out of its plan by a negative position, and that import withdrawn.

ALTER TABLE import ADD COLUMN withdrawn ${int} NOT NULL DEFAULT 0;

ALTER TABLE period ADD COLUMN closed ${int} NOT NULL DEFAULT 0;

CREATE TABLE note (
    indicator_id ${int} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL CHECK (cut IN ('S1', 'A')),
    factor TEXT NOT NULL,
    measure TEXT NOT NULL,
    responsible TEXT NOT NULL,
    evidence TEXT NOT NULL,
    evidence_digest TEXT NOT NULL,
    PRIMARY KEY (indicator_id, year, cut)
) ${keyed};

-- step: the first line of the same command, NULL in that line itself. what, beside those of before: field,
-- target_year_added, target_year_removed, element_added, element_removed, indicator_added, indicator_removed, note,
-- period_closed, period_reopened. old_text and new_text: a field's words, or a note as JSON; numbers stand in old_value
-- and new_value. remark: a row's code, a file's name, a reason, an entity line's level. An import without a remark is of
-- the first version, which kept nothing but its values.
ALTER TABLE journal ADD COLUMN step ${int};
ALTER TABLE journal ADD COLUMN element_id ${int} REFERENCES element (id) ON DELETE CASCADE;
ALTER TABLE journal ADD COLUMN field TEXT;
ALTER TABLE journal ADD COLUMN position ${int};
ALTER TABLE journal ADD COLUMN old_text TEXT;
ALTER TABLE journal ADD COLUMN new_text TEXT;
ALTER TABLE journal ADD COLUMN remark TEXT;
