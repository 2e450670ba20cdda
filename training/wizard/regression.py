"""Whether the new model got worse at what the current one could: the comparison on the
bundled regression set."""

from __future__ import annotations

from collections.abc import Callable

from model.localizer import Localizer
from training.wizard.types import Regression


def run(
    old: Localizer | None,
    new: Localizer,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Regression:
    """Compare both on the regression set.

    Raises:
        PalimpsestError: the set cannot be read.
    """
    if old is None:
        return Regression(False, "There is no current model to compare with.")
    return Regression(False, "The regression set does not come with this installation.")
