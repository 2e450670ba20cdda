"""An engine whose answers a test chooses: the same names as ``training.wizard``, no training."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from model.errors import Cancelled
from training.datasets import Counts
from training.metrics import Interval
from training.wizard.types import (
    Action,
    Advanced,
    Check,
    CheckFinding,
    Choice,
    ExampleMap,
    Figure,
    ImageSource,
    Listed,
    Poll,
    Record,
    Regression,
    Result,
    RunState,
    Shown,
    Stage,
    Timing,
    Trial,
)


# -- pictures ------------------------------------------------------------------------------
def scene(number: int, width: int = 240, height: int = 160) -> np.ndarray:
    """A drawn landscape, RGB (height, width, 3) uint8."""
    rng = np.random.default_rng(number)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    sky = np.stack([120 + 60 * y / height, 160 + 30 * y / height, 220 - 30 * y / height], -1)
    hill = height * (0.55 + 0.12 * np.sin(x / width * (4 + number % 3) + number))
    ground = np.array([90 + 20 * (number % 4), 120 - 12 * (number % 5), 70.0])
    sky[y > hill] = ground
    sun = (x - width * (0.2 + 0.1 * (number % 6))) ** 2 + (y - height * 0.2) ** 2 < 160
    sky[sun] = (250, 236, 180)
    return np.clip(sky + rng.normal(0, 5, sky.shape), 0, 255).astype(np.uint8)


def blob(number: int, width: int = 240, height: int = 160) -> np.ndarray:
    """A mask (height, width) bool."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    left, top = width * (0.35 + 0.08 * (number % 4)), height * (0.45 + 0.06 * (number % 3))
    return ((x - left) / (width * 0.14)) ** 2 + ((y - top) / (height * 0.2)) ** 2 < 1


def answer(mask: np.ndarray, quality: float, number: int = 0) -> np.ndarray:
    """A map (H, W) in [0, 1] that finds ``mask`` the better, the nearer ``quality`` is to 1."""
    import cv2

    rng = np.random.default_rng(number)
    noise = rng.random((mask.shape[0] // 16 + 1, mask.shape[1] // 16 + 1)).astype(np.float32)
    smooth = cv2.resize(noise, mask.shape[::-1], interpolation=cv2.INTER_CUBIC)
    found = quality * mask + (1 - quality) * 0.8 * smooth
    return np.clip(cv2.GaussianBlur(found.astype(np.float32), (0, 0), 4), 0, 1)


def save(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)
    return path


def strip(path: Path, number: int, quality: float, side: int = 128) -> Path:
    """Picture, mask and map beside each other, as the trainer writes them."""
    mask = blob(number, side, side) if number % 4 else np.zeros((side, side), bool)
    grey = [(mask * 255).astype(np.uint8), (answer(mask, quality, number) * 255).astype(np.uint8)]
    parts = [scene(number, side, side), *(np.repeat(g[..., None], 3, 2) for g in grey)]
    return save(path, np.concatenate(parts, axis=1))


# -- what the engine says, in its words ----------------------------------------------------
WORSE = "The new model is worse than the current one on your own held-out images."
FORGOT = (
    "The model got worse on the regression set: pixel F1 0.520 before, 0.310 now (difference "
    "-0.210 [-0.300, -0.120]); responses to untouched pictures 1 before, 4 now, of 20; 12 of 40 "
    "maps changed visibly."
)
KEPT = (
    "The model kept what the earlier one did on the regression set: pixel F1 0.520 before, 0.530 "
    "now (difference +0.010 [-0.030, +0.050]); responses to untouched pictures 1 before, 1 now, "
    "of 20; 2 of 40 maps changed visibly."
)


def thumbnail(folder: Path, number: int, kind: str) -> Path:
    """What is wrong with an image, as the check draws it."""
    rgb = scene(number)
    mask = blob(number)
    if kind == "pair":
        rgb = np.concatenate([rgb, np.full((160, 8, 3), 110, np.uint8), scene(number)], axis=1)
    elif kind == "inverted":
        edge = mask ^ np.roll(mask, 3, axis=1) | mask ^ np.roll(mask, 3, axis=0)
        rgb[edge] = (255, 255, 255)
    return save(folder / "thumbnails" / f"{kind}{number}.png", rgb)


def check(folder: Path, *, refusal: str = "") -> Check:
    """Findings of every severity."""

    def shown(name: str, number: int, kind: str) -> Shown:
        return Shown(name, Path("/photos") / name, None, thumbnail(folder, number, kind))

    inverted = tuple(f"beach/IMG_{n:04}.jpg" for n in range(1, 9))
    twins = ("beach/IMG_0011.jpg", "harbour/IMG_0911.jpg")
    findings = (
        CheckFinding(
            "tables_leak",
            "tells",
            "How the files were saved gives the class away: by format and JPEG tables alone 58 % "
            "are told right (50 % is chance).",
            shown=(Shown("", None, None, thumbnail(folder, 40, "pair")),),
        ),
        CheckFinding(
            "mask_inverted",
            "warns",
            "The masks of beach/IMG_0001.jpg, beach/IMG_0002.jpg and 6 more mark more than half "
            "of the picture, up to its edges.",
            "If black is what was changed, say that the masks are inverted.",
            inverted,
            tuple(shown(name, n, "inverted") for n, name in enumerate(inverted[:6])),
            (
                Action("invert_masks", "Black is what was changed: beach", inverted, 0),
                Action("leave_out", "Leave out", inverted),
            ),
        ),
        CheckFinding(
            "near_duplicates",
            "warns",
            "2 images look like another one, such as beach/IMG_0011.jpg and "
            "harbour/IMG_0911.jpg: they are kept in one split.",
            "Nothing to do; copies of one picture count as one scene.",
            twins,
            (shown(f"{twins[0]} / {twins[1]}", 11, "pair"),),
            (Action("leave_out", "Leave out", twins[1:]),),
        ),
        CheckFinding(
            "unreadable",
            "warns",
            "beach/broken.jpg could not be read (The file beach/broken.jpg is damaged or cut "
            "off). Left out.",
            "Open it in a picture program; if it opens there, save it again as JPEG, PNG or TIFF.",
            ("beach/broken.jpg",),
            (Shown("beach/broken.jpg", Path("/photos/beach/broken.jpg")),),
            (),
            left_out=True,
        ),
    )
    if refusal:
        findings += (
            CheckFinding(
                "too_few",
                "blocks",
                "There are only 14 manipulated images.",
                "Training needs at least 40 of each class and is worth little below 100.",
                (),
                (),
                (Action("add_images", "Add images"),),
            ),
        )
    counts = Counts(
        312,
        204,
        {"train": (86, 163), "validation": (11, 20), "test": (11, 21)},
        {"beach": (120, 60), "harbour": (84, 48)},
        {"splicing": 204},
    )
    return Check(counts, findings, refusal, 0.58)


def trial(device: str = "cpu") -> Trial:
    name = "Intel Core i5-8250U" if device == "cpu" else "NVIDIA GeForce RTX 3060"
    return Trial(device, name, 4, "float32", (Timing("small", 256, 8, 1.1, 20.0, 31),), 0.9, 80.0)


def choices(advanced: Advanced | None) -> tuple[Choice, ...]:
    start = (advanced or Advanced()).start
    made = [
        ("short", "About 20 minutes", 900, 20 * 60.0, False),
        ("hour", "About an hour", 3000, 62 * 60.0, True),
        ("night", "Overnight, about 8 hours", 24000, 8 * 3600.0, False),
    ]
    if start == "scratch":
        made = made[1:]
    if advanced is not None and advanced.steps:
        made.append(("custom", "About 5 minutes", advanced.steps, 300.0, False))
    return tuple(
        Choice(
            code,
            title,
            f"{'Fine-tunes the current model' if start == 'fine-tune' else 'Trains anew'}: {steps} "
            "steps of 8 samples of 256 pixels, then a comparison on 32 held-out images.",
            steps,
            8,
            256,
            "small",
            start,
            seconds,
            steps * 8 / 249,
            recommended=recommended,
        )
        for code, title, steps, seconds, recommended in made
    )


def events(folder: Path, until: int, *, steps: int = 3000) -> list[dict[str, Any]]:
    """What a run has said up to a step."""
    rng = np.random.default_rng(1)
    said: list[dict[str, Any]] = [
        {"event": "phase", "phase": "train", "done": 0, "total": steps, "text": "Training"},
        {"event": "started", "step": 0, "steps": steps, "batch": 8, "device": "cpu"},
    ]
    for step in range(0, until + 1, 10):
        share = step / steps
        loss = 0.25 + 0.9 * np.exp(-4 * share) + rng.normal(0, 0.05)
        if step:
            said.append({"event": "curve", "step": step, "loss": float(loss)})
        if step % 250 == 0:
            said.append({
                "event": "validation", "step": step, "best": True,
                "loss": float(0.32 + 0.7 * np.exp(-4 * share)),
                "pixel_f1": float(0.68 - 0.5 * np.exp(-3 * share)),
                "image_auc": float(0.93 - 0.35 * np.exp(-3 * share)),
                "quiet": float(0.8 + 0.15 * share),
            })  # fmt: skip
            for number in range(6):
                file = strip(
                    folder / "maps" / f"step{step:07d}-{number}.png", number, min(0.95, share * 2)
                )
                said.append(
                    {"event": "map", "step": step, "file": str(file), "kind": "x", "score": 0.5}
                )
        if step and step % 500 == 0:
            said.append({"event": "saved", "step": step, "file": "resume.pt"})
    said.append({"event": "progress", "step": until, "steps": steps, "images_per_s": 7.2})
    return said


def result(folder: Path, verdict: str = "better", *, forgot: bool = False) -> Result:
    """A result with pictures."""
    examples = []
    for number in range(1, 7):
        mask = blob(number)
        place = folder / "examples"
        pair = {
            name: save(
                place / f"{number}-{name}.png",
                (answer(mask, quality, number) * 255).astype(np.uint8),
            )
            for name, quality in (("old", 0.35), ("new", 0.85))
        }
        tampered = number % 3 != 0
        examples.append(
            ExampleMap(
                f"harbour/IMG_{900 + number:04}.jpg",
                int(tampered),
                save(place / f"{number}.png", scene(number)),
                save(place / f"{number}-mask.png", (mask * 255).astype(np.uint8))
                if tampered
                else None,
                pair["old"],
                pair["new"],
                0.31 if tampered else None,
                0.74 if tampered else None,
                responds_old=False,
                responds_new=tampered,
            )
        )
    headlines = {
        "better": "The new model is better on the 32 held-out images (+0.145 [+0.021, +0.262]).",
        "worse": "The new model is worse on the 32 held-out images (-0.145 [-0.262, -0.021]).",
        "undecided": "There is too little data to tell which model is better: on the 32 "
        "held-out images the difference may as well be chance (+0.055 [-0.081, +0.190]).",
    }
    headlines["same"] = "The training made nothing better: the current model stays."
    sentences = {
        "same": "No step of it did better on the validation images, so there is no new model to "
        "use.",
        "better": "70 % of the new weights were taken and the rest left as before: that forgets "
        "less, and on the validation images it cannot be told from the best.",
        "worse": "It follows the edges of edited regions less well: pixel F1 -0.200 "
        "[-0.290, -0.110].",
        "undecided": "Its image-level score does not tell manipulated images from authentic ones: "
        "only the map says something.",
    }
    sign = {"better": 1, "worse": -1, "undecided": 0.1, "same": 0}[verdict]
    figures = (
        Figure(
            "pixel_f1", "Pixel F1 of manipulated images", Interval(0.41, 0.33, 0.49, 21),
            Interval(0.41 + 0.2 * sign, 0.33 + 0.2 * sign, 0.49 + 0.2 * sign, 21),
            Interval(0.2 * sign, 0.2 * sign - 0.09, 0.2 * sign + 0.09, 21),
        ),
        Figure(
            "false_alarms", "Authentic images with a response", Interval(0.09, 0.016, 0.377, 11),
            Interval(0.0, 0.0, 0.259, 11), Interval(-0.09, -0.29, 0.11, 11),
            higher_is_better=False,
        ),
        Figure(
            "image_auc", "AUC of the image-level score", Interval(0.78, 0.62, 0.9, 32),
            Interval(0.91, 0.81, 0.98, 32), Interval(0.13, 0.02, 0.27, 32),
        ),
    )  # fmt: skip
    regression = Regression(
        ran=True,
        sentence=FORGOT if forgot else KEPT,
        forgot=forgot,
        figures=(
            Figure(
                "pixel_f1", "Pixel F1 of manipulated pictures", Interval(0.52, 0.42, 0.61, 28),
                Interval(0.31 if forgot else 0.53, 0.22 if forgot else 0.43,
                         0.4 if forgot else 0.62, 28),
                Interval(-0.21 if forgot else 0.01, -0.3 if forgot else -0.05,
                         -0.12 if forgot else 0.07, 28),
            ),
        ),
    )  # fmt: skip
    if verdict == "same":
        figures = tuple(replace(figure, old=None, difference=None) for figure in figures)
        examples.clear()
        regression = Regression(
            False, "Nothing was forgotten: the model is the current one.", forgot=False
        )
    warning = ""
    if forgot:
        warning = f"{WORSE} {FORGOT}"
    elif verdict == "worse":
        warning = WORSE
    checkpoint = folder / "model" / "my-photos.safetensors"
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    checkpoint.write_bytes(b"weights")
    return Result(
        verdict=verdict,  # type: ignore[arg-type]
        headline=headlines[verdict],
        sentences=(sentences[verdict],),
        figures=figures,
        images=32,
        scenes=19,
        left_out=(),
        examples=tuple(examples),
        regression=regression,
        warning=warning,
        checkpoint=checkpoint,
        sha256="ab" * 32,
        old_name="Palimpsest 0.2",
        old_sha256="cd" * 32,
        name="Harbour photographs",
        seconds=3720.0,
        images_per_s=7.2,
        blend=0.7,
    )


# -- the engine ----------------------------------------------------------------------------
class Run:
    """A process that only exists in a test. ``say`` hands events to every later poll."""

    def __init__(self, training: Training) -> None:
        self._training = training
        self._seen = 0

    @property
    def state(self) -> RunState:
        return self._training.poll_state.state

    def poll(self) -> Poll:
        said = self._training.said
        new, self._seen = said[self._seen :], len(said)
        return replace(self._training.poll_state, events=tuple(new))

    def _enter(self, state: RunState, **changes: Any) -> None:
        self._training.asked.append(state.value)
        self._training.poll_state = replace(self._training.poll_state, state=state, **changes)

    def pause(self) -> None:
        self._enter(RunState.PAUSED, text="Paused")

    def resume(self) -> None:
        self._enter(RunState.RUNNING, text="Training")

    def cancel(self) -> None:
        self._enter(RunState.CANCELLED)

    def stop(self) -> None:
        self._enter(RunState.INTERRUPTED, text="")

    def evaluate_now(self) -> None:
        self._training.asked.append("evaluate")

    def log(self) -> str:
        return "the last lines of the process"


class Training:
    def __init__(self, owner: Trainings, record: Record) -> None:
        self._owner = owner
        self.record = record
        self.folder = owner.root / record.id
        self.folder.mkdir(parents=True, exist_ok=True)
        self.poll_state = Poll(RunState.NOT_STARTED)
        self.said: list[dict[str, Any]] = []
        self.asked: list[Any] = []
        self.next_check: Callable[[], Check] = lambda: check(self.folder)
        self.checked: Check | None = None
        self.outcome: Result | None = None
        self.gate: Callable[[], bool] = lambda: True

    @property
    def id(self) -> str:
        return self.record.id

    @property
    def stage(self) -> Stage:
        return self.record.stage

    def _change(self, **changes: Any) -> None:
        self.record = replace(self.record, **changes)

    def _work(self, steps: int, text: str, progress: Any, cancelled: Any) -> None:
        for step in range(steps):
            progress(step, steps, text)
            while not self.gate():
                if cancelled():
                    raise Cancelled("stopped")
                time.sleep(0.002)
        progress(steps, steps, text)

    # images
    def add_source(self, source: ImageSource) -> None:
        self._images((*self.record.sources, source))

    def remove_source(self, index: int) -> None:
        kept = list(self.record.sources)
        del kept[index]
        self._images(tuple(kept))

    def replace_source(self, index: int, source: ImageSource) -> None:
        kept = list(self.record.sources)
        kept[index] = source
        self._images(tuple(kept))

    def _images(self, sources: tuple[ImageSource, ...]) -> None:
        self.checked = None
        self._change(sources=sources, stage=Stage.IMAGES, trial=None)

    def rename(self, name: str) -> None:
        self._change(name=name)

    # check
    def check(self, progress: Any = None, cancelled: Any = None) -> Check:
        self._work(8, "Examining images", progress, cancelled)
        self.checked = self.next_check()
        if self.record.stage is Stage.IMAGES:
            self._change(stage=Stage.CHECK)
        return self.checked

    def last_check(self) -> Check | None:
        return self.checked

    def apply(self, action: Action) -> None:
        self.asked.append(action)
        if action.code == "leave_out":
            self.leave_out(action.items)

    def leave_out(self, names: Sequence[str]) -> None:
        self.asked.append(("leave_out", *names))
        self._change(left_out=(*self.record.left_out, *names))

    def take_in(self, names: Sequence[str]) -> None:
        self._change(left_out=tuple(n for n in self.record.left_out if n not in set(names)))

    def accept_check(self) -> None:
        self._change(stage=Stage.PLAN)

    # plan
    def measure(self, advanced: Any = None, progress: Any = None, cancelled: Any = None) -> Trial:
        self.asked.append(("measure", advanced))
        self._work(4, "Timing the comparison", progress, cancelled)
        self._change(trial=trial())
        assert self.record.trial is not None
        return self.record.trial

    def choices(self, advanced: Advanced | None = None) -> tuple[Choice, ...]:
        return choices(advanced) if self.record.trial is not None else ()

    def choose(self, choice: Choice, advanced: Advanced) -> None:
        self.asked.append(("choose", choice.code, advanced))
        self._change(chosen=choice, advanced=advanced, stage=Stage.TRAIN)

    def devices(self) -> tuple[tuple[str, str], ...]:
        return (("auto", "Automatic"), ("cpu", "Processor: Intel Core i5-8250U"))

    def networks(self) -> tuple[str, ...]:
        return ("small", "resnet50")

    # train
    def start(self) -> Run:
        self.asked.append("start")
        self._change(begun=True, stage=Stage.TRAIN)
        self.poll_state = Poll(RunState.STARTING, text="Starting")
        return self.run()

    def run(self) -> Run:
        return Run(self)

    def back_to_plan(self) -> None:
        self.said = []
        self.poll_state = Poll(RunState.NOT_STARTED)
        self._change(begun=False, stage=Stage.PLAN, chosen=None)

    def result(self) -> Result | None:
        return self.outcome

    # for tests
    def train_to(self, step: int, steps: int = 3000) -> None:
        """As if it had trained so far."""
        self._change(begun=True, stage=Stage.TRAIN)
        self.said = events(self.folder, step, steps=steps)
        self.poll_state = Poll(
            RunState.RUNNING, (), "train", f"Training: step {step:,} of {steps:,}",
            step / steps * 0.9, (steps - step) * 1.1, step, steps,
        )  # fmt: skip

    def finish(self, outcome: Result) -> None:
        self.outcome = outcome
        self.said.append({"event": "result"})
        self._change(begun=True, stage=Stage.RESULT)
        self.poll_state = replace(
            self.poll_state, state=RunState.FINISHED, share=1.0, remaining=0.0, text="Finished"
        )


class Trainings:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.made: list[Training] = []

    def list(self) -> tuple[Listed, ...]:
        return tuple(
            Listed(
                t.id, t.folder, t.record.name, t.record.created, t.record.stage, t.poll_state.state
            )
            for t in reversed(self.made)
        )

    def create(self, name: str = "") -> Training:
        number = len(self.made) + 1
        record = Record(
            f"t{number}", name or f"Training {number}", "2026-11-24T14:05:00+00:00",
            current=Path("/models/palimpsest.safetensors"),
        )  # fmt: skip
        training = Training(self, record)
        self.made.append(training)
        return training

    def open(self, number: str) -> Training:
        return next(t for t in self.made if t.id == number)

    def discard(self, number: str) -> None:
        self.made = [t for t in self.made if t.id != number]

    def running(self) -> Training | None:
        return next((t for t in self.made if t.poll_state.state.alive), None)


class Models:
    """What was asked of the program's models."""

    def __init__(self) -> None:
        self.used: list[Result] = []
        self.exported: list[tuple[Result, Path]] = []

    def use(self, outcome: Result) -> None:
        self.used.append(outcome)

    def export(self, outcome: Result, target: Path) -> None:
        self.exported.append((outcome, target))

    def in_use(self, outcome: Result) -> bool:
        return outcome in self.used
