"""Views in a real window: made in a worker, shown with their texts, stopped, written, chosen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from forensics_gui.analysis import Engine
from forensics_gui.analysis import views as work
from forensics_gui.analysis.export import BesideEvidenceError
from forensics_gui.evidence import CheckState, views
from forensics_gui.evidence.views import Request, ViewState, catalogue
from forensics_gui.main_window import MainWindow
from model.errors import Cancelled
from tests.evidence.views import drawings
from tests.shell.conftest import WAIT_MS

PATCH = drawings.mask()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    edited = drawings.pasted(drawings.saved(drawings.texture(1), 60), drawings.texture(5))
    path = tmp_path / "evidence" / "photo.jpg"
    path.parent.mkdir()
    path.write_bytes(drawings.jpeg(edited, 90))
    return path


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, photo: Path) -> MainWindow:
    window.controller.analyse_shown = False
    window.start([photo])
    qtbot.waitUntil(lambda: window.views.status.path == photo, timeout=WAIT_MS)
    dock = next(d for d in window.panels.inspector if d.objectName() == "views")
    dock.raise_()
    qtbot.waitUntil(lambda: window.inspector.views._looked_at, timeout=WAIT_MS)
    return window


def made(qtbot: QtBot, window: MainWindow, key: str, **values: int | str) -> work.ViewRun:
    window.views.ask(Request(key, tuple(values.items())))
    qtbot.waitUntil(lambda: window.views.status.run is not None, timeout=WAIT_MS)
    run = window.views.status.run
    assert run is not None
    assert run.request.key == key
    return run


def pick(window: MainWindow, name: str) -> None:
    """As a person does it, in the list."""
    box = window.inspector.views._list
    index = box.findText(name)
    assert index > 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_a_view_with_its_two_texts(qtbot: QtBot, opened: MainWindow) -> None:
    panel = opened.inspector.views
    for made_view in views.VIEWS:
        pick(opened, made_view.name)
        qtbot.waitUntil(lambda: opened.views.status.run is not None, timeout=WAIT_MS)
        assert made_view.look_for in panel.text()
        assert made_view.ignore in panel.text()
        run = opened.views.status.run
        assert run is not None
        if made_view.key == "thumbnail":
            assert run.record.state is ViewState.NOT_APPLICABLE
            assert "Not applicable" in panel._remark.text()
            assert panel._preview.shown is None
            assert not panel._export.isEnabled()
        else:
            assert run.record.state is ViewState.RAN, run.record.reason
            assert panel._preview.shown is run.preview
            assert panel._preview.isVisible()
    assert not opened.viewer.view_shown, "only when it is asked for"


def test_it_stands_in_the_viewer_and_follows_the_image(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    run = made(qtbot, opened, "double_quantisation")
    opened.inspector.views._show.click()
    assert opened.viewer.view_shown == "Double quantisation"
    assert opened.inspector.views._show.text() == "Shown in the viewer"
    sources = opened.viewer.canvas.store.sources
    assert sources is not None
    assert sources.view is not None
    assert sources.view.base is run.record.picture, "shown as it was made, never a copy"
    assert drawings.separation(sources.view.base, PATCH) > 0.95
    assert not opened.inspector.views._preview.isVisible()
    other = tmp_path / "evidence" / "other.jpg"
    other.write_bytes(drawings.jpeg(drawings.texture(3), 85))
    opened.open_paths([other])
    qtbot.waitUntil(lambda: opened.views.status.path == other, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: opened.views.status.run is not None, timeout=WAIT_MS)
    assert opened.views.status.run is not None
    assert opened.views.status.run.path == other
    assert opened.viewer.view_shown == "Double quantisation"
    opened.inspector.views._show.click()
    assert opened.viewer.view_shown == ""


def test_parameters_make_another_picture(qtbot: QtBot, opened: MainWindow) -> None:
    first = made(qtbot, opened, "error_level")
    form = opened.inspector.views._form
    box = form._rows[0][1]
    box.setCurrentIndex(box.findData(95))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(
        lambda: (
            opened.views.status.run is not None
            and dict(opened.views.status.run.request.values) == {"quality": 95}
        ),
        timeout=WAIT_MS,
    )
    second = opened.views.status.run
    assert second is not None
    assert second.record.picture_sha256 != first.record.picture_sha256
    assert ("Quality", "95") in second.record.parameters


def test_it_can_be_stopped(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def endless(_subject: object, _values: object, step: object) -> object:
        while True:
            begun.set()
            step(0, 1)  # type: ignore[operator]

    monkeypatch.setitem(catalogue._COMPUTE, "noise", endless)
    opened.views.ask(Request("noise"))
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    panel = opened.inspector.views
    assert panel._progress.isVisible()
    panel._stop.click()
    assert opened.views.status.job is None
    assert not panel._progress.isVisible()
    qtbot.waitUntil(lambda: not opened.runner.busy(), timeout=WAIT_MS)
    assert opened.views.status.run is None


def test_nobody_looking_nothing_made(qtbot: QtBot, opened: MainWindow) -> None:
    dock = next(d for d in opened.panels.inspector if d.objectName() == "findings")
    dock.raise_()
    qtbot.waitUntil(lambda: not opened.inspector.views._looked_at, timeout=WAIT_MS)
    opened.views.ask(Request("noise"))
    assert opened.views.status.job is None
    next(d for d in opened.panels.inspector if d.objectName() == "views").raise_()
    qtbot.waitUntil(lambda: opened.views.status.run is not None, timeout=WAIT_MS)
    # A result of the network changes nothing about the picture: no view is made again.
    run, path = opened.views.status.run, opened.views.status.path
    assert path is not None
    opened.controller.analyse([path])
    qtbot.waitUntil(lambda: opened.store.light(path) is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not opened.runner.busy(), timeout=WAIT_MS)
    assert opened.views.status.run is run


def test_written_as_png_but_never_beside_the_evidence(
    qtbot: QtBot, opened: MainWindow, photo: Path, tmp_path: Path
) -> None:
    run = made(qtbot, opened, "noise")
    with qtbot.waitSignal(opened.views.failed) as refused:
        opened.views.write(photo.with_name("noise.png"))
    assert isinstance(refused.args[0], BesideEvidenceError)
    target = tmp_path / "noise.png"
    opened.exports.ask_file = lambda *_: str(target)
    with qtbot.waitSignal(opened.views.written, timeout=WAIT_MS):
        opened.inspector.views._export.click()
    with Image.open(target) as stored:
        assert np.array_equal(np.asarray(stored), run.record.picture)
    assert sorted(p.name for p in photo.parent.iterdir()) == ["photo.jpg"]


def test_chosen_for_the_report(qtbot: QtBot, opened: MainWindow, photo: Path) -> None:
    panel = opened.inspector.views
    made(qtbot, opened, "ghost", quality=60)
    panel._report.click()
    made(qtbot, opened, "thumbnail")
    panel._report.click()
    assert opened.views.chosen(photo) == (
        Request("ghost", (("quality", 60),)),
        Request("thumbnail"),
    )
    made(qtbot, opened, "ghost", quality=60)
    assert panel._report.isChecked()
    analysis = opened.controller.state.analysis
    assert analysis is not None
    chosen = opened.views.chosen(photo)
    records = work.for_report(opened.engine, photo, analysis, chosen, "export", lambda: False)
    assert [(record.key, record.state) for record in records] == [
        ("ghost", ViewState.RAN),
        ("thumbnail", ViewState.NOT_APPLICABLE),
    ]
    assert records[0].picture is not None
    assert records[0].check().state is CheckState.FOUND
    assert opened.exports.views_of(photo) == chosen
    panel._report.click()
    assert opened.views.chosen(photo) == (Request("thumbnail"),)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.close()


def test_work_without_a_window(engine: Engine, photo: Path) -> None:
    """Cancelled work raises; a file that changed since it was opened gives no thumbnail."""
    analysis = engine.open(photo, work.LANE)
    with pytest.raises(Cancelled):
        work.make(engine, photo, analysis, Request("ghost"), quiet, lambda: True)
    photo.write_bytes(drawings.jpeg(drawings.texture(9), 80))
    with pytest.raises(work.ViewChangedError):
        work.make(engine, photo, analysis, Request("thumbnail"), quiet, lambda: False)


def quiet(done: int, total: int, text: str) -> None:
    del done, total, text
