"""The pages over a scripted engine: what they show, what they ask of it, what they refuse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QToolButton,
)

from forensics_gui.wizard.steps import StepState
from forensics_gui.wizard.window import CHECK, IMAGES, PLAN, TRAIN
from model.errors import PalimpsestError
from tests.training.wizard import drawn
from tests.wizard_pages import scripted
from tests.wizard_pages.conftest import Bench
from tests.wizard_pages.person import (
    checked,
    drop,
    planned,
    press,
)
from training import pictures
from training.wizard.types import Advanced, ImageSource


# -- images --------------------------------------------------------------------------------
def test_looking_at_the_wizard_leaves_nothing_behind(bench: Bench):
    assert bench.window.step == IMAGES
    assert not bench.trainings.made
    assert not bench.window._next.isEnabled()
    assert "Add a folder" in bench.window._missing.text()
    assert bench.window.steps.state_of(CHECK) is StepState.CLOSED
    bench.window.go(CHECK)
    assert bench.window.step == IMAGES


def test_a_dropped_folder_becomes_a_source_that_says_what_it_holds(bench: Bench, photos: Path):
    drop(bench, photos)
    training = bench.trainings.made[0]
    assert [(s.path, s.kind) for s in training.record.sources] == [(photos, "masks")]
    assert training.record.name == "photos"
    row = bench.window.images.rows()[0]
    assert row.text().startswith("3 ")
    assert bench.window._next.isEnabled()
    drop(bench, photos)
    assert len(training.record.sources) == 1


def test_what_was_guessed_can_be_changed_and_taken_back(bench: Bench, photos: Path):
    drop(bench, photos)
    training = bench.trainings.made[0]
    kind = bench.window.images.rows()[0].kind
    kind.setCurrentIndex(kind.findData("authentic"))
    kind.activated.emit(kind.currentIndex())
    bench.settled()
    assert training.record.sources[0].kind == "authentic"
    row = bench.window.images.rows()[0]
    assert "3 " not in row.text()
    assert row.text()[0].isdigit()  # counted again, as it is read now
    row.kind.setCurrentIndex(row.kind.findData("masks"))
    row.kind.activated.emit(row.kind.currentIndex())
    bench.settled()
    press(bench.window.images.rows()[0]._invert)
    assert training.record.sources[0].invert
    assert bench.window._next.isEnabled()  # counting is not waited for
    press(bench.window.images.rows()[0]._remove)
    assert training.record.sources == ()
    assert "Add a folder" in bench.window._missing.text()


def test_a_folder_that_holds_nothing_is_refused_with_a_sentence(bench: Bench, tmp_path: Path):
    empty = tmp_path / "empty"
    empty.mkdir()
    drop(bench, empty)
    assert not bench.trainings.made
    assert "no image in empty" in bench.window.images._banner.text()


def test_edited_images_are_added_with_the_originals_beside_them(bench: Bench, tmp_path: Path):
    for folder, edit in (("edited", True), ("originals", False)):
        (tmp_path / folder).mkdir()
        for number in range(3):
            rgb = drawn.scene(number)
            rgb = drawn.edited(rgb, number)[0] if edit else rgb
            (tmp_path / folder / f"{number}.png").write_bytes(pictures.png(rgb))
    drop(bench, tmp_path / "edited")
    banner = bench.window.images._banner
    assert "seems to lie beside it" in banner.text()
    assert "Add the folder" not in banner.text()
    assert banner.button.text() == "Add with “originals”"
    press(banner.button)
    bench.settled()
    (row,) = bench.window.images.rows()
    assert "3 edited images and 3 originals, paired by name." in row.text()


def test_a_folder_that_is_gone_is_told(bench: Bench, tmp_path: Path):
    drop(bench, tmp_path / "gone")
    assert "does not exist" in bench.window.notifications.history[-1].sentence
    assert not bench.trainings.made


def test_images_are_locked_once_it_was_trained(bench: Bench, photos: Path):
    drop(bench, photos)
    training = bench.trainings.made[0]
    training.train_to(20)
    bench.window.show_training(training)
    bench.window.go(IMAGES)
    bench.settled()
    row = bench.window.images.rows()[0]
    assert not row.kind.isEnabled()
    assert not row._remove.isEnabled()
    assert not bench.window.images._folder.isEnabled()
    assert "has begun" in bench.window.images._banner.text()


# -- check ---------------------------------------------------------------------------------
def test_the_check_begins_by_itself_can_be_stopped_and_goes_on(bench: Bench):
    going = [False]
    training = bench.trainings.create("Harbour")
    training.add_source(ImageSource(Path("/photos/harbour"), "masks"))
    training.gate = lambda: going[0]
    bench.window.show_training(training)
    bench.window.images.leave()
    bench.settled()
    bench.window.go_on()
    page = bench.window.check
    bench.wait(lambda: "Examining images" in page._bar.text())
    assert "being checked" in bench.window._missing.text()
    press(page._bar._cancel)
    bench.settled()
    assert page._idle.isVisible()
    assert not bench.window._next.isEnabled()
    going[0] = True
    press(page._again)
    bench.settled()
    assert len(page.cards) == 4
    assert bench.window._next.isEnabled()


def test_findings_come_worst_first_with_pictures_and_actions(bench: Bench):
    training = checked(bench)
    training.next_check = lambda: scripted.check(training.folder, refusal="Too few images.")
    bench.window.check.start()
    bench.settled()
    severities = [card.finding.severity for card in bench.window.check.cards]
    assert severities == ["blocks", "warns", "warns", "warns", "tells"]
    assert "Too few images." in bench.window.check._refusal.text()
    assert "cannot be trained" in bench.window._missing.text()
    pictures = [c for c in bench.window.check.cards if c.finding.code == "mask_inverted"]
    assert len(pictures[0].finding.shown) == 6
    words = [label.text() for label in bench.window.check._counts.findChildren(QLabel)]
    assert {"163", "204", "312"} <= set(words)


def test_an_action_is_applied_and_the_images_are_checked_again(bench: Bench):
    training = checked(bench)
    page = bench.window.check
    before = page.check
    card = next(c for c in page.cards if c.finding.code == "mask_inverted")
    press(card.buttons[0])
    bench.settled()
    assert [a.code for a in training.asked if hasattr(a, "code")] == ["invert_masks"]
    assert page.check is not before


def test_one_image_is_left_out_and_taken_in_again(bench: Bench):
    training = checked(bench)
    page = bench.window.check
    card = next(c for c in page.cards if c.finding.code == "mask_inverted")
    one = next(
        b for b in card.findChildren(QToolButton) if b.accessibleName().endswith("IMG_0003.jpg")
    )
    press(one)
    bench.settled()
    assert training.record.left_out == ("beach/IMG_0003.jpg",)
    said = [label.text() for label in page.findChildren(QLabel)]
    assert "beach/IMG_0003.jpg" in said
    back = next(b for b in page.findChildren(QAbstractButton) if b.text() == "Take them in again")
    press(back)
    bench.settled()
    assert training.record.left_out == ()


def test_left_out_images_offer_no_button_to_leave_them_out(bench: Bench):
    checked(bench)
    cards = bench.window.check.cards
    left_out = next(c for c in cards if c.finding.left_out)
    sheet = next(c for c in cards if c.finding.code == "tables_leak")
    inverted = next(c for c in cards if c.finding.code == "mask_inverted")
    assert not left_out.findChildren(QToolButton)
    assert sheet.finding.shown
    assert not sheet.findChildren(QToolButton)  # a sheet of many is no image of the data set
    assert len(inverted.findChildren(QToolButton)) == 6


def test_adding_images_leads_to_the_first_page(bench: Bench):
    training = checked(bench)
    training.next_check = lambda: scripted.check(training.folder, refusal="Too few.")
    bench.window.check.start()
    bench.settled()
    press(bench.window.check.cards[0].buttons[0])
    assert bench.window.step == IMAGES


# -- plan ----------------------------------------------------------------------------------
def test_the_plan_is_timed_and_the_recommended_choice_is_made(bench: Bench):
    training = planned(bench)
    page = bench.window.plan
    assert [card.choice.code for card in page.cards] == ["short", "hour", "night"]
    assert page.choice().code == "hour"
    assert "ready" in page.cards[0].text()
    assert "Intel Core i5-8250U" in page._device.text()
    page.choose("short")
    press(bench.window._next)
    assert ("choose", "short", Advanced(name="Harbour")) in training.asked
    assert "start" in training.asked
    assert bench.window.step == TRAIN


def test_without_a_trial_one_cannot_go_on(bench: Bench):
    training = checked(bench)
    training.gate = lambda: False
    bench.window.go_on()
    page = bench.window.plan
    bench.wait(lambda: "Timing the comparison" in page._bar.text())
    assert "being timed" in bench.window._missing.text()
    press(page._bar._cancel)
    bench.settled()
    assert "measure this computer" in bench.window._missing.text()
    training.gate = lambda: True
    press(page._measure)
    bench.settled()
    assert bench.window._next.isEnabled()


def test_advanced_options_are_folded_away_and_reach_the_engine(bench: Bench):
    training = planned(bench)
    page = bench.window.plan
    assert not page.advanced._form.isVisible()
    page.advanced.unfold()
    assert page.advanced._form.isVisible()
    assert [page.advanced.network.itemText(i) for i in range(2)] == ["small", "resnet50"]
    assert not page.advanced.network.isEnabled()
    page.scratch.setChecked(True)
    assert page.advanced.network.isEnabled()
    assert [card.choice.code for card in page.cards] == ["hour", "night"]
    page.advanced.side.setValue(200)
    page.advanced.seed.setValue(7)
    page._name.setText("From nothing")
    press(bench.window._next)
    asked = next(a for a in training.asked if a[0] == "choose")
    assert asked[2] == Advanced(start="scratch", size=192, seed=7, name="From nothing")


def test_options_that_were_set_before_the_first_timing_stay(bench: Bench):
    training = checked(bench)
    training.gate = lambda: False
    bench.window.go_on()
    page = bench.window.plan
    bench.wait(lambda: "Timing the comparison" in page._bar.text())
    press(page._bar._cancel)
    bench.settled()
    page.advanced.unfold()
    page.advanced.side.setValue(64)
    page.advanced.steps.setValue(120)
    page.advanced.forgetting.setChecked(False)
    training.gate = lambda: True
    press(page._measure)
    bench.settled()
    bench.wait(lambda: page.advanced.network.count() > 1)  # what can be chosen is there by now
    assert page.advanced.steps.value() == 120
    press(bench.window._next)
    asked = next(a for a in training.asked if a[0] == "choose")
    assert asked[2] == Advanced(size=64, steps=120, forgetting=False, name="Harbour")


def test_who_types_the_steps_means_them(bench: Bench):
    planned(bench)
    page = bench.window.plan
    page.advanced.unfold()
    page.advanced.steps.setValue(120)
    assert page.choice() is not None
    assert (page.choice().code, page.choice().steps) == ("custom", 120)
    page.choose("short")
    page.advanced.seed.setValue(3)  # something else is changed: the choice stays
    assert page.choice().code == "short"
    page.advanced.steps.setValue(0)
    assert page.choice().code == "short"


def test_a_plan_that_cannot_be_carried_out_says_why(bench: Bench, monkeypatch):
    plain = scripted.choices(None)
    made = (replace(plain[0], problem="The memory is too small."), *plain[1:])
    monkeypatch.setattr(scripted, "choices", lambda _: made)
    planned(bench)
    card = bench.window.plan.cards[0]
    assert not card.isEnabled()
    assert "memory is too small" in card.text()


def test_a_training_that_does_not_start_is_told(bench: Bench, monkeypatch):
    training = planned(bench)

    def refuse():
        raise PalimpsestError("Another training is at work.", "Wait until it is done.")

    monkeypatch.setattr(training, "start", refuse)
    press(bench.window._next)
    assert bench.window.step == PLAN
    assert "Another training" in bench.window.notifications.history[-1].sentence
