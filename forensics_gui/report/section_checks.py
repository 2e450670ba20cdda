"""Of sections 6, 7 and 8: what the checks and views do, what they show, what misleads them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from forensics_gui.evidence.types import Check, CheckState
from forensics_gui.evidence.views.records import ViewState
from forensics_gui.report.blocks import (
    Block,
    column,
    fields,
    heading,
    paragraph,
    picture,
    table,
)
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.findings import plain
from forensics_gui.report.records import Item, ViewPicture
from forensics_gui.report.text import grouped, visible

#: check: what it does, and what misleads it
PRINCIPLES: dict[str, tuple[str, str]] = {
    "EXIF": (
        "Reads what cameras and programs wrote about the picture.",
        "Can be edited or removed without a trace.",
    ),
    "XMP": (
        "Reads the XML packet that editing programs write.",
        "Can be edited or removed without a trace.",
    ),
    "IPTC": (
        "Reads captions and credits of agencies.",
        "Can be edited or removed without a trace.",
    ),
    "Photoshop resources": (
        "Lists blocks that Photoshop and programs like it write.",
        "Agencies' systems write them too.",
    ),
    "Colour profile": (
        "Reads the embedded ICC profile.",
        "Says which program or device, not what was done.",
    ),
    "Comments": ("Reads comments of the container.", "Libraries write their own name there."),
    "Software named": (
        "Looks for names of programs in all metadata.",
        "A name shows that a program saved the file, not that the picture was edited.",
    ),
    "Contradictions in metadata": (
        "Compares times, sizes and names that should agree.",
        "Wrong clocks, time zones and copies by messengers contradict too.",
    ),
    "Unlike its thumbnail": (
        "Compares the embedded small picture with the picture.",
        "Cropping and rotating in the camera change one of them.",
    ),
    "Data after the image": (
        "Looks for bytes after the end of the image.",
        "Phones append films, depth maps and second pictures.",
    ),
    "JPEG structure": (
        "Walks the markers of the file and estimates the quality.",
        "Every saving writes them anew; they speak of the last one.",
    ),
    "JPEG quantisation tables": (
        "Compares the tables with those of the JPEG standard.",
        "Cameras and programs share tables.",
    ),
    "Content credentials": (
        "Validates a signed provenance record (C2PA) without asking a server.",
        "Absent in most files; revocation not checked.",
    ),
}
#: begins the name of the check that stands for a view; what it found is its picture
VIEW = "View: "
METADATA = ("EXIF", "XMP", "IPTC", "Photoshop resources", "Colour profile", "Comments")
#: checks whose values are figures and words of this program, none of the file
COMPUTED = ("Unlike its thumbnail", "JPEG structure", "JPEG quantisation tables")


def called(check: Check) -> str:
    """The name of a check, or of the view it stands for, in the language of the report."""
    name = check.name.removeprefix(VIEW)
    if name == check.name:
        return visible(quoted(name))
    return _("View: {name}").format(name=visible(quoted(name)))


def check_methods(items: Sequence[Item]) -> list[Block]:
    """Principle and limits of every check that was made."""
    names = dict.fromkeys(
        check.name
        for item in items
        for check in item.analysis.checks
        if not check.name.startswith(VIEW)
    )
    if not names:
        return []
    known = [name for name in names if name in PRINCIPLES]
    others = [visible(name) for name in names if name not in PRINCIPLES]
    blocks: list[Block] = [heading(_("Other checks"))]
    if known:
        blocks.append(
            table(
                [
                    column(_("Check"), "3fr"),
                    column(_("What it does"), "5fr"),
                    column(_("What misleads it"), "5fr"),
                ],
                [[_(name), *map(_, PRINCIPLES[name])] for name in known],
                _("Checks made on the files. They have no parameters."),
            )
        )
    if others:
        blocks.append(paragraph(_("Also made: {join}.").format(join=", ".join(others))))
    return blocks


def view_methods(items: Sequence[Item]) -> list[Block]:
    """Principle, parameters and source of every view that was chosen."""
    found = {view.record.key: view.record for item in items for view in item.views}
    if not found:
        return []
    rows = [
        [*map(quoted, (record.name, record.what, record.responds_to, record.source))]
        for record in found.values()
    ]
    return [
        heading(_("Views")),
        paragraph(
            _(
                "Pictures computed from the decoded picture for a person to look at. They find "
                "nothing by themselves and have no threshold."
            )
        ),
        table(
            [
                column(_("View"), "2.2fr"),
                column(_("What it is"), "4fr"),
                column(_("Responds to"), "4fr"),
                column(_("After"), "3fr"),
            ],
            [[visible(cell) for cell in row] for row in rows],
            _("Views chosen for this report. Their parameters stand beside each picture."),
        ),
    ]


def views(item: Item) -> list[Block]:
    """The views of one item, each with what to look for and what to ignore."""
    blocks: list[Block] = []
    for view in item.views:
        blocks += _view(item, view)
    return blocks


def _view(item: Item, view: ViewPicture) -> list[Block]:
    record = view.record
    name = visible(quoted(record.name))
    if record.state is not ViewState.RAN or not view.file:
        state = _("Failed") if record.state is ViewState.FAILED else _("Not applicable")
        return [
            heading(_("View: {name}").format(name=name)),
            fields([(state, visible(quoted(record.reason)))]),
        ]
    parameters = "; ".join(
        f"{visible(quoted(key))} {visible(quoted(value))}" for key, value in record.parameters
    )
    width, height = view.shown
    return [
        heading(_("View: {name}").format(name=name)),
        picture(
            view.file,
            view.shown,
            _("{name} of {file}. {what}").format(
                name=name,
                file=visible(item.analysis.evidence.name),
                what=visible(quoted(record.what)),
            ),
            _("{summary} Shown at {width} × {height} pixels.").format(
                summary=visible(quoted(record.summary)),
                width=grouped(width),
                height=grouped(height),
            ),
        ),
        fields(
            [
                (_("What to look for"), visible(quoted(record.look_for))),
                (_("What to ignore"), visible(quoted(record.ignore))),
                (_("Parameters"), parameters or _("none")),
                (_("sha256 of picture"), record.picture_sha256, "mono"),
            ]
        ),
    ]


def metadata_digest(item: Item) -> str:
    """sha256 of all metadata rows that were read: JSON, UTF-8, ``[[check, name, value], ...]``
    without spaces; empty when no check read any."""
    rows = [
        [check.name, plain(name), plain(value)]
        for check in item.analysis.checks
        if check.name in METADATA and check.state is CheckState.FOUND
        for name, value in check.details
    ]
    if not rows:
        return ""
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return hashlib.sha256(data).hexdigest()
