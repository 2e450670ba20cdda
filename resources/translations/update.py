"""Bring the translations of the window up to date:

    python resources/translations/update.py [--check]

Writes the listing of sentences that code without Qt can say, gathers every text of the window
with lupdate into ``palimpsest_LANGUAGE.ts`` (edit those with Qt Linguist), and compiles them with
lrelease to the ``.qm`` files that the program loads; what a report quotes goes from them into the
report's own ``said_LANGUAGE.json``. Texts that are gone are dropped, new ones
are marked unfinished: the tests fail until they are translated. ``--check`` writes nothing and
says whether anything would change. lupdate and lrelease come with PySide6-Essentials.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree

import PySide6

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from forensics_gui.report.catalogue import LANGUAGES
from resources.translations.collect import QUOTED_ROOTS, ROOT, Collected, collect

HERE = Path(__file__).resolve().parent
LISTING = ROOT / "forensics_gui" / "language" / "listing"
QUOTED = ROOT / "forensics_gui" / "report" / "catalogue"
_WIDTH = 70
_ENTRIES = 350
_HEAD = (
    '"""What code without Qt can say to a person; ``{0}``, ``{1}`` stand for values.',
    "",
    "Made from the source of that code by resources/translations/update.py.",
    '"""',
    "",
    "# fmt: off",
    "# ruff: noqa",
    "from __future__ import annotations",
    "",
)
_WITHOUT_TEXTS = {"cli", "evidence", "report", "selftest", "__pycache__"}


def main() -> int:
    parser = argparse.ArgumentParser(description="Update the translations of the window.")
    parser.add_argument("--check", action="store_true", help="write nothing, report differences")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) if check else HERE
        if check:
            for file in HERE.glob("*.ts"):
                shutil.copy(file, folder)
        listing = listing_files(collect())
        stale = [] if listed() == listing else [LISTING]
        if not check and stale:
            write_listing(listing)
            stale = []
        gather(folder)
        compile_catalogues(folder)
        quoted = quoted_files(folder, collect(QUOTED_ROOTS))
        if check:
            made = [*folder.glob("*.ts"), *folder.glob("*.qm")]
            stale += [HERE / one.name for one in made if not same(one, HERE / one.name)]
            stale += [file for file, text in quoted.items() if not holds(file, text)]
        else:
            for file, text in quoted.items():
                file.write_text(text, encoding="utf-8")
    for file in stale:
        print(f"not up to date: {file.relative_to(ROOT)}")
    return 1 if stale else 0


def listed() -> dict[str, str]:
    """The listing as it is kept."""
    return {file.name: file.read_text(encoding="utf-8") for file in LISTING.glob("*.py")}


def write_listing(files: dict[str, str]) -> None:
    """Put the listing in place of the one that is kept."""
    LISTING.mkdir(exist_ok=True)
    for old in LISTING.glob("*.py"):
        old.unlink()
    for name, text in files.items():
        (LISTING / name).write_text(text, encoding="utf-8")


def same(one: Path, other: Path) -> bool:
    """Whether both hold the same bytes."""
    return other.is_file() and one.read_bytes() == other.read_bytes()


def holds(file: Path, text: str) -> bool:
    """Whether the file is there and holds this text."""
    return file.is_file() and file.read_text(encoding="utf-8") == text


def quoted_files(folder: Path, found: Collected) -> dict[Path, str]:
    """What a report quotes, of the catalogues in ``folder``: the report's files and their texts."""
    made = {}
    for language in LANGUAGES:
        if language == "en":
            continue
        written = ElementTree.parse(folder / f"palimpsest_{language}.ts").getroot()
        sentences, forms = _messages(written, "evidence"), _messages(written, "counted")
        whole = {
            "sentences": {
                text: sentences[text][0]
                for text in sorted(found.said)
                if sentences.get(text, [""])[0] not in ("", text)
            },
            "counted": {noun: forms[key] for noun, key in sorted(found.counted.items())},
        }
        text = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
        made[QUOTED / f"said_{language}.json"] = text
    return made


def _messages(written: ElementTree.Element, context: str) -> dict[str, list[str]]:
    """Texts of a context with their translations: one, or one for each form of a number."""
    found = {}
    for message in written.iterfind(f"context[name='{context}']/message"):
        made = message.find("translation")
        assert made is not None
        forms = [form.text or "" for form in made.iterfind("numerusform")]
        found[message.findtext("source", "")] = forms or [made.text or ""]
    return found


def gather(folder: Path) -> None:
    """Run lupdate over the window's modules; into ``folder``."""
    modules = folder / "modules.lst"
    names = [module.relative_to(ROOT).as_posix() for module in window_modules()]
    modules.write_text("\n".join(names), encoding="utf-8")
    try:
        for language in LANGUAGES:
            catalogue = folder / f"palimpsest_{language}.ts"
            # English has a catalogue for its plurals alone
            plurals = ["-pluralonly"] if language == "en" else []
            _run(
                "lupdate",
                *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
                *("-disable-heuristic", "similartext", "-disable-heuristic", "sametext"),
                *plurals,
                *("-source-language", "en_GB", "-target-language", language),
                *(f"@{modules}", "-ts", str(catalogue)),
            )
    finally:
        modules.unlink()


def compile_catalogues(folder: Path) -> None:
    """Run lrelease over every catalogue in ``folder``."""
    for language in LANGUAGES:
        compile_one(folder / f"palimpsest_{language}.ts")


def compile_one(catalogue: Path) -> None:
    """Make the ``.qm`` beside a ``.ts``."""
    _run("lrelease", "-silent", str(catalogue))


def window_modules() -> list[Path]:
    """Every module of the window, in order."""
    room = ROOT / "forensics_gui"
    return sorted(
        module
        for module in room.rglob("*.py")
        if _WITHOUT_TEXTS.isdisjoint(module.relative_to(room).parts)
    )


def listing_files(found: Collected) -> dict[str, str]:
    """The modules that list what code without Qt can say, for lupdate and for the window: names
    and texts."""
    sentences = sorted(found.said)
    parts = [sentences[at : at + _ENTRIES] for at in range(0, len(sentences), _ENTRIES)]
    files = {f"said_{number}.py": _part(part) for number, part in enumerate(parts, 1)}
    numbers = range(1, len(parts) + 1)
    lines = [*_HEAD, "from forensics_gui.language.listing import (  # parts of one list"]
    lines += [f"    said_{number}," for number in numbers]
    lines += [")", "from forensics_gui.language.qt import translate", ""]
    lines += ["SAID: tuple[str, ...] = ("]
    lines += [f"    *said_{number}.SAID," for number in numbers]
    lines += [")", "#: counted nouns, one and many, and the text that is translated for both"]
    lines += ["COUNTED: dict[str, str] = {"]
    pairs = sorted(found.counted.items())
    lines += [f"    {_quoted(noun)}: {_quoted(key)}," for noun, key in pairs]
    lines += ["}", "", "", "def _for_lupdate(n: int) -> None:"]
    keys = sorted(set(found.counted.values()))
    lines += [f'    translate("counted", {_quoted(key)}, "", n)' for key in keys]
    files["__init__.py"] = "\n".join(lines) + "\n"
    return files


def _part(sentences: Iterable[str]) -> str:
    lines = [*_HEAD, "from forensics_gui.language.qt import QT_TRANSLATE_NOOP", ""]
    lines += ["SAID: tuple[str, ...] = ("]
    for text in sentences:
        lines += f'    QT_TRANSLATE_NOOP("evidence", {_literal(text, 8)}),'.split("\n")
    return "\n".join([*lines, ")"]) + "\n"


def _literal(text: str, indent: int) -> str:
    """A string literal; a long one as several that Python joins."""
    pieces = list(_pieces(text))
    if len(pieces) == 1:
        return _quoted(text)
    inside = "\n".join(" " * indent + _quoted(piece) for piece in pieces)
    return f"\n{inside}"


def _pieces(text: str) -> Iterable[str]:
    words = text.split(" ")
    piece = words[0]
    for word in words[1:]:
        if len(piece) + 1 + len(word) > _WIDTH:
            yield piece + " "
            piece = word
        else:
            piece += " " + word
    yield piece


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / tool
    if sys.platform == "win32":
        program = program.with_suffix(".exe")
    done = subprocess.run(
        [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
