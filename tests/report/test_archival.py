"""Rules of ISO 19005-3 (PDF/A-3, level A) and ISO 14289-1 (PDF/UA-1) that can be checked here.

No validator of PDF/A-3 is among the packages of PyPI, Debian or npm, so these are the rules that
a report could break, read from the standards' clauses and checked with pikepdf (qpdf) on the
finished file, signed and unsigned, in every language. The clause stands beside each.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream

from forensics_gui.report import CaseInfo, Environment, write_pdf
from forensics_gui.report.signing import Signing
from model.card import ModelCard
from tests.report.conftest import Maker
from tests.report.signing_tools import own_key

KINDS = [("en", False), ("en", True), ("ar", True)]


@pytest.fixture(params=KINDS, ids=lambda kind: f"{kind[0]}{'-signed' if kind[1] else ''}")
def document(
    request: pytest.FixtureRequest, tmp_path: Path, make: Maker, case: CaseInfo,
    timestamp: datetime, card: ModelCard, environment: Environment,
) -> Iterator[pikepdf.Pdf]:  # fmt: skip
    language, sign = request.param
    path = tmp_path / "report.pdf"
    write_pdf(
        path, [make("photo صورة.jpg", size=(1000, 700))], case=case, timestamp=timestamp, card=card,
        running=environment, language=language, signing=Signing(own_key()) if sign else None,
    )  # fmt: skip
    with pikepdf.open(path) as opened:
        yield opened


def structure(node: Any) -> Iterator[Dictionary]:
    if isinstance(node, Array):
        for part in node:
            yield from structure(part)
    elif isinstance(node, Dictionary):
        yield node
        if "/K" in node:
            yield from structure(node.K)


def test_rules(document: pikepdf.Pdf) -> None:
    root = document.Root
    assert document.check_pdf_syntax() == []
    assert not document.is_encrypted  # 6.1.3
    assert "/ID" in document.trailer  # 6.1.3
    # 6.1.8, 6.6.1: no actions, scripts or forms with their own appearance
    forbidden = {"/OpenAction", "/AA", "/XFA", "/JavaScript", "/Launch", "/Movie", "/Sound"}
    for number, thing in enumerate(document.objects):
        if isinstance(thing, (Dictionary, Stream)):
            assert not forbidden & set(thing.keys()), number
            assert thing.get("/S") not in (Name.JavaScript, Name.Launch, Name.ImportData)
        if isinstance(thing, Stream):
            # 6.1.7: no LZW, no external files, no encryption
            filters = thing.get("/Filter")
            names = list(filters) if isinstance(filters, Array) else [filters]
            assert Name.LZWDecode not in names
            assert Name.Crypt not in names
            assert not {"/F", "/FFilter"} & set(thing.keys())
        if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Font:
            descriptor = thing.get("/FontDescriptor")
            if descriptor is not None:  # 6.2.11.4: embedded
                assert {"/FontFile2", "/FontFile3"} & set(descriptor.keys())
            if thing.get("/Subtype") == Name.Type0:  # 6.2.11.7: Unicode for every glyph
                assert "/ToUnicode" in thing
        if isinstance(thing, Dictionary) and thing.get("/Type") == Name.ExtGState:
            assert "/TR" not in thing  # 6.2.5
    # 6.2.3: one output intent with a profile
    (intent,) = root.OutputIntents
    assert intent.S == Name.GTS_PDFA1
    assert isinstance(intent.DestOutputProfile, Stream)
    # 6.6.2: metadata as XMP, unfiltered, identification
    assert "/Filter" not in root.Metadata
    with document.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "3"
        assert metadata["pdfaid:conformance"] == "A"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"]
    # 6.7: tagged, with a language; 14289-1, 7.1: the title is shown
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    # 6.8: attachments are associated files with relation, type, name and description
    associated = {str(file.UF): file for file in root.AF}
    assert set(associated) == {"findings.json", "map-001.npy"}
    for file in associated.values():
        assert {"/F", "/UF", "/AFRelationship", "/Desc", "/EF"} <= set(file.keys())
        assert str(file.EF.F.Subtype)
        assert "/ModDate" in file.EF.F.Params


def test_every_tag_is_known_and_tables_are_regular(document: pikepdf.Pdf) -> None:
    """14289-1, 7.1 to 7.7: standard tags, pictures with text, rows of one length, headings that
    skip no level."""
    known = {
        "/Document", "/DocumentFragment", "/Part", "/Div", "/Aside", "/NonStruct", "/P", "/H1",
        "/H2", "/H3", "/Title", "/Caption", "/Figure", "/Table", "/THead", "/TBody", "/TR", "/TH",
        "/TD", "/L", "/LI", "/Lbl", "/LBody", "/Span", "/Strong", "/Em", "/Sect", "/Artifact",
        "/Link", "/Reference", "/Code", "/BlockQuote",
    }  # fmt: skip
    root = document.Root.StructTreeRoot
    roles = {str(key) for key in root.get("/RoleMap", Dictionary())}
    levels, tables = [], 0
    for node in structure(root.K):
        tag = str(node.get("/S", ""))
        if not tag:
            continue
        assert tag in known | roles, tag
        if tag == "/Figure":
            assert str(node.get("/Alt", "")), "a picture without its text"
        if tag in ("/H1", "/H2", "/H3"):
            levels.append(int(tag[2]))
        if tag == "/Table":
            rows = [
                len([cell for cell in row.K if str(cell.get("/S", "")) in ("/TH", "/TD")])
                for row in structure(node.K)
                if row.get("/S") == Name.TR
            ]
            assert rows
            assert len(set(rows)) == 1, rows
            tables += 1
    assert tables >= 3
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    # every page says in which order its marks are read
    assert all(page.get("/Tabs") == Name.S for page in document.pages if "/Annots" in page)
    assert all("/StructParents" in page for page in document.pages)
