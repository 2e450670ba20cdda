"""``palimpsest-cli verify``: is a report what was signed, and are these its images?"""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli import model_options
from forensics_gui.cli.exits import (
    IMAGE_DIFFERS,
    NOT_ALL_ASSESSED,
    OK,
    REPORT_CHANGED,
    UNSIGNED,
    VERIFY_EPILOG,
    WrongUseError,
)
from forensics_gui.cli.terminal import ProgressLine, interruptible
from forensics_gui.report.text import visible

if TYPE_CHECKING:
    from forensics_gui.report.records import LogHead
    from forensics_gui.report.verification import Verification
    from forensics_gui.report.verification_repeat import Repetition

_MARKS = {
    "holds": "holds         ",
    "does_not_hold": "DOES NOT HOLD ",
    "absent": "absent        ",
    "not_checked": "NOT CHECKED   ",
}
_CODES = {
    "whole": OK,
    "report_changed": REPORT_CHANGED,
    "image_differs": IMAGE_DIFFERS,
    "unsigned": UNSIGNED,
    "not_all_checked": NOT_ALL_ASSESSED,
}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = subparsers.add_parser(
        "verify",
        help="check a report: signature, attachments, images",
        description="Check a report: its signature and that it covers the whole file, the "
        "attachments against the text and each other, and given images against the report. "
        "Works without a network; revocation of certificates is not checked.",
        epilog=VERIFY_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("report", type=Path, metavar="REPORT.pdf")
    # The default, or argparse would call them required.
    parser.add_argument(
        "images", nargs="*", type=Path, default=[], metavar="IMAGE", help="an original"
    )
    parser.add_argument(
        "--repeat",
        action="store_true",
        help="analyse the images again and compare the raw maps: every pixel to 0.02 of the "
        "scale (0.10 where bfloat16 was used), decoded pixels bit for bit",
    )
    parser.add_argument(
        "--signer", default="", metavar="SHA256", help="digest of the certificate that must sign"
    )
    parser.add_argument("--trust", type=Path, metavar="F.pem", help="certificates you trust")
    parser.add_argument("--log-head", default="", metavar="SHA256", help="of the case's log, now")
    parser.add_argument("--log-count", type=int, metavar="N", help="entries of the case's log")
    parser.add_argument("--json", type=Path, metavar="F", help="the answers; - for the output")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    model_options.add(
        parser, named="of “models list”, or “shipped”; default: the one the report names"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Carry out the command."""
    from forensics_gui.report import keys
    from forensics_gui.report.verification import Wish, verify
    from forensics_gui.report.verification_signature import normal

    if arguments.repeat and not arguments.images:
        raise WrongUseError("--repeat repeats the analysis of images: name them.")
    if arguments.signer and not re.fullmatch("[0-9a-f]{64}", normal(arguments.signer)):
        raise WrongUseError("--signer takes a sha256: 64 hexadecimal digits.")
    progress = ProgressLine(1)
    with interruptible() as interrupt, contextlib.ExitStack() as stack:
        wish = Wish(
            images=tuple(arguments.images),
            signer=arguments.signer,
            own=keys.KeyStore().own_certificate_sha256(),
            roots=_roots(arguments.trust),
            log=_log(arguments),
            repetition=_repetition(arguments, stack) if arguments.repeat else None,
        )
        progress.begin(1, visible(arguments.report.name))
        result = verify(arguments.report, wish, progress=progress, cancelled=interrupt)
    progress.clear()
    _tell(arguments, result)
    return _CODES[str(result.verdict)]


def _roots(path: Path | None) -> bytes:
    if path is None:
        return b""
    try:
        return path.read_bytes()
    except OSError as error:
        raise WrongUseError(
            f"--trust: {visible(str(path))} cannot be read: {error.strerror or error}."
        ) from error


def _log(arguments: argparse.Namespace) -> LogHead | None:
    from forensics_gui.report.records import LogHead

    if not arguments.log_head and arguments.log_count is None:
        return None
    if not arguments.log_head or arguments.log_count is None:
        raise WrongUseError("--log-head and --log-count belong together.")
    return LogHead(arguments.log_head.lower(), arguments.log_count)


def _repetition(arguments: argparse.Namespace, stack: contextlib.ExitStack) -> Repetition:
    from forensics_gui.current_model import library
    from forensics_gui.evidence import Decoder
    from forensics_gui.report.verification_repeat import Repetition

    decoder = stack.enter_context(Decoder())
    if arguments.checkpoint is not None or arguments.model:
        return Repetition.of(model_options.localizer(arguments), decoder)
    return Repetition.among(library(), decoder, arguments.device)


def _tell(arguments: argparse.Namespace, result: Verification) -> None:
    from forensics_gui.report.files import write_atomically
    from forensics_gui.report.verification import VERDICTS

    on_stdout = arguments.json == Path("-")
    stream = sys.stderr if on_stdout else sys.stdout
    print(f"{visible(str(arguments.report))}\n  sha256 {result.sha256}", file=stream)
    for one in result.findings:
        print(f"  {_MARKS[str(one.state)]}{one.title}: {one.sentence}", file=stream)
        for name, value in one.details:
            print(f"                  {name}: {value}", file=stream)
    print(VERDICTS[result.verdict], file=stream)
    if arguments.json is None:
        return
    text = json.dumps(result.as_dict(), ensure_ascii=False, indent=2) + "\n"
    if on_stdout:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
        return
    try:
        write_atomically(arguments.json, text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        raise WrongUseError(
            f"--json: {visible(str(arguments.json))} could not be written: "
            f"{error.strerror or error}."
        ) from error
