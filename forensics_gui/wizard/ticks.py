"""Arithmetic of curves: where ticks stand, how numbers are written, how many points are drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence

from forensics_gui.report import text

Point = tuple[float, float]


def number(value: float) -> str:
    """A value of an axis in at most four places: ``0.42``, ``1.5``, ``12``."""
    if value == 0 or abs(value) >= 10:
        return text.number(value, 0)
    if abs(value) >= 1:
        return text.number(value, 1 if value == round(value, 1) else 2)
    return text.number(value, len(f"{value:.3f}".rstrip("0").partition(".")[2]))


def nice_step(span: float, most: int) -> float:
    """A distance of ticks, 1, 2 or 5 times a power of ten, at most ``most`` of them in
    ``span``."""
    if span <= 0:
        return 1.0
    raw = span / most
    power = 10.0 ** math.floor(math.log10(raw))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= raw * (1 - 1e-9))


def thinned(points: Sequence[Point], most: int) -> Sequence[Point]:
    """At most about ``most`` points; each stands for the mean of its neighbours."""
    if len(points) <= most:
        return points
    size = math.ceil(len(points) / most)
    groups = [points[i : i + size] for i in range(0, len(points), size)]
    made = [(g[-1][0], sum(y for _, y in g) / len(g)) for g in groups]
    return [points[0], *made[:-1], points[-1]]


def finite(points: Sequence[Point]) -> tuple[Point, ...]:
    """Without points that are no numbers."""
    return tuple((x, y) for x, y in points if math.isfinite(x) and math.isfinite(y))
