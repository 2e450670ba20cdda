"""Training, result and the window itself over a scripted engine."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QListWidget,
    QProgressBar,
)
from pytestqt.qtbot import QtBot

from forensics_gui import folders
from forensics_gui.wizard.chart import Chart
from forensics_gui.wizard.figures import FiguresTable
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.steps import StepState
from forensics_gui.wizard.window import CHECK, IMAGES, PLAN, RESULT, TRAIN
from tests.wizard_pages import scripted
from tests.wizard_pages.conftest import Bench
from tests.wizard_pages.person import (
    answer,
    drop,
    planned,
    press,
    training_at,
    with_result,
)
from training.wizard.types import ImageSource, RunState, Stage


# -- train ---------------------------------------------------------------------------------
def test_curves_maps_and_times_are_drawn_while_it_trains(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    loss = {curve.name: curve for curve in page.loss.curves()}
    assert len(loss["training"].points) == 50
    assert [x for x, _ in loss["validation"].points] == [0, 250, 500]
    assert "pixel F1 0.3" in page.quality.words()
    assert page.examples.step() == 500
    assert len(page.examples.views()) == 6
    assert page._left.text().startswith("about 46 minute")
    assert "7.2 images/s" in page._facts.text()
    earlier = page.examples.views()[1][1].shown().image
    training.said += scripted.events(training.folder, 750)[-8:]
    training.poll_state = replace(training.poll_state, step=750)
    bench.wait(lambda: page.examples.step() == 750)
    assert page.examples.views()[1][1].shown().image != earlier
    assert "step 750" in page._facts.text()


def test_what_is_said_beside_the_buttons_is_whole_in_the_smallest_window(bench: Bench):
    training_at(bench)
    page = bench.window.train
    bench.window.resize(880, 620)
    page._timer.stop()
    said = "pas 1500 sur 3000  ·  7,2 images/s  ·  meilleur jusqu’ici au pas 1500"
    page._facts.setText(said)
    bench.wait(lambda: page._facts.height() >= page._facts.heightForWidth(page._facts.width()))
    assert page._facts.text() == said
    assert page._facts.wordWrap()


def test_an_earlier_step_of_the_maps_stays_while_it_is_looked_at(bench: Bench):
    training = training_at(bench)
    examples = bench.window.train.examples
    button = examples._buttons.button(0)
    press(button)
    assert examples.step() == 0
    training.said += scripted.events(training.folder, 750)[-8:]
    bench.wait(lambda: 750 in examples._maps)
    assert examples.step() == 0


def test_pause_go_on_and_cancel_reach_the_process(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    press(page._pause)
    bench.wait(lambda: page.state is RunState.PAUSED)
    assert page._pause.text() == "Go on"
    press(page._pause)
    bench.wait(lambda: page.state is RunState.RUNNING)
    press(page._cancel)
    answer(bench.window, "Go on training")
    assert training.asked == ["paused", "running"]
    press(page._cancel)
    answer(bench.window, "Cancel the training")
    bench.wait(lambda: page.state is RunState.CANCELLED)
    assert not page._cancel.isVisible()
    assert "was cancelled" in page._banner.text()
    press(page._banner.button)
    assert training.asked[-1] == "start"


def test_a_comparison_that_runs_is_not_offered(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    assert page._early.isVisible()
    training.poll_state = replace(training.poll_state, phase="compare")
    bench.wait(lambda: not page._early.isVisible())
    assert page._pause.isVisible()
    assert page._cancel.isVisible()


def test_a_crash_is_told_apart_from_a_pause(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    training.poll_state = replace(training.poll_state, state=RunState.INTERRUPTED)
    bench.wait(lambda: page.state is RunState.INTERRUPTED)
    assert "ended unexpectedly" in page._banner.text()
    assert "from step 500" in page._banner.text()
    assert page._copy.isVisible()
    training.said.append({"event": "stopped", "step": 500})
    bench.window.show_training(training)
    assert "was paused" in page._banner.text()
    press(page._banner.button)
    assert training.asked == ["start"]


def test_a_full_disk_and_an_error_are_told_with_what_to_do(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    error = {"code": "c", "sentence": "There is no room.", "hint": "Make room."}
    for state in (RunState.WAITING, RunState.FAILED):
        training.poll_state = replace(training.poll_state, state=state, error=error)
        bench.wait(lambda state=state: page.state is state)
        assert page._banner.text() == "There is no room. Make room."
    assert page._banner.button.text() == "Try again"


def test_a_new_plan_forgets_what_was_trained_after_a_question(bench: Bench):
    training = training_at(bench)
    page = bench.window.train
    training.poll_state = replace(training.poll_state, state=RunState.CANCELLED)
    bench.wait(lambda: page.state is RunState.CANCELLED)
    press(page._plan)
    answer(bench.window, "Cancel")
    assert training.record.begun
    press(page._plan)
    answer(bench.window, "Forget it")
    bench.settled()
    assert bench.window.step == PLAN
    assert not training.record.begun


def test_the_result_comes_by_itself(bench: Bench):
    training = training_at(bench)
    training.finish(scripted.result(training.folder))
    bench.wait(lambda: bench.window.step == RESULT)
    assert "better" in bench.window.result.head.text()


# -- result --------------------------------------------------------------------------------
def test_figures_stand_with_intervals_and_maps_beside_each_other(bench: Bench):
    with_result(bench)
    page = bench.window.result
    text = page.figures.text()
    assert "Current model 0.41 (0.33 – 0.49), New model 0.61 (0.53 – 0.69)" in text
    assert "difference −9.0 % (−29.0 – +11.0 %)" in text
    assert "32 held-out image" in page._figures_head.text()
    views = page.examples.views
    assert all(view.shown().image is not None for view in views)
    assert "pixel F1 0.74" in views[3].accessibleName()
    page.examples.next()
    page.examples.next()
    assert page.examples.number == 2
    assert views[1].shown().image is None  # an authentic image has no mask
    assert "Authentic" in views[1].accessibleName() or views[1].accessibleDescription() == ""


@pytest.mark.parametrize(
    ("verdict", "words"),
    [("better", "is better"), ("worse", "is worse"), ("undecided", "too little data")],
)
def test_the_verdict_is_said_in_words(bench: Bench, verdict: str, words: str):
    with_result(bench, verdict)
    assert words in bench.window.result.head.text()


def test_a_model_that_forgot_is_used_only_after_the_figures_were_seen(bench: Bench):
    with_result(bench, forgot=True)
    page = bench.window.result
    assert scripted.FORGOT in page._warning.text()
    press(page.use_button)
    question = bench.window.findChild(Question)
    (table,) = question.findChildren(FiguresTable)
    assert table.isVisible()
    assert "0.52" in table.text()
    assert "0.31" in table.text()
    assert table.text() in question.accessibleDescription()
    answer(bench.window, "Cancel")
    assert bench.models.used == []
    press(page.use_button)
    answer(bench.window, "Use it all the same")
    assert len(bench.models.used) == 1


@pytest.mark.parametrize(
    ("verdict", "forgot", "offered"),
    [("worse", False, True), ("undecided", False, True), ("better", True, True),
     ("better", False, False)],
)  # fmt: skip
def test_who_is_not_helped_by_the_result_is_offered_another_plan(
    bench: Bench, verdict: str, forgot: bool, offered: bool
):
    training = with_result(bench, verdict, forgot=forgot)
    button = bench.window.result.again_button
    assert button.isVisible() is offered
    assert bench.window.result.use_button.isVisible()
    if offered:
        press(button)
        answer(bench.window, "Forget it")
        assert bench.window.step == PLAN
        assert not training.record.begun


def test_a_better_model_is_used_at_once_and_said_to_be_in_use(bench: Bench):
    with_result(bench)
    page = bench.window.result
    press(page.use_button)
    assert len(bench.models.used) == 1
    page.refresh()
    assert "in use" in page._used.text()
    assert not page.use_button.isEnabled()


def test_where_nothing_got_better_there_is_no_model_to_use_but_a_way_on(bench: Bench):
    training = with_result(bench, "same")
    page = bench.window.result
    assert "the current model stays" in page.head.text()
    for part in (page.use_button, page.export_button, page.examples, page.regression):
        assert not part.isVisible()
    bench.settled()
    assert page.figures.y() < 150  # what there is stands together at the top
    # the weights are those in use, but it is no new model that would be
    page._models.used.append(training.result())
    page.refresh()
    assert page._used.text() == ""
    assert ("Name", "Palimpsest 0.2") in page._rows.rows()
    press(page.again_button)
    answer(bench.window, "Forget it")
    bench.settled()
    assert bench.window.step == PLAN
    assert not training.record.begun
    # images can be added again
    bench.window.go_back()
    bench.window.go_back()
    assert bench.window.step == IMAGES
    training.finish(scripted.result(training.folder))
    bench.window.show_training(training)
    assert page.use_button.isVisible()
    assert not page.again_button.isVisible()


def test_export_adds_the_suffix(bench: Bench, tmp_path: Path, monkeypatch):
    with_result(bench)
    monkeypatch.setattr(
        "forensics_gui.wizard.result_page.QFileDialog.getSaveFileName",
        lambda *_: (str(tmp_path / "mine"), ""),
    )
    press(bench.window.result.export_button)
    assert bench.models.exported[0][1] == tmp_path / "mine.palimpsest-model"


def test_discarding_asks_first(bench: Bench):
    with_result(bench)
    press(bench.window.result.discard_button)
    answer(bench.window, "Cancel")
    assert len(bench.trainings.made) == 1
    press(bench.window.result.discard_button)
    answer(bench.window, "Discard")
    assert bench.trainings.made == []
    assert bench.window.step == IMAGES


# -- the window ----------------------------------------------------------------------------
def test_earlier_trainings_are_listed_and_opened(bench: Bench):
    training = with_result(bench)
    other = bench.trainings.create("Street")
    other.add_source(ImageSource(Path("/photos/street"), "authentic"))
    bench.window.show_start()
    lines = bench.window.start.lines()
    assert lines[0].startswith("Street: images are being chosen")
    assert lines[1].startswith("Harbour: finished")
    other._change(stage=Stage.CHECK)
    bench.window.show_start()  # nothing works on it
    assert bench.window.start.lines()[0].startswith("Street: images to be checked")
    bench.window.start.list.setCurrentRow(1)
    press(bench.window.start._go)
    assert bench.window.training is training
    assert bench.window.step == RESULT


def test_a_damaged_training_can_only_be_discarded(bench: Bench, monkeypatch):
    training = bench.trainings.create("Harbour")
    broken = replace(bench.trainings.list()[0], problem="Its file cannot be read.")
    monkeypatch.setattr(bench.trainings, "list", lambda: (broken,) if bench.trainings.made else ())
    bench.window.show_start()
    start = bench.window.start
    assert "cannot be read" in start.lines()[0]
    assert not start._go.isEnabled()
    press(start._discard)
    answer(bench.window, "Discard")
    assert training not in bench.trainings.made


def test_it_opens_where_it_was_left(bench: Bench):
    training = planned(bench)
    bench.window.resize(1000, 700)
    bench.window.close()
    stored = json.loads((folders.config() / "wizard.json").read_text())
    assert stored["training"] == training.id
    window = bench.opened()
    bench.settled()
    assert window.training is training
    assert window.step == PLAN
    assert window.height() == 700  # its usual height is another


def test_a_running_training_is_shown_before_all_others(bench: Bench):
    training = training_at(bench)
    bench.window.close_running()
    bench.trainings.create("Another")
    window = bench.opened()
    assert window.training is training
    assert window.step == TRAIN
    assert len(window.train.loss.curves()[0].points) == 50


def test_closing_asks_what_becomes_of_a_running_training(bench: Bench):
    training = training_at(bench)
    assert not bench.window.close()
    assert bench.window.isVisible()
    answer(bench.window, "Cancel")
    assert bench.window.isVisible()
    assert training.asked == []
    bench.window.close()
    answer(bench.window, "Go on in the background")
    assert training.asked == []
    window = bench.opened()
    assert window.step == TRAIN
    window.close()
    answer(bench.window, "Pause")
    assert training.asked == ["interrupted"]
    bench.wait(lambda: not bench.runner.busy())


def test_an_empty_training_goes_when_the_window_closes(bench: Bench, photos: Path):
    drop(bench, photos)
    press(bench.window.images.rows()[0]._remove)
    assert len(bench.trainings.made) == 1
    bench.window.close()
    assert bench.trainings.made == []


def test_back_and_the_steps_lead_to_pages_that_were_done(bench: Bench):
    training = planned(bench)
    press(bench.window._back)
    assert bench.window.step == CHECK
    bench.window.steps.setCurrentRow(IMAGES)
    assert bench.window.step == IMAGES
    bench.settled()
    assert training.stage is Stage.PLAN
    assert bench.window.steps.state_of(PLAN) is StepState.OPEN
    assert bench.window.steps.state_of(TRAIN) is StepState.CLOSED


def test_everything_that_can_be_pressed_has_a_name(bench: Bench, qtbot: QtBot):
    training = planned(bench)
    bench.window.plan.advanced.unfold()
    training.train_to(250)
    bench.window.show_training(training)
    training.finish(scripted.result(training.folder))
    bench.window.show_training(training)
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QListWidget, Chart, QProgressBar)
    found = [one for kind in kinds for one in bench.window.findChildren(kind)]
    nameless = [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for one in found
        if not one.isHidden()
        and not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
    ]
    assert len(found) > 60
    assert nameless == []
