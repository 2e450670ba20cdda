"""What a person does with mouse and keys, and what the window calls."""

from __future__ import annotations

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from forensics_gui.jobs import JobRunner
from forensics_gui.viewer import CompareMode, ImageViewer, Reading
from tests.viewer.tools import WAIT, Shot, regions_of

KEY = Qt.Key


@pytest.fixture
def open_viewer(viewer: ImageViewer, picture: np.ndarray, values: np.ndarray) -> ImageViewer:
    """With a picture, a map and its regions, at 100 %, and the keyboard's place."""
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    viewer.actual_size()
    viewer.activateWindow()
    viewer.canvas.setFocus()
    return viewer


def move_mouse(viewer: ImageViewer, point: QPointF, buttons: Qt.MouseButton | None = None) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        point,
        viewer.canvas.mapToGlobal(point),
        Qt.MouseButton.NoButton,
        buttons or Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewer.canvas, event)


def turn_wheel(viewer: ImageViewer, point: QPointF, notches: int) -> None:
    event = QWheelEvent(
        point,
        viewer.canvas.mapToGlobal(point),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewer.canvas, event)


# -- what the window calls ---------------------------------------------------------------------
def test_empty_it_says_what_to_do_next(viewer: ImageViewer):
    assert viewer.canvas.empty_lines[0] == "No picture is open"
    assert "drag" in viewer.canvas.empty_lines[1]
    assert not any(action.isEnabled() for action in viewer.actions() if not action.isSeparator())
    viewer.show_image(None, message="Could not be opened\nThe file is cut short.")
    assert viewer.canvas.empty_lines == ("Could not be opened", "The file is cut short.")


@pytest.mark.parametrize(
    "wrong",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        np.zeros((0, 4, 3), np.uint8),
    ],
)
def test_what_is_not_a_picture_is_refused(viewer: ImageViewer, wrong: np.ndarray):
    with pytest.raises(ValueError, match="not an RGB image"):
        viewer.show_image(wrong)


def test_a_map_of_another_size_is_refused(viewer: ImageViewer, picture: np.ndarray):
    with pytest.raises(ValueError, match="no image"):
        viewer.show_analysis(np.zeros((2, 2), np.float32), 0.5, (), False)
    viewer.show_image(picture)
    with pytest.raises(ValueError, match="map"):
        viewer.show_analysis(np.zeros((300, 200), np.float32), 0.5, (), False)


def test_commands_can_be_used_when_they_mean_something(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray
):
    commands = viewer._commands
    viewer.show_image(picture)
    assert commands.fit.isEnabled()
    assert not commands.heat.isEnabled()
    assert not viewer.controls.legend.isEnabled()
    viewer.show_analysis(values, 0.5, (), False)
    assert commands.heat.isEnabled()
    assert not commands.outlines.isEnabled()  # nothing is reported
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    assert commands.outlines.isEnabled()
    viewer.show_analysis(None, 0.5, (), False)
    assert not commands.heat.isEnabled()
    viewer.show_image(None)
    assert not commands.fit.isEnabled()


def test_taking_the_map_away_shows_the_picture_alone(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.actual_size()
    alone = shot(viewer)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    assert not np.array_equal(shot(viewer), alone)
    viewer.show_analysis(None, 0.5, (), False)
    assert np.array_equal(shot(viewer), alone)


def test_another_picture_forgets_the_first_ones_map(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    shot(viewer)
    viewer.show_image(np.full_like(picture, 200))
    viewer.actual_size()
    seen = shot(viewer)
    middle = seen[150:300, 250:450]
    assert (middle == 200).all()


def test_arrays_are_neither_copied_nor_changed(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray, shot: Shot
):
    for array in (picture, values):
        array.setflags(write=False)
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.5, regions_of(values, 0.5), True)
    shot(viewer)
    sources = viewer.canvas.store.sources
    assert sources is not None
    assert sources.picture.base is picture
    assert sources.heat is not None
    assert sources.heat.base is values


@pytest.mark.parametrize("mode", [CompareMode.OVERLAY, CompareMode.SIDE_BY_SIDE, CompareMode.SWIPE])
def test_a_mode_keeps_zoom_and_point(open_viewer: ImageViewer, qtbot: QtBot, mode: CompareMode):
    open_viewer.canvas.zoom_at(2.0)
    open_viewer.canvas.pan(13, -7)
    before = open_viewer.canvas.view
    with qtbot.waitSignal(open_viewer.modeChanged) as told:
        open_viewer.set_mode(mode)
    assert told.args == [mode]
    assert open_viewer.mode is mode
    assert open_viewer.canvas.view == before
    assert open_viewer._commands.modes[mode].isChecked()


def test_a_fitted_picture_stays_fitted(open_viewer: ImageViewer):
    open_viewer.fit()
    whole = open_viewer.canvas.view.zoom
    open_viewer.set_mode(CompareMode.SIDE_BY_SIDE)
    assert open_viewer.canvas.view.zoom < whole
    open_viewer.set_mode(CompareMode.OVERLAY)
    assert open_viewer.canvas.view.zoom == whole
    open_viewer.resize(500, 400)
    assert open_viewer.canvas.view.zoom < whole
    open_viewer.actual_size()
    open_viewer.resize(720, 560)
    assert open_viewer.canvas.view.zoom == 1.0


def test_zoom_to_brings_the_region_to_the_middle(open_viewer: ImageViewer, values: np.ndarray):
    for region in regions_of(values, 0.5):
        open_viewer.zoom_to(region.x, region.y, region.width, region.height)
        canvas = open_viewer.canvas
        x, y = canvas.image_point(QPointF(canvas.width() / 2, canvas.height() / 2))
        assert x == pytest.approx(region.x + region.width / 2, abs=1)
        assert y == pytest.approx(region.y + region.height / 2, abs=1)
        assert 1.0 < canvas.view.zoom <= 4.0


def test_settings_move_the_controls(open_viewer: ImageViewer):
    open_viewer.set_opacity(0.25)
    assert open_viewer.canvas.opacity == 0.25
    assert open_viewer.controls.opacity.value() == 25
    open_viewer.set_outlines(False)
    assert not open_viewer.canvas.outlines_visible
    open_viewer.set_outlines(True)
    assert open_viewer.canvas.outlines_visible


def test_the_shared_runner_is_left_alone(qtbot: QtBot, picture: np.ndarray, shot: Shot):
    runner = JobRunner()
    viewer = ImageViewer(runner)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.show_image(picture)
    shot(viewer)
    viewer.shutdown()
    done = runner.submit("Later", lambda progress, cancelled: 1, lane="viewer")
    qtbot.waitUntil(lambda: done.state.final, timeout=WAIT)
    assert done.result == 1
    assert runner.shutdown()


def test_a_viewer_that_is_only_deleted_leaves_no_thread(qtbot: QtBot, picture: np.ndarray):
    viewer = ImageViewer()
    viewer.resize(300, 300)
    viewer.show()
    viewer.show_image(np.tile(picture, (12, 12, 1)))
    runner = viewer._runner
    viewer.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(viewer))
    assert runner.shutdown()  # the dangling-thread check does the rest


# -- mouse -------------------------------------------------------------------------------------
def test_the_wheel_zooms_about_the_cursor(open_viewer: ImageViewer):
    canvas = open_viewer.canvas
    canvas.zoom_at(4.0)
    point = QPointF(300, 200)
    under = canvas.image_point(point)
    zooms = []
    for notches in (1, 1, 2, -1, -1):
        turn_wheel(open_viewer, point, notches)
        zooms.append(canvas.view.zoom)
        assert canvas.image_point(point) == pytest.approx(under, abs=0.3)
    assert zooms == [6.0, 8.0, 16.0, 12.0, 8.0]


def test_dragging_moves_the_picture_with_the_mouse(open_viewer: ImageViewer):
    canvas = open_viewer.canvas
    canvas.zoom_at(4.0)
    start, end = QPoint(300, 200), QPoint(260, 225)
    under = canvas.image_point(QPointF(start))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    assert canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    move_mouse(open_viewer, QPointF(end), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)
    assert canvas.image_point(QPointF(end)) == pytest.approx(under, abs=0.3)
    assert canvas.cursor().shape() != Qt.CursorShape.ClosedHandCursor


def test_double_click_goes_to_100_percent_and_back(viewer: ImageViewer):
    viewer.show_image(np.zeros((1500, 2000, 3), np.uint8))
    canvas = viewer.canvas
    fitted = canvas.view
    point = QPoint(300, 200)
    under = canvas.image_point(QPointF(point))
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=point)
    assert canvas.view.zoom == 1.0
    assert canvas.image_point(QPointF(point)) == pytest.approx(under, abs=2)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=point)
    assert canvas.view == fitted


def test_the_swipe_line_is_dragged(open_viewer: ImageViewer):
    open_viewer.set_mode(CompareMode.SWIPE)
    canvas = open_viewer.canvas
    view = canvas.view
    start = QPoint(canvas.width() // 2, 90)
    move_mouse(open_viewer, QPointF(start))
    assert canvas.cursor().shape() == Qt.CursorShape.SplitHCursor
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    move_mouse(open_viewer, QPointF(canvas.width() * 0.25, 90), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton)
    assert canvas.share == pytest.approx(0.25)
    assert canvas.view == view


def test_the_readout_follows_the_mouse_and_the_map(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray
):
    told: list[Reading | None] = []
    viewer.hovered.connect(told.append)
    viewer.show_image(picture)
    viewer.actual_size()
    middle = QPointF(viewer.canvas.width() / 2, viewer.canvas.height() / 2)
    move_mouse(viewer, middle)
    reading = told[-1]
    assert reading is not None
    assert reading.value is None
    fields = dict(viewer.readout.fields())
    assert fields["x"].strip("\u2007") == str(reading.x)
    assert fields["R"].strip("\u2007") == str(picture[reading.y, reading.x, 0])
    assert fields["Map"].strip("\u2007") == "–"
    viewer.show_analysis(values, 0.5, (), False)
    assert dict(viewer.readout.fields())["Map"] == f"{values[reading.y, reading.x]:.3f}"
    QApplication.sendEvent(viewer.canvas, QEvent(QEvent.Type.Leave))
    assert told[-1] is None
    assert dict(viewer.readout.fields())["x"].strip("\u2007") == "–"


# -- keyboard ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("key", "expected"),
    [(KEY.Key_Plus, 1.5), (KEY.Key_Equal, 1.5), (KEY.Key_Minus, 2 / 3)],
)
def test_keys_zoom(open_viewer: ImageViewer, key: Qt.Key, expected: float):
    QTest.keyClick(open_viewer.canvas, key)
    assert open_viewer.canvas.view.zoom == pytest.approx(expected, rel=0.01)
    QTest.keyClick(open_viewer.canvas, KEY.Key_1)
    assert open_viewer.canvas.view.zoom == 1.0
    QTest.keyClick(open_viewer.canvas, KEY.Key_F)
    assert open_viewer.canvas.fitted


def test_arrow_keys_move_the_picture(open_viewer: ImageViewer):
    canvas = open_viewer.canvas
    canvas.zoom_at(8.0)
    x, y = canvas.view.x, canvas.view.y
    QTest.keyClick(canvas, KEY.Key_Right)
    assert canvas.view.x == pytest.approx(x + canvas.width() * 0.1 / 8)
    QTest.keyClick(canvas, KEY.Key_Down)
    assert canvas.view.y == pytest.approx(y + canvas.height() * 0.1 / 8)
    QTest.keyClick(canvas, KEY.Key_Left)
    QTest.keyClick(canvas, KEY.Key_Up)
    assert (canvas.view.x, canvas.view.y) == pytest.approx((x, y))
    QTest.keyClick(canvas, KEY.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.share == pytest.approx(0.52)


def test_letters_choose_what_is_shown(open_viewer: ImageViewer):
    canvas, commands = open_viewer.canvas, open_viewer._commands
    for key, mode in (
        (KEY.Key_D, CompareMode.SIDE_BY_SIDE),
        (KEY.Key_W, CompareMode.SWIPE),
        (KEY.Key_O, CompareMode.OVERLAY),
    ):
        QTest.keyClick(canvas, key)
        assert open_viewer.mode is mode
    QTest.keyClick(canvas, KEY.Key_H)
    assert not canvas.heat_shown
    QTest.keyClick(canvas, KEY.Key_H)
    assert canvas.heat_shown
    QTest.keyClick(canvas, KEY.Key_R)
    assert not canvas.outlines_visible
    QTest.keyClick(canvas, KEY.Key_M)
    assert canvas.magnifying
    assert commands.magnifier.isChecked()


def test_holding_b_shows_the_picture_alone(open_viewer: ImageViewer):
    canvas = open_viewer.canvas
    QTest.keyPress(canvas, KEY.Key_B)
    assert open_viewer.mode is CompareMode.BLINK
    assert not canvas.heat_shown
    QTest.keyRelease(canvas, KEY.Key_B)
    assert open_viewer.mode is CompareMode.OVERLAY
    QTest.keyPress(canvas, KEY.Key_B)
    canvas.clearFocus()
    assert open_viewer.mode is CompareMode.OVERLAY  # the release goes elsewhere


def test_keys_reach_the_picture_from_its_controls(open_viewer: ImageViewer):
    slider = open_viewer.controls.opacity
    slider.setFocus()
    QTest.keyClick(slider, KEY.Key_F)
    assert open_viewer.canvas.fitted
    QTest.keyClick(slider, KEY.Key_Right)  # but what a control uses is its own
    assert slider.value() == 65


def test_the_legend_moves_by_hundredths_and_returns_to_the_model(
    viewer: ImageViewer, picture: np.ndarray, values: np.ndarray
):
    viewer.show_image(picture)
    viewer.show_analysis(values, 0.437, (), False)
    legend = viewer.controls.legend
    told: list[float] = []
    legend.shownFromChanged.connect(told.append)
    assert legend.shown_from == 0.437
    for _ in range(2):
        QTest.keyClick(legend, KEY.Key_Right)
    QTest.keyClick(legend, KEY.Key_Left)
    QTest.keyClick(legend, KEY.Key_Left)
    assert told == [0.44, 0.45, 0.44, 0.437]
    QTest.keyClick(legend, KEY.Key_PageUp)
    assert viewer.controls.threshold.text().startswith("≥ 0.54")
    QTest.keyClick(legend, KEY.Key_Backspace)
    assert legend.shown_from == 0.437
    assert viewer.controls.threshold.text() == "≥ 0.437"
    QTest.keyClick(legend, KEY.Key_Home)
    assert legend.shown_from == 0.0


def test_the_zoom_menu_names_the_zoom(open_viewer: ImageViewer):
    zoom = open_viewer.controls.zoom
    assert zoom.text() == "100 %"
    chosen = {action.text(): action for action in zoom.menu().actions()}
    chosen["25 %"].trigger()
    assert open_viewer.canvas.view.zoom == 0.25
    assert zoom.text() == "25 %"


# -- accessibility -----------------------------------------------------------------------------
def named(root: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    return [w for w in root.findChildren(QWidget) if isinstance(w, kinds)]


def test_every_control_has_a_name_and_an_explanation(viewer: ImageViewer):
    controls = named(viewer, (QToolButton, QAbstractSlider))
    assert len(controls) >= 10
    for control in controls:
        assert control.accessibleName(), control
        assert control.toolTip(), control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert viewer.canvas.accessibleName()
    assert "Hold B" in viewer.canvas.accessibleDescription()


def test_every_action_has_a_key_of_its_own(viewer: ImageViewer):
    keys: list[str] = []
    for action in viewer.actions():
        if not action.isSeparator():
            assert action.text()
            assert not action.icon().isNull()
            assert action.shortcuts()
            keys += [key.toString() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_all_controls_fit_from_narrow_to_wide(viewer: ImageViewer):
    for width in (380, 488, 520, 640, 900, 1600):
        viewer.resize(width, 500)
        QApplication.processEvents()
        for child in named(viewer.controls, (QToolButton, QAbstractSlider)):
            if not child.isVisible():
                continue
            at = child.mapTo(viewer.controls, QPoint(0, 0))
            assert at.x() >= 0
            assert at.x() + child.width() <= viewer.controls.width(), (width, child)
