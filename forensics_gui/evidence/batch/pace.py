"""How long a scan will still take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_LOOK_BACK = 200


class Pace:
    """Counts finished files; the time left follows the last two hundred of them."""

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total = total
        self.done = 0
        self._clock = clock
        self._times: deque[float] = deque([clock()], maxlen=_LOOK_BACK + 1)

    def again(self) -> None:
        """It goes on after a pause, which says nothing about the files."""
        self._times.clear()
        self._times.append(self._clock())

    def step(self) -> None:
        """One more is finished."""
        self.done += 1
        self._times.append(self._clock())

    def remaining(self) -> float | None:
        """Seconds that are probably left; ``None`` while nothing is finished."""
        steps = len(self._times) - 1
        if steps < 1:
            return None
        each = (self._times[-1] - self._times[0]) / steps
        return each * max(0, self.total - self.done)


def words(seconds: float) -> str:
    """``40 s``, ``12 min``, ``3 h 05 min``, ``2 days 4 h``."""
    whole = round(seconds)
    if whole < 90:
        return f"{whole} s"
    minutes = round(whole / 60)
    if minutes < 90:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    if hours < 48:
        return f"{hours} h {minutes:02d} min"
    days, hours = divmod(round(whole / 3600), 24)
    return f"{days} days {hours} h"
