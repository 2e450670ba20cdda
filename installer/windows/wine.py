"""A Windows of its own in a folder, by Wine: runs programs, reads the registry.

What works here has run under Wine 8 and not on Windows; Wine has no user account control and
lets everybody write everywhere.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path, PureWindowsPath

#: Debian's wine64 puts its loader here and not on the path
_LOADERS = ("/usr/lib/wine/wine64", "wine64", "wine")
_SERVERS = ("/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver", "wineserver")
#: Wine starts as Windows 7; Qt 6 needs Windows 10
VERSION_KEY = r"HKCU\Software\Wine"

Values = dict[str, dict[str, str]]


class WineError(Exception):
    """Wine could not do what it was asked for."""


def loader(names: Sequence[str] = _LOADERS) -> str | None:
    """Where Wine is; ``None`` without one."""
    return next((found for name in names if (found := shutil.which(name))), None)


class Wine:
    """The Windows below ``prefix``, made when it is not there. Use as a context."""

    def __init__(self, prefix: Path) -> None:
        found, server = loader(), loader(_SERVERS)
        if found is None or server is None:
            raise WineError("wine64 is not here. On Debian: apt-get install wine64")
        self._loader, self._server = found, server
        self.drive = prefix / "drive_c"
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "DISPLAY"},
            "WINEPREFIX": str(prefix),
            "WINEDEBUG": "-all",
            # neither .NET nor HTML: Wine would ask to fetch them
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            # file names are UTF-8
            "LC_ALL": "C.UTF-8",
            # XDG folders of the person who runs this are no part of it
            "HOME": str(prefix),
        }
        prefix.mkdir(parents=True, exist_ok=True)

    def __enter__(self) -> Wine:
        self.run("wineboot", "-i", timeout=180)
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run([self._server, "-k"], env=self._environment, capture_output=True)
        subprocess.run([self._server, "-w"], env=self._environment, capture_output=True)

    def run(
        self, program: str | Path, *arguments: str, timeout: float = 120, largest: int = 0
    ) -> int:
        """Run a program to its end; its exit code. ``largest``: bytes beyond which a file cannot
        grow, as on a full disk."""
        process = self.start(program, *arguments, largest=largest)
        try:
            return process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise WineError(f"{program} did not end within {timeout:.0f} s") from None

    def start(
        self, program: str | Path, *arguments: str, largest: int = 0
    ) -> subprocess.Popen[bytes]:
        """Start a program and go on."""

        def limit() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))

        return subprocess.Popen(
            [self._loader, str(program), *arguments],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=limit if largest else None,
            restore_signals=not largest,
        )

    def output(self, *arguments: str) -> str:
        """What a console program of Wine says. Raises ``WineError`` when it fails."""
        told = subprocess.run(
            [self._loader, *arguments], env=self._environment, capture_output=True, timeout=60
        )
        if told.returncode != 0:
            raise WineError(f"{' '.join(arguments)}: exit code {told.returncode}")
        return told.stdout.decode("utf-8", "replace")

    def path(self, windows: str) -> Path:
        r"""``C:\users\x`` -> its place below the prefix."""
        return self.drive.joinpath(*PureWindowsPath(windows).parts[1:])

    def set(self, key: str, name: str, value: str, kind: str = "REG_SZ") -> None:
        """Write a value of the registry; an empty name is the key's own value."""
        which = ["/v", name] if name else ["/ve"]
        self.output("reg", "add", key, *which, "/t", kind, "/d", value, "/f")

    def registry(self, key: str) -> Values:
        """Every key below ``key`` (in small letters, with its values); empty without it. Keys
        without values are in it, too."""
        file = self.drive / "export.reg"
        file.unlink(missing_ok=True)
        if self.run("reg", "export", key, "C:\\export.reg", "/y") != 0 or not file.exists():
            return {}
        return parse(file.read_text(encoding="utf-16"))


def parse(text: str) -> Values:
    """A registry file's keys, in small letters, and their values: strings as they are, numbers
    in decimal. Other kinds keep their notation."""
    found: Values = {}
    current: dict[str, str] = {}
    for line in text.splitlines():
        if line.startswith("["):
            current = found.setdefault(line[1:-1].lower(), {})
        elif line.startswith(("@=", '"')):
            name, value = _split(line)
            current[name] = value
    return found


def _split(line: str) -> tuple[str, str]:
    if line.startswith("@="):
        return "", _value(line[2:])
    end = 1
    while line[end] != '"':
        end += 2 if line[end] == "\\" else 1
    return _plain(line[1:end]), _value(line[end + 2 :])


def _value(text: str) -> str:
    if text.startswith('"'):
        return _plain(text.rstrip()[1:-1])
    if text.startswith("dword:"):
        return str(int(text[6:], 16))
    return text


def _plain(text: str) -> str:
    return text.replace("\\\\", "\0").replace('\\"', '"').replace("\0", "\\")
