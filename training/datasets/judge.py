"""Findings on a whole data set: what is wrong with single images, and with all together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from training.datasets import division, leak, masks
from training.datasets.examine import BLOCKING
from training.datasets.names import named
from training.datasets.types import SPLITS, CheckReport, Counts, Finding, Item, Options, Severity
from training.datasets.writer import Row

#: images of a class without which nothing can be learned, and below which little is
TOO_FEW, FEW = 10, 100
#: balanced accuracy from which a trait beside the pixels is worth a warning
LEAKS = 0.65
#: a class with a smaller share than this is worth a warning
_UNBALANCED = 0.15
#: a group this large leaves the splits to chance
_LARGE_GROUP = 0.3

#: code of a problem of single images: what is the case with them, and what to do
_WORDS: dict[str, tuple[str, str]] = {
    "unreadable": (
        "{0} could not be read",
        "Open it in a picture program; if it opens there, save it again as JPEG, PNG or TIFF.",
    ),
    "too_large": (
        "{0} is too large",
        "Cut or shrink it; pictures of up to 220 megapixels are used.",
    ),
    "small": ("{0} has a side below 64 pixels", "So small a picture hardly holds a trace."),
    "mask_unreadable": ("{0} has a mask that could not be read", "Save the mask again as PNG."),
    "mask_size": (
        "{0} has a mask of another size",
        "A mask has the size of its image as stored, before any rotation.",
    ),
    "mask_grey": (
        "{0} has a mask of grey levels",
        "Save the mask in black and white, white where the image was changed; decide from "
        "which level on a pixel counts as changed.",
    ),
    "mask_empty": (
        "{0} has an empty mask",
        "Draw the mask (white where the image was changed). If these images are authentic, "
        "say that empty masks mean so, or leave their masks out.",
    ),
    "mask_full": (
        "{0} has a mask that marks the whole picture",
        "There is nothing to locate in such a picture. Keep it only if all of it was made.",
    ),
    "pair_size": (
        "{0} has an original of another size",
        "A pair is compared pixel by pixel: use the original that was edited, uncropped.",
    ),
    "pair_same": (
        "{0} does not differ from its original",
        "Lower the tolerance, or take the pair out.",
    ),
    "pair_misaligned": (
        "{0} is shifted against its original",
        "Align the two to the pixel, or draw the mask by hand.",
    ),
    "pair_everywhere": (
        "{0} differs from its original nearly everywhere",
        "It was toned or saved again as a whole, or this is not its original. Raise the "
        "tolerance or draw the mask by hand.",
    ),
}


# written out: a window says them in its language, and a name of a split is no word there
_EMPTY = {
    "train": "The train split is empty.",
    "validation": "The validation split is empty.",
    "test": "The test split is empty.",
}
_NONE_EDITED = {
    "train": "The train split has no manipulated images.",
    "validation": "The validation split has no manipulated images.",
    "test": "The test split has no manipulated images.",
}
_NONE_AUTHENTIC = {
    "train": "The train split has no authentic images.",
    "validation": "The validation split has no authentic images.",
    "test": "The test split has no authentic images.",
}


def problems(rows: Iterable[tuple[str, Sequence[tuple[str, str]]]]) -> list[Finding]:
    """One finding for each kind of problem of single images; ``rows``: name and problems."""
    by_code: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, found in rows:
        for code, words in found:
            by_code[code].append((name, words))
    return [_problem(code, by_code[code]) for code in _WORDS if code in by_code]


def _problem(code: str, rows: list[tuple[str, str]]) -> Finding:
    what, action = _WORDS[code]
    name, words = rows[0]
    shown = what.format(name) + (f" ({words.rstrip('.')})" if words else "")
    more = len(rows) - 1
    if more == 1:
        shown = f"{shown}, like one other"
    elif more:
        shown = f"{shown}, like {more} others"
    out = code in BLOCKING
    sentence = f"{shown}." + (" Left out." if out else "")
    return Finding(code, "warning", sentence, action, tuple(n for n, _ in rows), out)


def judge(rows: Sequence[Row], found: Sequence[Finding], options: Options) -> CheckReport:
    """The report on the images of a data set; ``found``: what is known about others."""
    counts = count(rows)
    groups = [r.group for r in rows]
    labels = [r.exam.label for r in rows]
    tables = leak.separation(
        [leak.tables_trait(r.exam.format, r.exam.tables) for r in rows], labels, groups
    )
    sizes = leak.separation(
        [leak.size_trait(r.exam.width, r.exam.height) for r in rows], labels, groups
    )
    alike = division.near_duplicates([r.exam for r in rows], options.likeness)
    findings = [
        *_amounts(counts, options),
        *found,
        *_inverted(rows),
        *_splits(counts, options),
        *_torn(rows, alike),
        *_alike(rows, alike, options),
        *_large_group(groups),
        *_leaks(tables, sizes),
    ]
    order = {"error": 0, "warning": 1, "note": 2}
    findings.sort(key=lambda f: order[f.severity])
    return CheckReport(counts, tuple(findings), tables, sizes)


def count(rows: Sequence[Row]) -> Counts:
    """How many images there are of what."""
    return Counts.of(
        Item(r.name, r.entry.source, r.exam.label, r.entry.manipulation, r.split) for r in rows
    )


def _amounts(counts: Counts, options: Options) -> list[Finding]:
    if not counts.total:
        return [
            Finding(
                "nothing", "error", "No usable image is left.", "See what was left out and why."
            )
        ]
    classes = {"manipulated": counts.manipulated, "authentic": counts.authentic}
    missing = [name for name, n in classes.items() if n == 0]
    found = []
    if missing:
        action = (
            "Add manipulated images with masks, or pairs of edited images and originals."
            if missing == ["manipulated"]
            else "Add authentic images, best from the same cameras and programs; without them a "
            "network marks something in every picture."
        )
        severity: Severity = "note" if options.allow_one_class else "error"
        edited = missing[0] == "manipulated"
        none = f"There are no {'manipulated' if edited else 'authentic'} images."
        found.append(Finding("one_class", severity, none, action))
    for name, n in classes.items():
        if 0 < n < FEW:
            few = n < TOO_FEW and not options.allow_one_class
            found.append(
                Finding(
                    "too_few" if few else "few",
                    "error" if few else "note" if options.allow_one_class else "warning",
                    _only(n, edited=name == "manipulated"),
                    f"Training needs at least {TOO_FEW} of each class and is worth little "
                    f"below {FEW}.",
                )
            )
    smaller = min(classes, key=lambda name: classes[name])
    share = 100 * classes[smaller] / counts.total
    if 0 < classes[smaller] < _UNBALANCED * counts.total:
        found.append(
            Finding(
                "unbalanced",
                "warning",
                f"{share:.0f} % of the images are manipulated, the rest authentic."
                if smaller == "manipulated"
                else f"{share:.0f} % of the images are authentic, the rest manipulated.",
                "Training draws both alike often, so the few are seen again and again. Add "
                f"{'manipulated' if smaller == 'manipulated' else 'authentic'} images.",
            )
        )
    return found


def _inverted(rows: Sequence[Row]) -> list[Finding]:
    edited = [r for r in rows if r.exam.label]
    odd = [r.name for r in edited if masks.looks_inverted(r.exam.marked, r.exam.border)]
    if not odd:
        return []
    # a mask that marks everything says nothing about which is which
    most = len(odd) > sum(r.exam.marked < 1 for r in edited) / 2
    if most:
        sentence = "Most masks mark more than half of the picture, up to its edges."
    elif len(odd) == 1:
        sentence = f"The mask of {odd[0]} marks more than half of the picture, up to its edges."
    else:
        sentence = f"The masks of {named(odd)} mark more than half of the picture, up to its edges."
    return [
        Finding(
            "masks_inverted" if most else "mask_inverted",
            "error" if most else "warning",
            sentence,
            "If black is what was changed, say that the masks are inverted."
            if most
            # the others are right, so it cannot be said of all
            else "If black is what was changed, turn black and white round in a picture program, "
            "or leave out what cannot be put right.",
            tuple(odd),
        )
    ]


def _splits(counts: Counts, options: Options) -> list[Finding]:
    if set(counts.by_split) <= {""}:
        return []
    found = []
    for split in SPLITS:
        authentic, manipulated = counts.by_split.get(split, (0, 0))
        if options.split_by != "folder" and not options.shares.get(split):
            continue
        if not authentic and not manipulated:
            sentence = _EMPTY[split]
        elif counts.manipulated and counts.authentic and not (authentic and manipulated):
            sentence = (_NONE_EDITED if authentic else _NONE_AUTHENTIC)[split]
        else:
            continue
        found.append(
            Finding(
                "split_lacks",
                "warning",
                sentence,
                "Add images, change the shares, or divide by smaller groups.",
            )
        )
    return found


def _only(n: int, *, edited: bool) -> str:
    if n == 1:
        return f"There is only 1 {'manipulated' if edited else 'authentic'} image."
    return f"There are only {n} {'manipulated' if edited else 'authentic'} images."


def _torn(rows: Sequence[Row], alike: Sequence[tuple[int, int]]) -> list[Finding]:
    """What lies on both sides of a split."""
    found = []
    by_group: dict[str, set[str]] = defaultdict(set)
    by_pixels: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_group[row.group].add(row.split)
        by_pixels[row.exam.pixels_sha256].append(row)
    torn = {g for g, splits in by_group.items() if len(splits) > 1}
    if torn:
        found.append(
            Finding(
                "group_across_splits",
                "warning",
                f"{len(torn)} groups lie in more than one split: {named(sorted(torn))}.",
                "Divide by group, or move each group to one side.",
                tuple(r.name for r in rows if r.group in torn),
            )
        )
    same = [r for same in by_pixels.values() if len({x.split for x in same}) > 1 for r in same]
    if same:
        found.append(
            Finding(
                "duplicate_across_splits",
                "warning",
                f"{len(same)} images are the same pixel by pixel as one in another split: "
                f"{named(r.name for r in same)}.",
                "Figures on such images say nothing about new ones: keep each in one split.",
                tuple(r.name for r in same),
            )
        )
    identical = {r.name for r in same}
    near = [(a, b) for a, b in alike if rows[a].split != rows[b].split
            and not {rows[a].name, rows[b].name} <= identical]  # fmt: skip
    if near:
        items = tuple(dict.fromkeys(rows[i].name for pair in near for i in pair))
        a, b = near[0]
        found.append(
            Finding(
                "near_duplicate_across_splits",
                "warning",
                f"{len(near)} pairs of images in different splits look alike, such as "
                f"{rows[a].name} and {rows[b].name}.",
                "Divide by group with near-duplicates joined, or take one of each pair out.",
                items,
            )
        )
    return found


def _alike(
    rows: Sequence[Row], alike: Sequence[tuple[int, int]], options: Options
) -> list[Finding]:
    """Images of one class that look alike and were therefore kept on one side of the split."""
    if not options.join_likenesses or options.split_by == "folder":
        return []
    same = [
        (a, b)
        for a, b in alike
        if rows[a].exam.label == rows[b].exam.label and rows[a].split == rows[b].split
    ]
    if not same:
        return []
    items = tuple(dict.fromkeys(rows[i].name for pair in same for i in pair))
    a, b = same[0]
    return [
        Finding(
            "near_duplicates",
            "note",
            f"{len(items)} images look like another one, such as {rows[a].name} and "
            f"{rows[b].name}: they are kept in one split.",
            "Nothing to do; copies of one picture count as one scene.",
            items,
        )
    ]


def _large_group(groups: Sequence[str]) -> list[Finding]:
    if len(groups) < 2 * TOO_FEW:
        return []
    name, size = Counter(groups).most_common(1)[0]
    if size < _LARGE_GROUP * len(groups):
        return []
    return [
        Finding(
            "group_too_large",
            "warning",
            f"{size} of {len(groups)} images hang together as one group, {name}.",
            "All of them are in one split. Group by a narrower rule if they are not of one scene.",
        )
    ]


def _leaks(tables: float | None, sizes: float | None) -> list[Finding]:
    found = []
    if tables is not None and tables >= LEAKS:
        found.append(
            Finding(
                "tables_leak",
                "warning",
                f"How the files were saved gives the class away: by format and JPEG tables alone "
                f"{100 * tables:.0f} % are told right (50 % is chance).",
                "Save both classes anew alike, or add images of each class saved like the other; "
                "report figures after re-encoding too.",
            )
        )
    if sizes is not None and sizes >= LEAKS:
        found.append(
            Finding(
                "size_leak",
                "warning",
                f"The size in pixels alone tells {100 * sizes:.0f} % of the images right (50 % is "
                "chance).",
                "Train on crops of one size, and do not trust image-level figures on this set.",
            )
        )
    return found
