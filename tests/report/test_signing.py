"""Signed reports: what was there stays byte for byte, the same key gives the same bytes."""

from __future__ import annotations

import http.server
import io
import json
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import pikepdf
import pytest
from asn1crypto import keys as asn1_keys
from asn1crypto import tsp
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pypdf import PdfReader

import resources
from forensics_gui.report import CaseInfo, Environment, findings, write_pdf
from forensics_gui.report.errors import TimestampError
from forensics_gui.report.keys import bring
from forensics_gui.report.signing import Signing
from forensics_gui.report.verification import State, Verdict, Wish, verify
from model.card import ModelCard
from tests.report.conftest import Maker
from tests.report.schema_check import problems
from tests.report.signing_tools import issue, own_key, write


@pytest.fixture
def common(
    case: CaseInfo, timestamp: datetime, card: ModelCard, environment: Environment
) -> dict[str, Any]:
    return {"case": case, "timestamp": timestamp, "card": card, "running": environment}


@pytest.fixture
def pair(tmp_path: Path, make: Maker, common: dict[str, Any]) -> tuple[bytes, bytes]:
    """Two signed reports on the same input."""
    analysis = make()
    made = []
    for number in ("one", "two"):
        path = tmp_path / f"{number}.pdf"
        write_pdf(path, [analysis], **common, signing=Signing(own_key()))
        made.append(path.read_bytes())
    return made[0], made[1]


def test_same_input_same_bytes(pair: tuple[bytes, bytes]) -> None:
    assert pair[0] == pair[1]


def test_archival_structure_and_attachments_stay(pair: tuple[bytes, bytes]) -> None:
    """The signature is appended; every object of the PDF/A-3a but page 1 and the catalogue is
    the very same, and those keep all their entries."""
    data = pair[0]
    end = data.rindex(b"%%EOF", 0, data.rindex(b"%%EOF")) + len(b"%%EOF")
    before, after = pikepdf.open(io.BytesIO(data[:end])), pikepdf.open(io.BytesIO(data))
    with before, after:
        assert after.check_pdf_syntax() == []
        kept = ("/Metadata", "/OutputIntents", "/StructTreeRoot", "/MarkInfo", "/Lang", "/AF",
                "/Names", "/ViewerPreferences")  # fmt: skip
        for name in kept:
            assert before.Root[name].unparse() == after.Root[name].unparse(), name
        assert before.Root.Metadata.read_bytes() == after.Root.Metadata.read_bytes()
        for name in ("findings.json", "map-001.npy"):
            files = [pdf.attachments[name].get_file().read_bytes() for pdf in (before, after)]
            assert files[0] == files[1]
        assert set(after.Root.keys()) - set(before.Root.keys()) == {
            "/AcroForm", "/Perms", "/Extensions",
        }  # fmt: skip
        # ISO 19005-3, 6.3: annotations are printed and not hidden; UA: outside the page, named
        (widget,) = after.pages[0].Annots
        assert int(widget.F) & 0b100111 == 0b100
        assert float(widget.Rect[2]) < 0
        assert str(widget.TU)
        assert after.pages[0].Tabs == "/S"
        (reference,) = after.Root.Perms.DocMDP.Reference
        assert int(reference.TransformParams.P) == 1
        assert not {"/DigestValue", "/DigestMethod", "/DigestLocation"} & set(reference.keys())
        assert after.Root.Perms.DocMDP.SubFilter == "/ETSI.CAdES.detached"


def test_the_page_and_the_attachment_name_the_certificate(pair: tuple[bytes, bytes]) -> None:
    reader = PdfReader(io.BytesIO(pair[0]))
    text = " ".join("".join(page.extract_text() for page in reader.pages).split())
    assert own_key().certificate_sha256 in text
    assert "proves the file is unchanged since signing, not who signed" in text
    assert "passphrase" in text
    document = json.loads(reader.attachments["findings.json"][0])
    assert document["signing"] == {
        "certificate_sha256": own_key().certificate_sha256,
        "self_issued": True,
        "timestamp_server": None,
    }
    schema = json.loads(resources.path("report", "findings.schema.json").read_text("utf-8"))
    assert problems(document, schema, schema) == []


def test_unsigned_report_says_so(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(path, [make()], **common)
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert "This report is not signed" in text
    assert "signing" not in json.loads(PdfReader(path).attachments["findings.json"][0])


def test_a_key_of_an_authority(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    authority = issue("The duty desk")
    key = bring(write(tmp_path / "k", authority.p12("x"), "desk.p12"), "x")
    path = tmp_path / "report.pdf"
    write_pdf(path, [make()], **common, signing=Signing(key))
    assert verify(path).verdict is Verdict.WHOLE
    roots = authority.root.public_bytes(Encoding.PEM)
    trusted = verify(path, Wish(roots=roots))
    assert trusted.verdict is Verdict.WHOLE
    assert "you trust" in trusted.of("signer")[0].sentence
    other = issue("Another").root.public_bytes(Encoding.PEM)
    strange = verify(path, Wish(roots=other))
    assert strange.of("signer")[0].state is State.FAILS
    assert strange.verdict is Verdict.CHANGED


class Server(http.server.BaseHTTPRequestHandler):
    """A time-stamping authority on this machine."""

    stamper: DummyTimeStamper
    received: list[bytes]
    answer = "stamp"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).received.append(body)
        if self.answer == "refuse":
            self.send_error(503)
            return
        if self.answer == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            return
        data = b"hello"
        if self.answer == "stamp":
            data = self.stamper.request_tsa_response(tsp.TimeStampReq.load(body)).dump()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def tsa() -> Iterator[tuple[str, type[Server]]]:
    authority = issue("A time-stamping authority", timestamping=True)
    private = authority.private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    class Own(Server):
        stamper = DummyTimeStamper(
            asn1_x509.Certificate.load(authority.certificate.public_bytes(Encoding.DER)),
            asn1_keys.PrivateKeyInfo.load(private),
        )
        received: ClassVar[list[bytes]] = []

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Own) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/stamp?user=secret", Own
        server.shutdown()
        thread.join()


def test_time_stamp(
    tmp_path: Path, make: Maker, common: dict[str, Any], tsa: tuple[str, type[Server]]
) -> None:
    url, server = tsa
    path = tmp_path / "report.pdf"
    analysis = make()
    write_pdf(path, [analysis], **common, signing=Signing(own_key(), url))
    # asked once; what was sent holds a digest and nothing of the evidence
    (body,) = server.received
    assert len(body) < 100
    result = verify(path)
    assert result.verdict is Verdict.WHOLE
    (stamp,) = result.of("timestamp")
    assert "time stamp of a server" in stamp.sentence
    assert "time-stamping authority" in dict(stamp.details)["Time stamp of"]
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert "127.0.0.1:" in text
    assert "secret" not in text


@pytest.mark.parametrize("answer", ["refuse", "elsewhere", "nonsense"])
def test_time_stamp_that_fails_writes_nothing(
    tmp_path: Path, make: Maker, common: dict[str, Any], tsa: tuple[str, type[Server]], answer: str
) -> None:
    url, server = tsa
    server.answer = answer
    path = tmp_path / "report.pdf"
    with pytest.raises(TimestampError, match=r"127\.0\.0\.1"):
        write_pdf(path, [make()], **common, signing=Signing(own_key(), url))
    assert not path.exists()
    assert not list(tmp_path.glob("*.part"))


def test_no_server_no_request(tmp_path: Path, make: Maker, common: dict[str, Any]) -> None:
    path = tmp_path / "report.pdf"
    with pytest.raises(TimestampError, match="could not be reached"):
        write_pdf(path, [make()], **common, signing=Signing(own_key(), "http://127.0.0.1:9/"))
    with pytest.raises(TimestampError, match="not the address"):
        write_pdf(path, [make()], **common, signing=Signing(own_key(), "file:///etc/passwd"))
    assert findings.SCHEMA_VERSION == 1
    assert not path.exists()
