"""What code without Qt can say to a person, read from its source.

Sentences are string literals; in an f-string a value becomes ``{0}``, ``{1}``. A choice between
two words inside an f-string (``"is" if one else "are"``) makes two sentences. ``plural(n,
"original")`` and its like make a counted noun. Nothing here imports the program, except for the
few tables of texts that are data.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: where errors are raised that can reach the window
ERROR_ROOTS = ("forensics_gui", "model", "training")
#: where what a report quotes is said
QUOTED_ROOTS = ("forensics_gui/evidence", "forensics_gui/report", "model")
#: rooms whose errors end on a terminal
_ELSEWHERE = (
    "forensics_gui/cli/",
    "forensics_gui/selftest/",
    "training/experiments/",
    "training/evaluation/",
    "training/synthesis/",
    *(f"training/{name}" for name in ("heldout", "prepare_faces", "publish", "pools", "speed")),
    *(f"training/{name}" for name in ("options", "tensorboard", "parallel", "protocol", "curves")),
    "forensics_gui/evidence/batch/cluster",
    # speak to other parts of the program alone
    "forensics_gui/evidence/protocol.py",
    "forensics_gui/evidence/case/coding.py",
    "training/datasets/hdf5_tables.py",
    "model/networks/",
)
#: modules all of whose sentences are shown: results of checks, views, verification, settings
TOLD = (
    "forensics_gui/connections.py",
    "forensics_gui/settings.py",
    "forensics_gui/evidence/analysis.py",
    "forensics_gui/evidence/answers.py",
    "forensics_gui/evidence/consistency.py",
    "forensics_gui/evidence/credentials.py",
    "forensics_gui/evidence/credentials_text.py",
    "forensics_gui/evidence/credentials_traces.py",
    "forensics_gui/evidence/exif.py",
    "forensics_gui/evidence/inspection.py",
    "forensics_gui/evidence/jpeg_checks.py",
    "forensics_gui/evidence/jpeg_quality.py",
    "forensics_gui/evidence/jpeg_structure.py",
    "forensics_gui/evidence/metadata_checks.py",
    "forensics_gui/evidence/orientation.py",
    "forensics_gui/evidence/pixels.py",
    "forensics_gui/evidence/sniff.py",
    "forensics_gui/evidence/thumbnail_check.py",
    "forensics_gui/evidence/trailing.py",
    "forensics_gui/evidence/case/log.py",
    "forensics_gui/evidence/case/originals.py",
    "forensics_gui/evidence/case/words.py",
    "forensics_gui/evidence/views/",
    "forensics_gui/report/verification",
    "forensics_gui/report/wording.py",
    "model/localizer.py",
    # findings, plans and verdicts of the training wizard
    *(
        f"training/datasets/{name}.py"
        for name in ("build", "collect", "examine", "folders", "judge", "pairs", "writer")
    ),
    "training/evaluation/compare.py",
    *(
        f"training/wizard/{name}.py"
        for name in ("check", "comparing", "forgetting", "guess", "planning", "regression")
    ),
    *(f"training/wizard/{name}.py" for name in ("run", "trying", "verdict", "work", "worker")),
)
#: where the words of model cards are written, and which of theirs are shown
CARD_ROOTS = ("training/publish.py", "training/wizard/calibrating.py")
CARDS = (
    "at most {0} of authentic photographs; {1}",
    "at most {0} of the area of authentic photographs marked; validation split of the pools, "
    "{1} photographs",
    "authentic photographs of the pools' test split",
    "validation split of the data set, {0} of {1} images, {2} manipulated",
    "validation split of the pools, {0} photographs",
    "validation split of the pools, {0} pictures, {1} manipulated",
    "{0}; it did not tell the classes apart and is kept flat",
)
_SENTENCE_CALLS = re.compile(r"(Error|Refusal|Refused)$|^cls$")
_NOT_OURS = {
    *("ValueError", "TypeError", "OSError", "RuntimeError", "KeyError", "AssertionError"),
    *("LookupError", "EOFError", "NotImplementedError", "FileNotFoundError", "IndexError"),
    *("AttributeError", "ImportError", "StopIteration", "MemoryError", "TimeoutError"),
    *("MissingIconError", "RunnerClosed"),
    # words for a terminal
    *("ArgumentParser", "add_argument", "print"),
}
#: arguments of an error that are shown
_SAYING = ("sentence", "hint")
_PLURALS = ("plural", "counted")
#: names of articles and of what the report's own catalogue fills by name
_NOT_SAID = re.compile(r"\{[a-z]|, (19|20)\d\d$|, ICASSP|Black Hat|^I\. Sobel")
_CODE = re.compile(
    "|".join(
        (
            r"^[A-Z_0-9]+$",
            r"^[A-Z][a-z]+[A-Z]\w*$",
            r"^(%|\\|\(\\|--|XML:|Exif)",
            r"^(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE)\b",
            r"^(EXIF|Image|GPS|MakerNote|APP\{0\}|SOF|SOS) ?\w*$",
            r"^(YCbCr|RGBa|La|Remote:|CMYK|PIL\.\{0\}|JPEGThumbnail|TIFFThumbnail)$",
            r"^(Photoshop|Pillow|palimpsest case log.*)$",
            r"^[-\d{}:.,×/ ()%]*$",
        )
    ),
    re.DOTALL,
)
_LETTERS_A_VALUE, _LETTERS = 3, 6
_HAS_WORDS = re.compile(r"[A-Za-z]{2}")


@dataclass
class Collected:
    """``said``: sentences with ``{0}`` for values. ``counted``: noun, one or many, to its key."""

    said: set[str] = field(default_factory=set)
    counted: dict[str, str] = field(default_factory=dict)
    #: the sentences of errors alone, with the file they are raised in
    errors: dict[str, str] = field(default_factory=dict)


def collect(roots: Sequence[str] = ERROR_ROOTS) -> Collected:
    """Read every module in ``roots`` that can say something."""
    found = Collected(set(CARDS))
    for file in _modules(roots):
        name = file.relative_to(ROOT).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        everything = name.startswith(TOLD)
        shown = set(told(tree)) if everything else set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                _take_call(node, name, found)
            elif isinstance(node, ast.FunctionDef):
                found.said.update(filter(_shown, _pieces_of_sentences(node)))
            if node in shown:
                found.said.update(filter(_shown, sentences(node)))
            if isinstance(node, ast.keyword) and node.arg == "unit":
                found.said.update(text for text in sentences(node.value) if text.isalpha())
    return found


def _modules(roots: Sequence[str]) -> Iterator[Path]:
    for root in roots:
        for file in sorted((ROOT / root).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            elsewhere = name.startswith(_ELSEWHERE) and not name.startswith(TOLD)
            if not elsewhere and "/language/" not in name:
                yield file


def _take_call(node: ast.Call, file: str, found: Collected) -> None:
    name = _called(node)
    if _is_error(node):
        arguments = [*node.args[:2], *(k.value for k in node.keywords if k.arg in _SAYING)]
        for argument in arguments:
            for text in filter(_shown, sentences(argument)):
                found.said.add(text)
                found.errors[text] = file
    elif name == "progress" and len(node.args) == 3:
        found.said.update(filter(_shown, sentences(node.args[2])))
    elif name in _PLURALS:
        nouns = [a.value for a in node.args[1:3] if isinstance(a, ast.Constant)]
        if nouns and all(isinstance(noun, str) for noun in nouns):
            one = str(nouns[0])
            many = str(nouns[1]) if len(nouns) > 1 else f"{one}s"
            key = f"%Ln {one}(s)" if many == f"{one}s" else f"%Ln {one}/{many}"
            found.counted[one] = found.counted[many] = key


def _pieces_of_sentences(function: ast.FunctionDef) -> Iterator[str]:
    """What is put together in a function before it stands in the sentence of an error."""
    used: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _is_error(node):
            used.update(part.id for part in ast.walk(node) if isinstance(part, ast.Name))
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and target.id in used for target in node.targets
        ):
            yield from sentences(node.value)


def _is_error(node: ast.Call) -> bool:
    name = _called(node)
    return bool(_SENTENCE_CALLS.search(name)) and name not in _NOT_OURS


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def told(tree: ast.Module) -> Iterator[ast.AST]:
    """String literals that are no documentation, no part of an f-string and no name of code."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node.value]
        elif isinstance(node, ast.JoinedStr):
            parts = [part for part in ast.walk(node) if part is not node]
        elif isinstance(node, ast.Subscript):
            parts = list(ast.walk(node.slice))
        elif _is_call_of_python(node) or _is_list_of_names(node):
            parts = list(ast.walk(node))
        silent.update(map(id, parts))
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield node


def _is_call_of_python(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _called(node) in _NOT_OURS


def _is_list_of_names(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets
    )


def _shown(text: str) -> bool:
    core = text.strip()
    words = re.sub(r"\{\d\}", "", core)
    if not _HAS_WORDS.search(words) or _CODE.search(core) or _NOT_SAID.search(core):
        return False
    letters, places = len(re.findall(r"[A-Za-z]", words)), len(re.findall(r"\{\d\}", core))
    if letters < min(_LETTERS, _LETTERS_A_VALUE * places):
        return False  # it would fit almost any sentence
    return " " in core or core[:1].isupper()


def sentences(node: ast.AST) -> list[str]:
    """Every sentence that an expression can be, values as ``{0}``; empty where it is no text."""
    return [_numbered(parts) for parts in _forms(node)]


_Parts = tuple[str | None, ...]  # None: a value


def _forms(node: ast.AST) -> list[_Parts]:
    if isinstance(node, ast.Constant):
        return [(node.value,)] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return _forms(node.body) + _forms(node.orelse)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = (_forms(side) or [(None,)] for side in (node.left, node.right))
        return [before + after for before in left for after in right]
    if isinstance(node, ast.JoinedStr):
        pieces = [
            [(part.value,)] if isinstance(part, ast.Constant) else _value_forms(part)
            for part in node.values
        ]
        return [sum(chosen, ()) for chosen in itertools.product(*pieces)]  # type: ignore[arg-type]
    return []


def _value_forms(part: ast.expr) -> list[_Parts]:
    assert isinstance(part, ast.FormattedValue)
    if not isinstance(part.value, ast.IfExp):
        return [(None,)]
    ends = (part.value.body, part.value.orelse)
    if not all(isinstance(end, ast.Constant | ast.JoinedStr | ast.IfExp) for end in ends):
        return [(None,)]
    return _forms(part.value)


def _numbered(parts: Sequence[str | None]) -> str:
    numbers = itertools.count()
    return "".join(f"{{{next(numbers)}}}" if part is None else part for part in parts).strip()
