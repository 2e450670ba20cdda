"""A case in the real window: kept while one works, there again at the next start."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from forensics_gui import folders
from forensics_gui.analysis import Engine
from forensics_gui.analysis.state import Stage
from forensics_gui.browser import ItemStatus as Mark
from forensics_gui.browser.items import CaseMark
from forensics_gui.case_dialogs import NewCaseDialog, OpenCaseDialog
from forensics_gui.evidence.case import Case, ItemStatus, LogHead, listed
from forensics_gui.main_window import MainWindow
from forensics_gui.report import CaseInfo
from forensics_gui.report_dialog import ReportDialog, Scope
from model.errors import PalimpsestError
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow, close


def wait(qtbot: QtBot, true: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)


def begun(qtbot: QtBot, window: MainWindow, name: str = "Harbour fire") -> Case:
    window.cases.desk.create(name)
    wait(qtbot, lambda: window.cases.desk.case is not None)
    case = window.cases.desk.case
    assert case is not None
    return case


def analysed(window: MainWindow, path: Path) -> bool:
    now = window.controller.state
    return now.path == path and now.stage is Stage.ANALYSED


def codes(window: MainWindow) -> list[str]:
    return [notice.code for notice in window.notifications.history]


def said(window: MainWindow) -> list[str]:
    return [notice.sentence for notice in window.notifications.history]


def mark(window: MainWindow, path: Path) -> Mark | None:
    for item in window.browser._model.items():
        if item.path == path:
            return item.state.status
    return None


def engine() -> Engine:
    localizer = standins.StandIn()
    return Engine(localizer_factory=lambda _device: localizer)


def test_a_case_is_made_in_a_dialog_and_named_in_the_title(qtbot: QtBot, window: MainWindow):
    assert not window.commands["export_case"].isEnabled()
    window.commands["new_case"].trigger()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait(qtbot, lambda: window.findChild(NewCaseDialog) is None)
    assert window.cases.desk.case is None
    window.commands["new_case"].trigger()
    dialog = window.findChild(NewCaseDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.findChild(QLineEdit), "Harbour fire")
    dialog._accept()
    wait(qtbot, lambda: window.cases.desk.case is not None)
    assert "Harbour fire" in window.windowTitle()
    assert window.commands["export_case"].isEnabled()
    assert [case.problem for case in listed(folders.cases())] == ["open in another window"]
    window.commands["close_case"].trigger()
    assert window.cases.desk.case is None
    assert "Harbour fire" not in window.windowTitle()
    assert [case.name for case in listed(folders.cases())] == ["Harbour fire"]


def test_results_notes_and_status_are_there_after_a_restart(
    qtbot: QtBot, make_window: MakeWindow, photograph: Path
):
    first = make_window(engine())
    begun(qtbot, first)
    first.start([photograph])
    wait(qtbot, lambda: analysed(first, photograph))
    notes = first.inspector.notes
    field = notes.findChild(QPlainTextEdit)
    assert field is not None
    wait(qtbot, lambda: notes._path == photograph)
    concern = next(b for b in notes.findChildren(QRadioButton) if b.text() == "Concern")
    concern.click()
    qtbot.keyClicks(field, "The shadow falls the wrong way")
    close(qtbot, first)  # before the pause after which notes are kept
    second_localizer = standins.StandIn()
    second = make_window(Engine(localizer_factory=lambda _device: second_localizer))
    second.start([photograph])
    wait(qtbot, lambda: second.cases.desk.case is not None)
    wait(qtbot, lambda: second.cases.desk.item(photograph) is not None)
    item = second.cases.desk.item(photograph)
    assert item is not None
    assert second.browser._model.marks(str(photograph)) == {CaseMark.CONCERN}
    assert item.notes == "The shadow falls the wrong way"
    assert item.status is ItemStatus.CONCERN
    wait(qtbot, lambda: mark(second, photograph) is Mark.RESPONSE)
    field = second.inspector.notes.findChild(QPlainTextEdit)
    assert field is not None
    wait(qtbot, lambda: field.toPlainText() == "The shadow falls the wrong way")
    case = second.cases.desk.case
    assert case is not None
    actions = [entry.action for entry in case.log_entries()]
    assert actions.count("item.notes") == 1
    assert case.opening.intact


def test_images_that_waited_are_analysed_after_a_restart(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
):
    images = [standins.picture(tmp_path / "evidence" / f"{n}.png") for n in range(5)]
    gated = standins.StandIn(gated=True)
    first = make_window(Engine(localizer_factory=lambda _device: gated))
    begun(qtbot, first)
    first.controller.analyse(images)
    wait(qtbot, gated.begun.is_set)
    wait(qtbot, lambda: len(first.cases.desk.case.waiting()) == 5)  # type: ignore[union-attr]
    close(qtbot, first)
    localizer = standins.StandIn()
    second = make_window(Engine(localizer_factory=lambda _device: localizer))
    second.start([])
    wait(qtbot, lambda: len(second.store.paths()) == 5)
    wait(qtbot, lambda: not second.controller.analysing)
    assert localizer.seen == 5
    assert any("5 images that waited" in sentence for sentence in said(second))
    case = second.cases.desk.case
    assert case is not None
    wait(qtbot, lambda: case.waiting() == [])
    assert len(case.results()) == 5


def test_what_is_stopped_does_not_come_back_and_what_waits_at_closing_does(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
):
    images = [standins.picture(tmp_path / "evidence" / f"{n}.png") for n in range(3)]
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    case = begun(qtbot, window)
    window.controller.analyse(images)
    wait(qtbot, lambda: len(case.waiting()) == 3)
    window.commands["stop"].trigger()
    wait(qtbot, lambda: case.waiting() == [] and not window.controller.analysing)
    window.controller.analyse(images[1:])
    window.commands["close_case"].trigger()
    wait(qtbot, lambda: not window.controller.analysing)
    with Case.open(case.folder) as found:
        assert found.waiting() == images[1:]


def test_a_report_prints_the_log_and_is_logged(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    case = begun(qtbot, window)
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    target = tmp_path / "report.pdf"
    with qtbot.waitSignal(window.exports.written, timeout=WAIT_MS):
        window.exports.write_report(target, [photograph], CaseInfo())
    entry = case.log_entries()[-1]
    assert entry.action == "report.exported"
    assert entry.details["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    from pypdf import PdfReader

    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    printed = LogHead(entry.number - 1, entry.previous)
    assert printed.sha256 in "".join(text.split())
    assert case.verify_log(printed).intact


def test_an_original_that_is_not_what_it_was_blocks_the_report(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    begun(qtbot, window)
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    original = photograph.read_bytes()
    target = tmp_path / "report.pdf"

    def refused() -> PalimpsestError:
        with qtbot.waitSignal(window.exports.failed, timeout=WAIT_MS) as told:
            window.exports.write_report(target, [photograph], CaseInfo())
        assert not target.exists()
        return told.args[0]

    photograph.write_bytes(original + b"x")
    error = refused()
    assert error.code == "case.original_changed"
    for words in (
        photograph.name,
        hashlib.sha256(original).hexdigest(),
        hashlib.sha256(original + b"x").hexdigest(),
    ):
        assert words in error.sentence
    photograph.unlink()
    error = refused()
    assert error.code == "case.original_missing"
    assert photograph.name in error.sentence


def test_a_changed_file_is_noticed_when_it_is_analysed_and_may_be_taken_in_anew(
    qtbot: QtBot, window: MainWindow, photograph: Path
):
    case = begun(qtbot, window)
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    wait(qtbot, lambda: window.cases.desk.item(photograph) is not None)
    photograph.write_bytes(photograph.read_bytes() + b"x")
    window.controller.analyse([photograph])
    wait(qtbot, lambda: "case.original_changed" in codes(window))
    notes = window.inspector.notes
    wait(qtbot, lambda: "at import" in notes._problem.text())
    notes._renew.click()
    wait(qtbot, lambda: not notes._problem.text())
    wait(qtbot, lambda: not window.controller.analysing and len(case.results()) == 1)
    case.check_originals([photograph])


def test_a_moved_original_is_told_at_the_start_and_can_be_found(
    qtbot: QtBot, make_window: MakeWindow, photograph: Path, tmp_path: Path
):
    with Case.create(folders.cases(), "Moved") as case:
        case.take_in(photograph)
        folder = case.folder
    place = tmp_path / "elsewhere" / "renamed.png"
    place.parent.mkdir()
    photograph.rename(place)
    window = make_window(engine())
    window.cases.open_folder(folder)
    wait(qtbot, lambda: "case.original_missing" in codes(window))
    assert any(photograph.name in sentence for sentence in said(window))
    window.cases.desk.find_moved(place.parent)
    wait(qtbot, lambda: window.cases.desk.paths() == [place])
    wait(qtbot, lambda: window.browser.paths() == [place])


def test_a_case_goes_out_and_comes_back_as_one_file(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    begun(qtbot, window)
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    wait(qtbot, lambda: window.cases.desk.item(photograph) is not None)
    with qtbot.waitSignal(window.cases.failed, timeout=WAIT_MS) as refused:
        window.cases.export_to(photograph.parent / "case.palimpsest-case", True)
    assert refused.args[0].code == "export.beside_evidence"
    target = tmp_path / "case.palimpsest-case"
    with qtbot.waitSignal(window.cases.written, timeout=WAIT_MS):
        window.cases.export_to(target, True)
    window.commands["close_case"].trigger()
    photograph.unlink()
    window.cases.import_file(target)
    wait(qtbot, lambda: window.cases.desk.case is not None)
    (copy,) = window.cases.desk.paths()
    assert copy.name == photograph.name
    assert copy.is_relative_to(folders.cases())
    wait(qtbot, lambda: mark(window, copy) is Mark.RESPONSE)
    assert len(listed(folders.cases())) == 2


def test_a_damaged_case_is_told_and_another_is_opened_from_the_list(
    qtbot: QtBot, window: MainWindow, photograph: Path
):
    with Case.create(folders.cases(), "Broken") as case:
        broken = case.folder
    (broken / "case.sqlite").write_bytes(b"nothing")
    window.cases.open_folder(broken)
    wait(qtbot, lambda: "case.damaged" in codes(window))
    assert window.cases.desk.case is None
    for name in ("One", "Two"):
        with Case.create(folders.cases(), name) as case:
            case.add([photograph])
    window.commands["open_case"].trigger()
    wait(qtbot, lambda: window.findChild(OpenCaseDialog))
    dialog = window.findChild(OpenCaseDialog)
    assert dialog is not None
    lines = dialog.lines()
    assert {line.split("  ·  ")[0] for line in lines} == {"One", "Two", broken.name}
    assert sum("1 item" in line for line in lines) == 2
    assert sum("damaged" in line for line in lines) == 1
    dialog._accept()
    wait(qtbot, lambda: window.cases.desk.case is not None)
    wait(qtbot, lambda: window.browser.paths() == [photograph])


def test_a_report_says_what_the_case_says_and_nothing_that_was_typed_for_another_image(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    other = standins.picture(tmp_path / "evidence" / "other.png")
    begun(qtbot, window)
    window.start([photograph, other])
    for image in (other, photograph):
        window.start([image])
        window.analyse_current()
        wait(qtbot, lambda image=image: analysed(window, image))
    desk = window.cases.desk
    desk.set_source(photograph, "A stringer in the harbour")
    desk.write_notes(photograph, "The shadow falls the wrong way")
    wait(qtbot, lambda: (item := desk.item(photograph)) is not None and item.notes)

    window.commands["report"].trigger()
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    assert dialog.case().case == "Harbour fire"
    dialog._interpretation.setPlainText("Only the lamp is odd.")
    dialog._notes.setChecked(True)
    target = tmp_path / "report.pdf"
    window.exports.ask_file = lambda *_: str(target)
    with qtbot.waitSignal(window.exports.written, timeout=WAIT_MS):
        dialog.accept()
    from pypdf import PdfReader

    text = " ".join("".join(page.extract_text() for page in PdfReader(target).pages).split())
    for words in ("A stringer in the harbour", "The shadow falls the wrong way", "Harbour fire"):
        assert words in text
    wait(qtbot, lambda: window.findChild(ReportDialog) is None)

    window.exports.write_report(tmp_path / "quiet.pdf", [photograph], CaseInfo())
    wait(qtbot, (tmp_path / "quiet.pdf").is_file)
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "quiet.pdf").pages)
    assert "stringer" in text
    assert "shadow" not in text  # notes are printed only when they are asked for

    def offered(image: Path) -> CaseInfo:
        window.exports.ask_report(image, [], [])
        dialog = window.findChild(ReportDialog)
        assert dialog is not None
        case = dialog.case()
        dialog.reject()
        wait(qtbot, lambda: window.findChild(ReportDialog) is None)
        return case

    assert offered(photograph).interpretation == "Only the lamp is odd."
    assert offered(other).interpretation == ""
    window.commands["close_case"].trigger()
    assert offered(photograph) == CaseInfo()


def test_the_questions_of_a_report_fit_on_a_low_screen(qtbot: QtBot, window: MainWindow):
    dialog = ReportDialog([Scope("This", (Path("a.jpg"),))], CaseInfo(), window, in_case=True)
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry().height()
    assert dialog.height() <= room
    assert dialog.minimumSizeHint().height() <= 480
