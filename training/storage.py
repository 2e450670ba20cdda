"""Writing that may meet a full disk: told as a sentence, and as an error of its own."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path

from model.errors import PalimpsestError

#: what the system says when there is no room
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class StorageError(PalimpsestError):
    """Something could not be written. What was written before is intact."""

    code = "training.storage"


@contextlib.contextmanager
def storing(path: Path) -> Iterator[None]:
    """Turn a failure to write ``path`` into a sentence.

    Raises:
        StorageError: the disk is full, or the folder cannot be written.
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise StorageError(
                f"There is no room on the disk for {path.name}.",
                "Free some space and start the run again: it goes on from its last saved state, "
                "which is intact.",
            ) from error
        raise StorageError(
            f"{path.name} cannot be written: {error.strerror or error}.",
            "Choose a folder that can be written. What was saved before is intact.",
        ) from error


def no_room(error: BaseException | None) -> bool:
    """Whether an error, or one it was raised from, says that there is no room on the disk."""
    while error is not None:
        if isinstance(error, OSError) and error.errno in FULL:
            return True
        error = error.__cause__ or error.__context__
    return False
