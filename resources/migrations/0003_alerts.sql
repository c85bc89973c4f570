-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people say about alerts, which themselves are never stored: they are found in the plan, and known again by a
-- fingerprint of their facts.

-- about: the rule and its subject. reason, who and marked_at: of its acknowledgement, NULL where it has none. wording:
-- in place of the rule's own sentence, NULL where that one serves.
CREATE TABLE alert_mark (
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    about TEXT NOT NULL,
    reason TEXT,
    who TEXT,
    marked_at ${int},
    wording TEXT,
    PRIMARY KEY (plan_id, fingerprint)
) ${keyed};

-- Rules that are not as they come. threshold: NULL where it is the rule's own.
CREATE TABLE alert_rule (
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    is_on ${int} NOT NULL,
    threshold ${real},
    PRIMARY KEY (plan_id, rule)
) ${keyed};

-- The journal's lines on them. what: alert (remark: the fingerprint) and alert_rule (remark: the rule); old_text and
-- new_text: the mark or the setting as JSON, NULL for none.
