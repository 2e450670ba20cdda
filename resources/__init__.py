"""Files the program ships with: icons, samples, fonts, report template, checkpoint."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Absolute path of a shipped file or folder, e.g. ``path("icons", "image.svg")``.

    The same in a source tree, an installed package and a frozen program, because this module
    always lies in the folder it describes. The path is not checked for existence. Raises
    ``ValueError`` for a path that leads out of the folder.
    """
    joined = _ROOT.joinpath(*parts).resolve()
    if not joined.is_relative_to(_ROOT):
        raise ValueError(f"not inside the resources: {'/'.join(parts)}")
    return joined
