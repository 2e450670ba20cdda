"""Looking for Windows wheels, with a package index that is made up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from packaging.requirements import Requirement

from installer.windows import wheels
from installer.windows.wheels import Found

INDEX = {
    "app": Found("app", "1", "app-1-py3-none-any.whl", (
        "colorama; sys_platform == 'win32'",
        "SecretStorage; sys_platform == 'linux'",
        "net[fast]>=2",
    )),
    "colorama": Found("colorama", "2", "colorama-2-py3-none-any.whl"),
    "net": Found("net", "2.1", "net-2.1-cp311-cp311-win_amd64.whl", (
        "speed; extra == 'fast'",
        "docs; extra == 'docs'",
    )),
    "speed": Found("speed", "3", problem="No matching distribution found for speed==3"),
}  # fmt: skip
PINS = {"app": "1", "colorama": "2", "net": "2.1", "speed": "3"}


@pytest.fixture(autouse=True)
def made_up_index(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked: list[str] = []

    def ask(wanted: Sequence[str]) -> list[Found]:
        asked.extend(wanted)
        return [INDEX[wheels.normal(line.split("==")[0])] for line in wanted]

    monkeypatch.setattr(wheels, "ask", ask)
    return asked


def test_dependencies_are_followed_as_windows_follows_them(made_up_index: list[str]) -> None:
    found = wheels.resolve(["app"], PINS)
    assert [one.name for one in found] == ["app", "colorama", "net", "speed"]
    assert made_up_index == ["app==1", "colorama==2", "net==2.1", "speed==3"]


def test_what_has_no_wheel_is_named() -> None:
    lines = [wheels.line(one) for one in wheels.resolve(["app"], PINS)]
    assert lines[0] == "found   app 1  app-1-py3-none-any.whl"
    assert lines[3].startswith("MISSING speed 3: No matching")


def test_what_is_not_pinned_is_named() -> None:
    found = wheels.resolve(["app"], {"app": "1", "net": "2.1", "speed": "3"})
    assert [one.name for one in found if "not pinned" in one.problem] == ["colorama"]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("x; sys_platform == 'win32'", True),
        ("x; platform_system == 'Linux'", False),
        ("x; os_name == 'nt' and platform_machine == 'AMD64'", True),
        ("x; python_version < '3.11'", False),
        ("x", True),
    ],
)
def test_markers_see_windows(text: str, holds: bool) -> None:
    assert wheels.applies(Requirement(text)) is holds


def test_pins_are_read_from_the_constraints() -> None:
    assert wheels.pins("# a\nPySide6-Essentials==6.12.0\nlibrt==0.16.0\n") == {
        "pyside6-essentials": "6.12.0",
        "librt": "0.16.0",
    }
