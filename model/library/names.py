"""Names of models as people give them. They never become names of folders."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from model.library.errors import ModelNameError

#: by this word the shipped model is meant
SHIPPED = "shipped"
LONGEST = 60
#: of the folders of models: the first digits of the sha256 of their weights
ID = re.compile(r"[0-9a-f]{16}")
_FALLBACK = "Model"


def checked(name: str, taken: Collection[str] = ()) -> str:
    """``name`` as it is kept: normalised (NFC), without spaces at its ends.

    Args:
        name: what the person typed.
        taken: names of the other models.

    Raises:
        ModelNameError: it is empty, too long, holds what cannot be seen, or is taken.
    """
    name = unicodedata.normalize("NFC", name).strip()
    if not name:
        raise ModelNameError("A model needs a name.", "Type one.")
    if len(name) > LONGEST:
        raise ModelNameError(
            f"The name is too long: {len(name)} characters.", f"Use at most {LONGEST}."
        )
    if not name.isprintable():  # control and bidi characters are not
        raise ModelNameError(
            "The name holds characters that cannot be seen.", "Type it again without them."
        )
    if _key(name) == SHIPPED or ID.fullmatch(_key(name)):
        raise ModelNameError(f"“{name}” means something else already.", "Choose another name.")
    if _key(name) in {_key(other) for other in taken}:
        raise ModelNameError(f"Another model is named “{name}”.", "Choose another name.")
    return name


def free(name: str, taken: Collection[str] = ()) -> str:
    """A name like ``name`` that :func:`checked` takes; for names that come from files."""
    seen = "".join(letter if letter.isprintable() else " " for letter in name)
    stem = " ".join(unicodedata.normalize("NFC", seen).split())[: LONGEST - 6].strip()
    for number in range(1, len(taken) + 3):
        candidate = stem if number == 1 else f"{stem or _FALLBACK} ({number})"
        try:
            return checked(candidate, taken)
        except ModelNameError:
            continue
    raise ModelNameError("No name is left for this model.", "Remove a model first.")


def same(one: str, other: str) -> bool:
    """Whether two names mean the same model: case and composition do not matter."""
    return _key(one) == _key(other)


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()
