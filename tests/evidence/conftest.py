"""One decoder for all tests that do not harm it, and files of every format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forensics_gui.evidence import Check, Decoded, Decoder, analyse, take_in
from tests.evidence import pictures


@pytest.fixture(scope="session")
def shared_decoder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Decoder]:
    """Its child runs before the first test that asks for it, so that none seems to leave it."""
    path = tmp_path_factory.mktemp("first") / "first.png"
    path.write_bytes(pictures.encode("png"))
    with Decoder() as decoder:
        decoder.decode(take_in(path))
        yield decoder


@pytest.fixture
def decode(shared_decoder: Decoder, tmp_path: Path) -> pictures.Decode:
    """``decode(data, name)``: write the bytes to a file, take it in, decode it."""

    def decoded(data: bytes, name: str = "photo") -> Decoded:
        path = tmp_path / name
        path.write_bytes(data)
        return shared_decoder.decode(take_in(path))

    return decoded


@pytest.fixture
def inspect(shared_decoder: Decoder, tmp_path: Path) -> pictures.Inspect:
    """``inspect(data)``: the checks of a file by name."""

    def made(data: bytes) -> dict[str, Check]:
        path = tmp_path / "photo"
        path.write_bytes(data)
        checks = analyse(path, None, decoder=shared_decoder).checks
        assert len({check.name for check in checks}) == len(checks)
        return {check.name: check for check in checks}

    return made
