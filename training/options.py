"""The options of a run, for ``python -m training.train`` and ``palimpsest-cli train``. Nothing
heavy is imported here: help must appear at once."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a run, shared with ``palimpsest-cli train``."""
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument("--pool", type=Path, metavar="DIR", help="folder with pool.json")
    data.add_argument("--dataset", type=Path, metavar="F.h5", help="data set with splits")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR",
        help="folder of the run; a run that was begun there goes on",
    )  # fmt: skip
    parser.add_argument("--faces", type=Path, metavar="DIR", help="with a pool: faces to swap")
    parser.add_argument("--landmarks", type=Path, metavar="DIR", help="of the faces")
    network = parser.add_argument_group("network")
    network.add_argument("--network", default="small", help="name (default: small)")
    network.add_argument("--arguments", default="{}", metavar="JSON", help="of its constructor")
    network.add_argument("--init", type=Path, metavar="F.pth", help="weights of its backbone")
    network.add_argument("--checkpoint", type=Path, metavar="F.safetensors", help="fine-tune it")
    run = parser.add_argument_group("run")
    run.add_argument("--steps", type=int, default=3000)
    run.add_argument("--batch", type=int, default=16, help="over all processes together")
    run.add_argument("--size", type=int, default=256, help="side of the samples in pixels")
    run.add_argument("--rate", type=float, help="learning rate (ours 6e-4, paper 1e-4)")
    run.add_argument("--decay", type=float, default=0.25, help="share of steps it falls in")
    run.add_argument("--precision", default="auto", help="auto, 32-true or bf16-mixed")
    run.add_argument("--seed", type=int, default=0)
    run.add_argument("--loss", choices=("ours", "paper", "paper-published"))
    run.add_argument(
        "--schedule", choices=("ours", "paper"), default="ours",
        help="paper: Adam, its loss, rate divided by 10 after 5 validations without improvement",
    )  # fmt: skip
    run.add_argument("--stop-after", type=int, default=0, help="validations without improvement")
    run.add_argument("--validate-every", type=int, default=500, help="in steps; 0 never")
    run.add_argument("--validation-samples", type=int, default=192)
    run.add_argument("--save-every", type=int, default=100, help="in steps")
    run.add_argument("--workers", type=int, default=1, help="processes that make samples")
    run.add_argument("--threads", type=int, default=2, help="of the processor")
