"""The whole window, with real decoding and a stand-in network."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import SIGNAL, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolBar
from pytestqt.qtbot import QtBot

from forensics_gui import folders
from forensics_gui.actions import SPECS
from forensics_gui.analysis import Engine
from forensics_gui.analysis.state import Stage
from forensics_gui.browser import ItemStatus
from forensics_gui.main_window import MainWindow
from forensics_gui.report import CaseInfo
from forensics_gui.settings import Settings
from tests import drops
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow, close


def analysed(window: MainWindow, path: Path) -> bool:
    """Whether the result of ``path`` is on the screen, in every panel."""
    now = window.controller.state
    return now.path == path and now.stage is Stage.ANALYSED and window.inspector.settled


def wait(qtbot: QtBot, true: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(true()), timeout=WAIT_MS)


def said(window: MainWindow) -> str:
    """The last notice."""
    return window.notifications.history[-1].sentence if window.notifications.history else ""


def status_of(window: MainWindow, path: Path) -> ItemStatus:
    return next(item for item in window.browser._model.items() if item.path == path).state.status


def test_every_action_does_something_unless_it_comes_later(window: MainWindow):
    for spec in SPECS:
        action = window.commands[spec.key]
        # Menus and toolbars listen to every action they show.
        bars = [
            owner for owner in action.associatedObjects() if isinstance(owner, QMenu | QToolBar)
        ]
        slots = action.receivers(SIGNAL("triggered(bool)")) - len(bars)
        assert slots == (0 if spec.later else 1), spec.key
        if spec.later:
            assert not action.isEnabled()
            assert "Not in this version" in action.toolTip()


def test_no_two_actions_share_a_key(window: MainWindow):
    everywhere = [
        (key.toString(), action.text())
        for action in [*window.commands.all(), *window.viewer.actions()]
        if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
        for key in action.shortcuts()
    ]
    keys = [key for key, _ in everywhere]
    assert len(keys) == len(set(keys)), sorted(everywhere)
    assert QKeySequence("Ctrl+O").toString() in keys


def test_every_action_is_in_a_menu_with_a_key_or_a_tip(window: MainWindow):
    in_menus = {
        action.text()
        for top in window.menuBar().actions()
        for menu in [top.menu()]
        for action in [*menu.actions(), *_below(menu)]
    }
    assert {spec.text for spec in SPECS} <= in_menus


def _below(menu: object) -> list[object]:
    return [
        action
        for entry in menu.actions()  # type: ignore[attr-defined]
        if entry.menu() is not None
        for action in entry.menu().actions()
    ]


def test_an_image_is_opened_analysed_and_shown_with_its_map(
    qtbot: QtBot, window: MainWindow, photograph: Path
):
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    sources = window.viewer.canvas.store.sources
    assert sources is not None
    assert sources.heat is not None
    assert sources.heat.base.shape == (120, 160)
    assert sources.heat.base.max() == np.float32(0.9)
    assert "Response above threshold" in window.inspector.findings.text()
    assert photograph.name in window.windowTitle()
    assert window.status.text().startswith(str(photograph))
    assert "Test processor" in window.status.text()
    wait(qtbot, lambda: status_of(window, photograph) is ItemStatus.RESPONSE)
    assert window.commands["map"].isEnabled()
    assert window.commands["report"].isEnabled()


def test_arrow_keys_walk_through_the_images_from_the_start(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
):
    paths = [standins.picture(tmp_path / "two" / f"{number}.png") for number in range(2)]
    window.start([tmp_path / "two"])
    wait(qtbot, lambda: window.controller.state.path == paths[0])
    wait(qtbot, lambda: window.focusWidget() is not None)
    focused = window.focusWidget()
    assert focused is not None
    assert window.browser.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Right)
    wait(qtbot, lambda: window.controller.state.path == paths[1])


def test_no_response_is_said_plainly(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    quiet = standins.picture(tmp_path / "quiet.png", red=False)
    window.start([quiet])
    wait(qtbot, lambda: analysed(window, quiet))
    text = window.inspector.findings.text()
    assert "No response above threshold" in text
    assert "does not show that the image is unaltered" in text


def test_images_are_analysed_only_on_request_when_the_settings_say_so(
    qtbot: QtBot, make_window: MakeWindow, localizer: standins.StandIn, photograph: Path
):
    engine = Engine(localizer_factory=lambda _device: localizer)
    window = make_window(engine, Settings({"analyse_shown": False}))
    window.start([photograph])
    wait(qtbot, lambda: window.controller.state.stage is Stage.OPENED)
    wait(qtbot, lambda: not window.runner.busy())
    assert localizer.seen == 0
    wait(qtbot, lambda: window.inspector.settled)
    assert "Not analysed yet" in window.inspector.findings.text()
    wait(qtbot, lambda: window.commands["analyse"].isEnabled())
    window.commands["analyse"].trigger()
    wait(qtbot, lambda: analysed(window, photograph))
    assert localizer.seen == 1


def test_what_was_passed_over_is_not_analysed(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
):
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    paths = [standins.picture(tmp_path / f"{name}.png") for name in "abc"]
    window.start(paths)
    wait(qtbot, gated.begun.is_set)
    for path in paths[1:]:
        window.controller.select(path)
        wait(qtbot, lambda path=path: window.controller.state.activity is ItemStatus.QUEUED)
        assert window.controller.state.path == path
    gated.go.set()
    wait(qtbot, lambda: analysed(window, paths[2]))
    wait(qtbot, lambda: not window.controller.analysing)
    assert set(window.store.paths()) == {paths[0], paths[2]}


def test_analyse_all_takes_what_has_no_result(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    folder = tmp_path / "many"
    paths = [standins.picture(folder / f"{n}.png", red=n % 2 == 0) for n in range(5)]
    window.start([folder])
    wait(qtbot, lambda: len(window.browser.paths()) == 5 and window.store.paths())
    window.commands["analyse_all"].trigger()
    wait(qtbot, lambda: not window.controller.analysing)
    assert set(window.store.paths()) == set(paths)
    wait(qtbot, lambda: status_of(window, paths[1]) is ItemStatus.NO_RESPONSE)
    window.analyse_all()
    wait(qtbot, lambda: said(window) == "Every image in the list has a result already.")


def test_stop_gives_back_what_waits(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path):
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    folder = tmp_path / "many"
    paths = [standins.picture(folder / f"{n}.png") for n in range(3)]
    window.start([folder])
    wait(qtbot, lambda: len(window.browser.paths()) == 3 and gated.begun.is_set())
    window.commands["analyse_all"].trigger()
    wait(qtbot, lambda: status_of(window, paths[2]) is ItemStatus.QUEUED)
    wait(qtbot, lambda: window.commands["stop"].isEnabled())
    window.commands["stop"].trigger()
    wait(qtbot, lambda: not window.controller.analysing)
    wait(qtbot, lambda: {status_of(window, path) for path in paths} == {ItemStatus.NOT_ANALYSED})
    assert window.store.paths() == []
    gated.go.set()


def test_without_a_checkpoint_images_open_and_the_reason_is_said(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, photograph: Path
):
    window = make_window(Engine(checkpoint=tmp_path / "none.safetensors"))
    window.start([photograph])
    wait(qtbot, lambda: window.controller.state.stage is Stage.OPENED)
    assert "no trained network" in said(window)
    assert "none.safetensors" in window.notifications.history[-1].hint
    assert window.bar.isVisible()
    assert "No trained network" in window.status.text()
    count = len(window.notifications.history)
    window.analyse_current()
    wait(qtbot, lambda: len(window.notifications.history) == count + 1)
    assert not window.controller.analysing


def test_a_damaged_checkpoint_is_one_clear_notice(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, photograph: Path
):
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(b"not weights")
    window = make_window(Engine(checkpoint=damaged))
    window.start([photograph])
    wait(qtbot, lambda: window.notifications.history)
    assert window.notifications.history[0].code == "model.checkpoint"
    wait(qtbot, lambda: window.controller.state.stage is Stage.OPENED)
    wait(qtbot, lambda: not window.controller.analysing)
    assert "could not be loaded" in window.status.text()


@pytest.mark.parametrize(
    ("name", "content"),
    [("text.jpg", b"only words"), ("empty.png", b""), ("cut.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF")],
)
def test_a_hostile_file_is_one_failed_item(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, name: str, content: bytes
):
    folder = tmp_path / "mixed"
    good = standins.picture(folder / "z good.png")
    hostile = folder / name
    hostile.write_bytes(content)
    window.start([folder])
    wait(qtbot, lambda: len(window.browser.paths()) == 2)
    window.analyse_all()
    wait(qtbot, lambda: not window.controller.analysing and len(window.store.paths()) == 2)
    wait(qtbot, lambda: status_of(window, hostile) is ItemStatus.NOT_ASSESSED)
    assert status_of(window, good) is ItemStatus.RESPONSE
    window.controller.select(hostile)
    wait(qtbot, lambda: analysed(window, hostile))
    assert "Could not be assessed" in window.inspector.findings.text()
    assert window.viewer.canvas.empty_lines[0] == "Could not be opened"
    assert len(window.viewer.canvas.empty_lines) > 1


def test_a_report_and_a_map_are_written_and_told(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    results = tmp_path / "results"
    results.mkdir()
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    window.exports.write_report(results / "r.pdf", [photograph], CaseInfo(case="7"))
    wait(qtbot, lambda: said(window) == "r.pdf was written.")
    assert (results / "r.pdf").read_bytes().startswith(b"%PDF")
    assert window.notifications.history[-1].file == results / "r.pdf"
    window.exports.write_map(results / "m.npy", photograph)
    wait(qtbot, lambda: said(window) == "m.npy was written.")
    assert np.load(results / "m.npy").shape == (120, 160)
    window.exports.write_map(results / "m.png", photograph)
    wait(qtbot, lambda: said(window) == "m.png was written.")


def test_nothing_is_written_beside_the_image(qtbot: QtBot, window: MainWindow, photograph: Path):
    before = {path: path.stat().st_mtime_ns for path in photograph.parent.iterdir()}
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    window.exports.write_report(photograph.parent / "r.pdf", [photograph], CaseInfo())
    wait(qtbot, lambda: "not written into the folder of the images" in said(window))
    close(qtbot, window)
    assert {path: path.stat().st_mtime_ns for path in photograph.parent.iterdir()} == before


def test_the_report_dialog_leads_to_a_report(
    qtbot: QtBot, window: MainWindow, photograph: Path, tmp_path: Path
):
    target = tmp_path / "results" / "asked.pdf"
    target.parent.mkdir()
    window.exports.ask_file = lambda *_: str(target)
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph) and window.commands["report"].isEnabled())
    window.commands["report"].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.images() == (photograph,)
    dialog.accept()
    wait(qtbot, target.exists)
    wait(qtbot, lambda: said(window) == "asked.pdf was written.")


def test_jobs_are_listed_with_the_device(qtbot: QtBot, make_window: MakeWindow, photograph: Path):
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    window.start([photograph])
    wait(qtbot, gated.begun.is_set)
    wait(qtbot, lambda: window.jobs.rows())
    row = window.jobs.rows()[0]
    assert row.job.title == f"Analysing {photograph.name}"
    assert "1 job" in window.status.text()
    gated.go.set()
    wait(qtbot, lambda: analysed(window, photograph))
    wait(qtbot, lambda: "1 job" not in window.status.text())


def test_choosing_a_region_zooms_to_it(qtbot: QtBot, window: MainWindow, photograph: Path):
    window.start([photograph])
    wait(qtbot, lambda: analysed(window, photograph))
    analysis = window.controller.state.analysis
    assert analysis is not None
    region = analysis.regions[0]
    window.inspector.findings.regionChosen.emit(region)
    view = window.viewer.canvas.view
    assert (view.x, view.y) == (region.x + region.width / 2, region.y + region.height / 2)


def test_closing_while_the_network_works_ends_every_thread(
    qtbot: QtBot, make_window: MakeWindow, tmp_path: Path
):
    gated = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: gated))
    folder = tmp_path / "many"
    for number in range(4):
        standins.picture(folder / f"{number}.png")
    before = set(threading.enumerate())
    window.start([folder])
    wait(qtbot, gated.begun.is_set)
    window.close()
    assert window.isHidden()
    close(qtbot, window)
    assert {thread for thread in threading.enumerate() if thread not in before} == set()
    assert not list(folders.cache().glob("session-*"))


def test_closing_twice_is_harmless(qtbot: QtBot, window: MainWindow):
    close(qtbot, window)
    window.close()
    assert window.closing.done


def test_dropped_files_and_folders_are_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    one = standins.picture(tmp_path / "one.png")
    two = standins.picture(tmp_path / "folder" / "two.png")
    drop = drops.dropped(window, drops.urls([one, two.parent]))
    assert drop.isAccepted()
    assert drop.dropAction() == Qt.DropAction.CopyAction
    assert not window._drop.isVisible()
    wait(qtbot, lambda: set(window.browser.paths()) == {one, two})
    wait(qtbot, lambda: analysed(window, one))


def test_a_pasted_picture_becomes_a_derived_item(qtbot: QtBot, window: MainWindow):
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    window.commands["paste"].trigger()
    wait(qtbot, lambda: window.controller.state.stage is Stage.ANALYSED)
    wait(qtbot, lambda: window.inspector.settled)
    path = window.controller.state.path
    assert path is not None
    assert folders.is_derived(path)
    assert "Not an original file" in window.inspector.findings._derived.text()
    assert path.parent == folders.derived()


def test_pasted_files_are_opened(qtbot: QtBot, window: MainWindow, photograph: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photograph))])
    QGuiApplication.clipboard().setMimeData(data)
    window.paste()
    wait(qtbot, lambda: window.browser.paths() == [photograph])
    wait(qtbot, lambda: analysed(window, photograph))


def test_an_empty_clipboard_is_told(qtbot: QtBot, window: MainWindow):
    QGuiApplication.clipboard().setText("words")
    window.paste()
    wait(qtbot, lambda: said(window) == "The clipboard holds no image.")


def test_settings_are_used_and_persist(qtbot: QtBot, window: MainWindow, own_home: Path):
    window.pages.show_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.field("theme").setCurrentIndex(2)
    dialog.field("overlay_opacity").setValue(35)
    dialog.field("operator").setText("A. Reporter")
    dialog._save()
    assert window.viewer.canvas.opacity == pytest.approx(0.35)
    assert QApplication.palette().window().color().lightness() < 100
    stored = json.loads((folders.config() / "settings.json").read_text(encoding="utf-8"))
    assert stored["values"]["operator"] == "A. Reporter"
    assert stored["values"]["theme"] == "dark"
    assert own_home in folders.config().parents


def test_settings_that_cannot_be_saved_are_used_and_told(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("forensics_gui.settings.save", refuse)
    window.pages.show_settings()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.field("overlay_opacity").setValue(20)
    dialog._save()
    wait(qtbot, lambda: "could not be saved: Permission denied" in said(window))
    assert window.viewer.canvas.opacity == pytest.approx(0.2)


def test_panels_are_toggled_remembered_and_reset(qtbot: QtBot, make_window: MakeWindow):
    engine = Engine(localizer_factory=lambda _device: standins.StandIn())
    window = make_window(engine)
    toggle = window.commands["inspector_panels"]
    assert toggle.isChecked()
    toggle.trigger()
    assert all(dock.isHidden() for dock in window.panels.inspector)
    wait(qtbot, lambda: not toggle.isChecked())
    window.commands["jobs_panel"].trigger()
    close(qtbot, window)
    again = make_window(Engine(localizer_factory=lambda _device: standins.StandIn()))
    assert all(dock.isHidden() for dock in again.panels.inspector)
    assert again.panels.jobs.isHidden()
    wait(qtbot, lambda: not again.commands["inspector_panels"].isChecked())
    again.commands["reset_layout"].trigger()
    assert not any(dock.isHidden() for dock in again.panels.inspector)
    wait(qtbot, lambda: again.commands["inspector_panels"].isChecked())


def test_tab_bars_of_panels_are_named(qtbot: QtBot, window: MainWindow):
    only = Qt.FindChildOption.FindDirectChildrenOnly

    def bars() -> list[QTabBar]:
        return [bar for bar in window.findChildren(QTabBar, options=only) if bar.isVisible()]

    wait(qtbot, bars)
    qtbot.wait(100)
    assert bars()
    for bar in bars():
        titles = [bar.tabText(place).replace("&", "") for place in range(bar.count())]
        assert bar.accessibleName().split(", ") == titles


def test_shortcuts_and_about_open(qtbot: QtBot, window: MainWindow):
    for key, words in (("shortcuts", "Keyboard shortcuts"), ("about", "About Palimpsest")):
        window.commands[key].trigger()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        assert dialog.windowTitle() == words
        dialog.reject()


def test_a_hostile_file_name_is_shown_as_text(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    name = "<b>a\u202egpj.png"
    path = standins.picture(tmp_path / name)
    window.start([path])
    wait(qtbot, lambda: analysed(window, path))
    assert "\u202e" not in window.windowTitle()
    assert "U+202E" in window.windowTitle()
    assert "\u202e" not in window.status.text()
