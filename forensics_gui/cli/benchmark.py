"""``palimpsest-cli benchmark``: seconds per megapixel and peak memory of the networks."""

from __future__ import annotations

import argparse


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "benchmark", help="measure the networks' speed and memory on this machine"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from model import benchmark

    print(benchmark.as_text(benchmark.run()))
    return 0
