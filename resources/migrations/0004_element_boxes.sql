-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an element's row was read, and its progress. part: row (year 0, no cut), progress (a year and a cut). Imports of
-- before have none.
CREATE TABLE element_box (
    import_id ${int} NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    element_id ${int} NOT NULL REFERENCES element (id) ON DELETE CASCADE,
    part TEXT NOT NULL,
    year ${int} NOT NULL,
    cut TEXT NOT NULL,
    page ${int} NOT NULL,
    x ${real} NOT NULL,
    y ${real} NOT NULL,
    width ${real} NOT NULL,
    height ${real} NOT NULL,
    PRIMARY KEY (import_id, element_id, part, year, cut)
) ${keyed};
