"""Results as JSON: nothing but pixels is lost, and nothing unknown is guessed at."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import numpy as np
import pytest

import resources
from forensics_gui.evidence import Decoder, analyse
from forensics_gui.evidence.case import coding
from forensics_gui.evidence.types import Analysis
from tests.evidence.case.conftest import analysis_of, failed_analysis, written


def test_everything_but_the_arrays_comes_back(photograph: Path):
    before = analysis_of(photograph)
    text = coding.dumps(before)
    after = coding.loads(text)
    assert text.isascii()
    assert after.localisation is not None
    assert before.localisation is not None
    assert after.localisation.map.shape == (0, 0)
    assert after.rgb is None
    whole = dataclasses.replace(
        after,
        icc=before.icc,
        localisation=dataclasses.replace(after.localisation, map=before.localisation.map),
    )
    compared = dataclasses.replace(before, rgb=None)
    # Arrays compare elementwise, which a dataclass cannot.
    for field in dataclasses.fields(Analysis):
        if field.name != "localisation":
            assert getattr(whole, field.name) == getattr(compared, field.name), field.name
    for field in dataclasses.fields(before.localisation):
        if field.name != "map":
            assert getattr(after.localisation, field.name) == getattr(
                before.localisation, field.name
            )
    assert coding.dumps(after) == text


def test_a_failure_comes_back(tmp_path: Path):
    before = failed_analysis(tmp_path / "gone.jpg")
    assert coding.loads(coding.dumps(before)) == before


def test_a_name_that_is_not_utf8_comes_back(tmp_path: Path):
    path = written(tmp_path / os.fsdecode(b"caf\xe9 \xff.jpg"), b"x")
    assert coding.loads(coding.dumps(analysis_of(path))).evidence.path == path


def test_numpy_numbers_are_numbers(photograph: Path):
    before = analysis_of(photograph)
    assert before.localisation is not None
    odd = dataclasses.replace(before.localisation, score=np.float32(0.5))
    text = coding.dumps(dataclasses.replace(before, localisation=odd))
    assert json.loads(text)["localisation"]["score"] == 0.5


def test_fields_that_an_older_record_lacks_take_their_default(photograph: Path):
    data = json.loads(coding.dumps(analysis_of(photograph)))
    del data["checks"], data["out_of_range"]
    found = coding.loads(coding.canonical(data))
    assert found.checks == ()
    assert found.out_of_range == ()


@pytest.mark.parametrize(
    "change",
    [
        {"schema_version": 99},
        {"schema_version": None},
        {"outcome": "fake"},
        {"seconds": "long"},
        {"regions": [{"x": 1}]},
        {"evidence": 3},
    ],
)
def test_what_is_no_analysis_is_refused(photograph: Path, change: dict[str, object]):
    data = json.loads(coding.dumps(analysis_of(photograph)))
    with pytest.raises(coding.CodingError):
        coding.loads(json.dumps(data | change))


def test_values_that_are_not_numbers_are_never_written(photograph: Path):
    with pytest.raises(ValueError):
        coding.dumps(dataclasses.replace(analysis_of(photograph), seconds=float("nan")))


def test_a_real_result_with_all_its_checks_comes_back():
    """Of a bundled sample, decoded and inspected for real: a field that the coding does not
    know how to write would show here."""
    sample = next(resources.path("samples").glob("*.jpg"))
    with Decoder() as decoder:
        real = analyse(sample, None, decoder=decoder)
    assert real.checks
    assert coding.loads(coding.dumps(real)) == dataclasses.replace(real, rgb=None, icc=b"")
