"""One process at a time works on a data set; the system lets go of it when that one dies."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import IO

from training.datasets.errors import DataSetError


@contextlib.contextmanager
def only_one(file: IO[bytes]) -> Iterator[None]:
    """Hold an open lock file for as long as the block runs; closing it lets go of it.

    Raises:
        DataSetError: another process holds it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise DataSetError(
            "Another program is building this data set right now.",
            "Wait until it has finished, or choose another name.",
        ) from error
    yield
