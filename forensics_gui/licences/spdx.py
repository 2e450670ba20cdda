"""Licences of packages as SPDX expressions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

#: what people write in the old field, in small letters, and what they mean by it
WORDS = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
    "isc license (iscl)": "ISC",
    "nvidia proprietary software": "LicenseRef-NVIDIA-Proprietary",
    "other/proprietary license": "LicenseRef-Proprietary",
}
#: packages whose metadata says less than their licence file, or nothing (looked at: these
#: versions' own files)
CORRECTIONS = {
    # a licence file of three clauses, no word in the metadata
    "exifread": "BSD-3-Clause",
    # no licence in the metadata; the wheel is a list of dependencies of NVIDIA's packages
    "cuda-toolkit": "LicenseRef-NVIDIA-Proprietary",
    # "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only" means: used here under the first
}
_SHORT = 60


def expression(name: str, licence_expression: str, licence: str, classifiers: Sequence[str]) -> str:
    """The SPDX expression of a package; empty when its metadata gives none.

    Args:
        name: normalised name of the distribution.
        licence_expression: ``License-Expression`` (PEP 639).
        licence: ``License``; some packages put a whole text there.
        classifiers: all ``Classifier`` lines.
    """
    if licence_expression:
        return _canonical(licence_expression) or licence_expression.strip()
    if name in CORRECTIONS:
        return CORRECTIONS[name]
    line = licence.strip()
    if line and len(line) <= _SHORT and "\n" not in line:
        found = WORDS.get(line.lower()) or _canonical(line)
        if found and found != "LicenseRef-Proprietary":
            return found
    kinds = [c.split("::")[-1].strip() for c in classifiers if c.startswith("License ::")]
    named = {WORDS.get(kind.lower(), "") for kind in kinds if kind != "DFSG approved"} - {""}
    return " AND ".join(sorted(named))


def _canonical(text: str) -> str:
    try:
        return str(canonicalize_license_expression(text))
    except InvalidLicenseExpression:
        return ""


# -- judging --------------------------------------------------------------------------------------

_TOKEN = re.compile(r"\s*(\(|\)|[^\s()]+)")


def identifiers(text: str) -> set[str]:
    """Licences named in an expression, ``X WITH Y`` as one."""
    words = _TOKEN.findall(text)
    found: set[str] = set()
    for index, word in enumerate(words):
        if word in ("(", ")", "AND", "OR", "WITH") or (index and words[index - 1] == "WITH"):
            continue
        excepted = words[index + 2] if words[index + 1 : index + 2] == ["WITH"] else ""
        found.add(f"{word} WITH {excepted}" if excepted else word)
    return found


def satisfied(text: str, allowed: set[str]) -> bool:
    """Whether the expression can be met with allowed licences only: one side of an OR, both of an
    AND. Raises ``ValueError`` for something that is no expression."""
    words = _TOKEN.findall(text)
    holds, rest = _either(words, allowed)
    if rest:
        raise ValueError(f"not an SPDX expression: {text!r}")
    return holds


def _either(words: list[str], allowed: set[str]) -> tuple[bool, list[str]]:
    holds, words = _both(words, allowed)
    while words[:1] == ["OR"]:
        other, words = _both(words[1:], allowed)
        holds = holds or other
    return holds, words


def _both(words: list[str], allowed: set[str]) -> tuple[bool, list[str]]:
    holds, words = _one(words, allowed)
    while words[:1] == ["AND"]:
        other, words = _one(words[1:], allowed)
        holds = holds and other
    return holds, words


def _one(words: list[str], allowed: set[str]) -> tuple[bool, list[str]]:
    if words[:1] == ["("]:
        holds, words = _either(words[1:], allowed)
        if words[:1] != [")"]:
            raise ValueError("a bracket is not closed")
        return holds, words[1:]
    if not words or words[0] in (")", "AND", "OR", "WITH"):
        raise ValueError("a licence is missing")
    name, words = words[0], words[1:]
    if words[:1] == ["WITH"]:
        if len(words) < 2:
            raise ValueError("an exception is missing")
        name, words = f"{name} WITH {words[1]}", words[2:]
    return name in allowed, words
