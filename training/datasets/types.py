"""What a data set is made from and what comes out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from training.pictures import RGB, Mask

Kind = Literal["auto", "masks", "pairs", "authentic", "index"]
Severity = Literal["error", "warning", "note"]

AUTHENTIC = "authentic"
NOT_STATED = "not stated"
SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Source:
    """A folder of images.

    Attributes:
        path: the folder.
        kind: ``masks``: images with a mask each (``a_mask``, ``a_gt`` or a folder of masks),
            images without one are authentic; ``pairs``: manipulated images and their originals,
            the mask is their difference; ``authentic``: nothing was edited; ``index``: an
            ``index.csv`` says what is what; ``auto``: ``index`` when there is one, else ``masks``.
        originals: the folder of the originals of ``pairs``, found by stem; None: beside the
            manipulated images as ``NAME_original``, or ``path/original`` and ``path/tampered``.
        name: what the source is called; the folder's name when empty.
        manipulation: the type of its manipulated images, when they are all of one.
        invert: masks are black where the image was changed.
        empty_is_authentic: a mask that marks nothing says that its image is authentic.
        tolerance: for ``pairs``: grey levels (0-255) by which a channel may differ before a
            pixel counts as changed.
    """

    path: Path
    kind: Kind = "auto"
    originals: Path | None = None
    name: str = ""
    manipulation: str = ""
    invert: bool = False
    empty_is_authentic: bool = False
    tolerance: int = 12


@dataclass(frozen=True)
class Options:
    """How images are divided and what is let in.

    Attributes:
        shares: share of the groups of each split, adding up to 1.
        split_by: ``group``: by a hash of the group's name, the same on every machine;
            ``folder``: by folders named train, validation or test, train where there is none;
            ``balance``: so that each split comes as near to its share of both classes as whole
            groups allow, which small sets need; another image may move others.
        group_by: ``name``: images of one stem belong together (and, for names in the manner of
            CASIA, of one scene); ``folder``: images of one folder; anything else is a regular
            expression whose first group, found in the image's path, names the group.
        likeness: greatest distance, in bits of each 64-bit fingerprint, of near-duplicates.
        join_likenesses: near-duplicates share a group, so that no split tears them apart.
        allow_one_class: a set for measuring may hold manipulated or authentic images alone.
        leave_out: names of images that are not wanted.
        workers: threads that decode; 0: one for each processor.
    """

    shares: Mapping[str, float] = field(
        default_factory=lambda: {"train": 0.8, "validation": 0.1, "test": 0.1}
    )
    split_by: Literal["group", "folder", "balance"] = "group"
    group_by: str = "name"
    likeness: int = 10
    join_likenesses: bool = True
    allow_one_class: bool = False
    leave_out: frozenset[str] = frozenset()
    workers: int = 0


@dataclass(frozen=True)
class Item:
    """What a data set knows about one image without decoding it.

    ``label`` 1 is manipulated; ``group`` is what must stay on one side of a split (scene,
    identity); ``sha256`` is that of the original file. ``name`` is unique in the data set. For
    an opened folder ``sha256``, ``width``, ``height`` and ``split`` are unknown ("" and 0).
    """

    name: str
    source: str
    label: int
    manipulation: str
    split: str = ""
    group: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0


class Example(NamedTuple):
    """One image: ``rgb`` (H, W, 3) uint8 in stored orientation, ``mask`` (H, W) bool, True where
    it was changed and all False when authentic, ``label`` 0 or 1, and what is known of it."""

    rgb: RGB
    mask: Mask
    label: int
    meta: Item


class Encoded(NamedTuple):
    """The bytes of the original image file, and its mask as PNG (None when authentic)."""

    image: bytes
    mask: bytes | None


class DataSet(Protocol):
    """An opened data set: an HDF5 file or a folder, read alike.

    Usable as a map-style data set of ``torch.utils.data.DataLoader`` with any number of worker
    processes, forked or spawned; images differ in size, so give a ``collate_fn`` or
    ``batch_size=None``.
    """

    @property
    def items(self) -> Sequence[Item]:
        """All images in order, nothing decoded."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> Example:
        """Decoded. Raises DataSetError or PictureError with the image's name."""

    def __iter__(self) -> Iterator[Example]: ...

    def encoded(self, index: int) -> Encoded:
        """Not decoded."""

    def only(
        self, *, split: str | None = None, label: int | None = None, source: str | None = None
    ) -> DataSet:
        """The images that fit, in the same order."""

    def close(self) -> None:
        """Let go of the file; reading again opens it again."""


@dataclass(frozen=True)
class Finding:
    """One result of a check, for a window or a terminal.

    ``code`` is stable; ``sentence`` says what is the case, ``action`` what to do about it;
    ``items`` are the images it concerns, by name; ``left_out``: these images are not built in.
    """

    code: str
    severity: Severity
    sentence: str
    action: str = ""
    items: tuple[str, ...] = ()
    left_out: bool = False


@dataclass(frozen=True)
class Counts:
    """How many images there are of what."""

    total: int
    manipulated: int
    by_split: dict[str, tuple[int, int]] = field(default_factory=dict)
    by_source: dict[str, tuple[int, int]] = field(default_factory=dict)
    by_manipulation: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, items: Iterable[Item]) -> Counts:
        """Those of some images."""
        splits: dict[str, list[int]] = {s: [0, 0] for s in SPLITS}
        sources: dict[str, list[int]] = {}
        kinds: Counter[str] = Counter()
        for item in items:
            splits.setdefault(item.split, [0, 0])[item.label] += 1
            sources.setdefault(item.source, [0, 0])[item.label] += 1
            if item.label:
                kinds[item.manipulation] += 1
        return cls(
            total=sum(map(sum, sources.values())),
            manipulated=kinds.total(),
            by_split={k: (v[0], v[1]) for k, v in splits.items() if any(v)},
            by_source={k: (v[0], v[1]) for k, v in sorted(sources.items())},
            by_manipulation=dict(kinds.most_common()),
        )

    @property
    def authentic(self) -> int:
        return self.total - self.manipulated


@dataclass(frozen=True)
class CheckReport:
    """All findings on a data set. ``tables_leak`` and ``size_leak``: balanced accuracy with which
    the JPEG tables (or the size in pixels) alone tell manipulated from authentic images they
    were not fitted on: 0.5 nothing, 1.0 everything; None when it cannot be measured."""

    counts: Counts
    findings: tuple[Finding, ...]
    tables_leak: float | None = None
    size_leak: float | None = None
    schema_version: int = 1

    @property
    def usable(self) -> bool:
        """Whether nothing speaks against training on it."""
        return not any(f.severity == "error" for f in self.findings)


@dataclass(frozen=True)
class BuildReport:
    """What was built: the file, its check, and how the work went."""

    path: Path
    check: CheckReport
    written: int
    left_out: tuple[str, ...]
    taken_over: int
    bytes: int
    seconds: float
