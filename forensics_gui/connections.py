"""Every network connection this program can ever make, and those it never makes. No Qt.

A test compares this with the source: a module that uses a networking library without being
named here fails it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Connection:
    """One connection. ``when`` it is made, ``to`` whom, what it ``sends``, how it is ``off``;
    ``modules`` are the source files that can make it."""

    name: str
    when: str
    to: str
    sends: str
    off: str
    modules: tuple[str, ...]
    on_by_default: bool = False


CONNECTIONS: tuple[Connection, ...] = (
    Connection(
        "Time stamp of a signed report (RFC 3161)",
        "A report is signed and a time-stamping server was named for it.",
        "That server alone; its name is printed in the report. Redirections are refused.",
        "One sha256 of the signature. No image, no name, no part of the report. The server sees "
        "the time and this computer's network address.",
        "Off unless you name a server, each time, in the report dialog or with --timestamp-url.",
        ("forensics_gui/report/timestamping.py",),
    ),
    Connection(
        "Scan of a folder on a Dask cluster",
        "palimpsest-cli scan is started with --scheduler.",
        "The scheduler at the address you give, and the workers it names: your own machines.",
        "File paths and settings; results come back. Images are read by the workers themselves. "
        "Nothing is encrypted unless the address says tls://.",
        "Off unless --scheduler is given.",
        ("forensics_gui/evidence/batch/cluster.py",),
    ),
    Connection(
        "Training on several devices or machines",
        "Training is started by torch.distributed.run with more than one process.",
        "The other processes of the same training, on this machine or on those you name.",
        "Weights, gradients and measured values, unencrypted.",
        "Off unless training is started that way; the window and palimpsest-cli train on one "
        "machine without any connection.",
        ("training/parallel.py", "training/validation.py"),
    ),
    Connection(
        "Installation from source",
        "installer/bootstrap.py is run, by hand, to set up a new machine.",
        "The package indexes that pip and apt are set up with.",
        "Names and versions of the packages asked for.",
        "The program itself never installs or updates anything.",
        ("installer/bootstrap.py",),
    ),
)

#: what other programs of this kind ask for, and this one does not
NEVER: tuple[tuple[str, str], ...] = (
    (
        "Content credentials (C2PA)",
        "Manifests kept on a server are not fetched, and revocation (OCSP) is not asked for; the "
        "answer says that it was not checked.",
    ),
    (
        "Certificates of signatures",
        "Revocation lists and missing certificates are not fetched; the answer says so.",
    ),
    ("Places (GPS)", "Coordinates are shown as numbers. No map is loaded."),
    ("Updates", "The program does not look for new versions."),
    ("Crash and usage reports", "Nothing is sent. A crash log stays on this computer."),
    ("Network weights and data sets", "They come with the program or from your own files."),
    (
        "Web pages and metadata links",
        "Addresses found in files are shown as text and never opened.",
    ),
)

#: source files that hand something to the system or a local process, with what it is
LOCAL_ONLY: dict[str, str] = {
    "forensics_gui/licences/own.py": "reads the version of the library that Python's ssl uses",
    "forensics_gui/browser/source_list.py": "opens a local folder in the file manager",
    "forensics_gui/notifications.py": "opens a written file or its folder",
}
