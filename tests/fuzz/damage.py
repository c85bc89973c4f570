# SPDX-License-Identifier: GPL-3.0-or-later
"""Damage to a report that exists: each takes the file's bytes and a random.Random, and gives other bytes."""

import base64
import re
import zlib


def truncated(data, chance):
    return data[:chance.randrange(len(data))]


def flipped(data, chance):
    out = bytearray(data)
    for _ in range(chance.choice((1, 4, 40, 400))):
        out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def block_lost(data, chance):
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.choice((1, 100, 5000)):]


def block_twice(data, chance):
    start = chance.randrange(len(data))
    return data[:start] + data[start:start + 3000] + data[start:]


def zeroed(data, chance):
    start = chance.randrange(len(data))
    length = min(chance.choice((16, 512, 8192)), len(data) - start)
    return data[:start] + b"\0" * length + data[start + length:]


def numbers_wild(data, chance):
    """Numbers outside streams become ones nobody expects: sizes, counts, references, offsets."""
    wild = (b"0", b"-1", b"2147483647", b"-2147483648", b"4294967296", b"99999999999999999999", b"1e400", b"0.0000001")
    spots = [m for m in re.finditer(rb"(?<= )\d+(?=[ \]/\n])", data)]
    for match in sorted(chance.sample(spots, min(len(spots), chance.choice((1, 3, 20)))), key=lambda m: -m.start()):
        data = data[:match.start()] + chance.choice(wild) + data[match.end():]
    return data


def references_crossed(data, chance):
    """References point at other objects: pages at fonts, contents at themselves, parents at children."""
    spots = [m for m in re.finditer(rb"\b\d+ 0 R", data)]
    targets = [m.group() for m in spots] or [b"1 0 R"]
    for match in sorted(chance.sample(spots, min(len(spots), chance.choice((1, 3, 10)))), key=lambda m: -m.start()):
        data = data[:match.start()] + chance.choice(targets) + data[match.end():]
    return data


def lying_count(data, chance):
    return re.sub(rb"/Count \d+", b"/Count " + chance.choice((b"2000000000", b"-5", b"0", b"99999999999")), data)


def lying_length(data, chance):
    return re.sub(rb"/Length \d+(?! 0 R)", b"/Length " + chance.choice((b"2147483647", b"0", b"-1")), data)


def huge_page(data, chance):
    box = chance.choice((b"[0 0 40000000 40000000]", b"[0 0 1e30 1e30]", b"[0 0 0 0]", b"[0 0 -842 -595]"))
    return re.sub(rb"/MediaBox *\[[^\]]*\]", b"/MediaBox " + box, data)


def spliced(data, chance):
    """The head of one file, the tail of another."""
    return data[:chance.randrange(len(data))] + data[chance.randrange(len(data)):]


# ---- whole objects --------------------------------------------------------------------------------------------------

OBJECT = re.compile(rb"(?<![0-9])(\d+) 0 obj\b(.*?)\bendobj", re.S)


def objects_of(data):
    return list(OBJECT.finditer(data))


def objects_swapped(data, chance):
    """Two objects change bodies; places after them are wrong then, which readers mend by searching."""
    found = objects_of(data)
    if len(found) < 2:
        return data
    a, b = sorted(chance.sample(found, 2), key=lambda m: m.start())
    return (data[:a.start(2)] + b.group(2) + data[a.end(2):b.start(2)] + a.group(2) + data[b.end(2):])


def object_removed(data, chance):
    found = objects_of(data)
    if not found:
        return data
    lost = chance.choice(found)
    return data[:lost.start()] + data[lost.end():]


def object_twice(data, chance):
    """One object's body also under another's number."""
    found = objects_of(data)
    if len(found) < 2:
        return data
    a, b = chance.sample(found, 2)
    return updated(data, int(b.group(1)), a.group(2).strip())


def dictionary_entry(data, chance):
    """A value in a dictionary becomes one of another kind."""
    odd = (b"null", b"true", b"[]", b"<<>>", b"()", b"/Name", b"-1", b"1e30", b"[1 0 R 2 0 R 3 0 R]", b"<FEFFD800>")
    spots = list(re.finditer(rb"/[A-Z][A-Za-z]+ (/\w+|\d+ 0 R|-?[\d.]+|\[[^\[\]]*\])(?=[\s/>])", data))
    for match in sorted(chance.sample(spots, min(len(spots), chance.choice((1, 2, 8)))), key=lambda m: -m.start()):
        data = data[:match.start(1)] + chance.choice(odd) + data[match.end(1):]
    return data


def repeated_pages(data, chance):
    """The page tree names its pages again and again."""
    return re.sub(rb"/Kids *\[([^\]]*)\]", lambda m: b"/Kids [" + m.group(1) * chance.choice((2, 30, 300)) + b"]", data)


# ---- inside the pages' content --------------------------------------------------------------------------------------

def updated(data, number, body):
    """The file with one object replaced as PDF does it: appended, with a table of its own that points to the one before."""
    start = re.findall(rb"startxref\s+(\d+)", data)
    root = re.findall(rb"/Root \d+ 0 R", data)
    size = re.findall(rb"/Size \d+", data)
    if not (start and root and size):
        return data
    out = data.rstrip(b"\0") + b"\n"
    place = len(out)
    out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<< " + size[-1] + b" " + root[-1] + b" /Prev " + start[-1] + b" >>\nstartxref\n%d\n%%%%EOF\n" % table
    return out


def contents_of(data):
    """(object number, bytes) of each stream that shows text."""
    found = []
    for match in objects_of(data):
        start = re.search(rb"stream\r?\n", match.group(2))
        if not start or b"FlateDecode" not in match.group(2)[:start.start()]:
            continue
        packed = match.group(2)[start.end():]
        try:
            if b"ASCII85Decode" in match.group(2)[:start.start()]:
                packed = base64.a85decode(packed[:packed.index(b"~>")])
            content = zlib.decompressobj().decompress(packed)
        except (zlib.error, ValueError):
            continue
        if b"BT" in content and b"T" in content and b" Tf" in content:
            found.append((int(match.group(1)), content))
    return found


def recompressed(data, number, content):
    packed = zlib.compress(content)
    return updated(data, number, b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream")


def glyphs_altered(data, chance):
    """Some characters on the page become others of the same page: a report that says something else, flawlessly."""
    contents = contents_of(data)
    if not contents:
        return data
    number, content = chance.choice(contents)
    strings = [m for m in re.finditer(rb"<([0-9A-Fa-f]{2,})>", content) if len(m.group(1)) % 2 == 0]
    wide = 4 if sum(len(m.group(1)) % 4 == 0 for m in strings) == len(strings) else 2
    if not strings:
        strings, wide = list(re.finditer(rb"\(([^()\\]+)\)", content)), 1
    if not strings:
        return data
    out = bytearray(content)
    for match in chance.sample(strings, min(len(strings), chance.choice((1, 1, 2, 5)))):
        other = chance.choice(strings).group(1)
        to = match.start(1) + wide * chance.randrange(len(match.group(1)) // wide)
        of = wide * chance.randrange(len(other) // wide)
        out[to:to + wide] = other[of:of + wide]
    return recompressed(data, number, bytes(out))


def content_noise(data, chance):
    """Operators and operands of a page changed blindly."""
    contents = contents_of(data)
    if not contents:
        return data
    number, content = chance.choice(contents)
    out = bytearray(content)
    for _ in range(chance.choice((1, 5, 50, 500))):
        out[chance.randrange(len(out))] = chance.choice(b"0123456789.-<>[]()/ \nqQTjJmdfBETc")
    return recompressed(data, number, bytes(out))


def content_lines_moved(data, chance):
    """Lines of a page's content lost, doubled or in another place."""
    contents = contents_of(data)
    if not contents:
        return data
    number, content = chance.choice(contents)
    lines = content.split(b"\n")
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randrange(len(lines))
        what = chance.randrange(3)
        if what == 0:
            lines.insert(chance.randrange(len(lines)), lines[at])
        elif what == 1 and len(lines) > 1:
            del lines[at]
        else:
            lines[at] = lines[chance.randrange(len(lines))]
    return recompressed(data, number, b"\n".join(lines))


def content_numbers_wild(data, chance):
    """Places, sizes and matrices inside a page that no page has."""
    contents = contents_of(data)
    if not contents:
        return data
    number, content = chance.choice(contents)
    wild = (b"0", b"-1", b"1e38", b"99999999999999999999", b"-0.0000001", b"1000000", b"nan", b"--5")
    spots = list(re.finditer(rb"(?<![<\w.])-?\d+(?:\.\d+)?(?= )", content))
    for match in sorted(chance.sample(spots, min(len(spots), chance.choice((1, 5, 50)))), key=lambda m: -m.start()):
        content = content[:match.start()] + chance.choice(wild) + content[match.end():]
    return recompressed(data, number, content)


DAMAGE = [truncated, flipped, block_lost, block_twice, zeroed, numbers_wild, references_crossed, lying_count,
          lying_length, huge_page, spliced, objects_swapped, object_removed, object_twice, dictionary_entry,
          repeated_pages, glyphs_altered, glyphs_altered, content_noise, content_lines_moved, content_numbers_wild]
