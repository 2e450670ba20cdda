"""The check of all sources: the data sets' own findings with pictures and things to do, and
whether a usable model can be trained on what is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from training.datasets import (
    CheckReport,
    Counts,
    DataSetError,
    Finding,
    Options,
    Source,
    check,
    collect,
    open_dataset,
)
from training.evaluation.compare import LEAST_SCENES
from training.wizard import pictured
from training.wizard.guess import source_of
from training.wizard.types import Action, Check, CheckFinding, Record, Severity, Shown

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]

#: images of a class below which a split is of no use
LEAST = {"train": 8, "validation": 3, "test": 3}
_SEVERITY: dict[str, Severity] = {"error": "blocks", "warning": "warns", "note": "tells"}
#: things to do about a finding, by its code, in the order to offer them
_ACTIONS: dict[str, tuple[str, ...]] = {
    "mask_of_authentic": ("as_masks",),
    "mask_of_pair": ("as_masks",),
    "mask_empty": ("empty_is_authentic",),
    "mask_full": ("leave_out",),
    "mask_inverted": ("leave_out", "invert_masks"),
    "masks_inverted": ("invert_masks", "leave_out"),
    "small": ("leave_out",),
    "pair_same": ("lower_tolerance",),
    "pair_everywhere": ("raise_tolerance",),
    "near_duplicates": ("leave_out",),
    "near_duplicate_across_splits": ("leave_out",),
    "duplicate_across_splits": ("leave_out",),
    "group_across_splits": ("leave_out",),
    "original_unpaired": ("leave_out",),
    "damaged": ("leave_out",),
    "left_out": ("take_in",),
    "one_class": ("add_images",),
    "too_few": ("add_images",),
    "few": ("add_images",),
    "unbalanced": ("add_images",),
    "split_lacks": ("add_images",),
    "no_images": ("add_images",),
    "few_scenes": ("add_images",),
    "tables_leak": ("add_images",),
    "size_leak": ("add_images",),
}
_TEXTS = {
    "leave_out": "Leave out",
    "take_in": "Use them after all",
    "invert_masks": "Black is what was changed",
    "empty_is_authentic": "Empty masks mean authentic",
    "as_masks": "Use the masks",
    "raise_tolerance": "Allow larger differences",
    "lower_tolerance": "See smaller differences",
    "add_images": "Add images",
}
#: the same where there are several sources, with the name of one
_TEXTS_OF = {
    "invert_masks": "Black is what was changed: {0}",
    "empty_is_authentic": "Empty masks mean authentic: {0}",
    "as_masks": "Use the masks: {0}",
    "raise_tolerance": "Allow larger differences: {0}",
    "lower_tolerance": "See smaller differences: {0}",
}
#: findings about all images together
_OF_ALL = frozenset({"few", "few_scenes"})
#: stable codes of findings; those of the data sets and the wizard's own
CODES = frozenset(_ACTIONS) | frozenset({
    "format_not_used", "mask_unpaired", "mask_shared", "mask_several", "edited_without_mask",
    "pair_without_original", "unreadable", "too_large", "mask_unreadable", "mask_size",
    "mask_grey", "pair_size", "pair_misaligned", "duplicate", "duplicate_contradicts",
    "group_too_large",
})  # fmt: skip


def options_of(record: Record, total: int) -> Options:
    """How the images are divided: small sets hold a quarter out, for a comparison on a handful
    of images says nothing; large ones need less."""
    if total < 1000:
        shares = {"train": 0.6, "validation": 0.15, "test": 0.25}
    elif total < 4000:
        shares = {"train": 0.7, "validation": 0.1, "test": 0.2}
    else:
        shares = {"train": 0.85, "validation": 0.05, "test": 0.1}
    return Options(shares=shares, split_by="balance", leave_out=frozenset(record.left_out))


def sources_of(record: Record) -> list[Source]:
    """The record's folders, as data sets take them."""
    return [source_of(one) for one in record.sources]


def run_check(
    record: Record, folder: Path, out: Path, progress: Progress, cancelled: Cancelled
) -> Check:
    """Check the sources of a training; what was examined is kept for the build of ``out``.

    Args:
        folder: of the thumbnails.

    Raises:
        PalimpsestError: there is nothing to check, or it was cancelled.
    """
    if record.sources[0].kind == "dataset":
        path = record.sources[0].path
        report = check(path, progress=progress, cancelled=cancelled)
        report = _without(report, path, frozenset(record.left_out))
        shower: pictured.Shower = pictured.OfFile(path, folder)
        sources: list[Source] = []
        masks: Counter[int] = Counter()
    else:
        sources = sources_of(record)
        entries = collect.entries(sources)
        options = options_of(record, len(entries))
        report = check(sources, options, out=out, progress=progress, cancelled=cancelled)
        shower = pictured.OfFolders(sources, entries, folder)
        masks = Counter(number for entry, number in entries.values() if entry.mask is not None)
    found = [*report.findings, *_few_scenes(report)]
    findings = []
    for number, finding in enumerate(found):
        if cancelled():
            from model.errors import Cancelled as Stopped

            raise Stopped("Stopped.")
        progress(number, len(found), "Drawing examples")
        shown = shower.show(finding)
        findings.append(_finding(finding, shown, sources, masks))
    order = {"blocks": 0, "warns": 1, "tells": 2}
    # what is wrong with some image first, then that there are few
    findings.sort(key=lambda f: (order[f.severity], f.code in _OF_ALL))
    return Check(report.counts, tuple(findings), refusal(report), report.tables_leak)


def refusal(report: CheckReport) -> str:
    """Why no usable model can be trained on the images, "" when one can."""
    for finding in report.findings:
        if finding.severity == "error":
            return finding.sentence
    for split, least in LEAST.items():
        counts = report.counts.by_split.get(split, (0, 0))
        for count, edited in zip(counts, (False, True), strict=True):
            if count < least:
                purpose = {
                    "train": "to learn from",
                    "validation": "to choose the best state with",
                    "test": "to compare the models on",
                }[split]
                return (
                    f"Only {count} {'manipulated' if edited else 'authentic'} "
                    f"image{' is' if count == 1 else 's are'} left {purpose}; at least {least} "
                    "are needed."
                )
    return ""


def _few_scenes(report: CheckReport) -> list[Finding]:
    held = sum(report.counts.by_split.get("test", (0, 0)))
    if not held or held >= 2 * LEAST_SCENES or not report.usable:
        return []
    return [
        Finding(
            "few_scenes",
            "warning",
            f"Only {held} images will be held out for the comparison: it will hardly be able to "
            "tell which model is better.",
            "Add images. About 100 of each class give a comparison worth something.",
        )
    ]


def _finding(
    finding: Finding,
    shown: tuple[Shown, ...],
    sources: Sequence[Source],
    masks: Mapping[int, int],
) -> CheckFinding:
    return CheckFinding(
        code=finding.code,
        severity=_SEVERITY[finding.severity],
        sentence=finding.sentence,
        advice=finding.action,
        items=finding.items,
        shown=shown,
        actions=tuple(_actions(finding, sources, masks)),
        left_out=finding.left_out,
    )


def _actions(finding: Finding, sources: Sequence[Source], masks: Mapping[int, int]) -> list[Action]:
    """``masks``: how many there are in each source, by its number."""
    found = []
    for code in _ACTIONS.get(finding.code, ()):
        if code in ("leave_out", "take_in"):
            if finding.items:
                found.append(Action(code, _TEXTS[code], finding.items))
        elif code == "add_images":
            found.append(Action(code, _TEXTS[code]))
        else:
            concerned = Counter(collect.number_of(sources, name) for name in finding.items)
            found += [
                Action(code, _named(code, sources, n), finding.items, n)
                for n in sorted(concerned)
                if n >= 0
                and _fits(code, sources[n])
                # it turns all masks of the source: where a few are wrong, it is none of them
                and not (code == "invert_masks" and 2 * concerned[n] < masks.get(n, 0))
            ]
    return found


def _fits(code: str, source: Source) -> bool:
    if code == "empty_is_authentic":
        return not source.empty_is_authentic
    if code in ("raise_tolerance", "lower_tolerance"):
        return source.kind == "pairs" and (
            source.tolerance < 64 if code == "raise_tolerance" else source.tolerance > 1
        )
    return True


def _named(code: str, sources: Sequence[Source], number: int) -> str:
    if len(sources) == 1:
        return _TEXTS[code]
    return _TEXTS_OF[code].format(sources[number].path.name)


def _without(report: CheckReport, path: Path, left_out: frozenset[str]) -> CheckReport:
    """The report on a data set file without some of its images: their findings stay, so that
    they can be taken in again; the counts are those of the rest."""
    if not left_out:
        return report
    data = open_dataset(path)
    try:
        kept = [item for item in data.items if item.name not in left_out]
    finally:
        data.close()
    if not kept:
        raise DataSetError("All images are left out.", "Use some of them after all.")
    note = Finding(
        "left_out", "note", f"{len(left_out)} images are left out by choice.",
        items=tuple(sorted(left_out)), left_out=True,
    )  # fmt: skip
    rest = [
        f
        for f in report.findings
        if not (f.items and f.code != "left_out" and set(f.items) <= left_out)
    ]
    return CheckReport(Counts.of(kept), (*rest, note), report.tables_leak, report.size_leak)


__all__ = ["CODES", "LEAST", "options_of", "refusal", "run_check", "sources_of"]
