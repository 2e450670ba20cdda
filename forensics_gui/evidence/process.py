"""Starting, bounding and ending the decoder's child process, on every system."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from types import TracebackType
from typing import IO

from forensics_gui.evidence import protocol, windows_job
from forensics_gui.evidence.protocol import StreamEndError
from model import processes
from model.localisation import CancelCheck

_POLL_SECONDS = 0.05
_PIPE_BYTES = 1 << 20
#: command of the frozen program's console executable that becomes the decoder
FROZEN_COMMAND = "decode-worker"


def worker_command() -> list[str]:
    """The command line that starts a decoder, from source or in the frozen program."""
    return processes.command(FROZEN_COMMAND, "forensics_gui.evidence.decoder_worker")


def _environment() -> dict[str, str]:
    # One file at a time is decoded; threads would only take address space.
    return {**processes.environment(), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class Child:
    """One running decoder process and its two pipes.

    Raises:
        OSError: it could not be started.
    """

    def __init__(self, memory: int) -> None:
        # Libraries write warnings there; a pipe that nobody reads would block them.
        self._stderr: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in end()
        try:
            self._process = subprocess.Popen(
                [*worker_command(), "--memory", str(memory)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                bufsize=0,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except BaseException:
            self._stderr.close()
            raise
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in = self._process.stdin
        self._out = self._process.stdout
        self._job = windows_job.confine(self._process, memory)
        _widen(self._in.fileno())
        _widen(self._out.fileno())

    @property
    def pid(self) -> int:
        return self._process.pid

    def running(self) -> bool:
        """Whether the process has not ended yet."""
        return self._process.poll() is None

    def write(self, data: bytes) -> None:
        """All of ``data``; raises ``OSError`` when the process is gone."""
        view = memoryview(data)
        while view:
            view = view[self._in.write(view) :]

    def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes, or :class:`StreamEndError`."""
        buffer = bytearray(size)
        self.read_into(memoryview(buffer))
        return bytes(buffer)

    def read_into(self, view: memoryview) -> None:
        """Fill ``view``, or raise :class:`StreamEndError`."""
        while view:
            count = self._out.readinto(view)  # type: ignore[attr-defined]
            if not count:
                raise StreamEndError("the stream ended")
            view = view[count:]

    def read_header(self) -> dict[str, object]:
        """The next header, or :class:`protocol.ProtocolError`."""
        return protocol.read_header(self.read)

    def kill(self) -> None:
        """End the process now; may be called from any thread, and again."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def end(self) -> tuple[int, str]:
        """Kill, wait, close the pipes. Returns exit status and the last line it complained."""
        self.kill()
        status = self._process.wait()
        for stream in (self._in, self._out):
            with contextlib.suppress(OSError):
                stream.close()
        complaint = self._complaint()
        self._stderr.close()
        windows_job.release(self._job)
        return status, complaint

    def _complaint(self) -> str:
        try:
            size = self._stderr.seek(0, os.SEEK_END)
            self._stderr.seek(max(size - 2000, 0))
            lines = self._stderr.read().decode("utf-8", "replace").strip().splitlines()
        except (OSError, ValueError):
            return ""
        return lines[-1][:300] if lines else ""


def _widen(handle: int) -> None:
    """A larger pipe halves the time for a large image; where there is none, never mind."""
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


class Watch:
    """Kills a child that takes too long or is no longer wanted, while the caller waits on its
    pipe. Use as a context manager; ``timed_out`` and ``cancelled`` say what happened."""

    def __init__(self, child: Child, seconds: float, cancelled: CancelCheck | None = None) -> None:
        self.timed_out = False
        self.cancelled = False
        self._child = child
        self._seconds = seconds
        self._asks = cancelled
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="decoder watch", daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        if self._asks is None:
            self.timed_out = not self._over.wait(self._seconds)
        else:
            deadline = time.monotonic() + self._seconds
            while not self._over.wait(_POLL_SECONDS):
                self.cancelled = self._asks()
                self.timed_out = time.monotonic() > deadline and not self.cancelled
                if self.cancelled or self.timed_out:
                    break
        if self.timed_out or self.cancelled:
            self._child.kill()
