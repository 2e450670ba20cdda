"""What the training wizard shows and keeps: frozen, without behaviour beyond small answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Literal

from training.datasets import Counts
from training.metrics import Interval

SCHEMA_VERSION = 1

#: what a source holds; ``dataset`` is an HDF5 file
SourceKind = Literal["masks", "pairs", "authentic", "index", "dataset"]
#: ``blocks``: no usable model can be trained; ``warns``: images are left out or figures mislead;
#: ``tells``: good to know
Severity = Literal["blocks", "warns", "tells"]
START_KINDS = ("fine-tune", "scratch")


class Stage(Enum):
    """The page a training stands at. A record never says more than what is on the disk."""

    IMAGES = "images"
    CHECK = "check"
    PLAN = "plan"
    TRAIN = "train"
    RESULT = "result"


@dataclass(frozen=True)
class ImageSource:
    """Images of the user, named by where they lie; nothing is read here.

    Attributes:
        path: the folder, or the HDF5 file for ``dataset``.
        kind: what it holds.
        originals: for ``pairs``, the folder of the originals when it is another one.
        invert: masks are black where the image was changed.
        empty_is_authentic: a mask that marks nothing says that its image is authentic.
        tolerance: for ``pairs``, grey levels by which a pixel must differ to count as changed.
    """

    path: Path
    kind: SourceKind
    originals: Path | None = None
    invert: bool = False
    empty_is_authentic: bool = False
    tolerance: int = 12


@dataclass(frozen=True)
class Guess:
    """What a dropped folder or file seems to be.

    Attributes:
        sources: ready for ``Training.add_source``; empty when it holds nothing usable.
        sentence: what was found, for a person: "212 images with masks, 90 without".
        others: other readings of the same folder, most likely first, to offer instead.
    """

    sources: tuple[ImageSource, ...]
    sentence: str
    others: tuple[tuple[ImageSource, ...], ...] = ()


@dataclass(frozen=True)
class Action:
    """Something to do about a finding with one click: ``Training.apply(action)``.

    Attributes:
        code: "leave_out" (items), "invert_masks", "empty_is_authentic", "raise_tolerance" and
            "as_pairs" (source), "add_images" (go back to the first page; nothing to apply).
        text: for the button.
        items: names of images it concerns.
        source: number of the source it concerns, -1 for none.
    """

    code: str
    text: str
    items: tuple[str, ...] = ()
    source: int = -1


@dataclass(frozen=True)
class Shown:
    """An image that a finding names.

    Attributes:
        name: its name in the data set, as actions use it.
        path: the file, ``None`` when it is in an HDF5 file or gone.
        mask: the mask or original that belongs to it, if any.
        thumbnail: a PNG in the training's folder that shows what is wrong (the image with the
            outline of its mask, image and original beside each other, the look-alikes beside
            each other), ``None`` when the file cannot be read. Longer side at most 256 pixels a
            part.
    """

    name: str
    path: Path | None = None
    mask: Path | None = None
    thumbnail: Path | None = None


@dataclass(frozen=True)
class CheckFinding:
    """One result of the check.

    Attributes:
        code: stable, see ``training.wizard.check.CODES``.
        sentence: what is the case; ``advice``: what to do about it beyond the actions.
        items: all images it concerns, by name.
        shown: the first few of them, with files and thumbnails.
        left_out: these images are not used.
    """

    code: str
    severity: Severity
    sentence: str
    advice: str = ""
    items: tuple[str, ...] = ()
    shown: tuple[Shown, ...] = ()
    actions: tuple[Action, ...] = ()
    left_out: bool = False


@dataclass(frozen=True)
class Check:
    """The check of all sources. ``refusal``: why no usable model can be trained on these, empty
    when it can. ``tables_leak``: see ``training.datasets.CheckReport``."""

    counts: Counts
    findings: tuple[CheckFinding, ...]
    refusal: str = ""
    tables_leak: float | None = None
    schema_version: int = SCHEMA_VERSION

    @property
    def usable(self) -> bool:
        """Whether the wizard goes on to the plan."""
        return not self.refusal


@dataclass(frozen=True)
class Advanced:
    """Options folded away; 0, "" and ``None`` mean "as the wizard chooses".

    Attributes:
        start: "fine-tune" from the current checkpoint, or "scratch".
        network: for "scratch", a name of ``model.networks.available()``.
        size: side of the samples in pixels, a multiple of 32.
        batch: samples of a step.
        rate: learning rate.
        steps: overrides the choice's.
        device: "auto", "cpu" or "cuda".
        threads: of the processor.
        seed: of the run.
        blend: keep part of the current model's weights when that does better on the validation
            images (against forgetting).
        forgetting: compare on the regression set too.
        resave: save half of the samples once more as JPEG while training, for sets whose JPEG
            tables give the class away.
        name: of the new model.
    """

    start: str = "fine-tune"
    network: str = "small"
    size: int = 0
    batch: int = 0
    rate: float = 0.0
    steps: int = 0
    device: str = "auto"
    threads: int = 0
    seed: int = 0
    blend: bool = True
    forgetting: bool = True
    resave: bool = False
    name: str = ""


@dataclass(frozen=True)
class Timing:
    """One network at one size, timed for a few steps on the real images.

    Attributes:
        seconds_per_step: of a training step of ``batch`` samples.
        seconds_per_validation: of one validation of ``validation_samples`` samples.
        memory: highest use of the process (or of the GPU) in bytes, 0 when not known.
        problem: why it cannot be trained here (out of memory), empty when it can.
    """

    network: str
    size: int
    batch: int
    seconds_per_step: float
    seconds_per_validation: float
    validation_samples: int
    memory: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Trial:
    """The short timed trial on this machine.

    Attributes:
        device: "cpu" or "cuda"; ``device_name`` for a person.
        timings: one for each size and network tried, the recommended one first.
        seconds_per_image: of evaluating one held-out image with one network, as it will be done
            after training.
        seconds_fixed: building the data set, calibration, comparison, pictures: what every
            choice takes beside its steps.
        current: sha256 of the checkpoint it started from, "" from scratch.
    """

    device: str
    device_name: str
    threads: int
    precision: str
    timings: tuple[Timing, ...]
    seconds_per_image: float
    seconds_fixed: float
    current: str = ""
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True)
class Choice:
    """One plan to choose: so many steps in about so long.

    Attributes:
        code: "short", "hour", "night" (and "custom" with ``Advanced.steps``).
        title: "About 20 minutes".
        sentence: what it does, with its figures, without ``passes``.
        seconds: expected, all in all: training, validation, calibration, comparison.
        passes: how often each training image is seen.
        held_out: images that both models are compared on.
        recommended: the one to preselect.
        problem: why it cannot be chosen, empty when it can.
    """

    code: str
    title: str
    sentence: str
    steps: int
    batch: int
    size: int
    network: str
    start: str
    seconds: float
    passes: float
    recommended: bool = False
    problem: str = ""
    held_out: int = 0


class RunState(Enum):
    """How a training's process stands.

    ``INTERRUPTED``: it was begun, is not finished and no process works on it (killed, reboot,
    closed with a pause): ``start`` goes on. ``WAITING``: the disk is full, it goes on by itself
    when there is room. ``FAILED``: stopped with an error that a person must do something about;
    ``start`` tries again. ``CANCELLED``: by the person; what was trained can still be evaluated
    or gone on with.
    """

    NOT_STARTED = "not started"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"
    INTERRUPTED = "interrupted"
    CANCELLED = "cancelled"
    FAILED = "failed"
    FINISHED = "finished"

    @property
    def alive(self) -> bool:
        """Whether a process works on it."""
        return self in (RunState.STARTING, RunState.RUNNING, RunState.PAUSED, RunState.WAITING)


#: what the process does, in order
PHASES = ("data", "train", "calibrate", "compare", "regression", "examples")


@dataclass(frozen=True)
class Poll:
    """What is new since the last look.

    Attributes:
        events: new events in order, see ``training.protocol``, and ``phase`` and ``waiting`` of
            ``training.wizard.events``. Files in ``map`` events are absolute paths.
        phase: one of ``PHASES``, "" before the first.
        text: what it does now, for a person.
        share: of the whole work, 0 to 1.
        remaining: seconds to the result; ``None`` while that cannot be said.
        step, steps: of the training.
        error: code, sentence and hint when ``FAILED`` (or ``WAITING``).
    """

    state: RunState
    events: tuple[dict[str, Any], ...] = ()
    phase: str = ""
    text: str = ""
    share: float = 0.0
    remaining: float | None = None
    step: int = 0
    steps: int = 0
    error: dict[str, str] | None = None


@dataclass(frozen=True)
class Figure:
    """One row of the result's table. ``old`` is ``None`` without a current model to compare
    with; ``higher_is_better`` says which side to prefer; ``unit`` is "" or "%"."""

    code: str
    title: str
    old: Interval | None
    new: Interval
    difference: Interval | None
    higher_is_better: bool = True


@dataclass(frozen=True)
class ExampleMap:
    """A held-out image with both maps. All pictures have one size; maps are grey PNG, 255 is 1.
    ``mask`` is ``None`` when authentic. ``f1_old`` and ``f1_new`` are pixel F1 at 0.5 (manipulated
    images), ``responds_*`` whether the program would say that the model responds."""

    name: str
    label: int
    picture: Path
    mask: Path | None
    old_map: Path | None
    new_map: Path
    f1_old: float | None = None
    f1_new: float | None = None
    responds_old: bool = False
    responds_new: bool = False


@dataclass(frozen=True)
class Regression:
    """The comparison with the shipped model on the bundled regression set. ``ran`` False:
    ``sentence`` says why not. ``forgot``: it got worse there; said before the model can be used.
    ``record``: what ``model.library.records.Regression`` reads, for the library."""

    ran: bool
    sentence: str
    forgot: bool = False
    figures: tuple[Figure, ...] = ()
    details: tuple[str, ...] = ()
    record: dict[str, Any] | None = None


@dataclass(frozen=True)
class Result:
    """What came of a training.

    Attributes:
        verdict: "better", "worse", "undecided" (too little data to tell), "same" (no step made
            it better: the weights are the current model's), or "only" (there was no current
            model to compare with).
        headline: the verdict in one sentence; ``sentences``: what else to know.
        figures: pixel F1, false alarms, image AUC, on the same held-out images.
        warning: to be shown, and agreed to, before the model is used; empty when nothing
            speaks against it.
        checkpoint: the weights; the card lies beside it (``model.card.ModelCard.read``).
        sha256: of the weights.
        seconds: of the whole work; ``images_per_s`` while training.
    """

    verdict: Literal["better", "worse", "undecided", "same", "only"]
    headline: str
    sentences: tuple[str, ...]
    figures: tuple[Figure, ...]
    images: int
    scenes: int
    left_out: tuple[str, ...]
    examples: tuple[ExampleMap, ...]
    regression: Regression
    warning: str
    checkpoint: Path
    sha256: str
    old_name: str
    old_sha256: str
    name: str
    seconds: float = 0.0
    images_per_s: float = 0.0
    blend: float = 1.0
    schema_version: int = SCHEMA_VERSION

    @property
    def nothing_new(self) -> bool:
        """Whether there is no new model: its weights are those of the current one."""
        return self.verdict == "same" or self.sha256 == self.old_sha256


@dataclass(frozen=True)
class Record:
    """The one file that says where a training stands, ``training.json``.

    Attributes:
        created: UTC, ISO 8601.
        current: the checkpoint the new model is compared with and fine-tuned from.
        left_out: names of images the person does not want.
        checked: digest of the sources and left-out items the check on disk belongs to.
        begun: a process was started at least once.
    """

    id: str
    name: str
    created: str
    stage: Stage = Stage.IMAGES
    sources: tuple[ImageSource, ...] = ()
    left_out: tuple[str, ...] = ()
    current: Path | None = None
    current_sha256: str = ""
    checked: str = ""
    trial: Trial | None = None
    advanced: Advanced = field(default_factory=Advanced)
    chosen: Choice | None = None
    begun: bool = False
    schema_version: int = SCHEMA_VERSION


@dataclass(frozen=True)
class Listed:
    """A training in the list. ``problem``: why it cannot be opened, empty when it can."""

    id: str
    folder: Path
    name: str
    created: str
    stage: Stage
    state: RunState
    problem: str = ""
