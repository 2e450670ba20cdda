"""``palimpsest-cli train``: train a network on a pool or a data set, without the window."""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forensics_gui.cli.exits import INTERRUPTED, OK
from forensics_gui.report.text import visible
from training import options

if TYPE_CHECKING:
    from training.trainer import Trainer

_EPILOG = """\
The folder of a run holds resume.pt (all that is needed to go on), best.pt (the weights of the best
validation), curve.csv, validation.csv, tensorboard/ and maps/ (pictures of validation samples
with their masks and maps). The same command goes on with a run that was stopped or killed.

exit codes:
  0    trained to the end
  1    not trained, or stopped by an error; the reason is printed, earlier work is intact
  2    wrong use: nothing was begun
  130  stopped with Ctrl+C; the same command goes on from there
"""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "train",
        help="train a network on your own images",
        description="Train a network on a pool of photographs or a data set.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_arguments(parser)
    parser.add_argument(
        "--json", action="store_true", help="print events as JSON lines, as the window reads them"
    )
    parser.add_argument(
        "--publish", type=Path, metavar="F.safetensors",
        help="when finished: calibrate on the validation split, measure on the test split, and "
        "write a checkpoint with its card, which --checkpoint of the other commands takes",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from training.protocol import say
    from training.train import make_trainer

    shown = _Terminal()
    trainer = make_trainer(arguments, say if arguments.json else shown)
    with _stopping(trainer):
        trainer.run()
    if trainer.cancelled and trainer.step < trainer.plan.steps:
        return INTERRUPTED
    if arguments.publish is not None:
        _publish(arguments)
    return OK


def _publish(arguments: argparse.Namespace) -> None:
    def tell(text: str) -> None:
        print(visible(text), file=sys.stderr, flush=True)

    if arguments.dataset is not None:
        from training.finish import finish

        finish(
            arguments.out, arguments.dataset, arguments.publish,
            name=arguments.publish.stem, say=tell,
        )  # fmt: skip
    else:
        from training.publish import publish
        from training.train import started_with

        publish(
            argparse.Namespace(
                run=arguments.out, pool=arguments.pool, out=arguments.publish,
                faces=arguments.faces, landmarks=arguments.landmarks,
                network=started_with(arguments.out), version="1", device="auto", tile=512,
                samples=450, authentic=500,
            ),
            tell,
        )  # fmt: skip
    tell(f"Written: {arguments.publish}")


class _Terminal:
    """Events as sentences on the output, progress as one changing line on a terminal."""

    def __init__(self) -> None:
        self._line = sys.stderr.isatty()

    def __call__(self, event: dict[str, Any]) -> None:
        if event["event"] == "progress":
            self._progress(event)
            return
        sentence = sentence_of(event)
        if sentence:
            if self._line:
                print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            print(visible(sentence), flush=True)

    def _progress(self, event: dict[str, Any]) -> None:
        if not self._line:
            return
        text = f"step {event['step']} of {event['steps']}, {event['images_per_s']:.1f} images/s"
        if event["remaining_s"] is not None:
            text += f", {duration(event['remaining_s'])} left"
        width = shutil.get_terminal_size().columns - 1
        print(f"\r\x1b[K{text[:width]}", end="", file=sys.stderr, flush=True)


def sentence_of(event: dict[str, Any]) -> str:
    """What a person wants to read about an event; empty for what they do not."""
    kind, step = event["event"], event.get("step", 0)
    if kind == "started":
        goes = f"Goes on from step {step} to" if step else "Trains for"
        return (
            f"{goes} {event['steps']} steps of {event['batch']} samples: {event['network']}, "
            f"{event['parameters'] / 1e6:.1f} million parameters, on {event['device']} "
            f"({event['precision']})."
        )
    if kind == "validation":
        figures = [
            f"{title} {event[key]:.3f}"
            for key, title in (
                ("pixel_f1", "pixel F1 of manipulated samples"),
                ("image_auc", "image AUC"),
                ("quiet", "authentic samples left blank"),
                ("loss", "loss"),
            )
            if event[key] == event[key]
        ]
        best = " Best so far." if event["best"] else ""
        return f"Step {step}, validation: {', '.join(figures)}.{best}"
    return {
        "rate": f"Step {step}: the learning rate is divided by {event.get('divisor', 1):g}.",
        "finished": f"Finished at step {step}"
        + ("." if event.get("reason") == "steps" else ": validation does not improve any more."),
        "cancelled": f"Stopped at step {step}; the same command goes on from there.",
    }.get(kind, "")


def duration(seconds: float) -> str:
    """``2 h 05 min``, ``7 min``, ``40 s``."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"


class _stopping:  # noqa: N801 - reads as a statement
    """Ctrl+C and termination save and stop; a second Ctrl+C stops at once."""

    def __init__(self, trainer: Trainer) -> None:
        self.trainer, self.before = trainer, {}

    before: dict[int, Any]

    def __enter__(self) -> None:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self.before[number] = signal.signal(number, self._handle)

    def __exit__(self, *_: object) -> None:
        for number, handler in self.before.items():
            signal.signal(number, handler)

    def _handle(self, *_: object) -> None:
        if self.trainer.cancelled:
            raise KeyboardInterrupt
        self.trainer.cancelled = True
        print("\nStopping after this step; press Ctrl+C again to stop at once.", file=sys.stderr)
