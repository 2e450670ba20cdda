"""An output that takes nothing, and arguments that are wrong: a sentence, never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from forensics_gui import cli

FULL = Path("/dev/full")


def test_a_verification_without_a_report_does_not_ask_for_images(
    capsys: pytest.CaptureFixture[str],
):
    assert cli.main(["verify"]) == 2
    said = capsys.readouterr().err
    assert "required: REPORT.pdf\n" in said


@pytest.mark.parametrize("value", ["nan", "-1", "0", "1000", "many"])
def test_a_benchmark_of_no_size_is_refused(value: str, capsys: pytest.CaptureFixture[str]):
    assert cli.main(["benchmark", "--megapixels", value]) == 2
    assert "--megapixels" in capsys.readouterr().err


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
def test_a_full_output_is_one_sentence():
    with FULL.open("w") as full:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "forensics_gui.cli", "models", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == (
        "palimpsest-cli: The output could not be written: No space left on device.\n"
    )
