"""The folder of models.

    models/current.json          which model is in use; none means the shipped one
    models/<16 digits>/entry.json, weights.json, weights.safetensors
    models/.staging-*            a model that is being taken in

Folders are named after the sha256 of the weights, never after what a person or a file calls a
model. A model appears in one step, by renaming its finished folder, and goes in one step.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from model import files
from model.card import ModelCard
from model.errors import CheckpointError
from model.library import bundle, entries, names
from model.library.entries import ENTRY, as_bytes, blocked, damaged, told
from model.library.errors import (
    DamagedModelError,
    DuplicateModelError,
    LibraryError,
    ModelFileError,
    NoSuchModelError,
    ShippedModelError,
)
from model.library.names import SHIPPED
from model.library.records import IMPORTED, ORIGINS, Chosen, Entry, Regression, Stored
from model.records import RecordError, from_dict

_POINTER, _WEIGHTS = "current.json", bundle.WEIGHTS
_STAGING = ".staging-"
_ABANDONED = 24 * 3600.0  # seconds after which a staging folder belongs to nobody
_LEAST_PREFIX = 8  # digits of a sha256 by which a model may be meant


@dataclass(frozen=True)
class Current:
    """The model to use. ``problem`` says why it is the shipped one although another was chosen;
    ``None`` when it is the chosen one. ``wanted`` is that other one's name."""

    entry: Entry
    problem: LibraryError | None = None
    wanted: str = ""


class Library:
    """A person's models. Nothing is kept in memory: several programs may use one folder.

    Args:
        folder: where own models lie; made when the first one is added.
        shipped: weights of the shipped model.
        validate: reads and tries a checkpoint; :func:`model.library.validate.validate` unless a
            test gives another.
    """

    def __init__(
        self,
        folder: Path,
        shipped: Path | None = None,
        validate: Callable[[Path], ModelCard] | None = None,
    ) -> None:
        self.folder = folder
        self._shipped = shipped or _shipped_weights()
        self._validate = validate or _validate

    # -- reading ---------------------------------------------------------------------------
    def shipped(self) -> Entry:
        """The model the program came with."""
        try:
            card = ModelCard.read(self._shipped.with_suffix(".json"))
        except CheckpointError as error:
            return Entry(SHIPPED, "", "", SHIPPED, "", self._shipped, None, problem=error.sentence)
        return Entry(SHIPPED, card.name, card.sha256, SHIPPED, "", self._shipped, card)

    def entries(self) -> tuple[Entry, ...]:
        """All models, the shipped one first, own ones by name. Models that cannot be used are
        listed with the reason."""
        own = [entries.entry(folder) for folder in self._folders()]
        return (self.shipped(), *sorted(own, key=lambda entry: entry.name.casefold()))

    def find(self, wanted: str) -> Entry:
        """The model with that name, id, or beginning of sha256.

        Raises:
            NoSuchModelError: there is none, or several.
        """
        every = self.entries()
        key = wanted.strip().lower()
        found = [entry for entry in every if entry.id == key]
        found = found or [entry for entry in every[1:] if names.same(entry.name, wanted)]
        if not found and len(key) >= _LEAST_PREFIX:
            found = [entry for entry in every if entry.sha256.startswith(key)]
        if len(found) == 1:
            return found[0]
        known = ", ".join([SHIPPED, *(f"“{entry.name}”" for entry in every[1:])])
        raise NoSuchModelError(f"There is no model named “{wanted}”.", f"There are: {known}.")

    def with_weights(self, sha256: str) -> Entry | None:
        """The model with these weights, if it is in the list."""
        for entry in self.entries():
            if sha256 and entry.sha256 == sha256 and entry.card is not None:
                return entry
        return None

    def current(self) -> Current:
        """The model in use, as quickly as it can be said: weights are not read."""
        shipped = self.shipped()
        try:
            chosen = self._chosen()
        except FileNotFoundError:
            return Current(shipped)
        except OSError as error:
            return Current(shipped, blocked("", f"{error.strerror or error}"))
        except (RecordError, ValueError, RecursionError):
            return Current(shipped, blocked("", "the note of which one it is is damaged"))
        if chosen.id == SHIPPED:
            return Current(shipped)
        folder = self.folder / chosen.id
        if not names.ID.fullmatch(chosen.id) or not folder.is_dir():
            reason = "its files are missing"
        else:
            entry = entries.entry(folder)
            reason = entry.problem.rstrip(".")
            if not reason and entry.sha256 != chosen.sha256:
                reason = "its weights are not the ones that were chosen (sha256 differs)"
            if not reason:
                return Current(entry)
        return Current(shipped, blocked(chosen.name, reason), chosen.name)

    def free_name(self, name: str) -> str:
        """A name like ``name`` that no other model has."""
        return names.free(name, self._names())

    # -- changing --------------------------------------------------------------------------
    def add(
        self, weights: Path, *, name: str, origin: str, regression: Regression | None = None
    ) -> Entry:
        """Take a checkpoint in: weights and the card beside them are copied.

        Args:
            weights: the ``.safetensors`` file, with its ``.json`` beside it.
            name: what it is called; see :meth:`free_name`.
            origin: ``"trained"`` or ``"imported"``.
            regression: when it was measured already.

        Raises:
            ModelNameError, DuplicateModelError, ModelFileError, LibraryError: as they say.
            CheckpointError: it cannot be used; the sentence names keys that differ.
        """
        if origin not in ORIGINS or origin == SHIPPED:
            raise ValueError(origin)
        name = names.checked(name, self._names())
        if weights.suffix != ".safetensors":
            raise ModelFileError(
                f"{weights.name} is not a checkpoint of this program.",
                "Weights are .safetensors files; other formats can carry programs.",
            )
        with self._staged() as staging:
            with told(f"{weights.name} could not be copied"):
                self._check_room(weights)
                target = staging / _WEIGHTS
                digest = bundle.copy_limited(weights, target, bundle.MOST_WEIGHTS)
                card = weights.with_suffix(".json")
                if card.exists():  # otherwise ``load`` says that it is missing, and of what
                    bundle.copy_limited(card, target.with_suffix(".json"), bundle.MOST_CARD)
            return self._take_in(staging, digest, name, origin, regression)

    def import_file(self, source: Path, name: str = "") -> Entry:
        """Take in an exported model, or a ``.safetensors`` file with its card beside it.

        Args:
            source: the file.
            name: what it is to be called; as the file says when empty.

        Raises:
            ModelFileError: the file is no model, is damaged, too large, or not safe.
            ModelNameError, DuplicateModelError, LibraryError: as they say.
            CheckpointError: it cannot be used; the sentence names keys that differ.
        """
        if source.suffix == ".safetensors":
            free = name or self.free_name(source.stem)
            return self.add(source, name=free, origin=IMPORTED)
        if name:
            names.checked(name, self._names())
        with self._staged() as staging:
            with told(f"{source.name} could not be read"):
                self._check_room(source)
                about, digest = bundle.unpack(source, staging)
            chosen = name or self.free_name(about.name)
            return self._take_in(staging, digest, chosen, IMPORTED, None)

    def export(self, wanted: str, target: Path) -> Path:
        """Write a model with its card into one file; returns ``target``.

        Raises:
            NoSuchModelError: there is no such model.
            DamagedModelError: its files are not what was added.
            LibraryError: the file could not be written.
        """
        entry = _usable(self.find(wanted))
        assert entry.card is not None
        about = bundle.About(entry.name, entry.origin)
        with told(f"{target.name} could not be written"):
            card = entry.path.with_suffix(".json").read_bytes()
            digest = bundle.write(target, entry.path, card, about)
        if digest != entry.sha256:
            target.unlink(missing_ok=True)
            raise damaged(entry)
        return target

    def use(self, wanted: str) -> Entry:
        """Make a model the one that windows, commands and reports use.

        Raises:
            NoSuchModelError: there is no such model.
            DamagedModelError: its files are not what was added.
            LibraryError: the choice could not be written.
        """
        entry = self.find(wanted)
        if not entry.shipped:
            _usable(entry)
            with told(f"The model “{entry.name}” could not be read"):
                if files.sha256(entry.path) != entry.sha256:
                    raise damaged(entry)
        chosen = Chosen(entry.id, entry.name, entry.sha256)
        with told("The choice of the model could not be written"):
            if entry.shipped and not (self.folder / _POINTER).exists():
                return entry
            entries.made(self.folder)
            files.replace(self.folder / _POINTER, as_bytes(chosen))
        return entry

    def rename(self, wanted: str, name: str) -> Entry:
        """Call a model something else.

        Raises:
            NoSuchModelError, ModelNameError, ShippedModelError, LibraryError: as they say.
        """
        entry = self._own(wanted)
        name = names.checked(name, [other for other in self._names() if other != entry.name])
        return self._rewrite(entry, name=name)

    def remove(self, wanted: str) -> None:
        """Delete a model's files; when it was in use, the shipped one is from now on.

        Raises:
            NoSuchModelError, ShippedModelError, LibraryError: as they say.
        """
        entry = self._own(wanted)
        if self._pointed_at() == entry.id:
            self.use(SHIPPED)
        with told(f"The model “{entry.name}” could not be removed"):
            gone = Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.folder))
            (self.folder / entry.id).rename(gone / entry.id)
        shutil.rmtree(gone, ignore_errors=True)

    def keep_regression(self, wanted: str, regression: Regression) -> Entry:
        """Keep what was measured with the model, to be shown later."""
        return self._rewrite(self._own(wanted), regression=regression, accepted=False)

    def accept(self, wanted: str) -> Entry:
        """Keep that the person knows that the model got worse and wants to use it."""
        return self._rewrite(self._own(wanted), accepted=True)

    # -- parts -----------------------------------------------------------------------------
    def _folders(self) -> list[Path]:
        try:
            return [
                folder
                for folder in sorted(self.folder.iterdir())
                if names.ID.fullmatch(folder.name) and folder.is_dir() and not folder.is_symlink()
            ]
        except OSError:  # missing, or not to be read: own models are then not there
            return []

    def _names(self) -> list[str]:
        return [entry.name for entry in self.entries()]

    def _own(self, wanted: str) -> Entry:
        entry = self.find(wanted)
        if entry.shipped:
            raise ShippedModelError(
                "The shipped model cannot be renamed or removed.", "It is always there to go back."
            )
        return entry

    def _rewrite(self, entry: Entry, **changes: object) -> Entry:
        folder = self.folder / entry.id
        changed = replace(entries.stored(folder), **changes)  # type: ignore[arg-type]
        with told(f"The entry of “{entry.name}” could not be written"):
            files.replace(folder / ENTRY, as_bytes(changed))
        return entries.entry(folder)

    def _chosen(self) -> Chosen:
        """The note of which model is in use; raises OSError, or what a damaged one gives."""
        return from_dict(Chosen, json.loads((self.folder / _POINTER).read_text(encoding="utf-8")))

    def _pointed_at(self) -> str:
        try:
            return self._chosen().id
        except (OSError, RecordError, ValueError, RecursionError):
            return ""

    def _take_in(
        self, staging: Path, digest: str, name: str, origin: str, regression: Regression | None
    ) -> Entry:
        """Check what lies in ``staging`` and move it to its place."""
        self._refuse_duplicate(digest)
        card = self._validate(staging / _WEIGHTS)
        if card.sha256 != digest:
            raise DamagedModelError("The files changed while they were read.", "Try again.")
        if regression is not None and regression.model_sha256 != digest:
            regression = None  # of other weights: it is measured again
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        stored = Stored(name, digest, origin, now, regression, accepted=False)
        place = self.folder / digest[: entries.DIGITS]
        with told(f"The model “{name}” could not be written"):
            files.replace(staging / ENTRY, as_bytes(stored))
            if place.exists():  # a damaged one, or it would have been a duplicate
                shutil.rmtree(place)
            staging.rename(place)
        return entries.entry(place)

    def _refuse_duplicate(self, digest: str) -> None:
        for entry in self.entries():
            if entry.sha256 == digest and not entry.problem:
                which = "the shipped model" if entry.shipped else f"“{entry.name}”"
                raise DuplicateModelError(f"This model is in the list already: {which}.")

    @contextlib.contextmanager
    def _staged(self) -> Iterator[Path]:
        """A folder on the same disk; it goes when it was not moved to its place."""
        with told("The folder of models could not be written"):
            entries.made(self.folder)
            self._clean()
            staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.folder))
        try:
            yield staging
        finally:
            shutil.rmtree(staging, ignore_errors=True)

    def _clean(self) -> None:
        """Remove what a program that was ended left behind."""
        for old in self.folder.glob(f"{_STAGING}*"):
            with contextlib.suppress(OSError):
                if time.time() - old.stat().st_mtime > _ABANDONED:
                    shutil.rmtree(old, ignore_errors=True)

    def _check_room(self, source: Path) -> None:
        needed, there = source.stat().st_size, shutil.disk_usage(self.folder).free
        if needed > there:
            raise LibraryError(
                f"There is no room for the model: {needed / 1e6:,.0f} MB are needed, "
                f"{there / 1e6:,.0f} MB are free.",
                "Make room on the disk and try again.",
            )


def _usable(entry: Entry) -> Entry:
    if entry.problem:
        raise DamagedModelError(
            f"The model “{entry.name or SHIPPED}” cannot be used. {entry.problem}",
            "Remove it, and import or train it again.",
        )
    return entry


def _shipped_weights() -> Path:
    import resources

    return resources.path("checkpoints", "palimpsest.safetensors")


def _validate(weights: Path) -> ModelCard:
    from model.library.validate import validate

    return validate(weights)
