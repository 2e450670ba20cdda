"""What the pages are made of: curves, story of a run, times, pictures, the flow of thumbnails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from forensics_gui.language import apply_language
from forensics_gui.theme import apply_theme, colours
from forensics_gui.theme.icons import sided
from forensics_gui.wizard.chart import Chart, Curve, Look
from forensics_gui.wizard.choice_card import ChoiceCard
from forensics_gui.wizard.example_maps import read_strip
from forensics_gui.wizard.figures import FiguresTable, IntervalBars, words
from forensics_gui.wizard.finding_card import FindingCard
from forensics_gui.wizard.flow import Flow
from forensics_gui.wizard.fold import Fold
from forensics_gui.wizard.page import WorkBar
from forensics_gui.wizard.pictures import PictureView, Shown, map_picture, outline, picture
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.running import RunningButton
from forensics_gui.wizard.story import Story, StripFile, smoothed
from forensics_gui.wizard.ticks import nice_step, number, thinned
from forensics_gui.wizard.times import lasting, ready_at
from tests.wizard_pages import scripted
from training.metrics import Interval
from training.wizard.types import Action, CheckFinding, Figure, Poll, RunState
from training.wizard.types import Shown as ShownImage


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    apply_language(qapp, "en")
    yield
    apply_language(qapp, "en")


# -- curves --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("span", "most", "step"),
    [(1.0, 4, 0.5), (0.93, 4, 0.5), (3000, 5, 1000), (40, 5, 10), (0.004, 4, 0.001), (0, 4, 1.0)],
)
def test_ticks_stand_at_round_values(span: float, most: int, step: float):
    assert nice_step(span, most) == pytest.approx(step)


def test_numbers_of_an_axis_are_short():
    assert [number(v) for v in (0, 0.25, 0.5, 1.0, 1.25, 12.3, 12345)] == [
        "0", "0.25", "0.5", "1.0", "1.25", "12", "12,345",
    ]  # fmt: skip


def test_thousands_of_points_are_thinned_and_keep_their_ends():
    points = [(float(i), float(i % 7)) for i in range(10_000)]
    made = thinned(points, 600)
    assert 300 < len(made) <= 601
    assert made[0] == points[0]
    assert made[-1] == points[-1]


def test_a_chart_reads_its_values_to_keyboard_and_screen_reader(qtbot: QtBot):
    chart = Chart("Loss")
    qtbot.addWidget(chart)
    chart.resize(360, 200)
    chart.show()
    chart.show_curves(
        (
            Curve("training", ((10, 0.9), (20, float("nan")), (30, 0.5)), Look.THIN),
            Curve("held-out", ((10, 0.8), (30, 0.6)), Look.MAIN, marks=True),
        ),
        100,
    )
    assert chart.curves()[0].points == ((10, 0.9), (30, 0.5))
    assert chart.accessibleDescription() == "training 0.5, held-out 0.6"
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "10: training 0.9, held-out 0.8"
    qtbot.mouseMove(chart, QPoint(5, 5))
    chart.leaveEvent(None)
    assert chart.accessibleDescription() == "training 0.5, held-out 0.6"


def test_a_chart_is_painted_in_the_colours_of_the_theme(qtbot: QtBot, qapp: QApplication):
    chart = Chart("Held out", span=(0.0, 1.0))
    qtbot.addWidget(chart)
    chart.resize(360, 200)
    curve = Curve("pixel F1", tuple((float(i), i / 100) for i in range(100)))
    chart.show_curves((curve,), 100)
    for theme in ("light", "dark"):
        apply_theme(qapp, theme)
        image = chart.grab().toImage()
        found = [
            image.pixelColor(x, y)
            for x in range(0, image.width(), 2)
            for y in range(image.height())
        ]

        def painted(name: str, found: list[QColor] = found) -> bool:
            # A screen of 16 bits rounds every channel.
            wanted = QColor(name)
            return any(
                abs(c.red() - wanted.red()) <= 10
                and abs(c.green() - wanted.green()) <= 6
                and abs(c.blue() - wanted.blue()) <= 10
                for c in found
            )

        assert painted(colours().accent)
        assert painted(colours().border)


def test_an_outlier_does_not_flatten_the_curve(qtbot: QtBot):
    chart = Chart("Loss")
    qtbot.addWidget(chart)
    points = ((0.0, 900.0), *((float(i), 0.5) for i in range(1, 200)))
    chart.show_curves((Curve("training", points),), 200)
    assert chart._range()[1] < 1.0


# -- the story of a run --------------------------------------------------------------------
def poll(*events: dict) -> Poll:
    return Poll(RunState.RUNNING, events)


def test_steps_that_are_done_again_after_a_crash_are_not_drawn_twice():
    story = Story()
    story.feed(poll(
        {"event": "started", "step": 0},
        {"event": "curve", "step": 10, "loss": 1.0},
        {"event": "saved", "step": 10},
        {"event": "curve", "step": 20, "loss": 0.9},
        {"event": "validation", "step": 20, "loss": 0.8, "pixel_f1": None, "best": True},
    ))  # fmt: skip
    assert [x for x, _ in story.loss] == [10, 20]
    assert story.f1 == []
    story.feed(poll(
        {"event": "started", "step": 10}, {"event": "curve", "step": 20, "loss": 0.95},
    ))  # fmt: skip
    assert story.loss == [(10.0, 1.0), (20.0, 0.95)]
    assert story.validation == []
    assert story.saved == 10


def test_only_a_last_word_tells_a_pause_from_a_crash():
    story = Story()
    story.feed(poll({"event": "stopped"}))
    assert story.stopped
    story.feed(poll({"event": "started", "step": 0}))
    assert not story.stopped


def test_a_story_says_whether_there_is_something_new_to_draw():
    story = Story()
    assert not story.feed(poll({"event": "progress", "images_per_s": 3.5}))
    assert story.images_per_s == 3.5
    assert story.feed(poll({"event": "curve", "step": 1, "loss": 1.0}))
    assert not story.feed(poll())


def test_smoothing_starts_where_the_curve_starts():
    assert smoothed([(1.0, 2.0)]) == ((1.0, 2.0),)
    made = smoothed([(1.0, 2.0), (2.0, 0.0), (3.0, 2.0)])
    assert 0.0 < made[1][1] < 2.0


# -- times ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (3, "3 seconds"), (42, "40 seconds"), (95, "2 minutes"), (60 * 59, "59 minutes"),
        (3600 * 2 + 60, "2 hours"), (3600 * 2 + 60 * 58, "3 hours"),
        (3600 * 2 + 60 * 31, "2 hours 30 minutes"), (3600 * 11, "11 hours"), (1, "1 second"),
    ],
)  # fmt: skip
def test_times_are_said_as_one_would(seconds: float, text: str):
    assert lasting(seconds) == text


def test_less_than_a_second_left_is_not_said(qtbot: QtBot):
    bar = WorkBar()
    qtbot.addWidget(bar)
    for left, told in ((7.2, "about 0:07 left"), (0.4, "")):
        bar._job = SimpleNamespace(title="Checking", remaining=lambda left=left: left)
        bar._progressed(1, 2, "")
        assert bar._times.text() == told


def test_when_it_is_ready_names_the_day_only_if_it_must():
    now = datetime(2026, 11, 24, 18, 2).astimezone()
    assert ready_at(20 * 60, now) == "ready at about 18:25"
    assert ready_at(8 * 3600, now) == "ready tomorrow at about 02:05"
    assert ready_at(60 * 3600, now).startswith("ready on 2026-11-27")


# -- figures -------------------------------------------------------------------------------
def test_figures_carry_units_signs_and_intervals():
    f1 = Figure("pixel_f1", "F1", Interval(0.4, 0.3, 0.5, 9), Interval(0.5, 0.4, 0.6, 9), None)
    assert words(f1, f1.old) == "0.40 (0.30 – 0.50)"
    assert words(f1, Interval(-0.1, -0.2, 0.05, 9), sign=True) == "−0.10 (−0.20 – +0.05)"
    alarms = Figure("false_alarms", "A", None, Interval(0.031, 0.0, 0.1, 30), None)
    assert words(alarms, alarms.new) == "3.1 % (0.0 – 10.0 %)"
    assert words(alarms, None) == "–"
    nan = float("nan")
    assert words(f1, Interval(nan, nan, nan, 0)).startswith("–")


def test_without_a_current_model_only_the_new_one_is_shown(qtbot: QtBot):
    table = FiguresTable()
    qtbot.addWidget(table)
    table.fill([Figure("pixel_f1", "F1", None, Interval(0.5, 0.4, 0.6, 9), None)])
    assert table.text() == "F1, 0.50 (0.40 – 0.60)"
    heads = [label.text() for label in table.findChildren(QLabel)]
    assert "Current model" not in heads


# -- pictures ------------------------------------------------------------------------------
def test_the_drawing_stays_longest(qtbot: QtBot, tmp_path: Path):
    """In the wizard's usual window there is no room for one line a row, in no language."""
    page = QWidget()
    qtbot.addWidget(page)
    table = FiguresTable()
    table.setParent(page)
    table.fill(scripted.result(tmp_path).figures)
    page.show()
    value, bounds = table._grid.itemAtPosition(1, 1).widget()._parts
    seen = []
    for way in range(3):
        table.resize(table._room(way), 300)
        QApplication.processEvents()
        below = bounds.y() > value.y()
        seen.append((below, table.findChild(IntervalBars).isVisible()))
    assert seen == [(False, True), (True, True), (True, False)]


def test_a_map_keeps_its_colours_and_a_mask_its_outline(qtbot: QtBot):
    low, high = (map_picture(np.full((4, 4), v, np.float32)).pixelColor(1, 1) for v in (0, 1))
    assert low.blue() > low.red()
    assert high.red() > 200
    mask = np.zeros((60, 80), bool)
    mask[20:40, 30:60] = True
    line = outline(mask, 80, 60)
    assert line.pixelColor(30, 30).alpha() > 100
    assert line.pixelColor(45, 30).alpha() == 0
    view = PictureView(QSize(100, 100))
    qtbot.addWidget(view)
    view.resize(100, 100)
    view.show_picture(Shown(picture(np.zeros((60, 80, 3), np.uint8)), mask, "p.jpg"))
    image = view.grab().toImage()
    bright = [
        (x, y) for x in range(100) for y in range(80) if image.pixelColor(x, y).lightness() > 230
    ]
    assert bright
    assert view.accessibleName() == "p.jpg"


def test_a_cut_off_example_is_passed_over(tmp_path: Path):
    path = scripted.strip(tmp_path / "s.png", 1, 0.9)
    made = read_strip(StripFile(path, "x", 0.5))
    assert made is not None
    assert made[0].mask is not None
    assert made[0].mask.shape == (128, 128)
    path.write_bytes(path.read_bytes()[:200])
    assert read_strip(StripFile(path, "x", 0.5)) is None
    assert read_strip(StripFile(tmp_path / "gone.png", "x", 0.5)) is None


def test_the_flow_goes_on_in_the_next_line(qtbot: QtBot):
    outer = QWidget()
    qtbot.addWidget(outer)
    flow = Flow(outer)
    for _ in range(5):
        part = QWidget()
        part.setFixedSize(100, 40)
        flow.addWidget(part)
    assert flow.heightForWidth(324) == 88
    assert flow.heightForWidth(1000) == 40
    assert flow.heightForWidth(50) == 5 * 48 - 8
    flow.setGeometry(QRect(0, 0, 324, 100))
    second = flow.itemAt(3)
    assert second is not None
    assert second.geometry().topLeft() == QPoint(0, 48)
    outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, 324, 100))
    assert second.geometry().topRight() == QPoint(323, 48)


def test_numbers_are_written_as_the_window_says_them(qapp: QApplication, qtbot: QtBot):
    apply_language(qapp, "fr")
    assert [number(v) for v in (0.25, 1.25, 12345)] == ["0,25", "1,25", "12345"]
    alarms = Figure("false_alarms", "A", None, Interval(0.031, 0.0, 0.1, 30), None)
    assert words(alarms, alarms.new, sign=True) == "+3,1 % (+0,0 – +10,0 %)"


@pytest.mark.parametrize(
    ("language", "passes", "words"),
    [
        ("en", 0.0, "about 1 % of the training images"),
        ("en", 0.4, "about 40 % of the training images"),
        ("en", 1.2, "each training image about once."),
        ("en", 3.4, "each training image about 3 times."),
        ("fr", 1.0, "environ 1 fois"),
        ("fr", 12.0, "environ 12 fois"),
        ("ar", 1.0, "مرة واحدة"),
        ("ar", 2.0, "مرتين"),
        ("ar", 5.0, "مرات"),
        ("ar", 12.0, "مرة."),
    ],
)
def test_a_plan_says_how_often_it_sees_an_image_as_one_would(
    qapp: QApplication, qtbot: QtBot, language: str, passes: float, words: str
):
    apply_language(qapp, language)
    card = ChoiceCard(replace(scripted.choices(None)[0], passes=passes))
    qtbot.addWidget(card)
    assert words in card.text()
    problem = ChoiceCard(replace(scripted.choices(None)[0], passes=0.0, problem="Too slow."))
    qtbot.addWidget(problem)
    assert "%" not in problem.text()


def test_a_plan_of_ones_own_is_not_recommended_by_the_wizard(qtbot: QtBot):
    plan = replace(scripted.choices(None)[0], recommended=True)
    for code, expected in (("short", "recommended"), ("custom", "your own number of steps")):
        card = ChoiceCard(replace(plan, code=code))
        qtbot.addWidget(card)
        hints = {"recommended", "your own number of steps"}
        assert hints & {label.text() for label in card.findChildren(QLabel)} == {expected}


def test_one_image_has_one_button_to_leave_it_out(qtbot: QtBot, tmp_path: Path):
    def buttons(*names: str) -> list[str]:
        shown = tuple(ShownImage(name, tmp_path / name) for name in names)
        leave = Action("leave_out", "Leave out", names)
        card = FindingCard(
            CheckFinding("mask_full", "warns", "It is full.", "", names, shown, (leave,)),
            can_change=True,
        )
        qtbot.addWidget(card)
        return [button.text() for button in card.findChildren(QAbstractButton)]

    assert buttons("a.jpg") == ["Leave out"]
    assert sorted(buttons("a.jpg", "b.jpg")) == ["Leave all 2 out", "Leave out", "Leave out"]


def test_what_runs_is_said_with_no_comma_of_one_script(qapp: QApplication, qtbot: QtBot):
    apply_language(qapp, "ar")
    button = RunningButton()
    qtbot.addWidget(button)
    button.tell("market", Poll(RunState.RUNNING, share=0.58, remaining=180.0))
    assert "58 % · " in button.text()
    assert "," not in button.text()


def test_what_points_points_as_one_reads(qapp: QApplication, qtbot: QtBot):
    assert sided("chevron-right") == "chevron-right"
    apply_language(qapp, "ar")
    assert [sided(name) for name in ("chevron-right", "arrow-left", "panel-left", "undo-2")] == [
        "chevron-left", "arrow-right", "panel-right", "undo-2",
    ]  # fmt: skip
    part = QWidget()
    qtbot.addWidget(part)
    fold = Fold("More", part)
    qtbot.addWidget(fold)
    assert part.isHidden()
    fold.setChecked(True)
    assert not part.isHidden()
    fold.setChecked(False)
    assert part.isHidden()


def test_a_question_closes_with_its_answer(qtbot: QtBot):
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[str] = []
    box = Question(parent, "T", "Really?", "It is kept.")
    box.setObjectName("q")
    box.answer("Yes", lambda: said.append("yes"))
    no = box.answer("No", default=True)
    box.open()
    assert Question.asked(parent, "q")
    assert box.text() == "Really? It is kept."
    no.click()
    assert said == []
    assert not Question.asked(parent, "q")
