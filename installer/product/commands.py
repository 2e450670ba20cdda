"""The commands of ``installer/package.py``."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from installer import release, version
from installer.console import InstallError, say
from installer.linux import archive, deb
from installer.product import budget, contents, files, freeze
from installer.product.environment import BuildEnvironment
from installer.product.product import SmokeError

_Run = Callable[[Path, argparse.Namespace], int]


def main(root: Path, argv: Sequence[str]) -> int:
    """Carry out the command; its exit code."""
    parsed = _parser().parse_args(argv)
    try:
        return int(parsed.run(root, parsed))
    except InstallError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="package.py", description="Build the product.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, text: str, run: _Run) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text)
        made.set_defaults(run=run)
        return made

    def flavoured(name: str, text: str, run: _Run) -> argparse.ArgumentParser:
        made = command(name, text, run)
        made.add_argument("--flavour", choices=contents.FLAVOURS, default="cpu")
        return made

    text = "build it a second time in the place of what was frozen: are the same files in it?"
    again = flavoured("again", text, _again)
    for made in (
        flavoured("environment", "make the environment the product is built from", _environment),
        flavoured("freeze", "build the program's folder", _freeze),
        again,
    ):
        made.add_argument(
            "--torch-index", default="", metavar="URL", help="a package index that has this torch"
        )
    flavoured("bill", "write the bill of materials, also into what was frozen", _bill)
    flavoured("deb", "make the Debian package of what was frozen", _deb)
    flavoured("archive", "make the self-extracting archive of what was frozen", _archive)
    flavoured("check", "is anything missing, too large, or CUDA's? Of what was frozen", _check)
    text = "install, use and remove the packages in a clean Debian, as root"
    trial = flavoured("try", text, _try)
    trial.add_argument("--without-archive", action="store_true", help="the .deb alone")
    trial.add_argument("--keep", type=Path, metavar="DIR", help="make the clean system there")
    listing = command("list", "write the list of a folder's files", _list)
    listing.add_argument("folder", type=Path)
    listing.add_argument("target", type=Path)
    compare = command("compare", "compare the files of two builds: lists, or folders", _compare)
    compare.add_argument("one", type=Path)
    compare.add_argument("other", type=Path)
    for made in (again, compare):
        made.add_argument("--bytes", action="store_true", help="fail when bytes differ, too")
    return parser


def _environment(root: Path, parsed: argparse.Namespace) -> int:
    environment = BuildEnvironment(root, parsed.flavour)
    environment.install(parsed.torch_index)
    say(f"Ready: {environment.folder}")
    return 0


def _freeze(root: Path, parsed: argparse.Namespace) -> int:
    environment = BuildEnvironment(root, parsed.flavour)
    environment.install(parsed.torch_index)
    say(f"Built: {freeze.freeze(root, environment)}")
    return 0


def _again(root: Path, parsed: argparse.Namespace) -> int:
    folder = _frozen(root, parsed.flavour)
    built = (folder / contents.INSIDE / "resources" / "commit.txt").read_text(encoding="ascii")
    if built != freeze.commit(root):
        raise InstallError(f"{folder} was built from another commit; run: package.py freeze")
    one = files.listing(folder)
    _freeze(root, parsed)
    return _difference(one, files.listing(folder), parsed.bytes)


def _frozen(root: Path, flavour: str) -> Path:
    found = freeze.folder(root, flavour)
    if not (found / contents.INSIDE).is_dir():
        raise InstallError(f"There is no {found}; run: installer/package.py freeze")
    return found


def _bill(root: Path, parsed: argparse.Namespace) -> int:
    environment = BuildEnvironment(root, parsed.flavour)
    name = release.bill_name(version.version(), "linux", parsed.flavour)
    command = [
        *(str(environment.python), "-m", "installer.sbom", "--out", str(root / "dist" / name)),
        *("--bundle", str(_frozen(root, parsed.flavour)), "--commit", freeze.commit(root)),
    ]
    if environment.wheels.exists():
        command += ["--wheels", str(environment.wheels)]
    return subprocess.run(command, cwd=root, check=False).returncode


def _deb(root: Path, parsed: argparse.Namespace) -> int:
    return _pack(deb.build, root, parsed.flavour)


def _archive(root: Path, parsed: argparse.Namespace) -> int:
    return _pack(archive.build, root, parsed.flavour)


def _pack(build: Callable[[Path, Path, str, int], Path], root: Path, flavour: str) -> int:
    made = build(root, _frozen(root, flavour), flavour, int(freeze.moment(root)))
    say(f"Made: {made} ({made.stat().st_size / budget.MEGA:.0f} MB)")
    return 0


def _packages(root: Path, flavour: str) -> tuple[Path, Path]:
    number = version.version()
    names = deb.file_name(flavour, number), archive.file_name(flavour, number)
    return root / "dist" / names[0], root / "dist" / names[1]


def _check(root: Path, parsed: argparse.Namespace) -> int:
    folder = _frozen(root, parsed.flavour)
    packages = [path for path in _packages(root, parsed.flavour) if path.exists()]
    taken = budget.size(folder) / budget.MEGA
    say(f"{folder}: {taken:.0f} MB, {files.write(folder, folder.parent / 'files.txt')} files")
    for package in packages:
        say(f"{package}: {package.stat().st_size / budget.MEGA:.0f} MB")
    found = budget.problems(folder, parsed.flavour, packages)
    for sentence in found:
        print(sentence, file=sys.stderr)
    return 1 if found else 0


def _try(root: Path, parsed: argparse.Namespace) -> int:
    # Draws pictures: run this with .venv's or the build environment's Python.
    from installer.linux import trial

    package, archive = _packages(root, parsed.flavour)
    for path in (package, *([] if parsed.without_archive else [archive])):
        if not path.exists():
            raise InstallError(f"There is no {path}; make it first.")
    try:
        trial.run(package, None if parsed.without_archive else archive, keep=parsed.keep)
    except SmokeError as error:
        raise InstallError(f"The product does not work as it should: {error}") from None
    say("The packages work.")
    return 0


def _list(root: Path, parsed: argparse.Namespace) -> int:
    say(f"{files.write(parsed.folder, parsed.target)} files")
    return 0


def _compare(root: Path, parsed: argparse.Namespace) -> int:
    return _difference(files.read(parsed.one), files.read(parsed.other), parsed.bytes)


def _difference(one: files.Listing, other: files.Listing, every_byte: bool) -> int:
    lists, differing = files.compare(one, other)
    for line in [*lists, *differing]:
        say(line)
    say(
        f"{len(one)} and {len(other)} files; {len(lists)} differences of the lists, "
        f"{len(differing)} files of one name with other bytes"
    )
    return 1 if lists or (every_byte and differing) else 0
