"""Names of files that models are exported to."""

from __future__ import annotations

from pathlib import Path

import pytest

from forensics_gui.models import target


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Rédaction 2026", "Rédaction 2026.palimpsest-model"),
        ("spring/summer: C:\\x", "spring_summer_ C__x.palimpsest-model"),
        ("../..", "_.palimpsest-model"),
        ("..", "model.palimpsest-model"),
    ],
)
def test_the_name_of_a_model_is_proposed_as_that_of_one_file(title: str, name: str):
    assert target.proposed(title) == name
    assert Path(name).name == name


def test_the_suffix_is_added_once():
    assert target.chosen("/a/mine.v2") == Path("/a/mine.v2.palimpsest-model")
    assert target.chosen("/a/mine.palimpsest-model") == Path("/a/mine.palimpsest-model")
