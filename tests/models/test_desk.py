"""Models in the window: which is in use, what was made with another, and the way back."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTreeWidget

from forensics_gui.analysis.export import Export, Finish, MixedModelsError
from forensics_gui.analysis.state import Stage
from forensics_gui.browser.model import Role
from forensics_gui.main_window import MainWindow
from forensics_gui.models import words, work
from forensics_gui.notifications import Notifications
from forensics_gui.report import CaseInfo
from forensics_gui.settings import Settings
from forensics_gui.wizard.question import Question
from model.errors import Cancelled
from model.library import SHIPPED, entries
from tests.models.made import figures
from tests.shell import standins
from tests.shell.conftest import close


def _analysed(qtbot, window, path: Path) -> None:
    seen = window.store.model(path)
    window.controller.analyse([path])
    qtbot.waitUntil(
        lambda: not window.controller.analysing and window.store.model(path) not in ("", seen)
    )


def _shown(qtbot, window, path: Path) -> None:
    window.open_paths([path])
    qtbot.waitUntil(
        lambda: (
            window.controller.state.path == path
            and window.controller.state.stage in (Stage.OPENED, Stage.ANALYSED)
        )
    )


def _use(qtbot, window, name: str) -> None:
    window.models.use_model(name)
    qtbot.waitUntil(lambda: window.engine.model.name == name or window.engine.model.id == name)


def _questions(window) -> list[Question]:
    parents = [window, *([window.models.dialog] if window.models.dialog else [])]
    found = {id(box): box for one in parents for box in one.findChildren(Question)}
    return [box for box in found.values() if box.isVisible()]


def _press(box: Question, words: str) -> None:
    (button,) = [one for one in box.findChildren(QAbstractButton) if one.text() == words]
    button.click()


def test_the_window_says_which_model_is_in_use_and_the_next_analysis_is_made_with_it(
    qtbot, window, add, library, loaded, photograph
):
    entry = add("Harbour", verdict="kept")
    assert "Net 99" in window.models.button.text()
    assert not window.commands["shipped_model"].isEnabled()
    _use(qtbot, window, "Harbour")
    assert window.models.button.text() == "Own model: Harbour"
    assert "Harbour" in window.models.button.accessibleName()
    assert library.current().entry.id == entry.id
    assert "in use now" in window.notifications.history[-1].sentence
    _analysed(qtbot, window, photograph)
    assert loaded[-1] == "Harbour"
    assert window.store.model(photograph) == entry.sha256


def test_results_of_another_model_are_marked_until_they_are_made_again(
    qtbot, window, add, photograph
):
    _shown(qtbot, window, photograph)
    _analysed(qtbot, window, photograph)
    findings = window.inspector.findings
    model = window.browser._model
    tile = model.index(0)
    assert not findings._stale.isVisibleTo(window)
    add("Harbour", verdict="kept")
    _use(qtbot, window, "Harbour")
    assert "answer of another model" in findings._stale.text()
    assert "In use is Harbour" in findings._stale.text()
    assert model.data(tile, Role.STALE) is True
    assert "another model" in model.data(tile, Qt.ItemDataRole.ToolTipRole)
    assert "another model" in model.data(tile, Qt.ItemDataRole.AccessibleTextRole)
    before = window.store.model(photograph)
    window.analyse_all()  # a result of another model is none
    qtbot.waitUntil(lambda: window.store.model(photograph) not in ("", before))
    qtbot.waitUntil(lambda: not findings._stale.isVisibleTo(window))
    assert model.data(tile, Role.STALE) is False


def test_going_back_to_the_shipped_model_is_one_click(qtbot, window, add, library, photograph):
    add("Harbour", verdict="kept")
    _use(qtbot, window, "Harbour")
    action = window.commands["shipped_model"]
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: window.engine.model.shipped)
    assert library.current().entry.shipped
    assert not action.isEnabled()
    assert window.models.button.text().startswith("Model: ")


def test_a_model_that_got_worse_is_asked_about_once_with_the_figures(qtbot, window, add, library):
    entry = add("Harbour", verdict="worse")
    window.models.use_model(entry.id)
    qtbot.waitUntil(lambda: bool(_questions(window)))
    (box,) = _questions(window)
    assert "got worse" in box.text()
    assert "0.359 → 0.159" in box.text()
    assert "0 → 3 of 20" in box.text()
    _press(box, "Cancel")
    assert library.current().entry.shipped
    assert not library.find(entry.id).accepted

    window.models.use_model(entry.id)
    qtbot.waitUntil(lambda: bool(_questions(window)))
    _press(_questions(window)[0], "Use it all the same")
    qtbot.waitUntil(lambda: window.engine.model.id == entry.id)
    assert library.find(entry.id).accepted
    window.models.use_shipped()
    qtbot.waitUntil(lambda: window.engine.model.shipped)
    _use(qtbot, window, entry.id)  # not asked again
    assert not _questions(window)


def test_a_model_that_was_never_compared_is_compared_before_it_is_used(
    qtbot, window, add, library, monkeypatch
):
    entry = add("Harbour")

    def compared(found, device, progress, cancelled):
        progress(20, 40, "Comparing: image 21 of 40")
        return library.keep_regression(found.id, figures(found.sha256, "kept"))

    monkeypatch.setattr(work, "compared", compared)
    _use(qtbot, window, "Harbour")
    assert library.find(entry.id).regression.verdict == "kept"


def test_the_comparison_can_be_cancelled_and_then_nothing_is_used(
    qtbot, window, add, library, monkeypatch
):
    add("Harbour")
    begun = threading.Event()

    def compared(found, device, progress, cancelled):
        begun.set()
        while not cancelled():
            threading.Event().wait(0.005)
        raise Cancelled("stopped")

    monkeypatch.setattr(work, "compared", compared)
    window.models.show()
    dialog = window.models.dialog
    window.models.use_model("Harbour")
    qtbot.waitUntil(begun.is_set)
    assert not dialog.use.isEnabled()
    assert not dialog.take_in.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # stops the work, not the dialog
    qtbot.waitUntil(lambda: dialog.take_in.isEnabled())
    assert window.models.dialog is dialog
    assert library.current().entry.shipped
    assert not _questions(window)


def test_a_model_that_is_gone_gives_the_shipped_one_and_says_so_once(
    qtbot, add, library, loaded, photograph
):
    entry = add("Harbour", verdict="kept")
    library.use(entry.id)
    shutil.rmtree(entry.path.parent)
    window = MainWindow(Settings({"analyse_shown": False}), Notifications())
    window.show()
    window.controller.warm_up()
    qtbot.waitUntil(lambda: window.engine.card is not None and bool(window.notifications.history))
    _analysed(qtbot, window, photograph)
    window.controller.engine._fresh = False  # loaded once more, as after a change of device
    window.controller.warm_up()
    qtbot.waitUntil(lambda: len(loaded) > 1)
    qtbot.wait(50)
    said = [
        one.sentence for one in window.notifications.history if "cannot be used" in one.sentence
    ]
    assert len(said) == 1
    assert "Harbour" in said[0]
    assert "the shipped model is in use" in said[0]
    assert window.engine.model.shipped
    close(qtbot, window)
    window.deleteLater()


def test_a_choice_made_with_the_command_line_is_followed_when_the_models_are_looked_at(
    qtbot, window, add, library
):
    entry = add("Harbour", verdict="kept")
    library.use(entry.id)
    assert window.engine.model.shipped
    window.models.show()
    assert window.engine.model.id == entry.id
    assert window.models.button.text() == "Own model: Harbour"
    assert ("Harbour", "Trained here", "In use") in window.models.dialog.rows()
    window.models.dialog.reject()


# -- the dialog -------------------------------------------------------------------------------


def test_the_list_says_what_each_model_is(qtbot, window, add, library):
    add("Harbour", 1, "worse")
    gone = add("Gone", 2)
    gone.path.unlink()
    window.models.show()
    dialog = window.models.dialog
    assert dialog.rows() == [
        ("Net 99 1", "Shipped", "In use"),
        ("Gone", "Trained here", "Cannot be used"),
        ("Harbour", "Trained here", "Got worse"),
    ]
    dialog.choose(library.find("Harbour").id)
    for part in ("got worse", "0.359 → 0.159", "Map threshold: 0.500", "cat-edited.jpg", "sha256"):
        assert part in dialog.text(), part
    dialog.choose(gone.id)
    assert "Its weights are missing" in dialog.text()
    assert not dialog.use.isEnabled()
    assert dialog.remove.isEnabled()
    dialog.choose(SHIPPED)
    for button in (dialog.use, dialog.rename, dialog.remove, dialog.shipped):
        assert not button.isEnabled()
    dialog.reject()


def test_what_the_library_says_of_a_model_can_be_translated():
    """The window's catalogue knows the sentences by their very words."""
    source = Path(entries.__file__).read_text(encoding="utf-8")
    for sentence in words.PROBLEMS:
        assert f'"{sentence}"' in source
    assert source.count('problem = "') == len(words.PROBLEMS)


def test_everything_can_be_done_with_the_keyboard_and_has_a_name(qtbot, window, add, library):
    add("Harbour", verdict="kept")
    window.models.show()
    dialog = window.models.dialog
    view = dialog.findChild(QTreeWidget)
    assert view.hasFocus() or dialog.focusWidget() is view
    assert view.accessibleName()
    for button in dialog.findChildren(QAbstractButton):
        assert button.text() or button.accessibleName() or not button.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert dialog.chosen().name == "Harbour"
    asked = []
    window.models.ask_name = lambda parent, entry: asked.append(entry.name) or "Port"
    QTest.keyClick(view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: dialog.chosen().name == "Port")
    assert asked == ["Harbour"]
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.engine.model.name == "Port")
    qtbot.waitUntil(lambda: ("Port", "Trained here", "In use") in dialog.rows())
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(_questions(window)))
    _press(_questions(window)[0], "Remove")
    qtbot.waitUntil(lambda: window.engine.model.shipped)  # it was in use
    qtbot.waitUntil(lambda: len(dialog.rows()) == 1)
    dialog.reject()


def test_export_and_import_through_the_dialog(qtbot, window, add, library, tmp_path):
    add("Harbour", verdict="kept")
    window.models.show()
    dialog = window.models.dialog
    dialog.choose(library.find("Harbour").id)
    window.models.ask_file = lambda parent, entry: str(tmp_path / "out")
    dialog.export.click()
    target = tmp_path / "out.palimpsest-model"
    qtbot.waitUntil(lambda: "was written" in dialog.told())
    assert target.is_file()
    library.remove("Harbour")
    window.models.ask_source = lambda parent: str(target)
    dialog.take_in.click()
    qtbot.waitUntil(lambda: "imported" in dialog.told())
    assert dialog.chosen().name == "Harbour"
    assert "Not compared with the shipped model yet" in dialog.text()
    assert window.engine.model.shipped  # importing uses nothing


def test_a_file_that_is_no_model_is_told_in_the_dialog(qtbot, window, tmp_path, library):
    source = tmp_path / "song.mp3"
    source.write_bytes(b"ID3" * 100)
    window.models.ask_source = lambda parent: str(source)
    window.models.show()
    window.models.dialog.take_in.click()
    qtbot.waitUntil(lambda: "not a model" in window.models.dialog.told())
    assert len(library.entries()) == 1
    window.models.dialog.reject()


def test_renaming_to_what_cannot_be_a_name_is_told(qtbot, window, add, library):
    entry = add("Harbour", verdict="kept")
    window.models.show()
    window.models.dialog.choose(entry.id)
    window.models.ask_name = lambda parent, entry: "a\u202eb"
    window.models.dialog.rename.click()
    qtbot.waitUntil(lambda: "cannot be seen" in window.models.dialog.told())
    assert library.find(entry.id).name == "Harbour"


# -- reports ----------------------------------------------------------------------------------


def _report(window, target: Path, images: list[Path]) -> Path:
    export = Export(window.engine, window.store)
    return export.report(target, images, CaseInfo(), Finish(), lambda *_: None, lambda: False)


@pytest.fixture
def two(tmp_path) -> list[Path]:
    return [standins.picture(tmp_path / "evidence" / f"{n}.png") for n in range(2)]


def test_a_report_is_about_one_model_and_names_the_one_that_gave_the_results(
    qtbot, window, add, library, two, tmp_path
):
    entry = add("Harbour", verdict="kept")
    _analysed(qtbot, window, two[0])
    _use(qtbot, window, "Harbour")
    _analysed(qtbot, window, two[1])
    with pytest.raises(MixedModelsError, match="different models"):
        _report(window, tmp_path / "mixed.pdf", two)
    assert not (tmp_path / "mixed.pdf").exists()
    for image, sha256 in ((two[0], library.shipped().sha256), (two[1], entry.sha256)):
        pdf = _report(window, tmp_path / f"{image.stem}.pdf", [image])
        text = "".join(page.extract_text() for page in PdfReader(pdf).pages).replace("\n", "")
        assert sha256 in text.replace(" ", "")
        assert window.store.model(image) == sha256
