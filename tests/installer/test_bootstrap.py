"""The commands: what they start, with and without a display, and what they say."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from installer import bootstrap, commands, console, headless, pip_output, processes, system
from installer.console import InstallError, Progress, elapsed
from installer.environment import Environment

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Programs that a command would start; nothing is installed."""
    calls: list[list[str]] = []

    def call(command: Sequence[str], folder: Path | None = None) -> int:
        calls.append([Path(command[0]).stem, *command[1:]])
        return 0

    monkeypatch.setattr(commands, "_call", call)
    monkeypatch.setattr(system, "provide", lambda wanted: True)
    monkeypatch.setattr(Environment, "install", lambda self, extras=(): None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(headless.sys, "platform", "linux")
    return calls


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    samples = tmp_path / "resources" / "samples"
    samples.mkdir(parents=True)
    listed = [
        {"file": "authentic.jpg", "manipulated": False},
        {"file": "forged.jpg", "manipulated": True},
    ]
    (samples / "samples.json").write_text(json.dumps({"samples": listed}))
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "platform", "answer"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_has_display(environment: dict[str, str], platform: str, answer: bool) -> None:
    assert headless.has_display(environment, platform) is answer


def test_window_on_the_samples(
    started: list[list[str]], checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headless, "has_display", lambda: True)
    assert commands.main(checkout, ["run"]) == 0
    assert started == [["palimpsest", "--", str(checkout / "resources" / "samples")]]


def test_window_on_given_images(
    started: list[list[str]], checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headless, "has_display", lambda: True)
    commands.main(checkout, ["run", "a.jpg", "folder"])
    assert started == [["palimpsest", "--", "a.jpg", "folder"]]


def test_no_display_takes_a_forged_sample(
    started: list[list[str]], checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands.main(checkout, ["run"]) == 0
    ((program, *arguments),) = started
    out = checkout / "out"
    assert program == "palimpsest-cli"
    assert arguments[-2:] == ["--", str(checkout / "resources" / "samples" / "forged.jpg")]
    for option, name in (
        ("--map", "forged.npy"),
        ("--overlay", "forged-overlay.png"),
        ("--json", "forged.json"),
        ("--pdf", "forged.pdf"),
    ):
        assert arguments[arguments.index(option) + 1] == str(out / name)
    told = capsys.readouterr().out
    assert "no display" in told
    assert str(out) in told


def test_no_results_are_announced_when_there_are_none(
    started: list[list[str]],
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(commands, "_call", lambda command, folder=None: 2)
    assert commands.main(checkout, ["run"]) == 2
    assert "are in" not in capsys.readouterr().out


def test_several_images_share_json_and_report(tmp_path: Path) -> None:
    arguments = headless.arguments([Path("a.jpg"), Path("b.jpg")], tmp_path)
    assert "--overlay" not in arguments
    assert arguments[arguments.index("--map-dir") + 1] == str(tmp_path / "maps")
    assert arguments[-3:] == ["--", "a.jpg", "b.jpg"]


def test_headless_arguments_are_understood_by_the_command_line(tmp_path: Path) -> None:
    from forensics_gui.cli import build_parser

    for images in ([Path("a.jpg")], [Path("a.jpg"), Path("-b.jpg")], [tmp_path]):
        parsed = build_parser().parse_args(headless.arguments(images, tmp_path))
        assert isinstance(parsed, argparse.Namespace)
        assert parsed.images == images


@pytest.mark.parametrize("present", [True, False])
def test_tests_get_a_display_where_there_is_xvfb(
    started: list[list[str]], checkout: Path, monkeypatch: pytest.MonkeyPatch, present: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    monkeypatch.setattr(commands.sys, "platform", "linux")
    monkeypatch.setattr(commands.shutil, "which", lambda name: name if present else None)
    assert commands.main(checkout, ["test", "-q", "tests/model", "-k", "x"]) == 0
    assert started == [["python", "-m", "pytest", "-q", "tests/model", "-k", "x"]]
    assert commands.os.environ["QT_QPA_PLATFORM"] == ("xcb" if present else "offscreen")


def test_check_runs_all_and_tells_what_failed(
    started: list[list[str]],
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert commands.main(checkout, ["check"]) == 0
    assert [call[0] for call in started] == ["ruff", "ruff", "mypy", "lint-imports"]
    monkeypatch.setattr(
        commands, "_call", lambda command, folder=None: int("mypy" in Path(command[0]).stem)
    )
    assert commands.main(checkout, ["check"]) == 1
    assert "Not clean: mypy" in capsys.readouterr().out


def test_an_install_error_is_a_sentence(
    started: list[list[str]],
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(self: Environment, extras: Sequence[str] = ()) -> None:
        raise InstallError("The disk is full.")

    monkeypatch.setattr(Environment, "install", fail)
    assert commands.main(checkout, ["run"]) == 1
    assert capsys.readouterr().err == "\nThe disk is full.\n"
    assert started == []


def test_stopping_is_no_traceback(
    started: list[list[str]],
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(self: Environment, extras: Sequence[str] = ()) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "install", stop)
    assert commands.main(checkout, ["install"]) == commands.INTERRUPTED
    assert "Run the same command to go on" in capsys.readouterr().err


def test_old_python_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    assert bootstrap.too_old() == "Palimpsest needs Python 3.11 or newer; this is 3.9."
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: name)
    assert "python3.14 installer/bootstrap.py" in bootstrap.too_old()


def test_bootstrap_needs_nothing_but_the_standard_library() -> None:
    told = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "installer" / "bootstrap.py"), "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    assert "run" in told.stdout
    assert "test" in told.stdout


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("Failed to establish a new connection: [Errno -3] Temporary failure", "index cannot be"),
        ("Max retries exceeded (SSLError: certificate verify failed)", "not trusted"),
        ("ERROR: Could not find a version\nmore", "pip said:\nERROR: Could not find a version"),
    ],
)
def test_why_pip_failed(output: str, sentence: str) -> None:
    assert sentence in pip_output.explain(output)


def test_what_pip_does(tmp_path: Path) -> None:
    reader = pip_output.Reader(tmp_path)
    packages = tmp_path / "lib" / "python3.11" / "site-packages"
    (packages / "pip-26.3.dist-info").mkdir(parents=True)
    assert reader.describe("Collecting torch==2.12.*") == "looking for torch==2.12.*"
    name = "torch-2.12.1-cp311-cp311-manylinux_2_28_x86_64.whl"
    assert reader.describe(f"  Downloading {name} (532.2 MB)") == "downloading torch (532.2 MB)"
    assert reader.describe("Progress 266 of 532") == "downloading torch (532.2 MB) 50 %"
    assert reader.describe("") == ""
    reader.describe("Installing collected packages: numpy, torch")
    (packages / "numpy-2.4.6.dist-info").mkdir()
    assert reader.describe("") == "unpacking: 1 of 2 libraries"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_programs_are_run_with_progress_and_their_output_kept() -> None:
    with Progress("Working", io.StringIO()) as progress:
        output = processes.run(
            [sys.executable, "-c", "print('one'); print('Progress 1 of 2'); print('two')"],
            progress,
        )
    assert output == "one\ntwo"


def test_a_failing_program_gives_its_output() -> None:
    code = "import sys; print('why'); sys.exit(4)"
    with pytest.raises(processes.FailedError) as caught, Progress("x", io.StringIO()) as progress:
        processes.run([sys.executable, "-c", code], progress)
    assert (caught.value.code, caught.value.output) == (4, "why")


def test_live_line_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0.0, 1.0, 76.0, 80.0))
    monkeypatch.setattr(console, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    stream = Terminal()
    with Progress("Installing", stream) as progress:
        progress.tick("torch 1 %")
        progress.tick("torch 2 %")
    written = stream.getvalue()
    assert written.startswith("Installing\n\r  0:01  torch 1 %\r  1:16  torch 2 %")
    assert written.endswith("\r  done in 1:20\n")


def test_elapsed() -> None:
    assert [elapsed(s) for s in (0, 59.9, 75, 3600)] == ["0:00", "0:59", "1:15", "60:00"]
