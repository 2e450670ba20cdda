"""The operators of torchvision are declared when it is looked for, and only then."""

from __future__ import annotations

import sys

import pytest

from installer.product import hook_torchvision


def test_declared_once_and_late(monkeypatch: pytest.MonkeyPatch):
    declared: list[bool] = []
    monkeypatch.setattr(hook_torchvision, "declare", lambda: declared.append(True))
    finder = hook_torchvision.BeforeTorchvision()
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    for name in ("json", "torch", "torchvision_other"):
        assert finder.find_spec(name, None) is None
    assert not declared
    assert finder in sys.meta_path
    assert finder.find_spec("torchvision", None) is None
    assert declared == [True]
    assert finder not in sys.meta_path


def test_nothing_is_hooked_into_a_program_that_is_not_frozen():
    assert not any(isinstance(f, hook_torchvision.BeforeTorchvision) for f in sys.meta_path)


def test_the_declared_operators_are_known_to_torch():
    import torch

    library = torch.library.Library("palimpsest_test", "DEF")
    for schema in hook_torchvision.OPERATORS:
        library.define(schema)
    assert hasattr(torch.ops.palimpsest_test, "nms")
    assert hasattr(torch.ops.palimpsest_test, "qnms")
