"""The whole main job with networking forbidden, and what the program lists against its source."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest

import resources
from forensics_gui import connections

ROOT = Path(__file__).resolve().parents[2]
GUARD = Path(__file__).with_name("offline_guard.py")


@lru_cache(maxsize=1)
def cut_off() -> tuple[str, ...]:
    """The command that gives a process a network of its own with nothing in it, where the
    system lets us; else empty, and the guard in the process stands alone."""
    program = shutil.which("unshare")
    for options in (("--net",), ("--net", "--map-root-user")):
        if (
            program
            and not subprocess.run(
                [program, *options, "true"], capture_output=True, check=False
            ).returncode
        ):
            return (program, *options)
    return ()


class Offline:
    def __init__(self, home: Path) -> None:
        self.log = home / "network.log"
        self.log.write_text("")
        self._environment = os.environ | {
            "PALIMPSEST_TEST_NET_LOG": str(self.log),
            "PALIMPSEST_KEYRING": "off",
            "PYTHONPATH": str(ROOT),
        }

    def __call__(self, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*cut_off(), sys.executable, str(GUARD), *map(str, words)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )

    def attempts(self) -> list[str]:
        return self.log.read_text().splitlines()


@pytest.fixture
def offline(tmp_path: Path) -> Offline:
    return Offline(tmp_path)


@pytest.mark.e2e
def test_the_guard_catches_what_it_should(offline: Offline) -> None:
    assert offline("--prove").returncode == 0
    assert {line.split()[0] for line in offline.attempts()} >= {
        "socket.connect", "urllib.Request", "socket.getaddrinfo",
    }  # fmt: skip


@pytest.mark.e2e
@pytest.mark.slow
def test_the_whole_main_job_without_a_network(offline: Offline, tmp_path: Path) -> None:
    """analyse to JSON, map and signed PDF, then verify with a repeated analysis."""
    sample = next(p for p in sorted(resources.path("samples").iterdir()) if p.suffix == ".jpg")
    image = tmp_path / "in" / "photograph.jpg"
    image.parent.mkdir()
    image.write_bytes(sample.read_bytes())
    out = {name: tmp_path / f"out.{name}" for name in ("json", "npy", "png", "pdf")}
    made = offline(
        "analyse", image, "--json", out["json"], "--map", out["npy"], "--overlay", out["png"],
        "--pdf", out["pdf"], "--sign", "--device", "cpu",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert all(path.stat().st_size for path in out.values())
    assert np.load(out["npy"], allow_pickle=False).ndim == 2
    checked = offline("verify", out["pdf"], image, "--repeat", "--device", "cpu")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "bit for bit" in checked.stdout
    assert offline.attempts() == []


NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(socket|socketserver|urllib\.request|urllib3|requests|http\.client|"
    r"http\.server|aiohttp|httpx|ftplib|smtplib|ssl|asyncio\.streams|xmlrpc|distributed|"
    r"dask\.distributed|torch\.distributed|torch\.hub|websockets|grpc)\b"
    r"|QtNetwork|QtWebEngine|openUrl\(|load_state_dict_from_url|urlopen\(|"
    r"torch\.hub|init_process_group|Fabric\(",
    re.MULTILINE,
)


def test_every_place_that_could_connect_is_listed() -> None:
    """A module that uses a networking library is named by an entry of the page."""
    named = {module for one in connections.CONNECTIONS for module in one.modules}
    found = set()
    for room in ("forensics_gui", "model", "training"):
        for path in (ROOT / room).rglob("*.py"):
            if NETWORK.search(path.read_text(encoding="utf-8")):
                found.add(path.relative_to(ROOT).as_posix())
    found |= {name for name in ("installer/bootstrap.py",) if (ROOT / name).exists()}
    found -= connections.LOCAL_ONLY.keys()
    assert found - named == set()
    for name in named | connections.LOCAL_ONLY.keys():
        assert (ROOT / name).exists(), name


def test_what_is_listed_says_everything() -> None:
    for one in connections.CONNECTIONS:
        for text in (one.name, one.when, one.to, one.sends, one.off):
            assert text
            assert text.strip() == text
    assert [one for one in connections.CONNECTIONS if one.on_by_default] == []
