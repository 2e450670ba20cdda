"""The network and the decoders, as the worker threads use them. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import resources
from forensics_gui.analysis.device import Reason, ask_torch
from forensics_gui.analysis.loading import load_torch
from forensics_gui.evidence import Analysis, Decoder, Limits, analyse
from model.errors import CheckpointError, PalimpsestError
from model.library import load_used, load_weights
from model.localisation import CancelCheck, Localisation, Progress

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from model.card import ModelCard
    from model.library import Entry, Library

Device = Literal["auto", "cpu", "cuda"]


class LocalizerLike(Protocol):
    """What the window needs of ``model.Localizer``."""

    @property
    def card(self) -> ModelCard: ...
    @property
    def device(self) -> str: ...
    @property
    def device_name(self) -> str: ...
    @property
    def precision(self) -> str: ...

    def localise(
        self,
        rgb: npt.NDArray[np.uint8],
        progress: Progress | None = None,
        cancelled: CancelCheck | None = None,
    ) -> Localisation: ...


def shipped_checkpoint() -> Path:
    """The checkpoint the program comes with."""
    return resources.path("checkpoints", "palimpsest.safetensors")


class Engine:
    """One localizer, kept alive and made in the worker, and one decoder per lane.

    ``localizer_factory`` and ``decoder_factory`` are called in worker threads, on first use.
    """

    def __init__(
        self,
        device: Device = "auto",
        *,
        checkpoint: Path | None = None,
        library: Library | None = None,
        localizer_factory: Callable[[Device], LocalizerLike] | None = None,
        decoder_factory: Callable[[Limits], Decoder] = Decoder,
    ) -> None:
        self._checkpoint = checkpoint
        self._library = library
        self._model = library.current().entry if library is not None else None
        self._problem: PalimpsestError | None = None
        self._told: set[str] = set()
        self._fresh = True
        self._cards: dict[str, ModelCard | None] = {}
        self._make_localizer = localizer_factory or self._from_checkpoint
        self._own_factory = localizer_factory is not None
        self._make_decoder = decoder_factory
        self._lock = threading.Lock()
        self._loading = threading.Lock()
        self._limits = Limits()
        self._decoders: dict[str, tuple[Limits, Decoder]] = {}
        self._localizer: LocalizerLike | None = None
        self._wanted: Device = device
        self._loaded_for: Device | None = None
        self._reason: Reason | None = None

    @property
    def card(self) -> ModelCard | None:
        """The card of the loaded network."""
        localizer = self._localizer
        return None if localizer is None else localizer.card

    @property
    def model(self) -> Entry | None:
        """The model in use; ``None`` without a list of models."""
        return self._model

    @property
    def model_sha256(self) -> str:
        """Weights that the next analysis is made with; empty while that is not known."""
        if self._model is not None:
            return self._model.sha256
        card = self.card
        return card.sha256 if card is not None else ""

    def use_model(self) -> None:
        """Load the model in use anew when it is next needed: another one was chosen."""
        if self._library is not None:
            self._model = self._library.current().entry
        self._fresh = False
        self._cards.clear()

    def name_model(self) -> None:
        """Take over the name the model in use has in the list now."""
        model, library = self._model, self._library
        if model is not None and library is not None:
            now = library.current().entry
            self._model = now if now.sha256 == model.sha256 else model

    def problem(self) -> PalimpsestError | None:
        """Why not the chosen model was loaded but the shipped one; each reason is given once."""
        found, self._problem = self._problem, None
        if found is None or found.sentence in self._told:
            return None
        self._told.add(found.sentence)
        return found

    def card_of(self, sha256: str) -> ModelCard | None:
        """The card of a model that is loaded or in the list, by its weights."""
        card = self.card
        if card is not None and card.sha256 == sha256:
            return card
        if self._library is None or not sha256:
            return None
        if sha256 not in self._cards:
            found = self._library.with_weights(sha256)
            self._cards[sha256] = found.card if found is not None else None
        return self._cards[sha256]

    def use_device(self, device: Device) -> None:
        """Load the network anew on ``device`` when it is next needed."""
        self._wanted = device

    def use_limits(self, limits: Limits) -> None:
        """Bound what is decoded from now on. A worker that is decoding finishes first: each
        lane replaces its own decoder when it next asks for it."""
        with self._lock:
            self._limits = limits

    def new_decoder(self) -> Decoder:
        """A decoder of its own for another part of the window, which closes it."""
        return self._make_decoder(self._limits)

    def check(self) -> None:
        """Refuse early: raises ``CheckpointError`` when there are no weights to load."""
        if self._own_factory or self._localizer is not None:
            return
        path = self._checkpoint or shipped_checkpoint()
        own = self._model is not None and not self._model.shipped
        if not own and not path.is_file():
            raise CheckpointError(
                "This copy of the program has no trained network, so images can be opened and "
                "inspected but not analysed.",
                f"A checkpoint belongs at {path}.",
            )

    def usable(self) -> bool:
        """Whether :meth:`check` would pass."""
        try:
            self.check()
        except CheckpointError:
            return False
        return True

    def localizer(self) -> LocalizerLike:
        """The localizer; loads it on first use and after a change of device or model. Takes
        seconds."""
        with self._loading:
            wanted = self._wanted
            if self._localizer is None or self._loaded_for != wanted or not self._fresh:
                self._fresh = True  # before it is read: a later change must not be lost
                self._localizer = None  # gives its memory back before the new one takes its own
                self._localizer = self._make_localizer(wanted)
                self._loaded_for = wanted
            return self._localizer

    def localizer_of(self, sha256: str, precision: str) -> LocalizerLike:
        """The localizer with these weights and, where this machine computes in it, of this
        precision: the one in use where it is that, else another one, which is not kept. Takes
        seconds.

        Raises:
            LibraryError: no model of the list has these weights, or it cannot be used.
            CheckpointError: it cannot be loaded.
            OtherModelError: there is no list, and the one network is another one.
        """
        if self._library is None or self._own_factory:
            from forensics_gui.report.verification_repeat import OtherModelError

            used = self.localizer()
            if used.card.sha256 != sha256:
                raise OtherModelError(used.card.sha256)
            return used
        if sha256 == self.model_sha256:
            used = self.localizer()
            if used.card.sha256 == sha256 and used.precision == precision:
                return used
        load_torch()
        return load_weights(self._library, sha256, self._wanted, precision).localizer

    def described(self) -> str:
        """Device and precision in words; empty before the network is loaded."""
        localizer = self._localizer
        if localizer is None:
            return ""
        kind = "CPU" if localizer.device == "cpu" else localizer.device.upper()
        name = localizer.device_name.strip()
        return f"{kind}{f' ({name})' if name else ''}, {localizer.precision}"

    @property
    def reason(self) -> Reason | None:
        """Why the network runs on that device; ``None`` before it is loaded."""
        return self._reason

    def open(self, path: Path, lane: str, cancelled: CancelCheck | None = None) -> Analysis:
        """Intake, decoding and checks, without the network."""
        return analyse(path, None, decoder=self.decoder(lane), cancelled=cancelled)

    def analyse(
        self,
        path: Path,
        lane: str,
        progress: Progress,
        cancelled: CancelCheck,
        localizer: LocalizerLike | None = None,
    ) -> Analysis:
        """The whole way of one image, with ``localizer`` or the one in use."""
        return analyse(
            path,
            localizer or self.localizer(),  # type: ignore[arg-type]
            decoder=self.decoder(lane),
            progress=progress,
            cancelled=cancelled,
        )

    def decoder(self, lane: str) -> Decoder:
        """The decoder of a lane; each lane has its own, so none waits for another. Called by
        the lane's worker only."""
        with self._lock:
            wanted = self._limits
            limits, decoder = self._decoders.get(lane, (None, None))
            if decoder is not None and limits == wanted:
                return decoder
            fresh = self._make_decoder(wanted)
            self._decoders[lane] = (wanted, fresh)
        if decoder is not None:
            decoder.close()
        return fresh

    def close(self) -> None:
        """End the decoders' processes; call it when no worker runs any more."""
        with self._lock:
            decoders, self._decoders = self._decoders, {}
        for _, decoder in decoders.values():
            decoder.close()

    def _from_checkpoint(self, device: Device) -> LocalizerLike:
        self.check()
        load_torch()
        localizer = self._chosen(device)
        self._reason = ask_torch(device, localizer.device)
        return localizer

    def _chosen(self, device: Device) -> LocalizerLike:
        from model import Localizer

        if self._checkpoint is not None or self._library is None:
            return Localizer.from_checkpoint(self._checkpoint, device)
        loaded = load_used(self._library, device)
        self._model, self._problem = loaded.entry, loaded.problem
        return loaded.localizer
