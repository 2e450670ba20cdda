"""What the browser can show: recent folders, bookmarked folders, opened files. No widgets."""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import platformdirs

SCHEMA_VERSION = 1
MOST_RECENT = 12
MOST_FILES = 1000


class SourceKind(StrEnum):
    """Order of the list."""

    FILES = "files"
    BOOKMARK = "bookmark"
    RECENT = "recent"


@dataclass(frozen=True)
class Source:
    """One line of the list. ``path`` is the folder; empty for the opened files."""

    kind: SourceKind
    path: Path = Path()


@dataclass(frozen=True)
class Sources:
    """What is remembered. A folder is either bookmarked or recent, never both."""

    bookmarks: tuple[Path, ...] = ()
    recent: tuple[Path, ...] = ()
    files: tuple[Path, ...] = ()
    subfolders: bool = True

    def listed(self) -> list[Source]:
        """The lines to show: opened files, bookmarks, recent folders."""
        lines = [Source(SourceKind.FILES)] if self.files else []
        lines += [Source(SourceKind.BOOKMARK, path) for path in self.bookmarks]
        lines += [Source(SourceKind.RECENT, path) for path in self.recent]
        return lines

    def source_of(self, folder: Path) -> Source:
        """The line of a listed folder."""
        marked = folder in self.bookmarks
        return Source(SourceKind.BOOKMARK if marked else SourceKind.RECENT, folder)

    def with_folders(self, folders: Sequence[Path]) -> Sources:
        """The folders are the most recent ones now; bookmarked ones stay where they are."""
        new = [path for path in dict.fromkeys(folders) if path not in self.bookmarks]
        kept = [path for path in self.recent if path not in new]
        return replace(self, recent=tuple([*new, *kept][:MOST_RECENT]))

    def with_files(self, files: Iterable[Path]) -> Sources:
        """The files are opened as well; the oldest go when there are too many."""
        joined = tuple(dict.fromkeys([*self.files, *files]))
        return replace(self, files=joined[-MOST_FILES:])

    def without_files(self, files: Iterable[Path]) -> Sources:
        """The files are not among the opened ones any more."""
        gone = set(files)
        return replace(self, files=tuple(path for path in self.files if path not in gone))

    def bookmarked(self, folder: Path) -> Sources:
        """The folder stays in the list until its bookmark is removed."""
        if folder in self.bookmarks:
            return self
        recent = tuple(path for path in self.recent if path != folder)
        return replace(self, bookmarks=(*self.bookmarks, folder), recent=recent)

    def not_bookmarked(self, folder: Path) -> Sources:
        """The folder becomes a recent one."""
        bookmarks = tuple(path for path in self.bookmarks if path != folder)
        return replace(self, bookmarks=bookmarks).with_folders([folder])

    def without(self, source: Source) -> Sources:
        """The line is gone; nothing happens to files on disk."""
        if source.kind is SourceKind.FILES:
            return replace(self, files=())
        return replace(
            self,
            bookmarks=tuple(path for path in self.bookmarks if path != source.path),
            recent=tuple(path for path in self.recent if path != source.path),
        )


class SourceStore:
    """Keeps :class:`Sources` as JSON, ``browser.json`` in the platform's config folder."""

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            path = platformdirs.user_config_path("Palimpsest", appauthor=False) / "browser.json"
        self.path = path

    def load(self) -> Sources:
        """What was saved; nothing when the file is missing, damaged or of another version."""
        try:
            data = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return Sources()
        if not isinstance(data, dict) or data.get("schema_version") != SCHEMA_VERSION:
            return Sources()
        bookmarks = _paths(data.get("bookmarks"))
        recent = tuple(path for path in _paths(data.get("recent")) if path not in bookmarks)
        subfolders = data.get("subfolders")
        return Sources(
            bookmarks=bookmarks,
            recent=recent[:MOST_RECENT],
            files=_paths(data.get("files"))[-MOST_FILES:],
            subfolders=subfolders if isinstance(subfolders, bool) else True,
        )

    def save(self, sources: Sources) -> bool:
        """Writes beside the old file and swaps; ``False`` when that was not possible."""
        data = {
            "schema_version": SCHEMA_VERSION,
            "bookmarks": [str(path) for path in sources.bookmarks],
            "recent": [str(path) for path in sources.recent],
            "files": [str(path) for path in sources.files],
            "subfolders": sources.subfolders,
        }
        # ASCII only: a name that is not valid UTF-8 comes back as it was.
        text = json.dumps(data, indent=1, ensure_ascii=True)
        temporary = ""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                "w", encoding="ascii", dir=self.path.parent, prefix=".browser-", delete=False
            ) as file:
                temporary = file.name
                file.write(text)
            Path(temporary).replace(self.path)
        except OSError:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
            return False
        return True


def _paths(value: Any) -> tuple[Path, ...]:
    if not isinstance(value, list):
        return ()
    texts = [text for text in value if isinstance(text, str) and text and "\0" not in text]
    return tuple(dict.fromkeys(path for path in map(Path, texts) if path.is_absolute()))
