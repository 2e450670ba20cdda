"""Photographs every page of the wizard, in both themes and several sizes.

    python -m tests.wizard_pages.screenshots --out DIR [--sizes 1280x800 1680x1050] [--language fr]

The engine is a scripted one, so that every state can be shown. Not a test: what it writes is
looked at.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from forensics_gui import folders
from forensics_gui.jobs import JobRunner
from forensics_gui.language import apply_language
from forensics_gui.theme import apply_theme
from forensics_gui.wizard.question import Question
from forensics_gui.wizard.window import WizardWindow
from tests import photographs
from tests.wizard_pages import scripted
from training.wizard.types import ImageSource, Listed, RunState, Stage


class Photographer:
    """A wizard in every state it can be in."""

    def __init__(self, app: QApplication, out: Path, place: Path) -> None:
        self._app, self._out, self._place = app, out, place
        self._name = ""
        self._number = 0

    def all(self, theme: str, size: tuple[int, int]) -> None:
        """Every page in one theme and size."""
        apply_theme(self._app, theme)
        self._name = f"{size[0]}x{size[1]}-{theme}"
        runner = JobRunner()
        self._number += 1
        trainings = scripted.Trainings(self._place / f"w{self._number}")
        window = WizardWindow(trainings, runner, scripted.Models())
        self.window = window
        window.resize(*size)
        window.open_where_left()
        window.show()
        self.take("1-images-empty")
        training = trainings.create("Harbour photographs")
        self._images(training)
        self._check(training)
        self._plan(training)
        self._train(training)
        self._result(training)
        self._start(trainings)
        window.close_running()
        runner.shutdown()
        self.settle()

    def _images(self, training: scripted.Training) -> None:
        photos = self._place / "Agency archive 2026"
        for source in (
            ImageSource(photos / "beach", "masks"),
            ImageSource(photos / "harbour", "pairs", originals=photos / "harbour originals"),
            ImageSource(photos / "street scenes of the spring, as sent", "authentic"),
        ):
            source.path.mkdir(parents=True, exist_ok=True)
            training.add_source(source)
        page = self.window.images
        for source, sentence in zip(
            training.record.sources,
            ("120 images with masks, 60 authentic images without.",
             "84 edited images and 84 originals, paired by name.", "48 authentic photographs."),
            strict=True,
        ):  # fmt: skip
            page._found[source] = sentence
        self.window.show_training(training)
        self.take("1-images")

    def _check(self, training: scripted.Training) -> None:
        going = [False]
        training.gate = lambda: going[0]
        self.window.go_on()
        self.settle()
        self.take("2-check-busy")
        going[0] = True
        self._wait(lambda: not self.window.check.busy)
        training.leave_out(("beach/IMG_0099.jpg",))
        self.window.check._show(training.checked)
        self.take("2-check")
        training.next_check = lambda: scripted.check(
            training.folder, refusal="There are only 14 manipulated images."
        )
        self.window.check.start()
        self._wait(lambda: not self.window.check.busy)
        self.take("2-check-refused")
        training.next_check = lambda: scripted.check(training.folder)
        self.window.check.start()
        self._wait(lambda: not self.window.check.busy)

    def _plan(self, training: scripted.Training) -> None:
        going = [False]
        training.gate = lambda: going[0]
        self.window.go_on()
        self.settle()
        self.take("3-plan-busy")
        going[0] = True
        self._wait(lambda: not self.window.plan.busy)
        self.take("3-plan")
        self.window.plan.advanced.unfold()
        self.take("3-plan-advanced")
        self.window.plan.advanced.unfold(False)

    def _train(self, training: scripted.Training) -> None:
        self.window.go_on()
        self.take("4-train-start")
        training.train_to(1500)
        self.window.train.enter(training)
        self.take("4-train")
        self.window.train.ask_cancel()
        self._take_question("4-train-cancel")
        self.window.ask_closing()
        self._take_question("4-train-closing")
        running = training.poll_state
        for state, error in (
            (RunState.PAUSED, None),
            (RunState.WAITING, {
                "code": "full", "sentence": "There is no room on the disk for resume.pt.",
                "hint": "Make room on the disk: the training then goes on by itself.",
            }),
            (RunState.INTERRUPTED, {
                "code": "wizard.crashed",
                "sentence": "The training’s process ended unexpectedly.", "hint": "",
            }),
            (RunState.CANCELLED, None),
            (RunState.FAILED, {
                "code": "training.not_finite",
                "sentence": "The loss is no number any more at step 1500.",
                "hint": "Lower the learning rate; the state that was saved last is intact.",
            }),
        ):  # fmt: skip
            training.poll_state = replace(running, state=state, error=error, text="")
            self.window.train.look()
            self.take(f"4-train-{state.value}")
        training.poll_state = running

    def _result(self, training: scripted.Training) -> None:
        for what, verdict, forgot in (
            ("better", "better", False), ("undecided", "undecided", False),
            ("same", "same", False), ("forgot", "worse", True),
        ):  # fmt: skip
            training.finish(scripted.result(training.folder, verdict, forgot=forgot))
            self.window.show_training(training)
            self.take(f"5-result-{what}")
        self.window.result.ask_use()
        self._take_question("5-result-asks")
        panel = self.window.result._rows.parentWidget().parentWidget().parentWidget()
        self.window.result._fold.setChecked(True)
        self.settle()
        bar = panel.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.take("5-result-below")

    def _start(self, trainings: scripted.Trainings) -> None:
        trainings.create("Street scenes").poll_state = replace(
            trainings.made[0].poll_state, state=RunState.INTERRUPTED
        )
        trainings.create("Airport, second try")
        whole = trainings.list
        broken = Listed(
            "x", Path("/x"), "Faces", "2026-10-02T09:00:00+00:00", Stage.IMAGES,
            RunState.NOT_STARTED, "training.json in x cannot be read.",
        )  # fmt: skip
        trainings.list = lambda: (*whole(), broken)  # type: ignore[method-assign]
        self.window.training = None
        self.window.show_start()
        self.take("0-start")

    # -- taking ----------------------------------------------------------------------------
    def take(self, what: str) -> None:
        self.settle()
        self.window.grab().save(str(self._out / f"{what}-{self._name}.png"))

    def _take_question(self, what: str) -> None:
        self.settle()
        for box in self.window.findChildren(Question):
            box.grab().save(str(self._out / f"{what}-{self._name}.png"))
            box.close()
        self.settle()

    def settle(self, seconds: float = 0.25) -> None:
        photographs.settle(self._app, seconds)

    def _wait(self, done: Callable[[], bool]) -> None:
        photographs.wait(self._app, done, 30)


def main() -> int:
    parser = photographs.parser("Photograph the wizard.")
    parser.add_argument("--sizes", nargs="+", default=["1280x800", "1680x1050"])
    parser.add_argument("--language", default="en", help="en, fr or ar")
    arguments = parser.parse_args()
    app = photographs.application(arguments.out)
    apply_language(app, arguments.language)
    with tempfile.TemporaryDirectory() as place, folders.kept_in(Path(place)):
        photographer = Photographer(app, arguments.out, Path(place))
        for size in photographs.sizes(arguments.sizes):
            for theme in arguments.themes:
                photographer.all(theme, size)
    return 0


if __name__ == "__main__":
    sys.exit(main())
