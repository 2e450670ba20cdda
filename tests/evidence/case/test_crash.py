"""A program that is killed in the middle of writing loses at most what it was just writing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from forensics_gui.evidence.case import Case

ROUNDS = 4


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_at_any_moment_it_keeps_all_but_the_last_keystrokes(root: Path, photograph: Path):
    with Case.create(root, "Crash") as case:
        folder = case.folder
    chance = random.Random(20)
    repository = Path(__file__).parents[3]
    for _ in range(ROUNDS):
        with Case.open(folder) as case:
            entries_before = case.log_head()
            for path in case.waiting():
                case.wait_no_more([path])
        written = _write_until_killed(folder, photograph, repository, chance.uniform(0.0, 0.25))
        with Case.open(folder) as case:
            # Nothing is damaged, the chain holds, and it goes on from where it was.
            assert case.opening.intact
            assert case.verify_log(entries_before).intact
            assert case.log_head().count > entries_before.count
            (item,) = case.items()
            kept = [int(word) for word in item.notes.split()]
            assert kept == list(range(len(kept)))
            assert written <= len(kept) - 1 <= written + 1
            assert len(case.waiting()) in (written + 1, written + 2)
            assert len(case.results()) == 1
            assert not item.problem


def _write_until_killed(folder: Path, image: Path, repository: Path, seconds: float) -> int:
    """The number of the last change that was kept for certain."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.evidence.case.writer", str(folder), str(image)],
        stdout=subprocess.PIPE,
        cwd=repository,
        env={**os.environ, "PYTHONPATH": str(repository)},
    )
    assert child.stdout is not None
    child.stdout.readline()  # it has begun
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read().split()
    child.stdout.close()
    assert child.wait() == -signal.SIGKILL
    return int(rest[-1]) if rest else 0
