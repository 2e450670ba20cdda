"""A mistake in PySide6 6.12 that ends the program on Python 3.11, made harmless.

``Signal.emit`` returns ``True`` and ``QTimer.start`` returns ``None`` without taking a reference,
as if these objects were immortal, which they are from Python 3.12 on (PEP 683). Before, every
such call takes one reference away. A batch over some thousand images makes more calls than there
are references: Python then ends with "deallocating None" or "deallocating True or False".
"""

from __future__ import annotations

import ctypes
import sys

#: more calls than any program will make; far from the largest count, 2**63
_SPARE = 1 << 48
_SINGLETONS = (None, True, False, Ellipsis, NotImplemented)


def make_singletons_immortal() -> None:
    """Give the singletons references that nobody can use up. Does nothing where it was done,
    and from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for one in _SINGLETONS:
        if sys.getrefcount(one) < _SPARE // 2:
            # CPython's objects begin with their reference count.
            ctypes.c_ssize_t.from_address(id(one)).value += _SPARE
