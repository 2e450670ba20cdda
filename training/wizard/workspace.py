"""All trainings of a workspace."""

from __future__ import annotations

import contextlib
import datetime
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

from model import files
from training.storage import storing
from training.wizard import store
from training.wizard.errors import DamagedError
from training.wizard.run import Run, running_in
from training.wizard.training import Training
from training.wizard.types import Listed, Record, RunState, Stage


def shipped() -> Path | None:
    """The checkpoint that comes with the program."""
    import resources

    path = resources.path("checkpoints", "palimpsest.safetensors")
    return path if path.exists() else None


class Trainings:
    """The trainings below one folder."""

    def __init__(self, root: Path, current: Callable[[], Path | None] = shipped) -> None:
        """
        Args:
            root: the workspace's folder for them; made when the first one is created.
            current: gives the checkpoint in use, which new ones start from and are compared
                with.
        """
        self.root = root
        self._current = current

    def list(self) -> tuple[Listed, ...]:
        """All of them, the newest first; those that cannot be opened say why."""
        found = []
        with contextlib.suppress(OSError):
            for folder in self.root.iterdir():
                if folder.is_dir() and not folder.name.startswith("."):
                    found.append(self._listed(folder))
        return tuple(sorted(found, key=lambda one: (one.created, one.id), reverse=True))

    @staticmethod
    def _listed(folder: Path) -> Listed:
        try:
            training = Training(folder)
        except DamagedError as error:
            return Listed(
                folder.name, folder, folder.name, "", Stage.IMAGES, RunState.NOT_STARTED,
                error.sentence,
            )  # fmt: skip
        record = training.record
        return Listed(
            folder.name, folder, record.name, record.created, training.stage, Run(folder).state
        )

    def create(self, name: str = "") -> Training:
        """Begin a new one, compared with the checkpoint in use now.

        Raises:
            StorageError: the folder cannot be written.
        """
        now = datetime.datetime.now(datetime.UTC)
        current = self._current()
        folder = self.root / f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        with storing(folder):
            folder.mkdir(parents=True)
            if current is not None:  # a copy: the library may delete it before this is done
                copied = store.Places(folder).base
                shutil.copyfile(current, copied)
                shutil.copyfile(current.with_suffix(".json"), copied.with_suffix(".json"))
                current = copied
            store.write(
                folder,
                Record(
                    id=folder.name,
                    name=name.strip() or "Own network",
                    created=now.isoformat(timespec="seconds"),
                    current=current,
                    current_sha256="" if current is None else files.sha256(current),
                ),
            )
        return Training(folder)

    def open(self, name: str) -> Training:
        """One of them by its id.

        Raises:
            DamagedError: it is not there or cannot be read.
        """
        if Path(name).name != name or name.startswith("."):
            raise DamagedError(f"{name!r} is no training.")
        return Training(self.root / name)

    def running(self) -> Training | None:
        """The one whose process is at work; there is at most one."""
        found = running_in(self.root)
        if found is None:
            return None
        try:
            return Training(self.root / found)
        except DamagedError:
            return None

    def discard(self, name: str) -> None:
        """Delete one; a damaged one too.

        Raises:
            WizardError: its process is at work.
        """
        try:
            training = self.open(name)
        except DamagedError:
            if Path(name).name == name and not name.startswith("."):
                shutil.rmtree(self.root / name, ignore_errors=True)
            return
        training.discard()
