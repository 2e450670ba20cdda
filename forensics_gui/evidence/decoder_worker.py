"""The child process that decodes one file at a time. It gets bytes, never paths.

Started by ``process.py``. It limits its own memory, cannot write files of any size worth
having, ignores Ctrl+C (its parent decides), and ends when its parent does: its standard input
then ends, and a thread that waits for that leaves at once, even while a file is being decoded.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
from typing import Any

from forensics_gui.evidence import protocol

#: exit status when memory ran out after an answer was begun
EXIT_MEMORY = 71
_STDERR_BYTES = 1 << 20


def main(argv: list[str] | None = None) -> int:
    """Serve requests until standard input ends. ``--memory BYTES`` limits address space."""
    with contextlib.suppress(ValueError):  # not the main thread
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    arguments = sys.argv[1:] if argv is None else argv
    memory = int(arguments[arguments.index("--memory") + 1]) if "--memory" in arguments else 0
    source, sink = _own_streams()
    _limit(memory)
    from forensics_gui.evidence import worker_tasks

    requests: queue.Queue[tuple[dict[str, Any], bytes]] = queue.Queue()
    threading.Thread(target=_listen, args=(source, requests), daemon=True).start()
    _write(sink, protocol.pack({"ready": True}))
    while True:
        header, data = requests.get()
        try:
            for part in worker_tasks.answer(header, data):
                _write(sink, part)
        except MemoryError:
            os._exit(EXIT_MEMORY)
        except OSError:
            return 0  # the parent closed its end
        del data


def _own_streams() -> tuple[int, int]:
    """Private copies of standard input and output; a library that prints meets neither."""
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return source, sink


def _limit(memory: int) -> None:
    """Address space, written files and core dumps. On Windows a job object does it."""
    if sys.platform == "win32":
        return
    import resource

    wanted = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, _STDERR_BYTES)]
    if memory:
        wanted.append((resource.RLIMIT_AS, memory))
    for what, value in wanted:
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (value, value))


def _listen(source: int, requests: queue.Queue[tuple[dict[str, Any], bytes]]) -> None:
    """Read requests; leave the process when they end or make no sense."""

    def read_exactly(size: int) -> bytes:
        buffer = bytearray(size)
        view = memoryview(buffer)
        while view:
            count = os.readv(source, [view]) if hasattr(os, "readv") else _read(source, view)
            if count == 0:
                raise protocol.StreamEndError
            view = view[count:]
        return bytes(buffer)

    try:
        while True:
            header = protocol.read_header(read_exactly)
            data = read_exactly(protocol.integer(header, "bytes", 0, sys.maxsize))
            requests.put((header, data))
            del data
    except MemoryError:
        os._exit(EXIT_MEMORY)
    except (protocol.ProtocolError, OSError):
        os._exit(0)


def _read(source: int, view: memoryview) -> int:
    part = os.read(source, min(len(view), 1 << 20))
    view[: len(part)] = part
    return len(part)


def _write(sink: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(sink, view) :]


if __name__ == "__main__":
    sys.exit(main())
