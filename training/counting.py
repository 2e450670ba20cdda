"""Numbers of things in sentences. A window finds the noun and says it in its own language, where
there may be more forms than two."""

from __future__ import annotations


def plural(count: int, noun: str, several: str = "") -> str:
    """``1 step``, ``319 steps``."""
    return f"{count} {noun if count == 1 else several or f'{noun}s'}"
