"""``palimpsest-cli analyse --sign`` and ``verify`` as a desk calls them, with exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forensics_gui import cli, current_model, folders
from forensics_gui.cli.exits import (
    IMAGE_DIFFERS,
    NOT_ALL_ASSESSED,
    OK,
    REPORT_CHANGED,
    UNEXPECTED,
    UNSIGNED,
    WRONG_USE,
)
from forensics_gui.report.keys import VARIABLE, KeyStore
from model.library import Library
from tests.model.library.conftest import networks_saved
from tests.report.signing_tools import issue

__all__ = ["networks_saved"]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring of the person who runs the tests, and no passphrase of theirs."""
    monkeypatch.setenv("PALIMPSEST_KEYRING", "off")
    monkeypatch.delenv(VARIABLE, raising=False)


def run(*words: object) -> int:
    return cli.main([str(word) for word in words])


def test_the_whole_way(
    photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One analysis, one signed report, and every answer of the check."""
    report = tmp_path / "report.pdf"
    assert run("analyse", photograph, "--pdf", report, "--sign") == OK
    spoken = capsys.readouterr()
    assert "A signing key was made on first use" in spoken.err
    digest = KeyStore().own_certificate_sha256()
    assert digest in spoken.err
    assert [path.name for path in photograph.parent.iterdir()] == [photograph.name]

    assert run("verify", report, photograph, "--repeat", "--signer", digest) == OK
    spoken = capsys.readouterr()
    assert "bit for bit" in spoken.out
    assert "DOES NOT HOLD" not in spoken.out
    assert spoken.err == ""

    renamed, other = tmp_path / "renamed.jpg", tmp_path / "other.jpg"
    renamed.write_bytes(photograph.read_bytes())
    other.write_bytes(photograph.read_bytes() + b"\0")
    answers = tmp_path / "answers.json"
    assert run("verify", report, renamed, "--json", answers) == OK
    assert json.loads(answers.read_text(encoding="utf-8"))["verdict"] == "whole"
    assert run("verify", report, other) == IMAGE_DIFFERS
    assert run("verify", report, tmp_path / "gone.jpg") == NOT_ALL_ASSESSED
    assert run("verify", report, "--signer", "ab" * 32) == REPORT_CHANGED
    capsys.readouterr()
    assert run("verify", report, other, "--json", "-") == IMAGE_DIFFERS
    assert json.loads(capsys.readouterr().out)["verdict"] == "image_differs"

    data = report.read_bytes()
    for harmed in (data + b"\n", data[:20_000] + b"!" + data[20_001:]):
        report.write_bytes(harmed)
        assert run("verify", report) == REPORT_CHANGED
        assert "DOES NOT HOLD" in capsys.readouterr().out


@pytest.mark.timeout(400)
def test_an_analysis_is_repeated_with_the_model_that_the_report_names(
    photograph: Path, tmp_path: Path, networks_saved: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Whichever model is in use by now; and when it is gone, that is what is said."""
    shipped, own = networks_saved
    models = Library(folders.models(), shipped)
    monkeypatch.setattr(current_model, "library", lambda: models)
    models.add(own, name="Desk", origin="trained")
    report, older = tmp_path / "own.pdf", tmp_path / "shipped.pdf"
    assert run("analyse", photograph, "--pdf", report, "--sign", "--model", "Desk") == OK
    assert run("analyse", photograph, "--pdf", older, "--sign") == OK
    for used, one in (("shipped", report), ("Desk", older)):
        models.use(used)
        capsys.readouterr()
        assert run("verify", one, photograph, "--repeat") == OK
        assert "bit for bit" in capsys.readouterr().out
    assert run("verify", report, photograph, "--repeat", "--model", "shipped") == NOT_ALL_ASSESSED
    assert "The model chosen here is another one" in capsys.readouterr().out
    models.remove("Desk")
    assert run("verify", report, photograph, "--repeat") == NOT_ALL_ASSESSED
    spoken = capsys.readouterr().out
    assert "could not be repeated. That model is not here" in spoken
    assert "--checkpoint" in spoken


def test_unsigned(photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.pdf"
    words = [
        "analyse", photograph, "--pdf", report, "--scope", "The sky only",
        "--interpretation", "My own words", "--alternatives", "A reflection",
    ]  # fmt: skip
    assert run(*words) == OK
    assert run("verify", report) == UNSIGNED
    assert "The report is not signed." in capsys.readouterr().out
    assert not KeyStore().exists()
    from pypdf import PdfReader

    text = " ".join(page.extract_text() for page in PdfReader(report).pages)
    for typed in ("The sky only", "My own words", "A reflection"):
        assert typed in text


def test_a_key_of_ones_own(
    photograph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    key, secret, report = tmp_path / "desk.p12", tmp_path / "secret", tmp_path / "report.pdf"
    key.write_bytes(issue("The duty desk").p12("open sesame"))
    secret.write_text("open sesame\nnothing else", encoding="utf-8")
    sign = ("analyse", photograph, "--pdf", report, "--sign", "--key", key)
    assert run(*sign) == WRONG_USE
    assert "passphrase" in capsys.readouterr().err
    assert not report.exists()
    monkeypatch.setenv(VARIABLE, "wrong")
    assert run(*sign) == WRONG_USE
    assert run(*sign, "--passphrase-file", secret) == OK
    assert run("verify", report) == OK
    spoken = capsys.readouterr().out
    assert "The duty desk" in spoken
    assert "open sesame" not in spoken
    # where the key lies is nobody's business
    assert str(tmp_path).encode() not in report.read_bytes()


@pytest.mark.parametrize(
    "words",
    [
        ["analyse", "PHOTO", "--sign"],
        ["analyse", "PHOTO", "--pdf", "R", "--key", "k.p12"],
        ["analyse", "PHOTO", "--pdf", "R", "--timestamp-url", "https://example.org"],
        ["analyse", "PHOTO", "--pdf", "R", "--sign", "--timestamp-url", "ftp://example.org"],
        ["analyse", "PHOTO", "--pdf", "R", "--sign", "--no-new-key"],
        ["analyse", "PHOTO", "--pdf", "R", "--sign", "--key", "PHOTO"],
        ["analyse", "PHOTO", "--pdf", "R", "--sign", "--passphrase-file", "nowhere"],
        ["verify"],
        ["verify", "PHOTO", "--repeat"],
        ["verify", "PHOTO", "--signer", "xyz"],
        ["verify", "PHOTO", "--log-count", "3"],
        ["verify", "PHOTO", "--trust", "nowhere"],
    ],
)
def test_wrong_use(
    words: list[str], photograph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    places = {"PHOTO": str(photograph), "R": str(tmp_path / "report.pdf")}
    assert run(*[places.get(word, word) for word in words]) == WRONG_USE
    assert capsys.readouterr().err.strip()
    assert not (tmp_path / "report.pdf").exists()
    assert not KeyStore().exists()


def test_what_is_no_report(photograph: Path, tmp_path: Path) -> None:
    assert run("verify", photograph) == UNEXPECTED
    assert run("verify", tmp_path / "gone.pdf") == UNEXPECTED
