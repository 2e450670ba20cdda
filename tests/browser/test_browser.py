"""What a person does in the browser, and what the window is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QFileDialog,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from forensics_gui.browser import ImageBrowser, ItemStatus
from forensics_gui.browser.items import CaseMark
from forensics_gui.browser.model import SortOrder
from forensics_gui.browser.sources import SourceKind, SourceStore
from forensics_gui.evidence import Decoder
from forensics_gui.jobs import JobRunner
from tests import drops
from tests.browser.conftest import WAIT, GatedDecoder, Opened, write_pictures

KEY = Qt.Key
NATURAL = ["a.png", *(f"img_{n}.jpg" for n in range(1, 11)), "z.png"]


def listed(browser: ImageBrowser) -> list[str]:
    return [path.name for path in browser.paths()]


def shown(browser: ImageBrowser) -> list[str]:
    return [path.name for path in browser.shown_paths()]


def choose(browser: ImageBrowser, name: str) -> None:
    row = shown(browser).index(name)
    browser._grid.make_current(browser._images.index(row, 0))


# -- opening -----------------------------------------------------------------------------------
def test_empty_it_says_what_to_do_next(show: Opened, monkeypatch: pytest.MonkeyPatch, folder: Path):
    browser = show()
    assert browser._pages.message().startswith("No images open")
    assert browser.summary() == ""
    assert not browser._foot.button.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "a.png")], ""))
    first, second = browser._pages.currentWidget().buttons  # type: ignore[attr-defined]
    first.click()
    assert browser._opener._job is not None
    second.click()


def test_a_folder_is_listed_and_its_first_image_shown(show: Opened, folder: Path, qtbot: QtBot):
    browser = show()
    with (
        qtbot.waitSignal(browser.currentChanged, timeout=WAIT) as told,
        qtbot.waitSignal(browser.pathsChanged, timeout=WAIT),
    ):
        browser.open_paths([folder])
    assert listed(browser) == NATURAL
    assert told.args == [folder / "a.png"]
    assert browser.summary() == "12 images, 1 selected"
    assert browser._sources.recent == (folder,)


def test_files_are_listed_one_by_one_and_the_first_named_is_shown(
    show: Opened, folder: Path, qtbot: QtBot
):
    browser = show()
    with qtbot.waitSignal(browser.currentChanged, timeout=WAIT) as told:
        browser.open_paths([folder / "z.png", folder / "img_3.jpg"])
    assert told.args == [folder / "z.png"]
    assert listed(browser) == ["img_3.jpg", "z.png"]
    assert [s.kind for s in browser._sources.listed()] == [SourceKind.FILES]


def test_a_missing_path_is_named(show: Opened, tmp_path: Path, qtbot: QtBot):
    browser = show()
    browser.open_paths([tmp_path / "none.jpg"])
    qtbot.waitUntil(lambda: browser._notice.text() == "1 path was not found", timeout=WAIT)
    assert "none.jpg" in browser._notice.toolTip()


def test_an_empty_folder_says_so(show: Opened, tmp_path: Path):
    (tmp_path / "empty").mkdir()
    browser = show(tmp_path / "empty")
    assert browser._pages.message().startswith("No images here")
    assert "JPEG" in browser._pages.message()


def test_the_dialogs_open_what_was_chosen(
    show: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    browser = show()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        browser.ask_for_folder()
    assert len(browser.paths()) == 12
    asked: list[str] = []

    def names(_parent: object, _title: str, _start: str, filters: str) -> tuple[list[str], str]:
        asked.append(filters)
        return [str(folder / "z.png")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", names)
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        browser.ask_for_images()
    assert listed(browser) == ["z.png"]
    assert "*.jpg" in asked[0]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    browser.ask_for_folder()  # closed without choosing
    assert browser._opener._job is None


def test_dropping_opens_a_copy_and_never_moves(show: Opened, folder: Path, qtbot: QtBot):
    browser = show()
    elsewhere = QUrl("https://example.org/a.jpg")
    links = [*drops.urls([folder]), elsewhere]
    assert drops.dragged(browser, links).isAccepted()
    assert browser._drop.isVisible()
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        drop = drops.dropped(browser, links)
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert not browser._drop.isVisible()
    assert len(browser.paths()) == 12
    assert not drops.dragged(browser, [elsewhere]).isAccepted()
    assert not browser._drop.isVisible()


def test_sources_are_restored(show: Opened, folder: Path, store: SourceStore, tmp_path: Path):
    show(folder, folder / "a.png")
    again = show()
    kinds = [source.kind for source in again._sources.listed()]
    assert kinds == [SourceKind.FILES, SourceKind.RECENT]
    assert again._source_list._list.count() == 2
    assert again._pages.message().startswith("Choose a source")
    assert store.load() == again._sources


def test_choosing_a_source_shows_it(show: Opened, folder: Path, tmp_path: Path, qtbot: QtBot):
    write_pictures(tmp_path / "other", ["o.png"])
    browser = show(folder)
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        browser.open_paths([tmp_path / "other"])
    assert listed(browser) == ["o.png"]
    lines = browser._source_list._list
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        place = lines.visualItemRect(lines.item(1)).center()
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listed(browser) == NATURAL


# -- thumbnails --------------------------------------------------------------------------------
def test_thumbnails_appear(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder, factory=Decoder)
    items = browser._images.shown()[:4]
    side = browser._grid._delegate.side()
    qtbot.waitUntil(
        lambda: all(browser._thumbnails.image(item, side) is not None for item in items),
        timeout=WAIT,
    )
    rect = browser._grid.visualRect(browser._images.index(2, 0))
    image = browser._grid.viewport().grab().toImage()
    at = QPoint(rect.center().x(), rect.top() + rect.height() // 3)
    grey = image.pixelColor(at).red()
    assert grey == pytest.approx(37, abs=4)  # img_2.jpg was written in this grey


def test_only_thumbnails_in_and_near_sight_are_asked_for(
    show: Opened, decoder: GatedDecoder, tmp_path: Path, qtbot: QtBot
):
    write_pictures(tmp_path / "many", [f"{n}.png" for n in range(150)])
    browser = show(tmp_path / "many")

    def rests() -> bool:  # between two jobs there is none either: what is near may still be due
        thumbnails = browser._thumbnails
        return bool(decoder.asked) and thumbnails._job is None and thumbnails.pending() == 0

    qtbot.waitUntil(rests, timeout=WAIT)
    near = len(browser._grid.visible_rows(1.0))
    assert near < 60
    assert len(decoder.asked) <= near
    decoder.gate.clear()
    decoder.asked.clear()
    browser._grid.scrollTo(browser._images.index(149, 0))
    qtbot.waitUntil(lambda: len(decoder.asked) == 1, timeout=WAIT)
    browser._grid.scrollToTop()  # away before they were made
    qtbot.waitUntil(lambda: browser._thumbnails.pending() == 0, timeout=WAIT)
    decoder.gate.set()
    qtbot.waitUntil(lambda: browser._thumbnails._job is None, timeout=WAIT)
    assert len(decoder.asked) == 1


def test_an_unreadable_file_gets_a_placeholder(
    show: Opened, folder: Path, decoder: GatedDecoder, qtbot: QtBot
):
    decoder.broken = {"img_1.jpg"}
    browser = show(folder)
    row = shown(browser).index("img_1.jpg")
    qtbot.waitUntil(lambda: bool(browser._model.item(row).unreadable), timeout=WAIT)
    tip = browser._images.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "No thumbnail: The file ends before the picture does." in tip
    assert len(browser.paths()) == 12
    decoder.broken = set()
    browser.refresh()
    qtbot.waitUntil(
        lambda: browser._thumbnails.image(browser._model.item(row), 256) is not None, timeout=WAIT
    )


# -- status, filter, order ---------------------------------------------------------------------
def test_status_and_score_are_shown(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    before = browser._grid.viewport().grab().toImage()
    browser.set_status(folder / "a.png", ItemStatus.RESPONSE, 0.913, "Two regions.")
    qtbot.waitUntil(lambda: "1 with a response" in browser.summary(), timeout=WAIT)
    index = browser._images.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a.png, Response 0.91"
    assert "Two regions." in index.data(Qt.ItemDataRole.ToolTipRole)
    after = browser._grid.viewport().grab().toImage()
    rect = browser._grid.visualRect(index)
    assert before.copy(rect) != after.copy(rect)


def test_the_filter_field_narrows_the_list(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    browser.activateWindow()
    browser.focus_filter()
    QTest.keyClicks(browser._bar.search, "img 1")
    qtbot.waitUntil(lambda: shown(browser) == ["img_1.jpg", "img_10.jpg"], timeout=WAIT)
    qtbot.waitUntil(lambda: "2 of 12 images" in browser.summary(), timeout=WAIT)
    assert len(browser.paths()) == 12
    QTest.keyClicks(browser._bar.search, "zzz")
    qtbot.waitUntil(lambda: "No image matches" in browser._pages.message(), timeout=WAIT)
    browser._pages.currentWidget().buttons[0].click()  # type: ignore[attr-defined]
    assert len(shown(browser)) == 12
    assert browser._bar.search.text() == ""


def test_ticking_statuses_and_formats(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    browser.set_status(folder / "a.png", ItemStatus.RESPONSE, 0.9)
    browser.set_status(folder / "img_1.jpg", ItemStatus.RESPONSE, 0.7)
    panel = browser._bar.filter_panel
    panel.show_below(browser._bar.filter_button)
    panel.boxes()[ItemStatus.RESPONSE].setChecked(True)
    assert shown(browser) == ["a.png", "img_1.jpg"]
    panel.boxes()["PNG"].setChecked(True)
    assert shown(browser) == ["a.png"]
    assert "Response" in browser._bar.filter_button.toolTip()
    panel._everything.click()
    assert len(shown(browser)) == 12
    assert not panel.isVisible()


def test_ticking_what_was_noted_in_the_case(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    panel = browser._bar.filter_panel
    panel.show_below(browser._bar.filter_button)
    assert CaseMark.BOOKMARKED not in panel.boxes()  # no case is open
    panel.close()
    browser.use_marks({folder / "a.png": frozenset({CaseMark.CONCERN, CaseMark.BOOKMARKED})})
    browser.set_marks(folder / "img_1.jpg", frozenset({CaseMark.CHECKED}))
    browser.set_marks(folder / "elsewhere.png", frozenset({CaseMark.CONCERN}))
    panel.show_below(browser._bar.filter_button)
    panel.boxes()[CaseMark.CONCERN].setChecked(True)
    assert shown(browser) == ["a.png"]
    assert "Concern" in browser._bar.filter_button.toolTip()
    tip = browser._images.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Bookmarked · Concern" in tip
    panel.boxes()[CaseMark.CHECKED].setChecked(True)
    assert shown(browser) == ["a.png", "img_1.jpg"]
    browser.set_marks(folder / "img_1.jpg", frozenset({CaseMark.TO_CHECK}))
    qtbot.waitUntil(lambda: shown(browser) == ["a.png"], timeout=WAIT)
    browser.use_marks(None)
    assert len(shown(browser)) == 12


def test_the_sort_menu(show: Opened, folder: Path):
    browser = show(folder)
    browser.set_status(folder / "img_4.jpg", ItemStatus.NO_RESPONSE, 0.3)
    browser.set_status(folder / "z.png", ItemStatus.RESPONSE, 0.8)
    choose(browser, "img_4.jpg")
    browser._bar.fill_sort_menu()
    actions = {a.text(): a for a in browser._bar.sort_button.menu().actions()}
    actions["Score"].trigger()
    assert listed(browser)[:2] == ["z.png", "img_4.jpg"]
    assert browser._model.order() == (SortOrder.SCORE, True)
    assert browser.current_path() == folder / "img_4.jpg"
    browser._bar.fill_sort_menu()
    actions = {a.text(): a for a in browser._bar.sort_button.menu().actions()}
    assert actions["Score"].isChecked()
    actions["Ascending"].trigger()
    assert listed(browser)[:2] == ["img_4.jpg", "z.png"]
    assert "score, ascending" in browser._bar.sort_button.toolTip()


def test_a_filter_keeps_the_selection_as_far_as_it_stays(show: Opened, folder: Path):
    browser = show(folder)
    browser._grid.selectAll()
    choose_current = browser.current_path()
    browser._images.set_text("png")
    assert [p.name for p in browser.selected_paths()] == ["a.png", "z.png"]
    assert browser.current_path() == choose_current
    browser._images.set_text("img_3")
    assert browser.selected_paths() == []


# -- selection and keys ------------------------------------------------------------------------
def test_arrow_keys_show_the_image_they_rest_on(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    qtbot.waitUntil(lambda: browser._shown == folder / "a.png", timeout=WAIT)
    told: list[Path] = []
    browser.currentChanged.connect(told.append)
    for _ in range(5):
        QTest.keyClick(browser._grid, KEY.Key_Right)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told == [folder / "img_5.jpg"]


def test_the_keyboard_goes_to_images_that_arrive_all_at_once(
    show: Opened, folder: Path, qtbot: QtBot
):
    browser = show()
    if held := browser.window().focusWidget():
        held.clearFocus()
    other = QWidget()  # an active window would get the focus late, but get it
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not browser.isActiveWindow(), timeout=WAIT)
    browser._state_timer.setInterval(WAIT)  # the rows and the end of reading come in one slice
    browser.take_focus()
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        browser.open_paths([folder])
    assert browser.window().focusWidget() is browser._grid


def test_return_asks_for_the_selection_without_what_runs(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    choose(browser, "img_1.jpg")
    QTest.keyClick(browser._grid, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(browser._grid, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    browser.set_status(folder / "img_2.jpg", ItemStatus.RUNNING, None)
    with qtbot.waitSignal(browser.analyseRequested) as told:
        QTest.keyClick(browser._grid, KEY.Key_Return)
    assert told.args == [[folder / "img_1.jpg", folder / "img_3.jpg"]]


def test_space_unselects_and_selects(show: Opened, folder: Path):
    browser = show(folder)
    choose(browser, "img_1.jpg")
    QTest.keyClick(browser._grid, KEY.Key_Space)
    assert browser.selected_paths() == []
    QTest.keyClick(browser._grid, KEY.Key_Space)
    assert browser.selected_paths() == [folder / "img_1.jpg"]


def test_the_button_names_what_it_acts_on(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    button = browser._foot.button
    qtbot.waitUntil(lambda: button.text() == "Analyse 1 image", timeout=WAIT)
    browser._grid.clearSelection()
    qtbot.waitUntil(lambda: button.text() == "Analyse all 12 images", timeout=WAIT)
    with qtbot.waitSignal(browser.analyseRequested) as told:
        button.click()
    assert [path.name for path in told.args[0]] == NATURAL


def test_thumbnail_size_by_slider_and_keys(show: Opened, folder: Path):
    browser = show(folder)
    columns = browser._grid.columns()
    assert columns == 2
    browser._foot._size.setValue(300)
    assert browser._grid.columns() == 1
    assert browser._grid.gridSize().width() <= browser._grid.viewport().width()


# -- removal and change ------------------------------------------------------------------------
def test_removing_opened_images_leaves_the_files(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder / "a.png", folder / "z.png")
    choose(browser, "a.png")
    menu = browser.menu(browser._grid.currentIndex())
    texts = {action.text(): action for action in menu.actions()}
    texts["Remove from opened images"].trigger()
    menu.close()
    assert listed(browser) == ["z.png"]
    assert (folder / "a.png").exists()
    assert browser._sources.files == (folder / "z.png",)


def test_removing_a_source_clears_its_images(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    with qtbot.waitSignal(browser._loader.finished, timeout=WAIT):
        QTest.keyClick(browser._source_list._list, KEY.Key_Delete)
    assert browser.paths() == []
    assert browser._sources.listed() == []
    assert (folder / "a.png").exists()


def test_files_that_come_and_go_are_noticed(show: Opened, folder: Path, qtbot: QtBot):
    browser = show(folder)
    write_pictures(folder, ["new.png"])
    (folder / "z.png").unlink()
    expected = [*NATURAL[:-1], "new.png"]
    qtbot.waitUntil(lambda: listed(browser) == expected, timeout=WAIT)


def test_a_current_image_that_was_written_again_is_told_again(
    show: Opened, folder: Path, qtbot: QtBot
):
    browser = show(folder)
    qtbot.waitUntil(lambda: browser._shown == folder / "a.png", timeout=WAIT)
    browser.set_status(folder / "a.png", ItemStatus.RESPONSE, 0.9)
    with qtbot.waitSignal(browser.currentChanged, timeout=WAIT) as told:
        (folder / "a.png").write_bytes((folder / "z.png").read_bytes() + b"more")
        browser.refresh()
    assert told.args == [folder / "a.png"]
    assert browser._model.counts()[ItemStatus.RESPONSE] == 0


# -- closing and accessibility -----------------------------------------------------------------
def test_closing_amid_reading_leaves_nothing(
    show: Opened, runner: JobRunner, decoder: GatedDecoder, tmp_path: Path, qtbot: QtBot
):
    write_pictures(tmp_path / "many", [f"{n}.png" for n in range(60)])
    decoder.gate.clear()
    browser = show(tmp_path / "many")
    qtbot.waitUntil(lambda: bool(decoder.asked), timeout=WAIT)
    browser.refresh()
    browser.close_down()
    qtbot.waitUntil(lambda: not runner.busy(), timeout=WAIT)
    assert decoder.closed == 1
    assert browser._loader._watcher.directories() == []


def test_every_control_has_a_name(show: Opened, folder: Path):
    browser = show(folder)
    kinds = (QToolButton, QAbstractSlider, QLineEdit, QAbstractItemView)
    controls = [
        w
        for w in browser.findChildren(QWidget)
        if isinstance(w, kinds) and w.isVisible() and not w.objectName().startswith("qt_")
    ]
    unnamed = [
        w
        for w in controls
        if not w.accessibleName()
        and not isinstance(w.parent(), QLineEdit)
        and "scrollarea" not in w.parent().objectName()
    ]
    assert len(controls) >= 8
    assert unnamed == []
