"""The list of a product's files, and what differs between two of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from installer.checksums import sha256
from installer.console import InstallError

#: (kind and mode, bytes, sha256 or the link's target) by path
Listing = Mapping[str, tuple[str, str, str]]
_HEAD = "# path\tkind and mode\tbytes\tsha256 or target\n"


def listing(folder: Path, *, digests: bool = True) -> dict[str, tuple[str, str, str]]:
    """Every file below ``folder``: (kind and mode, bytes, sha256 or the link's target) by path.
    Times and owners are none of it."""
    found: dict[str, tuple[str, str, str]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = ("link", "0", path.readlink().as_posix())
        elif path.is_file():
            known = path.stat()
            digest = sha256(path) if digests else str(known.st_mtime_ns)
            found[name] = (f"file {known.st_mode & 0o777:o}", str(known.st_size), digest)
    return found


def write(folder: Path, target: Path) -> int:
    """Write the list of ``folder``; the number of files."""
    lines = ["\t".join((name, *rest)) + "\n" for name, rest in listing(folder).items()]
    target.write_text(_HEAD + "".join(lines), encoding="utf-8")
    return len(lines)


def read(source: Path) -> dict[str, tuple[str, str, str]]:
    """A list that :func:`write` wrote, or the list of a folder as it is now. Raises
    ``InstallError``."""
    if source.is_dir():
        return listing(source)
    found = {}
    try:
        for line in source.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, kind, size, digest = line.split("\t")
                found[name] = (kind, size, digest)
    except (OSError, ValueError) as error:
        raise InstallError(f"{source} is no list of files: {error}") from error
    return found


def compare(one: Listing, other: Listing) -> tuple[list[str], list[str]]:
    """Differences of two lists: which files there are, of what kind and mode, and where links
    lead; and, apart from those, the files whose bytes differ."""
    lists: list[str] = []
    contents: list[str] = []
    for name in sorted({*one, *other}):
        if name not in other:
            lists.append(f"only in the first: {name}")
        elif name not in one:
            lists.append(f"only in the second: {name}")
        elif one[name][0] != other[name][0]:
            lists.append(f"{one[name][0]} and {other[name][0]}: {name}")
        elif one[name] != other[name]:
            (lists if one[name][0] == "link" else contents).append(f"other bytes: {name}")
    return lists, contents
