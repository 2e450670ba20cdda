"""Of section 12: the log of the case, and the signature page."""

from __future__ import annotations

from forensics_gui.report.blocks import (
    NOT_SUPPLIED,
    Block,
    bullets,
    column,
    fields,
    heading,
    paragraph,
    table,
)
from forensics_gui.report.catalogue import translate as _
from forensics_gui.report.catalogue.sentences import quoted
from forensics_gui.report.records import Custody, LogHead, SignerRecord
from forensics_gui.report.text import grouped, moment, visible


def log_rows(head: LogHead) -> list[tuple[str, str, str]]:
    """End of the case's log, as it is printed in sections 5 and 12."""
    return [
        (_("Entries in the log"), grouped(head.count), ""),
        (_("sha256 of its last entry"), head.sha256, "mono"),
    ]


def activity(custody: Custody) -> list[Block]:
    """Annex: every entry of the log of the case."""
    if not custody.entries and custody.head is None:
        return [paragraph(_("This report was not written from a case; there is no log of one."))]
    blocks: list[Block] = []
    if custody.head is not None:
        blocks.append(fields(log_rows(custody.head)))
    blocks.append(
        table(
            [column(_("Time"), "2.4fr"), column(_("Who"), "2fr"), column(_("What"), "6fr")],
            [
                [moment(one.utc), visible(one.who) or _(NOT_SUPPLIED), visible(quoted(one.what))]
                for one in custody.entries
            ],
            _("Log of the case, oldest first. Each entry holds the digest of the one before it."),
        )
    )
    return blocks


def signature(signer: SignerRecord | None) -> list[Block]:
    """Annex: the signature page."""
    blocks = [heading(_("E. Signature"))]
    if signer is None:
        blocks.append(
            paragraph(
                _(
                    "This report is not signed: it does not itself show whether it was changed "
                    "after it was written."
                ),
                "strong",
            )
        )
        return [*blocks, *_how(False)]
    kind = (
        _("Self-issued: proves the file is unchanged since signing, not who signed.")
        if signer.self_issued
        else _("Issued by the authority named below, which this program did not ask.")
    )
    rows: list[tuple[str, str] | tuple[str, str, str]] = [
        (_("Certificate"), visible(signer.subject)),
        (_("Issued by"), visible(signer.issuer)),
        (_("Kind"), kind),
        (_("Valid"), f"{moment(signer.valid_from)} – {moment(signer.valid_until)}"),
        (_("Certificate sha256"), signer.certificate_sha256, "mono"),
        (_("Private key kept"), _(signer.protection)),
        (
            _("Time stamp"),
            _("of {server}, to which a digest of the signature was sent (RFC 3161)").format(
                server=visible(signer.timestamp_server)
            )
            if signer.timestamp_server
            else _("none; the time in the signature is that of this computer's clock"),
        ),
    ]
    blocks += [
        paragraph(
            _(
                "A digital signature over this whole file (PAdES) is stored in it. It shows any "
                "later change, of one byte or of an attachment."
            )
        ),
        fields(rows),
        paragraph(
            _(
                "To know who signed, compare the digest of the certificate with one that the "
                "signer gave in another way: on paper, by telephone, on a web site."
            )
        ),
    ]
    return [*blocks, *_how(True)]


def _how(signed: bool) -> list[Block]:
    lines = []
    if signed:
        lines += [
            _(
                "{command} (Poppler): the signature is valid and the total document is signed"
            ).format(command="pdfsig report.pdf"),
            _("the signature panel of a PDF reader, which names an unknown issuer"),
        ]
    lines += [
        _("{command}: the digests below “Attachments” are the same").format(
            command="pdfdetach -saveall report.pdf; sha256sum findings.json"
        ),
        _("{command}: the digest in section 4 is the same").format(command="sha256sum IMAGE"),
        _("with this program: {command}").format(
            command="palimpsest-cli verify report.pdf IMAGE --repeat"
        ),
    ]
    return [paragraph(_("How to check this report:")), bullets(lines)]
