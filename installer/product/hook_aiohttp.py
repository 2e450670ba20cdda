"""Runtime hook: pyHanko without aiohttp.

Importing pyHanko imports aiohttp, for its own time-stamp client and for fetching certificates
and revocation lists. Neither is used: ``forensics_gui/report/timestamping.py`` asks for a time
stamp with Python's urllib, and a verification fetches nothing. So aiohttp and what it needs stay
out of the program, which then holds no way to a network that nobody asked for. What pyHanko's
definitions name is found here; using it says that it is not there.
"""

from __future__ import annotations

import importlib.abc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

NAME = "aiohttp"


class NotHereError(Exception):
    """Whatever is asked of aiohttp: a type for annotations and ``except`` clauses."""

    def __init__(self, *arguments: object, **options: object) -> None:
        raise ImportError(f"{NAME} is not part of this program", name=NAME)


class Names(ModuleType):
    """A module in which every public name is found."""

    def __getattr__(self, name: str) -> type[NotHereError]:
        if name.startswith("_"):
            raise AttributeError(name)
        return NotHereError


class InPlaceOfAiohttp(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds aiohttp, and nothing inside it."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        return ModuleSpec(NAME, self) if fullname == NAME else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Names(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


if getattr(sys, "frozen", False):
    sys.meta_path.insert(0, InPlaceOfAiohttp())
