"""``python -m training.wizard.work FOLDER``: the process that trains, and that outlives the
window. With ``--trial`` it only times this machine.

It says how it goes in files of the folder (:mod:`training.wizard.channel`), which any number of
windows may read, and goes on where an earlier process stopped, however that ended.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from model.errors import Cancelled, PalimpsestError
from training.datasets import DataSetError, lock
from training.wizard import channel, store
from training.wizard.errors import BusyError
from training.wizard.run import say_worker
from training.wizard.types import RunState

LOCK = "worker.lock"
_UNEXPECTED = {
    "code": "unexpected",
    "sentence": "The training stopped because of an error in the program.",
    "hint": "What was trained is kept. Copy the details and report them, then try again.",
}
_MEMORY = {
    "code": "training.wizard.memory",
    "sentence": "There was not enough memory.",
    "hint": "Close other programs, or go back to the plan and choose smaller samples. What was "
    "trained is kept.",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Work on one training; 0 when it is done or was stopped, 1 after an error."""
    parser = argparse.ArgumentParser(prog="train-worker", description=__doc__)
    parser.add_argument("folder", type=Path, help="of the training")
    parser.add_argument("--trial", action="store_true", help="only time this machine")
    a = parser.parse_args(argv)
    folder = a.folder.resolve()
    if not (folder / store.RECORD).is_file():
        print(f"{folder} holds no training.", file=sys.stderr)
        return 2
    if a.trial:
        return _trial(folder)
    try:
        with _alone(folder.parent):
            say_worker(folder.parent, folder.name, os.getpid())
            return _work(folder)
    except (PalimpsestError, OSError) as error:
        print(f"{error}", file=sys.stderr)
        return 1


def _work(folder: Path) -> int:
    teller = channel.Teller(folder)
    try:
        before = channel.read_status(folder) or channel.Status()
        teller.status(replace(before, state=RunState.STARTING, text="Loading", error=None))
        command = channel.read_command(folder)
        if command in ("stop", "cancel"):  # said while Python was starting
            return _stopped(teller, before, command)
        from training.wizard.worker import Stopped, Worker  # loads torch

        worker = Worker(folder, teller)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: worker.control.ask("stop"))
        try:
            worker.run()
        except Stopped as stopped:
            return _stopped(teller, worker.status, stopped.command)
        except PalimpsestError as error:
            return _failed(teller, worker.status, error.as_dict())
        except Exception as error:  # noqa: BLE001 - the process must say why it ends
            return _failed(teller, worker.status, _unforeseen(error))
        finally:
            worker.control.close()
    finally:
        teller.close()
    return 0


def _stopped(teller: channel.Teller, status: channel.Status, command: str) -> int:
    cancelled = command == "cancel"
    teller.event({"event": "cancelled" if cancelled else "stopped", "step": status.step})
    state = RunState.CANCELLED if cancelled else RunState.INTERRUPTED
    teller.status(replace(status, state=state, remaining=None))
    return 0


def _failed(teller: channel.Teller, status: channel.Status, error: dict[str, str]) -> int:
    print(f"{error['code']}: {error['sentence']} {error['hint']}", file=sys.stderr)
    teller.event({"event": "failed", **error})
    teller.status(replace(status, state=RunState.FAILED, error=error, remaining=None))
    return 1


def _unforeseen(error: Exception) -> dict[str, str]:
    from model.engine import is_out_of_memory

    traceback.print_exception(error)
    return _MEMORY if is_out_of_memory(error) else _UNEXPECTED


def _trial(folder: Path) -> int:
    places = store.Places(folder)
    places.trying.mkdir(exist_ok=True)
    teller = channel.Teller(places.trying)

    def tell(done: int, total: int, text: str) -> None:
        share = done / total if total else 0.0
        teller.status(channel.Status(RunState.RUNNING, "trial", text, share))

    try:
        tell(0, 1, "Loading")
        from training.wizard import worker

        worker.trial(folder, tell)
    except PalimpsestError as error:
        return _failed(teller, channel.Status(), error.as_dict())
    except Cancelled:
        return 0
    except Exception as error:  # noqa: BLE001 - the process must say why it ends
        return _failed(teller, channel.Status(), _unforeseen(error))
    finally:
        teller.close()
    return 0


@contextlib.contextmanager
def _alone(root: Path) -> Iterator[None]:
    """The workspace for this process alone; the system lets go of it when the process dies.

    Raises:
        BusyError: another process trains in it.
    """
    with (root / LOCK).open("a+b") as file, contextlib.ExitStack() as held:
        try:
            held.enter_context(lock.only_one(file))
        except DataSetError as error:
            raise BusyError("Another training is at work in this workspace.") from error
        yield


if __name__ == "__main__":
    raise SystemExit(main())
