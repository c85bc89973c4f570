-- SPDX-License-Identifier: GPL-3.0-or-later
-- A store holds many plans; every row belongs to one. ${...} are the words databases do not share, filled in by
-- core/store/migration.cpp; the rest is SQL that SQLite and PostgreSQL read alike. Times are milliseconds since 1970
-- UTC, flags are 0 or 1, enumerations are stored by name, a NULL value is ND.

CREATE TABLE plan (
    id ${key},
    first_year ${int} NOT NULL,
    last_year ${int} NOT NULL,
    created_at ${int} NOT NULL
) ${rows};

CREATE TABLE entity_line (
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position ${int} NOT NULL,
    level TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (plan_id, position)
) ${keyed};

CREATE TABLE target_year (
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    PRIMARY KEY (plan_id, year)
) ${keyed};

CREATE TABLE period (
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL CHECK (cut IN ('S1', 'A')),
    PRIMARY KEY (plan_id, year, cut)
) ${keyed};

CREATE TABLE element (
    id ${key},
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position ${int} NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('OEI', 'AEI')),
    name TEXT NOT NULL,
    priority ${int},
    UNIQUE (plan_id, position)
) ${rows};

-- element_code is text and no key: a report may print an indicator whose element's own row it does not print.
CREATE TABLE indicator (
    id ${key},
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position ${int} NOT NULL,
    code TEXT NOT NULL,
    element_code TEXT NOT NULL,
    name TEXT NOT NULL,
    executing_unit_code TEXT NOT NULL,
    executing_unit_name TEXT NOT NULL,
    responsible_unit_code TEXT NOT NULL,
    responsible_unit_name TEXT NOT NULL,
    relevance TEXT,
    direction TEXT NOT NULL,
    aggregation TEXT,
    baseline_year ${int},
    baseline_value ${real},
    UNIQUE (plan_id, position)
) ${rows};

CREATE TABLE target (
    indicator_id ${int} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    value ${real},
    PRIMARY KEY (indicator_id, year)
) ${keyed};

-- One row for every indicator and period of its plan, ND included: an edit is one guarded UPDATE.
CREATE TABLE measurement (
    indicator_id ${int} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL CHECK (cut IN ('S1', 'A')),
    value ${real},
    PRIMARY KEY (indicator_id, year, cut)
) ${keyed};

-- The bytes of what was imported; NULL where only the digest is known.
CREATE TABLE source_file (
    digest TEXT PRIMARY KEY,
    bytes ${bytes}
) ${rows};

-- The rules the report was made with, as its printed figures told at import: NULL where none reproduced them. They
-- cannot be found again later, once values have been edited.
CREATE TABLE import (
    id ${key},
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    digest TEXT REFERENCES source_file (digest),
    file_name TEXT NOT NULL,
    title TEXT NOT NULL,
    year ${int} NOT NULL,
    cut TEXT NOT NULL CHECK (cut IN ('S1', 'A')),
    imported_at ${int} NOT NULL,
    imported_by TEXT NOT NULL,
    element_rule TEXT,
    element_rule_proved ${int} NOT NULL DEFAULT 0,
    average_rule TEXT,
    average_rule_proved ${int} NOT NULL DEFAULT 0,
    average_capped ${int} NOT NULL DEFAULT 0
) ${rows};
CREATE INDEX import_plan ON import (plan_id);
CREATE INDEX import_digest ON import (digest);

CREATE TABLE progress_period (
    import_id ${int} NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL CHECK (cut IN ('S1', 'A')),
    position ${int} NOT NULL,
    PRIMARY KEY (import_id, year, cut)
) ${keyed};

CREATE TABLE printed_element (
    import_id ${int} NOT NULL,
    element_id ${int} NOT NULL REFERENCES element (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL,
    value ${real},
    PRIMARY KEY (import_id, element_id, year, cut),
    FOREIGN KEY (import_id, year, cut) REFERENCES progress_period (import_id, year, cut) ON DELETE CASCADE
) ${keyed};

CREATE TABLE printed_indicator (
    import_id ${int} NOT NULL,
    indicator_id ${int} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    year ${int} NOT NULL,
    cut TEXT NOT NULL,
    value ${real},
    PRIMARY KEY (import_id, indicator_id, year, cut),
    FOREIGN KEY (import_id, year, cut) REFERENCES progress_period (import_id, year, cut) ON DELETE CASCADE
) ${keyed};

CREATE TABLE printed_average (
    import_id ${int} NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('OEI', 'AEI')),
    value ${real} NOT NULL,
    PRIMARY KEY (import_id, kind)
) ${keyed};

CREATE TABLE printed_semaphore (
    import_id ${int} NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position ${int} NOT NULL,
    kind TEXT NOT NULL,
    year ${int} NOT NULL,
    red ${int} NOT NULL,
    amber ${int} NOT NULL,
    green ${int} NOT NULL,
    nd ${int} NOT NULL,
    total ${int} NOT NULL,
    PRIMARY KEY (import_id, position)
) ${keyed};

-- Where a figure was read. part: row, baseline (both year 0), target (a year), obtained, progress (a year and a cut).
CREATE TABLE source_box (
    import_id ${int} NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    indicator_id ${int} NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    year ${int} NOT NULL,
    cut TEXT NOT NULL,
    page ${int} NOT NULL,
    x ${real} NOT NULL,
    y ${real} NOT NULL,
    width ${real} NOT NULL,
    height ${real} NOT NULL,
    PRIMARY KEY (import_id, indicator_id, part, year, cut)
) ${keyed};

-- What was done, by whom and when; rows are only ever added. what: value, period_added, period_removed, plan_imported.
-- how: edit, undo, redo.
CREATE TABLE journal (
    id ${key},
    plan_id ${int} NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    happened_at ${int} NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    method TEXT NOT NULL,
    how TEXT NOT NULL,
    indicator_id ${int} REFERENCES indicator (id) ON DELETE CASCADE,
    year ${int},
    cut TEXT,
    old_value ${real},
    new_value ${real}
) ${rows};
CREATE INDEX journal_plan ON journal (plan_id);
CREATE INDEX journal_indicator ON journal (indicator_id);
