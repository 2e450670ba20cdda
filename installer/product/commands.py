"""The commands of ``installer/package.py``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from installer.console import InstallError, say
from installer.product import contents, freeze
from installer.product.environment import BuildEnvironment


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

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text)

    environment = command("environment", "make the environment the product is built from")
    _flavoured(environment)
    environment.set_defaults(run=_environment)
    frozen = command("freeze", "build the program's folder")
    _flavoured(frozen)
    frozen.set_defaults(run=_freeze)
    return parser


def _flavoured(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--flavour", choices=contents.FLAVOURS, default="cpu")
    parser.add_argument(
        "--torch-index", default="", metavar="URL", help="a package index that has this torch"
    )


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
