"""The parent's side of isolated decoding: bytes go into a child process, pixels come back.

A child that dies, hangs, is out of memory or talks nonsense costs the file it was busy with,
with an error of its own; the next file gets a new child.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from forensics_gui.evidence import answers, protocol
from forensics_gui.evidence.credentials_trust import TrustList
from forensics_gui.evidence.errors import (
    DecodeError,
    DecoderClosedError,
    DecoderGarbageError,
    DecoderStartError,
    DecodeTimeoutError,
    MemoryLimitError,
)
from forensics_gui.evidence.intake import Intake, identify, read_file
from forensics_gui.evidence.limits import Limits
from forensics_gui.evidence.orientation import upright
from forensics_gui.evidence.process import Child, Watch
from forensics_gui.evidence.protocol import ProtocolError, StreamEndError
from forensics_gui.evidence.types import Check, DecodeRecord
from model.errors import Cancelled
from model.localisation import CancelCheck

Pixels = npt.NDArray[np.uint8]
_T = TypeVar("_T")
_HASHED_ROWS = 256


@dataclass(frozen=True)
class Decoded:
    """A decoded image.

    Attributes:
        stored: uint8 RGB (H, W, 3) as it lies in the file, orientation not applied.
        record: how it was decoded; ``record.pixels_sha256`` is of the upright picture.
        icc: the embedded colour profile, empty without one.
    """

    stored: Pixels = field(repr=False)
    record: DecodeRecord
    icc: bytes = field(default=b"", repr=False)

    @property
    def rgb(self) -> Pixels:
        """The upright picture, uint8 RGB; a view of ``stored``."""
        return upright(self.stored, self.record.orientation)


class Decoder:
    """Decodes files one at a time in a child process, which it starts when first needed.

    May be used from any thread; a second caller waits. :meth:`close` may be called while
    another thread decodes: that decoding then ends with :class:`DecoderClosedError`.
    """

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._lock = threading.Lock()  # held while a file is with the child
        self._guard = threading.Lock()  # held while _child or _closed changes
        self._child: Child | None = None
        self._closed = False
        self._served = 0

    def __enter__(self) -> Decoder:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process id; ``None`` while there is none."""
        with self._guard:
            return None if self._child is None else self._child.pid

    def close(self) -> None:
        """End the child. The decoder cannot be used afterwards; closing again does nothing."""
        with self._guard:
            self._closed = True
            child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            self._drop()

    def decode(self, intake: Intake, cancelled: CancelCheck | None = None) -> Decoded:
        """All pixels of the first frame.

        Raises:
            DecodeError: one of its subclasses.
            Cancelled: ``cancelled`` said so; the child is ended.
        """
        pixels = intake.header.width * intake.header.height

        def receive(child: Child, reply: dict[str, Any]) -> Decoded:
            return self._receive(child, reply)

        return self._ask(
            intake, "decode", {}, self.limits.decode_seconds(pixels), receive, cancelled
        )

    def thumbnail(self, path: Path, side: int, cancelled: CancelCheck | None = None) -> Pixels:
        """The upright picture, made small: uint8 RGB (H, W, 3), longest side at most ``side``.

        Raises:
            IntakeError, DecodeError: one of their subclasses.
            Cancelled: ``cancelled`` said so.
        """
        intake = identify(read_file(path, self.limits, digest=False), self.limits)
        pixels = intake.header.width * intake.header.height

        def receive(child: Child, reply: dict[str, Any]) -> Pixels:
            width, height = answers.size(reply, side * side)
            stored = _array(width, height)
            child.read(protocol.integer(reply, "icc", 0, answers.MAX_ICC))
            child.read_into(stored.reshape(-1).data)
            turned = upright(stored, protocol.integer(reply, "orientation", 1, 8))
            return np.ascontiguousarray(turned)

        return self._ask(
            intake,
            "thumbnail",
            {"side": side},
            self.limits.decode_seconds(pixels),
            receive,
            cancelled,
        )

    def embedded(self, intake: Intake, cancelled: CancelCheck | None = None) -> Pixels | None:
        """The thumbnail that a file carries in its metadata, uint8 RGB (H, W, 3) as stored,
        longest side at most ``EMBEDDED_SIDE``; ``None`` without one.

        Raises:
            DecodeError: one of its subclasses.
            Cancelled: ``cancelled`` said so.
        """

        def receive(child: Child, reply: dict[str, Any]) -> Pixels | None:
            if reply.get("none") is True:
                return None
            width, height = answers.size(reply, answers.MAX_EMBEDDED)
            stored = _array(width, height)
            child.read(protocol.integer(reply, "icc", 0, answers.MAX_ICC))
            child.read_into(stored.reshape(-1).data)
            return stored

        return self._ask(intake, "embedded", {}, self.limits.inspect_seconds, receive, cancelled)

    def inspect(
        self, intake: Intake, width: int, height: int, cancelled: CancelCheck | None = None
    ) -> answers.Inspection:
        """Metadata and structure as checks.

        Args:
            intake: the file.
            width, height: pixels of the stored picture as decoded, or as the header claims.

        Raises:
            DecodeError: one of its subclasses.
            Cancelled: ``cancelled`` said so.
        """

        def receive(child: Child, reply: dict[str, Any]) -> answers.Inspection:
            return answers.inspection(reply)

        size = {"width": width, "height": height}
        return self._ask(intake, "inspect", size, self.limits.inspect_seconds, receive, cancelled)

    def credentials(
        self, intake: Intake, trust: TrustList, cancelled: CancelCheck | None = None
    ) -> Check:
        """Content credentials, validated without the network and held against ``trust``.

        Raises:
            DecodeError: one of its subclasses.
            Cancelled: ``cancelled`` said so.
        """

        def receive(child: Child, reply: dict[str, Any]) -> Check:
            return answers.check(reply.get("check"))

        anchors = {"anchors": trust.pem, "anchors_name": trust.name}
        seconds = self.limits.credentials_seconds
        return self._ask(intake, "credentials", anchors, seconds, receive, cancelled)

    # -- one request -----------------------------------------------------------------------
    def _ask(
        self,
        intake: Intake,
        task: str,
        arguments: Mapping[str, int | str],
        seconds: float,
        receive: Callable[[Child, dict[str, Any]], _T],
        cancelled: CancelCheck | None,
    ) -> _T:
        request = {
            "task": task,
            "type": intake.type,
            "width": intake.header.width,
            "height": intake.header.height,
            "depth": intake.header.bit_depth,
            "limit": self.limits.pixels,
            "bytes": len(intake.data),
            **arguments,
        }
        with self._lock:
            try:
                used = self._served > 0
                return self._attempt(request, intake.data, seconds, receive, cancelled)
            except MemoryLimitError:
                # What earlier files left behind may have taken the room.
                if not used:
                    raise
            return self._attempt(request, intake.data, seconds, receive, cancelled)

    def _attempt(
        self,
        request: dict[str, Any],
        data: bytes,
        seconds: float,
        receive: Callable[[Child, dict[str, Any]], _T],
        cancelled: CancelCheck | None,
    ) -> _T:
        if cancelled is not None and cancelled():
            raise Cancelled("Opening the image was cancelled.")
        child = self._ready_child(cancelled)
        watch = Watch(child, seconds, cancelled)
        failure: DecodeError | None = None
        try:
            with watch:
                child.write(protocol.pack(request))
                child.write(data)
                reply = child.read_header()
                if "error" in reply:
                    failure = answers.failure(reply, self.limits)
                else:
                    result = receive(child, reply)
        except (OSError, ProtocolError) as error:
            raise self._end(watch, error, seconds) from error
        except MemoryError as error:
            self._drop()
            raise MemoryLimitError(
                "This computer has not enough free memory for the decoded image.",
                "Close other programs and try again.",
            ) from error
        except BaseException:
            self._drop()  # half an answer may be left in the pipe
            raise
        self._served += 1
        if watch.cancelled or watch.timed_out:
            self._drop()  # it was killed when the answer was already there
        if watch.cancelled:
            raise Cancelled("Opening the image was cancelled.")
        if failure is not None:
            if isinstance(failure, MemoryLimitError):
                self._drop()
            raise failure
        return result

    def _receive(self, child: Child, reply: dict[str, Any]) -> Decoded:
        width, height = answers.size(reply, self.limits.pixels)
        icc = child.read(protocol.integer(reply, "icc", 0, answers.MAX_ICC))
        stored = _array(width, height)
        child.read_into(stored.reshape(-1).data)
        orientation = protocol.integer(reply, "orientation", 1, 8)
        digest = _sha256(upright(stored, orientation))
        return Decoded(stored, answers.record(reply, digest), icc)

    # -- the child -------------------------------------------------------------------------
    def _ready_child(self, cancelled: CancelCheck | None) -> Child:
        if self._child is not None and not self._child.running():
            self._drop()  # it ended between two files, which cost none of them
        with self._guard:
            if self._closed:
                raise _closed()
            if self._child is not None:
                return self._child
            try:
                child = self._child = Child(self.limits.memory)
            except OSError as error:
                raise DecoderStartError(
                    "The decoder's process could not be started: "
                    f"{error.strerror or type(error).__name__}.",
                    "Close other programs, or install this program again.",
                ) from error
        watch = Watch(child, self.limits.start_seconds, cancelled)
        try:
            with watch:
                ready = child.read_header().get("ready") is True
        except (OSError, ProtocolError) as error:
            failure = self._end(watch, error, self.limits.start_seconds)
            if isinstance(failure, DecoderClosedError | Cancelled):
                raise failure from error
            raise DecoderStartError(
                f"The decoder's process did not start: {failure.sentence}",
                "Install this program again if this goes on.",
            ) from error
        except BaseException:
            self._drop()
            raise
        if not ready:
            self._drop()
            raise DecoderStartError("The decoder's process did not start as it should.")
        return child

    def _end(
        self, watch: Watch, error: OSError | ProtocolError, seconds: float
    ) -> DecodeError | Cancelled:
        """Take leave of a child that failed; returns what to raise."""
        status, complaint = self._drop()
        if watch.cancelled:
            return Cancelled("Opening the image was cancelled.")
        if self._closed:
            return _closed()
        if watch.timed_out:
            return DecodeTimeoutError(
                f"Decoding took longer than {seconds:.0f} seconds and was stopped.",
                "The file may be made to keep programs busy. Other images are not affected.",
            )
        if isinstance(error, ProtocolError) and not isinstance(error, StreamEndError):
            return DecoderGarbageError(
                f"The decoder's process gave an answer that makes no sense ({error}).",
                "The file may have taken the decoder over. It runs apart, and was ended.",
            )
        return answers.death(status, complaint, self.limits)

    def _drop(self) -> tuple[int, str]:
        """End the child, if there is one. Returns its exit status and last complaint."""
        with self._guard:
            child, self._child = self._child, None
        self._served = 0
        return child.end() if child is not None else (0, "")


def _closed() -> DecoderClosedError:
    return DecoderClosedError("The decoder was closed before the image was open.")


def _array(width: int, height: int) -> Pixels:
    return np.empty((height, width, 3), np.uint8)


def _sha256(pixels: Pixels) -> str:
    """Of the bytes in C order, without a copy of the whole."""
    digest = hashlib.sha256()
    for top in range(0, len(pixels), _HASHED_ROWS):
        digest.update(np.ascontiguousarray(pixels[top : top + _HASHED_ROWS]).data)
    return digest.hexdigest()
