"""Where the arrays of an HDF5 file lie: a reader for the plain part of the format alone.

libhdf5 follows whatever pointers a file holds: a group whose index points at itself overflows
its stack and takes the program along (HDF5 2.0, tried). So data sets are read without it. What
is read here is what the writer makes with ``libver="earliest"``: superblock 0, groups as symbol
tables, arrays in one contiguous block. Everything else (links of other kinds, compression,
chunks, virtual and external storage, shared messages) is refused as soon as it is met; reads are
bounded by the file and by a budget, and nothing recurses.

Source: HDF5 File Format Specification, version 3.0 (sections II.A, III.A.1, III.B, III.D, IV.A).
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import IO

import numpy as np

_UNDEFINED = 2**64 - 1
#: bytes of tables that are read; those of a data set take some 10 kB
_BUDGET = 1 << 20
_MAX_MESSAGES = 256
_MAX_LINKS = 256
_LONGEST_NAME = 64

_SPACE, _TYPE, _EXTERNAL, _LAYOUT, _FILTERS = 0x01, 0x03, 0x07, 0x08, 0x0B
_CONTINUED, _SYMBOLS = 0x10, 0x11
_LINKS = (0x02, 0x06)  # link info and link messages: groups of the newer kind
#: properties of an IEEE 754 number of 64 bits, least significant byte first
_FLOAT64 = bytes([0x20, 0x3F, 0]) + struct.pack("<IHHBBBBI", 8, 0, 64, 52, 11, 0, 52, 1023)


class TableError(Exception):
    """What is wrong with the tables, as the end of a sentence."""


@dataclass(frozen=True)
class Block:
    """A contiguous array in the file."""

    shape: tuple[int, ...]
    dtype: np.dtype[np.generic]
    offset: int

    @property
    def nbytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize


@dataclass(frozen=True)
class _Message:
    kind: int
    shared: bool
    data: bytes


class Tables:
    """The groups and arrays of an open file."""

    def __init__(self, file: IO[bytes], size: int) -> None:
        """
        Raises:
            TableError: it is not of the plain kind.
        """
        self._file, self._size, self._left = file, size, _BUDGET
        start = self._read(0, 96)
        if start[:8] != b"\x89HDF\r\n\x1a\n":
            raise TableError("it is not an HDF5 file")
        # versions of superblock, free space, root group and shared messages; sizes of numbers
        if start[8:12] != bytes(4) or start[12] != 0 or start[13:15] != bytes([8, 8]):
            raise TableError("it is of another version of HDF5 than data sets are")
        base, _, _, driver = struct.unpack_from("<QQQQ", start, 24)
        if base != 0 or driver != _UNDEFINED:
            raise TableError("it is spread over several places")
        self.root: int = struct.unpack_from("<Q", start, 64)[0]

    def members(self, group: int) -> dict[str, int]:
        """The names in a group and where their objects lie."""
        messages = self._messages(group)
        if any(m.kind in _LINKS for m in messages):
            raise TableError("a name in it is a link to somewhere else")
        symbols = [m for m in messages if m.kind == _SYMBOLS]
        if len(symbols) != 1 or len(symbols[0].data) < 16:
            raise TableError("a group is missing")
        tree_at, heap_at = struct.unpack_from("<QQ", symbols[0].data)
        names = self._heap(heap_at)
        tree = self._read(tree_at, 24)
        kind, level, used = struct.unpack_from("<BBH", tree, 4)
        if tree[:4] != b"TREE" or kind != 0 or level != 0 or used > _MAX_LINKS:
            raise TableError("the index of a group is damaged")
        nodes = self._read(tree_at + 24, 16 * used)
        found: dict[str, int] = {}
        for index in range(used):
            self._node(struct.unpack_from("<Q", nodes, 16 * index + 8)[0], names, found)
        return found

    def block(self, at: int) -> Block:
        """The array whose header lies at a place; its contents are within the file."""
        messages = self._messages(at)
        one: dict[int, bytes] = {}
        for message in messages:
            if message.kind in (_EXTERNAL, _FILTERS):
                raise TableError("lies outside the file or is compressed")
            if message.kind in (_SPACE, _TYPE, _LAYOUT):
                if message.shared or message.kind in one:
                    raise TableError("is described in an unusual way")
                one[message.kind] = message.data
        if len(one) != 3:
            raise TableError("is no array")
        try:
            shape, dtype = _shape(one[_SPACE]), _dtype(one[_TYPE])
            if one[_LAYOUT][:2] != bytes([3, 1]):
                raise TableError("is virtual, compressed or in pieces")
            offset, stored = struct.unpack_from("<QQ", one[_LAYOUT], 2)
        except (struct.error, IndexError):
            raise TableError("has a header that is cut off") from None
        block = Block(shape, dtype, offset)
        if offset == _UNDEFINED:
            raise TableError("has no contents")
        if stored != block.nbytes or offset + stored > self._size:
            raise TableError("is larger than the file")
        return block

    def _read(self, at: int, count: int) -> bytes:
        self._left -= count
        if self._left < 0 or at + count > self._size:
            raise TableError("its tables lie outside it")
        self._file.seek(at)
        data = self._file.read(count)
        if len(data) != count:
            raise TableError("it is cut off")
        return data

    def _messages(self, at: int) -> list[_Message]:
        """The messages of an object header of version 1 and its continuations."""
        start = self._read(at, 16)
        if start[0] != 1:
            raise TableError("a header in it is damaged or of a newer kind")
        pieces = [(at + 16, struct.unpack_from("<I", start, 8)[0])]
        found: list[_Message] = []
        while pieces:
            place, length = pieces.pop(0)
            data = self._read(place, length)
            inside = 0
            while inside + 8 <= length:
                kind, size, flags = struct.unpack_from("<HHB", data, inside)
                body = data[inside + 8 : inside + 8 + size]
                inside += 8 + size
                if len(body) != size or len(found) >= _MAX_MESSAGES:
                    raise TableError("a header in it is damaged")
                if kind == _CONTINUED:
                    if size < 16:
                        raise TableError("a header in it is damaged")
                    pieces.append(struct.unpack_from("<QQ", body))
                found.append(_Message(kind, bool(flags & 2), body))
        return found

    def _heap(self, at: int) -> bytes:
        start = self._read(at, 32)
        size, _, place = struct.unpack_from("<QQQ", start, 8)
        if start[:4] != b"HEAP" or start[4] != 0:
            raise TableError("the names of a group are damaged")
        return self._read(place, size)

    def _node(self, at: int, names: bytes, found: dict[str, int]) -> None:
        start = self._read(at, 8)
        count = struct.unpack_from("<H", start, 6)[0]
        if start[:4] != b"SNOD" or start[4] != 1 or len(found) + count > _MAX_LINKS:
            raise TableError("the index of a group is damaged")
        entries = self._read(at + 8, 40 * count)
        for index in range(count):
            name_at, header, cached = struct.unpack_from("<QQI", entries, 40 * index)
            raw = names[name_at : name_at + _LONGEST_NAME + 1] if name_at < len(names) else b""
            name, end, _ = raw.partition(b"\0")
            if not name or not end:
                raise TableError("a name in it is damaged")
            if cached not in (0, 1) or header == _UNDEFINED:
                raise TableError("a name in it is a link to somewhere else")
            key = name.decode("ascii", "replace")
            if key in found:
                raise TableError("a name in it is there twice")
            found[key] = header


def _shape(message: bytes) -> tuple[int, ...]:
    version, rank = message[0], message[1]
    if version not in (1, 2) or rank > 8 or (version == 2 and message[3] == 2):
        raise TableError("is no array")
    if rank == 0:
        raise TableError("is no array")
    return tuple(struct.unpack_from(f"<{rank}Q", message, 8 if version == 1 else 4))


def _dtype(message: bytes) -> np.dtype[np.generic]:
    version, kind = message[0] >> 4, message[0] & 15
    size = struct.unpack_from("<I", message, 4)[0]
    if not 1 <= version <= 3:
        raise TableError("has a type of a newer kind")
    if kind == 0 and size in (1, 2, 4, 8):
        expected = bytes(3) + struct.pack("<IHH", size, 0, 8 * size)
        if message[1 : 1 + len(expected)] == expected:
            return np.dtype(f"<u{size}")
    if kind == 1 and message[1 : 1 + len(_FLOAT64)] == _FLOAT64:
        return np.dtype("<f8")
    if kind == 3 and 1 <= size <= 1 << 16:
        return np.dtype(f"S{size}")
    raise TableError("has another type than it should")
