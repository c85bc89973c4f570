# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs made to hurt whoever reads them. Each function of one argument, a random.Random, makes one."""

import re
import zlib


def pdf(objects):
    """A whole file from the bodies of its objects, numbered from 1; object 1 is the catalogue."""
    out = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)


def stream(content, extra=b"", deflate=False):
    if deflate:
        content, extra = zlib.compress(content, 9), extra + b" /Filter /FlateDecode"
    return b"<< /Length %d %s >>\nstream\n" % (len(content), extra) + content + b"\nendstream"


FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
TITLE = b"BT /F 8 Tf 20 570 Td (REPORTE DE SEGUIMIENTO AL PRIMER SEMESTRE DE 2024) Tj ET\n"


def one_page(content, more=(), resources=b"", box=b"[0 0 842 595]", deflate=False):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                b"<< /Type /Page /Parent 2 0 R /MediaBox " + box +
                b" /Contents 4 0 R /Resources << /Font << /F 5 0 R >> " + resources + b" >> >>",
                stream(TITLE + content, deflate=deflate), FONT, *more])


def scattered_words(chance):
    """Reading order of a page is worked out over all its words at once: time that no callback interrupts."""
    side = 14400  # and type of 6 points: poppler drops most characters narrower than 3
    words = b"".join(b"1 0 0 1 %.1f %.1f Tm (w%d) Tj\n" % (chance.uniform(0, side), chance.uniform(0, side), i)
                     for i in range(400000))
    return one_page(b"BT /F 6 Tf\n" + words + b"ET", box=b"[0 0 %d %d]" % (side, side), deflate=True)


def word_bomb(chance):
    """Twelve million words in a small file."""
    block = b"".join(b"1 0 0 1 %d %d Tm (10.00 ) Tj\n" % (20 + i % 40 * 20, 20 + i // 40 * 20) for i in range(1000))
    return one_page(b"BT /F 6 Tf\n" + block * 12000 + b"ET", deflate=True)


def form_bomb(chance):
    """Forms that call forms: three kilobytes, 12^9 calls."""
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 842 595]"
    forms = [stream(b"/X%d Do\n" % (i + 1) * 12, head + b" /Resources << /XObject << /X%d %d 0 R >> >>" % (i + 1, 7 + i))
             for i in range(9)]
    return one_page(b"/X0 Do", [*forms, stream(b"BT (x) Tj ET", head)], b"/XObject << /X0 6 0 R >>")


def form_of_itself(chance):
    form = stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>")
    return one_page(b"/X Do", [form], b"/XObject << /X 6 0 R >>")


def pages_in_a_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 3 /Parent 3 0 R >>",
                b"<< /Type /Pages /Kids [2 0 R] /Count 3 /Parent 2 0 R >>"])


def reference_to_itself(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"2 0 R"])


def deep_array(chance):
    return one_page(b"", [b"[" * 200000 + b"]" * 200000], b"/ColorSpace << /C 6 0 R >>")


def deep_content(chance):
    return one_page(b"q " * 500000 + b"[" * 100000 + b"BT (x) Tj ET")


def deep_page_tree(chance):
    depth = 20000
    nodes = [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (i + 3) for i in range(depth)]
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", *nodes, b"<< /Type /Page /MediaBox [0 0 842 595] >>"])


def many_pages(chance):
    count = 100000
    kids = b" ".join(b"3 0 R" for _ in range(count))
    return pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [" + kids + b"] /Count %d >>" % count,
                b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R "
                b"/Resources << /Font << /F 5 0 R >> >> >>", stream(TITLE), FONT])


def zip_bomb(chance):
    return one_page(b"% " + b"0" * (600 << 20), deflate=True)


def many_rulings(chance):
    lines = b"".join(b"%d %d m %d %d l S\n" % (i % 842, i % 595, (i * 7) % 842, i % 595) for i in range(300000))
    return one_page(lines, deflate=True)


def one_endless_word(chance):
    return one_page(b"BT /F 6 Tf (" + b"A" * 5000000 + b") Tj ET", deflate=True)


def rows_without_end(chance):
    """A plausible table whose rows never stop, on one page higher than any."""
    row = b"1 0 0 1 20 %d Tm (IND.01.AEI.01.01 Numero 300597-X 10-Y Relevante Ascendente Agregable 2020 1.00) Tj\n"
    rows = b"".join(row % (1000000 - 9 * i) for i in range(100000))
    return one_page(b"BT /F 6 Tf\n" + rows + b"ET", box=b"[0 0 842 1000100]", deflate=True)


def empty(chance):
    return b""


def header_alone(chance):
    return b"%PDF-1.7\n"


def noise(chance):
    return chance.randbytes(100000)


def noise_after_header(chance):
    return b"%PDF-1.7\n" + chance.randbytes(100000)


# ---- loops and depth ------------------------------------------------------------------------------------------------

CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R "
        b"/Resources << /Font << /F 5 0 R >> >> >>")


def outline_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>", PAGES, PAGE, stream(TITLE), FONT,
                b"<< /First 7 0 R /Last 8 0 R /Count 2 >>", b"<< /Title (a) /Parent 7 0 R /Next 8 0 R /First 6 0 R >>",
                b"<< /Title (b) /Parent 6 0 R /Next 7 0 R /Prev 8 0 R >>"])


def form_chain(chance):
    """Forms inside forms, deeper than any stack."""
    depth = 20000
    head = b"/Type /XObject /Subtype /Form /BBox [0 0 842 595]"
    forms = [stream(b"q /X Do Q", head + b" /Resources << /XObject << /X %d 0 R >> >>" % (7 + i)) for i in range(depth)]
    return one_page(b"/X Do", [*forms, stream(b"", head)], b"/XObject << /X 6 0 R >>")


def pattern_of_itself(chance):
    pattern = stream(b"/Pattern cs /P scn 0 0 9 9 re f", b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
                     b"/BBox [0 0 9 9] /XStep 1 /YStep 1 /Resources << /Pattern << /P 6 0 R >> >>")
    return one_page(b"/Pattern cs /P scn 0 0 842 595 re f", [pattern], b"/Pattern << /P 6 0 R >>")


def pattern_of_dust(chance):
    """A page tiled with steps of a millionth."""
    pattern = stream(b"BT /F 1 Tf (x) Tj ET", b"/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 "
                     b"/BBox [0 0 9 9] /XStep 0.000001 /YStep 0.000001 /Resources << /Font << /F 5 0 R >> >>")
    return one_page(b"/Pattern cs /P scn 0 0 842 595 re f", [pattern], b"/Pattern << /P 6 0 R >>")


def type3_recursion(chance):
    """A glyph that is drawn with its own font."""
    font = (b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 7 0 R >> "
            b"/Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] "
            b"/Resources << /Font << /G 6 0 R >> >> >>")
    return one_page(b"BT /G 9 Tf 20 20 Td (aaaa) Tj ET", [font, stream(b"1 0 d0 BT /G 1 Tf (aaaaaaaa) Tj ET")],
                    b"/Font << /F 5 0 R /G 6 0 R >>")


def type3_bomb(chance):
    """Glyphs of twelve glyphs of twelve glyphs."""
    fonts, base = [], 6
    for i in range(9):
        fonts.append(b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
                     b"/CharProcs << /a %d 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 "
                     b"/Widths [1] /Resources << /Font << /G %d 0 R >> >> >>" % (base + 2 * i + 1, base + 2 * i + 2))
        fonts.append(stream(b"1 0 d0 BT /G 1 Tf (aaaaaaaaaaaa) Tj ET"))
    return one_page(b"BT /G 9 Tf 20 20 Td (aaaa) Tj ET", [*fonts, FONT], b"/Font << /F 5 0 R /G 6 0 R >>")


def structure_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> >>", PAGES, PAGE,
                stream(TITLE), FONT, b"<< /Type /StructTreeRoot /K 7 0 R /ParentTree 6 0 R /RoleMap << /A /B /B /A >> >>",
                b"<< /Type /StructElem /S /A /P 7 0 R /K [7 0 R 6 0 R] >>"])


def optional_content_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R [7 0 R]] >> >> >>",
                PAGES, PAGE, stream(b"/OC /M BDC " + TITLE + b" EMC"), FONT,
                b"<< /Type /OCMD /OCGs 6 0 R /VE [/And 7 0 R] >>", b"[/Or 7 0 R 7 0 R 6 0 R]"])


def deep_dictionary(chance):
    depth = 200000
    return one_page(b"", [b"<< /A " * depth + b"1" + b" >>" * depth], b"/Properties << /P 6 0 R >>")


def inherited_ring(chance):
    """Pages take what they lack from a parent that is their child."""
    return pdf([CATALOG, PAGES, b"<< /Type /Page /Parent 6 0 R /Contents 4 0 R >>", stream(TITLE), FONT,
                b"<< /Type /Pages /Parent 7 0 R /Kids [3 0 R] >>", b"<< /Type /Pages /Parent 6 0 R /Kids [6 0 R] >>"])


def length_of_itself(chance):
    body = b"<< /Length 4 0 R >>\nstream\n" + TITLE + b"\nendstream"
    return pdf([CATALOG, PAGES, PAGE, body, FONT])


def content_array(chance):
    """A page whose content is the same stream half a million times."""
    page = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents [" + b"4 0 R " * 500000 +
            b"] /Resources << /Font << /F 5 0 R >> >> >>")
    return pdf([CATALOG, PAGES, page, stream(TITLE), FONT])


# ---- counts and sizes that lie --------------------------------------------------------------------------------------

def huge_numbers(chance):
    """Boxes, turns and units out of all measure."""
    odd = [b"1e38", b"-1e38", b"99999999999999999999", b"0", b"-1", b"1e-38", b"2147483648", b"nan", b"inf"]
    box = b" ".join(chance.choice(odd) for _ in range(4))
    page = (b"<< /Type /Page /Parent 2 0 R /MediaBox [" + box + b"] /CropBox [" + box + b"] /Rotate " + chance.choice(odd) +
            b" /UserUnit " + chance.choice(odd) + b" /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>")
    return pdf([CATALOG, PAGES, page, stream(TITLE), FONT])


def wild_matrices(chance):
    """Words under transformations that put them at infinity, at nothing, or nowhere."""
    odd = [b"1e38", b"-1e38", b"0", b"1e-38", b"1", b"-1", b"99999999999999999999", b"1e400", b"nan"]
    lines = []
    for i in range(2000):
        matrix = b" ".join(chance.choice(odd) for _ in range(6))
        lines.append(b"q " + matrix + b" cm BT /F " + chance.choice(odd) + b" Tf " + matrix + b" Tm " + chance.choice(odd) +
                     b" Tc " + chance.choice(odd) + b" Tz (IND.01.AEI.01.01 %d.00) Tj ET Q" % i)
    return one_page(b"\n".join(lines), deflate=True)


def words_off_the_page(chance):
    words = b"".join(b"1 0 0 1 %d %d Tm (w%d) Tj\n" % (chance.randint(-10**7, 10**7), chance.randint(-10**7, 10**7), i)
                     for i in range(20000))
    return one_page(b"BT /F 6 Tf\n" + words + b"ET", deflate=True)


def lying_page_count(chance):
    count = chance.choice((b"2147483647", b"-2147483648", b"99999999999", b"0", b"1999", b"null", b"3 0 R"))
    return pdf([CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count " + count + b" >>", PAGE, stream(TITLE), FONT])


def pages_of_nothing(chance):
    """As many pages as are looked at at all, each with some work."""
    count = 1999
    content = b"BT /F 6 Tf 20 20 Td " + b"(pagina de otra cosa) Tj 0 3 Td " * 400 + b"ET"
    return pdf([CATALOG, b"<< /Type /Pages /Kids [" + b"3 0 R " * count + b"] /Count %d >>" % count, PAGE,
                stream(content), FONT])


def million_tiny_words(chance):
    """On a page large enough to hold them apart."""
    side = 14400
    words = b"".join(b"1 0 0 1 %d %d Tm (7) Tj\n" % (i % 1000 * 14, i // 1000 * 14) for i in range(1000000))
    return one_page(b"BT /F 6 Tf\n" + words + b"ET", box=b"[0 0 %d %d]" % (side, side), deflate=True)


def one_line_of_words(chance):
    """All on one line: what compares each word with its neighbours has them all."""
    words = b"".join(b"1 0 0 1 %d 300 Tm (ND) Tj\n" % (i * 14) for i in range(40000))
    return one_page(b"BT /F 6 Tf\n" + words + b"ET", box=b"[0 0 600000 595]", deflate=True)


def heads_without_end(chance):
    """Words that begin a table's head, by the ten thousand."""
    words = b"".join(b"1 0 0 1 %d %d Tm (Codigo) Tj 1 0 0 1 %d %d Tm (Denominacion) Tj\n"
                     % (20 + i % 100 * 90, 20 + i // 100 * 9, 60 + i % 100 * 90, 20 + i // 100 * 9) for i in range(20000))
    return one_page(b"BT /F 6 Tf\n" + words + b"ET", box=b"[0 0 9100 1850]", deflate=True)


def codes_without_end(chance):
    """A head, and codes and figures in disorder: everything may belong to anything."""
    words = [b"1 0 0 1 %d 500 Tm (%s) Tj\n" % (20 + 40 * i, w) for i, w in enumerate(
        (b"Codigo", b"Denominacion", b"UE", b"Unidad", b"Relevancia", b"Sentido", b"Agregacion", b"Ano", b"Valor", b"2022",
         b"2023", b"2024", b"2024", b"2024"))]
    for i in range(15000):
        words.append(b"1 0 0 1 %.1f %.1f Tm (%s) Tj\n" % (chance.uniform(0, 842), chance.uniform(0, 490), chance.choice(
            (b"IND.01.AEI.01.01", b"AEI.01.01", b"ND", b"10.00", b"2024", b"(*)", b"(Prioridad:1)", b"Relevante", b"x"))))
    return one_page(b"BT /F 1 Tf\n" + b"".join(words) + b"ET", deflate=True)


# ---- streams --------------------------------------------------------------------------------------------------------

def filters_in_filters(chance):
    """Deflate inside deflate inside deflate."""
    data = b"0" * (50 << 20)
    depth = 6
    for _ in range(depth):
        data = zlib.compress(data, 9)
    body = b"<< /Length %d /Filter [%s] >>\nstream\n" % (len(data), b"/FlateDecode " * depth) + data + b"\nendstream"
    return pdf([CATALOG, PAGES, PAGE, body, FONT])


def many_filters(chance):
    names = [b"/FlateDecode", b"/LZWDecode", b"/ASCIIHexDecode", b"/ASCII85Decode", b"/RunLengthDecode", b"/CCITTFaxDecode",
             b"/DCTDecode", b"/JBIG2Decode", b"/JPXDecode", b"/Crypt"]
    chain = b" ".join(chance.choice(names) for _ in range(chance.choice((1, 5, 5000))))
    data = chance.randbytes(5000)
    body = b"<< /Length %d /Filter [%s] >>\nstream\n" % (len(data), chain) + data + b"\nendstream"
    return pdf([CATALOG, PAGES, PAGE, body, FONT])


def run_length_bomb(chance):
    data = b"\x81 " * 2000000
    body = b"<< /Length %d /Filter [/RunLengthDecode /RunLengthDecode] >>\nstream\n" % len(data) + data + b"\nendstream"
    return pdf([CATALOG, PAGES, PAGE, body, FONT])


def predictor_bomb(chance):
    data = zlib.compress(TITLE * 100)
    odd = (b"2147483647", b"-1", b"0", b"65536", b"99999999999")
    parms = b"/DecodeParms << /Predictor %d /Columns %s /Colors %s /BitsPerComponent %s >>" % (
        chance.choice((2, 10, 15)), chance.choice(odd), chance.choice(odd), chance.choice(odd))
    body = b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n" % (len(data), parms) + data + b"\nendstream"
    return pdf([CATALOG, PAGES, PAGE, body, FONT])


def endless_stream(chance):
    body = b"<< /Length 2147483647 >>\nstream\n" + TITLE * 20000
    return pdf([CATALOG, PAGES, PAGE, body])


def endless_inline_image(chance):
    return one_page(b"BI /W 100000 /H 100000 /BPC 8 /CS /RGB ID " + b"\0" * 1000000 + TITLE)


def image(chance, filter_name, data, width, height):
    picture = (b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 "
               b"/Filter /%s /Length %d >>\nstream\n" % (width, height, filter_name, len(data)) + data + b"\nendstream")
    return one_page(b"q 842 0 0 595 0 0 cm /I Do Q", [picture], b"/XObject << /I 6 0 R >>")


def jpx_rubbish(chance):
    return image(chance, b"JPXDecode", b"\0\0\0\x0cjP  \r\n\x87\n" + chance.randbytes(20000), 2 ** 31 - 1, 2 ** 31 - 1)


def jbig2_rubbish(chance):
    return image(chance, b"JBIG2Decode", chance.randbytes(20000), 100000, 100000)


def dct_rubbish(chance):
    return image(chance, b"DCTDecode", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + chance.randbytes(20000), 65535, 65535)


# ---- tables of places -----------------------------------------------------------------------------------------------

def table_of_itself(chance):
    """The table of places names itself as the one before it."""
    out = pdf([CATALOG, PAGES, PAGE, stream(TITLE), FONT])
    table = int(re.findall(rb"startxref\n(\d+)", out)[0])
    return out.replace(b"/Root", b"/Prev %d /XRefStm %d /Root" % (table, table))


def table_without_end(chance):
    out = pdf([CATALOG, PAGES, PAGE, stream(TITLE), FONT])
    return out.replace(b"xref\n0 6", b"xref\n0 2147483647").replace(b"/Size 6", b"/Size 2147483647")


def table_elsewhere(chance):
    out = pdf([CATALOG, PAGES, PAGE, stream(TITLE), FONT])
    return re.sub(rb"startxref\n\d+", b"startxref\n%d" % chance.choice((0, 5, 10 ** 9, 10 ** 19, len(out))), out)


def stream_of_objects(chance):
    """An object stream that holds itself, what it extends, and the table that finds it."""
    inner = b"6 0 4 9 6 18 " + b"<< /A 6 0 R >> " * 3
    holder = (b"<< /Type /ObjStm /N %d /First 13 /Extends 6 0 R /Length %d >>\nstream\n"
              % (chance.choice((3, 2000000000, -1)), len(inner)) + inner + b"\nendstream")
    out = b"%PDF-1.7\n"
    places = {}
    for number, body in ((1, CATALOG), (2, PAGES), (3, PAGE), (5, FONT), (6, holder)):
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    rows = b"".join(
        (b"\2" + (6).to_bytes(4, "big") + b"\1") if number in (4, 6) and chance.random() < 0.8
        else b"\1" + places.get(number, 0).to_bytes(4, "big") + b"\0" for number in range(7))
    table = len(out)
    return out + (b"7 0 obj\n<< /Type /XRef /W [1 4 1] /Size 7 /Root 1 0 R /Prev %d /Length %d >>\nstream\n"
                  % (table, len(rows)) + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % table)


def xref_stream_widths(chance):
    out = b"%PDF-1.7\n1 0 obj\n" + CATALOG + b"\nendobj\n"
    odd = (b"2147483647", b"-1", b"0", b"9", b"99999999999")
    rows = chance.randbytes(300)
    table = len(out)
    return out + (b"7 0 obj\n<< /Type /XRef /W [%s %s %s] /Index [%s %s] /Size %s /Root 1 0 R /Length 300 >>\nstream\n"
                  % tuple(chance.choice(odd) for _ in range(6)) + rows
                  + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % table)


# ---- fonts and their maps -------------------------------------------------------------------------------------------

def font_with_map(chance, cmap, more=b""):
    font = (b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [<< "
            b"/Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
            b"/Supplement 0 >> /DW 600 " + more + b" >>] >>")
    content = b"BT /G 8 Tf 20 20 Td <" + b"".join(b"%04X" % i for i in range(300)) + b"> Tj ET"
    return one_page(content, [stream(cmap, deflate=True), font], b"/Font << /F 5 0 R /G 7 0 R >>")


def map_without_end(chance):
    """A range of characters for everything there is, over and over."""
    return font_with_map(chance, b"begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n" +
                         b"100 beginbfrange\n" + b"<0000> <FFFF> <0041>\n" * 3000 + b"endbfrange\nendcmap")


def map_of_itself(chance):
    cmap = b"/CIDInit /ProcSet findresource begin begincmap /X usecmap /Identity-H usecmap endcmap"
    font = (b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /DescendantFonts [<< /Type /Font "
            b"/Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >> >>] >>")
    return one_page(b"BT /G 8 Tf 20 20 Td <00410042> Tj ET", [stream(cmap, b"/Type /CMap /CMapName /X /UseCMap 6 0 R"), font],
                    b"/Font << /F 5 0 R /G 7 0 R >>")


def broken_utf16(chance):
    """Characters that are half of a pair, none at all, or hundreds."""
    odd = (b"D800", b"DC00", b"DC00D800", b"FFFF", b"FFFE", b"0000", b"FEFF", b"0041" * 500, b"D83D", b"0300" * 50, b"202E0041",
           b"FDFA", b"FB03", b"00AD", b"2212")
    rows = b"".join(b"<%04X> <%s>\n" % (i, chance.choice(odd)) for i in range(300))
    return font_with_map(chance, b"begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n300 beginbfchar\n" +
                         rows + b"endbfchar endcmap")


def widths_wild(chance):
    odd = (b"1e38", b"-1e38", b"0", b"99999999999", b"[", b"-1")
    widths = b" ".join(chance.choice(odd) for _ in range(400))
    return font_with_map(chance, b"", b"/W [0 [" + widths + b"] 0 2147483647 " + chance.choice(odd) + b"]")


def font_file_rubbish(chance):
    """An embedded font of noise behind a true beginning."""
    starts = {b"FontFile2": b"\0\1\0\0\0\x20" + b"glyf", b"FontFile3": b"\1\0\4\4", b"FontFile": b"%!PS-AdobeFont-1.0: X\n"}
    key = chance.choice(list(starts))
    data = stream(starts[key] + chance.randbytes(30000), b"/Length1 2147483647 /Length2 -1 /Subtype /CIDFontType0C")
    font = (b"<< /Type /Font /Subtype /%s /BaseFont /X /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 "
            b"/%s 6 0 R >> >>" % (b"Type1" if key != b"FontFile2" else b"TrueType", key))
    return one_page(b"BT /G 8 Tf 20 20 Td (abc) Tj ET", [data, font], b"/Font << /F 5 0 R /G 7 0 R >>")


# ---- locks ----------------------------------------------------------------------------------------------------------

def lock_rubbish(chance):
    """An encryption dictionary that makes no sense."""
    odd = (b"0", b"-1", b"2147483647", b"5", b"6", b"4", b"128", b"7")
    lock = (b"<< /Filter /Standard /V %s /R %s /Length %s /P %s /O <%s> /U <%s> /OE <00> /UE () /CF << /StdCF << /CFM /%s "
            b"/Length %s >> >> /StmF /StdCF /StrF /None >>" % (
                chance.choice(odd), chance.choice(odd), chance.choice(odd), chance.choice(odd),
                chance.randbytes(chance.choice((0, 32, 48, 5000))).hex().encode(),
                chance.randbytes(chance.choice((0, 32, 48, 5000))).hex().encode(),
                chance.choice((b"AESV2", b"AESV3", b"V2", b"None")), chance.choice(odd)))
    out = pdf([CATALOG, PAGES, PAGE, stream(TITLE), FONT, lock])
    return out.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 6 0 R /ID [<00> <00>]")


# ---- things beside the page -----------------------------------------------------------------------------------------

def annotations_without_end(chance):
    page = (b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Annots [" + b"6 0 R " * 300000 +
            b"] /Resources << /Font << /F 5 0 R >> >> >>")
    return pdf([CATALOG, PAGES, page, stream(TITLE), FONT,
                b"<< /Type /Annot /Subtype /Widget /FT /Tx /Parent 6 0 R /Kids [6 0 R] /Rect [0 0 9 9] /V (x) >>"])


def fields_in_a_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R] /XFA 6 0 R /DR 6 0 R >> >>", PAGES, PAGE,
                stream(TITLE), FONT, b"<< /FT /Tx /Kids [6 0 R 6 0 R] /Parent 6 0 R /T (x) >>"])


def names_in_a_ring(chance):
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /Names << /Dests 6 0 R /EmbeddedFiles 6 0 R /JavaScript 6 0 R >> "
                b"/OpenAction << /S /JavaScript /JS (while(1);) /Next 6 0 R >> >>", PAGES, PAGE, stream(TITLE), FONT,
                b"<< /Kids [6 0 R 6 0 R] /Limits [(a) (z)] >>"])


def file_elsewhere(chance):
    """A stream whose bytes are to come from another file, and an action that starts a program."""
    body = b"<< /Length 0 /F << /Type /Filespec /F (/etc/passwd) >> >>\nstream\n\nendstream"
    return pdf([b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>", PAGES, PAGE, body, FONT])


MADE = [made for name, made in list(globals().items())
        if callable(made) and getattr(made, "__code__", None) and made.__code__.co_varnames[:made.__code__.co_argcount]
        == ("chance",)]
