"""Options about signatures and languages of reports: declared, and turned into a signature.

Nobody is asked anything: a passphrase comes from the environment, from a file, or from the
system keyring. What is missing is told before the first image is opened.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.cli.exits import WrongUseError
from forensics_gui.report.catalogue import LANGUAGES
from forensics_gui.report.text import visible
from model.errors import PalimpsestError

if TYPE_CHECKING:
    from forensics_gui.report.signing import Signing

_LARGEST = 4096


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    group = parser.add_argument_group(
        "signature of the report",
        "Without a question asked. The passphrase of a key comes from --passphrase-file, from "
        "PALIMPSEST_KEY_PASSPHRASE, or from the system keyring (PALIMPSEST_KEYRING=off leaves "
        "that alone). Where there is none of these, a key made on first use is protected by the "
        "rights of this account's files alone, and the report says so.",
    )
    group.add_argument(
        "--sign",
        action="store_true",
        help="sign --pdf, with --key or with a self-issued key that is made on first use",
    )
    group.add_argument("--key", type=Path, metavar="F.p12", help="your own key (PKCS#12)")
    group.add_argument(
        "--passphrase-file", type=Path, metavar="F", help="file whose first line is the passphrase"
    )
    group.add_argument(
        "--no-new-key", action="store_true", help="refuse instead of making a key on first use"
    )
    group.add_argument(
        "--timestamp-url",
        default="",
        metavar="URL",
        help="ask this RFC 3161 server for a time stamp; a digest of the signature is sent to it "
        "(default: nothing is sent anywhere)",
    )


def add_language(group: argparse._ArgumentGroup) -> None:
    """Declare ``--language``."""
    group.add_argument(
        "--language", choices=tuple(LANGUAGES), default="en", help="language of the report"
    )


def signing(arguments: argparse.Namespace) -> Signing | None:
    """The signature that was asked for. Raises :class:`WrongUseError`."""
    if not arguments.sign:
        for option in ("key", "passphrase_file", "timestamp_url", "no_new_key"):
            if getattr(arguments, option):
                raise WrongUseError(f"--{option.replace('_', '-')} needs --sign.")
        return None
    if arguments.pdf is None:
        raise WrongUseError("--sign signs a report: name its file with --pdf.")
    from forensics_gui.report import keys
    from forensics_gui.report.signing import SealWish

    wish = SealWish(
        arguments.key,
        _passphrase(arguments.passphrase_file),
        arguments.timestamp_url,
        not arguments.no_new_key,
    )
    try:
        ready = wish.prepared()
    except PalimpsestError as error:
        raise WrongUseError(error.sentence, error.hint) from error
    if ready.key.fresh:
        print(
            f"A signing key was made on first use: {visible(str(keys.KeyStore().path))}\n"
            f"sha256 of its certificate: {ready.key.certificate_sha256}",
            file=sys.stderr,
        )
    return ready


def _passphrase(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        with path.open("rb") as stream:
            line = stream.read(_LARGEST).splitlines()
        return line[0].decode("utf-8") if line else ""
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise WrongUseError(
            f"--passphrase-file: {visible(str(path))} cannot be read: {reason}."
        ) from error
