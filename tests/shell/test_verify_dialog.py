"""Verify a report, the network page and the signature choices, in the real window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forensics_gui.analysis import Engine
from forensics_gui.analysis.export import Finish
from forensics_gui.connections import CONNECTIONS, NEVER
from forensics_gui.exports import Exports
from forensics_gui.finish_part import FILE, NONE, FinishPart
from forensics_gui.main_window import MainWindow
from forensics_gui.network_page import NetworkPage
from forensics_gui.report import CaseInfo, write_pdf
from forensics_gui.report.signing import SealWish
from forensics_gui.report.verification import Finding, State, Verdict
from forensics_gui.verify_dialog import VerifyDialog, checked
from model.library import Library
from tests import drops
from tests.model.library.conftest import networks_saved
from tests.shell.conftest import WAIT_MS
from tests.shell.test_window import analysed, said

__all__ = ["networks_saved"]


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALIMPSEST_KEYRING", "off")
    monkeypatch.delenv("PALIMPSEST_KEY_PASSPHRASE", raising=False)


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel)).replace("\u200b", "")


def test_a_signed_report_is_verified_in_the_window(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
) -> None:
    target = tmp_path / "results" / "signed.pdf"
    target.parent.mkdir()
    window.start([photograph])
    qtbot.waitUntil(lambda: analysed(window, photograph), timeout=WAIT_MS)
    exports: Exports = window.exports
    exports.write_report(target, [photograph], CaseInfo(scope="All"), Finish(SealWish()))
    qtbot.waitUntil(lambda: said(window) == "signed.pdf was written.", timeout=WAIT_MS)

    window.commands["verify"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VerifyDialog)
    drops.dropped(dialog, drops.urls([target, photograph]))
    assert dialog.report.text() == str(target)
    dialog.add_images([photograph, photograph])
    dialog.repeat.setChecked(True)
    dialog.verify()
    qtbot.waitUntil(lambda: dialog.result_shown is not None, timeout=WAIT_MS)
    result = dialog.result_shown
    assert result is not None
    assert result.verdict is Verdict.WHOLE
    assert [one.state for one in result.of("repeat")] == [State.HOLDS]
    assert "unchanged since it was signed" in words(dialog)
    assert "key of this installation" in words(dialog)

    target.write_bytes(target.read_bytes() + b"\n")
    dialog.verify()
    assert dialog.result_shown is None
    qtbot.waitUntil(lambda: dialog.result_shown is not None, timeout=WAIT_MS)
    assert dialog.result_shown.verdict is Verdict.CHANGED
    assert "Does not hold" in words(dialog)

    dialog.report.setText(str(photograph))
    dialog.verify()
    qtbot.waitUntil(lambda: "is not a PDF" in words(dialog), timeout=WAIT_MS)
    dialog.verify()
    dialog.reject()  # closes while the job may run: nothing is left behind


@pytest.mark.timeout(400)
def test_an_analysis_is_repeated_with_the_model_that_the_report_names(
    photograph: Path, tmp_path: Path, networks_saved: tuple[Path, Path]
) -> None:
    """Not with the one that is in use by now; and when it is gone, that is what is said."""
    shipped, own = networks_saved
    models = Library(tmp_path / "models", shipped)
    models.add(own, name="Desk", origin="trained")
    models.use("Desk")
    engine = Engine("cpu", library=models)
    target = tmp_path / "own.pdf"
    try:
        analysis = engine.analyse(photograph, "inference", lambda *_: None, lambda: False)
        write_pdf(
            target, [analysis], case=CaseInfo(), timestamp=datetime.now(UTC), card=engine.card
        )
        models.use("shipped")
        engine.use_model()

        def repeated() -> Finding:
            result = checked(
                engine, target, [photograph], True, None, lambda *_: None, lambda: False
            )
            (found,) = result.of("repeat")
            return found

        found = repeated()
        assert found.state is State.HOLDS
        assert "bit for bit" in found.sentence
        assert engine.localizer().card.name == models.shipped().name  # that stays in use
        models.remove("Desk")
        found = repeated()
        assert found.state is State.NOT_CHECKED
        assert "could not be repeated. That model is not here" in found.sentence
        assert ("What to do", "Import it under Models, or name its file (--checkpoint).") in (
            found.details
        )
    finally:
        engine.close()


def test_a_locked_key_is_told_before_anything_is_written(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
) -> None:
    target = tmp_path / "results" / "signed.pdf"
    target.parent.mkdir()
    (tmp_path / "no.p12").write_bytes(b"no key")
    window.start([photograph])
    qtbot.waitUntil(lambda: analysed(window, photograph), timeout=WAIT_MS)
    wish = SealWish(key_file=tmp_path / "no.p12")
    window.exports.write_report(target, [photograph], CaseInfo(), Finish(wish))
    qtbot.waitUntil(lambda: "not a PKCS#12 key file" in said(window), timeout=WAIT_MS)
    assert not target.exists()


def test_the_network_page_says_all_that_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["network"].trigger()
    page = QApplication.activeModalWidget()
    assert isinstance(page, NetworkPage)
    text = words(page)
    for one in CONNECTIONS:
        for part in (one.name, one.when, one.to, one.sends, one.off):
            assert part in text
    for name, why in NEVER:
        assert name in text
        assert why in text
    page.reject()


def test_choices_of_the_signature(qtbot: QtBot, tmp_path: Path) -> None:
    part = FinishPart()
    qtbot.addWidget(part)
    assert part.finish() == Finish(SealWish(), "en")
    part.signature.setCurrentIndex(part.signature.findData(FILE))
    assert not part.complete()
    part.key_file.setText(str(tmp_path / "k.p12"))
    part.passphrase.setText("x")
    part.server.setText("https://tsa.example ")
    part.language.setCurrentIndex(part.language.findData("ar"))
    assert part.complete()
    wish = SealWish(tmp_path / "k.p12", "x", "https://tsa.example")
    assert part.finish() == Finish(wish, "ar")
    part.signature.setCurrentIndex(part.signature.findData(NONE))
    assert part.finish() == Finish(None, "ar")
