"""``palimpsest-cli models``: the models of this person, and which of them is in use."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forensics_gui.cli import model_options
from forensics_gui.cli.exits import GOT_WORSE, MODELS_EPILOG, OK, WrongUseError
from forensics_gui.cli.terminal import ProgressLine, interruptible
from forensics_gui.report.text import visible

if TYPE_CHECKING:
    from model.library import Entry, Library, Regression

_DESCRIPTION = """\
The model the program came with is always there. Own models lie in the person's data folder;
the window, every command and every report use the one that is in use. NAME is a name of the
list, the beginning of a sha256, or “shipped”.
"""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "models",
        help="list, use, export, import and remove models",
        description=_DESCRIPTION,
        epilog=MODELS_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=_list, json=False)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    one = actions.add_parser("list", help="what is there; the default")
    one.add_argument("--json", action="store_true", help="print JSON instead of a table")
    one.set_defaults(run=_list)
    one = actions.add_parser("show", help="a model's card in words")
    one.add_argument("name", metavar="NAME", nargs="?", default="")
    one.set_defaults(run=_show)
    one = actions.add_parser(
        "use",
        help="let window, commands and reports use a model",
        description="Let window, commands and reports use a model. One that was never compared "
        "with the shipped model is compared first (about a minute); one that got worse is only "
        "used with --anyway.",
        epilog=MODELS_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    one.add_argument("name", metavar="NAME", help="“shipped” goes back")
    one.add_argument("--anyway", action="store_true", help="also when it got worse")
    one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    one.set_defaults(run=_use)
    one = actions.add_parser("compare", help="compare a model with the shipped one")
    one.add_argument("name", metavar="NAME", nargs="?", default="shipped")
    one.add_argument("--json", action="store_true", help="print JSON")
    one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    one.set_defaults(run=_compare)
    one = actions.add_parser("export", help="write a model with its card into one file")
    one.add_argument("name", metavar="NAME")
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--replace", action="store_true", help="also when FILE is there already")
    one.set_defaults(run=_export)
    one = actions.add_parser("import", help="take a model in from a file")
    one.add_argument("file", type=Path, metavar="FILE")
    one.add_argument("--name", default="", help="what it is to be called")
    one.set_defaults(run=_import)
    one = actions.add_parser("rename", help="call a model something else")
    one.add_argument("name", metavar="NAME")
    one.add_argument("new", metavar="NEW")
    one.set_defaults(run=_rename)
    one = actions.add_parser("remove", help="delete a model")
    one.add_argument("name", metavar="NAME")
    one.set_defaults(run=_remove)


def _models() -> Library:
    from forensics_gui.current_model import library

    return library()


def _list(arguments: argparse.Namespace) -> int:
    models = _models()
    current = models.current()
    entries = models.entries()
    if arguments.json:
        print(json.dumps([_plain(one, one.id == current.entry.id) for one in entries], indent=1))
        return OK
    model_options.tell(current.problem)
    rows = [("", "NAME", "VERSION", "ORIGIN", "ADDED", "SHA256")]
    for one in entries:
        mark = "*" if one.id == current.entry.id else ""
        added = one.added[:10] or "-"
        name = visible(one.name or "?")
        rows.append((mark, name, visible(one.version) or "-", one.origin, added, one.sha256[:16]))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
    for one in entries:
        if one.problem:
            print(f"{visible(one.name)}: {visible(one.problem)}", file=sys.stderr)
    return OK


def _plain(entry: Entry, used: bool) -> dict[str, Any]:
    from model.records import to_dict

    return {
        "id": entry.id,
        "name": entry.name,
        "version": entry.version,
        "sha256": entry.sha256,
        "origin": entry.origin,
        "added": entry.added,
        "in_use": used,
        "problem": entry.problem,
        "regression": to_dict(entry.regression) if entry.regression is not None else None,
        "accepted": entry.accepted,
    }


def _show(arguments: argparse.Namespace) -> int:
    models = _models()
    entry = models.find(arguments.name) if arguments.name else models.current().entry
    for name, value in _facts(entry):
        print(f"{name + ':':20}{visible(value)}")
    return OK


def _facts(entry: Entry) -> Iterator[tuple[str, str]]:
    """What the card says, a line each."""
    yield "Name", entry.name
    yield "Origin", f"{entry.origin} {entry.added}".strip()
    yield "sha256", entry.sha256
    if entry.problem:
        yield "Cannot be used", entry.problem
    card = entry.card
    if card is not None:
        yield "Card", f"{card.name}, version {card.version}"
        yield "Architecture", card.architecture
        yield (
            "Thresholds",
            f"{card.threshold:.3f} on the map, {card.score_threshold:.3f} on the score",
        )
        yield "Their origin", card.threshold_origin
        alarms = card.false_alarms
        if alarms is not None:
            yield (
                "False alarms",
                f"{alarms.count} of {alarms.images} ({alarms.low:.1%} to {alarms.high:.1%}), "
                f"{alarms.set}",
            )
        for one in card.training_data:
            yield "Trained on", f"{one.name}: {one.images:,} images ({one.terms})"
        for figure in card.performance:
            yield (
                "Measured",
                f"{figure.set}, {figure.manipulation}, {figure.metric}: {figure.value:.3f} "
                f"[{figure.low:.3f}, {figure.high:.3f}] of {figure.images}",
            )
        yield "Licence", card.licence
        for line in card.history:
            yield "History", line
    if entry.regression is not None:
        yield "Regression set", entry.regression.sentence


def _use(arguments: argparse.Namespace) -> int:
    from forensics_gui import current_model

    models = _models()
    entry = models.find(arguments.name)
    if not entry.shipped:
        if entry.problem:
            raise WrongUseError(
                f"The model {visible(entry.name)} cannot be used. {visible(entry.problem)}"
            )
        result = current_model.known_comparison(entry) or _measured(entry, arguments.device)
        if result.worse and not (arguments.anyway or models.find(entry.id).accepted):
            print(result.sentence)
            print(*result.notes, sep="\n", end="\n" if result.notes else "")
            print("It is not in use. To use it all the same, add --anyway.", file=sys.stderr)
            return GOT_WORSE
        if result.worse:
            models.accept(entry.id)
        print(result.sentence)
    used = models.use(entry.id)
    print(f"In use: {visible(used.title)}.")
    return OK


def _compare(arguments: argparse.Namespace) -> int:
    from model.records import to_dict

    entry = _models().find(arguments.name)
    result = _measured(entry, arguments.device)
    if arguments.json:
        print(json.dumps(to_dict(result), indent=1))
        return OK
    print(f"{'PICTURE':28}{'F1':>14}{'RESPONSE':>22}{'MAP CHANGE':>12}")
    for one in result.changes:
        f1 = "" if one.f1_old is None else f"{one.f1_old:.3f} {one.f1_new or 0:.3f}"
        said = " ".join("yes" if found else "no" for found in (one.responds_old, one.responds_new))
        print(f"{one.name:28}{f1:>14}{said:>22}{one.change:>12.4f}")
    print(result.sentence)
    print(*result.notes, sep="\n", end="\n" if result.notes else "")
    return OK


def _measured(entry: Entry, device: str) -> Regression:
    """Compare with the shipped model, and say so."""
    from forensics_gui import current_model

    print("Comparing with the shipped model on the regression set…", file=sys.stderr)
    line = ProgressLine(1)
    with interruptible() as interrupt:
        try:
            return current_model.compare(entry, device, line, interrupt)
        finally:
            line.clear()


def _export(arguments: argparse.Namespace) -> int:
    if arguments.file.exists() and not arguments.replace:
        raise WrongUseError(
            f"{visible(str(arguments.file))} is there already.", "Add --replace, or choose a name."
        )
    target = _models().export(arguments.name, arguments.file)
    print(f"Written: {visible(str(target))}")
    return OK


def _import(arguments: argparse.Namespace) -> int:
    entry = _models().import_file(arguments.file, arguments.name)
    print(f"Imported: {visible(entry.title)}")
    print(f"To use it: palimpsest-cli models use {entry.id}")
    return OK


def _rename(arguments: argparse.Namespace) -> int:
    entry = _models().rename(arguments.name, arguments.new)
    print(f"It is called {visible(entry.name)} now.")
    return OK


def _remove(arguments: argparse.Namespace) -> int:
    models = _models()
    entry = models.find(arguments.name)
    was = models.current().entry.id == entry.id
    models.remove(entry.id)
    print(f"Removed: {visible(entry.title)}.{' The shipped model is in use now.' if was else ''}")
    return OK
