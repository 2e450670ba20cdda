"""Of a verification: the attached files, against the text and against each other."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from pyhanko.pdf_utils.misc import PdfError

from forensics_gui.report.text import plural, visible
from forensics_gui.report.verification import Finding, State
from model.errors import Cancelled

FINDINGS = "findings.json"
_TITLE, _TEXT, _MAPS = "Attachments", "Text", "Maps"
#: bytes; a bomb of a few kilobytes must not fill the memory
_LARGEST_JSON = 256_000_000
_PIECE = 1 << 20
_DEPTH = 32
_PRINTED = re.compile(r"(findings\.json|map-\d{3,}\.npy)([0-9a-f]{64})")
_DIGEST = re.compile(r"[0-9a-f]{64}")


class AttachmentError(ValueError):
    """An attachment cannot be read; the text says why."""


@dataclass(frozen=True)
class Contents:
    """What the file carries: sha256 of each attachment by name, and findings.json."""

    digests: dict[str, str]
    document: dict[str, Any] | None
    findings: tuple[Finding, ...]


def read(reader: Any, stop: Callable[[], None]) -> Contents:
    """The attachments with their digests; the finding ``attachments`` when that fails."""
    digests: dict[str, str] = {}
    document: dict[str, Any] | None = None
    try:
        for name, stream in _embedded(reader):
            stop()
            if name in digests:
                raise AttachmentError(f"{visible(name)} is attached twice")
            digest, size = hashlib.sha256(), 0
            kept = io.BytesIO() if name == FINDINGS else None
            for piece in pieces(stream):
                digest.update(piece)
                size += len(piece)
                if kept is not None:
                    if size > _LARGEST_JSON:
                        raise AttachmentError(f"{FINDINGS} is larger than this program writes it")
                    kept.write(piece)
            digests[name] = digest.hexdigest()
            if kept is not None:
                document = _parsed(kept.getvalue())
    except AttachmentError as error:
        return Contents(digests, None, (_fails(f"{str(error)[0].upper()}{str(error)[1:]}."),))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - a file that lies makes libraries raise anything
        sentence = f"The attachments are damaged ({type(error).__name__})."
        return Contents(digests, None, (_fails(sentence),))
    if document is None:
        return Contents(
            digests, None, (_fails("findings.json is not attached: this is no report of ours."),)
        )
    return Contents(digests, document, ())


def _fails(sentence: str) -> Finding:
    return Finding("attachments", _TITLE, State.FAILS, sentence)


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise AttachmentError(f"{FINDINGS} cannot be read") from error
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise AttachmentError(f"{FINDINGS} is not what this program writes")
    return dict(document)


def _embedded(reader: Any) -> Iterator[tuple[str, Any]]:
    """Name and stream of every embedded file (ISO 32000-1, 7.11.4)."""
    try:
        names = reader.root.get("/Names")
        tree = names.get("/EmbeddedFiles") if names is not None else None
        if tree is not None:
            yield from _leaves(tree, 0)
    except (PdfError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise AttachmentError("the list of attachments is damaged") from error


def _leaves(node: Any, depth: int) -> Iterator[tuple[str, Any]]:
    if depth > _DEPTH:
        raise AttachmentError("the list of attachments is nested too deeply")
    for child in node.get("/Kids", ()):
        yield from _leaves(child.get_object(), depth + 1)
    pairs = list(node.get("/Names", ()))
    for name, file in zip(pairs[::2], pairs[1::2], strict=True):
        spec = file.get_object()
        yield str(spec.get("/UF", name)), spec["/EF"]["/F"]


def pieces(stream: Any) -> Iterator[bytes]:
    """The content of an embedded file, unpacked piece by piece. Raises ``AttachmentError``."""
    if not hasattr(stream, "encoded_data"):
        raise AttachmentError("an attachment is not a file")
    kind = stream.get("/Filter")
    kinds = [str(one) for one in kind] if isinstance(kind, list) else [str(kind)] if kind else []
    data = stream.encoded_data
    if not kinds:
        yield data
        return
    if kinds != ["/FlateDecode"] or stream.get("/DecodeParms"):
        raise AttachmentError("an attachment is packed in a way this program does not use")
    unpack = zlib.decompressobj()
    try:
        left = data
        while left and not unpack.eof:
            yield unpack.decompress(left, _PIECE)
            left = unpack.unconsumed_tail
        yield unpack.flush()
    except zlib.error as error:
        raise AttachmentError("an attachment is damaged") from error


def against_text(
    data: bytes, contents: Contents, certificate: str, stop: Callable[[], None]
) -> list[Finding]:
    """Digests printed on the pages against the attachments, the originals and the certificate."""
    try:
        text = _text(data, stop)
    except AttachmentError as error:
        return [Finding("text", _TEXT, State.NOT_CHECKED, f"The text cannot be read: {error}.")]
    printed = dict(_PRINTED.findall(text))
    found = []
    wrong = [name for name, digest in contents.digests.items() if printed.get(name) != digest]
    missing = [name for name in printed if name not in contents.digests]
    for name in wrong:
        shown = visible(name)
        if name in printed:
            sentence = f"{shown} is not the file whose digest is printed in the report."
        else:
            sentence = f"{shown} is attached, but the report's text does not name it."
        rows = [("sha256 of the attachment", contents.digests[name])]
        if name in printed:
            rows.append(("Printed", printed[name]))
        found.append(Finding("attachments", _TITLE, State.FAILS, sentence, tuple(rows)))
    for name in missing:
        found.append(_fails(f"{name} is named in the report's text, but is not attached."))
    if not found:
        count = plural(len(contents.digests), "attachment")
        found.append(
            Finding(
                "attachments",
                _TITLE,
                State.HOLDS,
                f"{count}, with the digests printed in the report.",
            )
        )
    return [*found, _digests(text, contents.document or {}, certificate)]


def _digests(text: str, document: dict[str, Any], certificate: str) -> Finding:
    shown = set(_DIGEST.findall(text))
    named = [
        value
        for item in document["items"]
        for value in (
            _at(item, "file", "sha256"),
            _at(item, "decode", "pixels_sha256"),
            _at(item, "reproduction", "map_sha256"),
            _at(item, "model", "sha256") if _at(item, "reproduction") else None,
        )
    ]
    # The certificate that findings.json names is printed whatever became of the signature: of
    # one that is broken no certificate is known.
    named += [
        _at(document, "log", "sha256"),
        _at(document, "signing", "certificate_sha256"),
        certificate if _at(document, "signing") else None,
    ]
    expected = list(dict.fromkeys(str(one) for one in named if one))
    # 64 letters can follow on other letters of that kind once the spaces are gone
    absent = [one for one in expected if one not in shown and one not in text]
    if absent:
        return Finding(
            "text",
            _TEXT,
            State.FAILS,
            "The report's text does not name every digest that findings.json holds.",
            tuple(("Not in the text", visible(one)) for one in absent[:10]),
        )
    return Finding(
        "text",
        _TEXT,
        State.HOLDS,
        f"The pages name the same {plural(len(expected), 'digest')} as findings.json.",
    )


def _text(data: bytes, stop: Callable[[], None]) -> str:
    """All text of the pages without any white space."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    parts: list[str] = []
    try:
        for page in PdfReader(io.BytesIO(data)).pages:
            stop()
            parts.append(page.extract_text())
    except Cancelled:
        raise
    except Exception as error:
        raise AttachmentError(type(error).__name__) from error
    return re.sub(r"[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+", "", "".join(parts))


def _at(item: Any, *keys: str) -> Any:
    for key in keys:
        item = item.get(key) if isinstance(item, dict) else None
    return item


def map_name(index: int) -> str:
    """Attachment of item ``index``, counted from 1."""
    return f"map-{index:03d}.npy"


def map_values(reader: Any, name: str, shape: tuple[int, int]) -> np.ndarray[Any, Any] | None:
    """The attached raw map, float32 (H, W); ``None`` when it is not attached.

    Raises ``AttachmentError`` when it is not a map of that ``shape``.
    """
    for found, stream in _embedded(reader):
        if found != name:
            continue
        wanted = shape[0] * shape[1] * 4
        kept = bytearray()
        for piece in pieces(stream):
            kept += piece
            if len(kept) > wanted + 65_536:
                raise AttachmentError(f"{name} is larger than its image")
        source = io.BytesIO(kept)
        try:
            if np.lib.format.read_magic(source) != (1, 0):
                raise AttachmentError(f"{name} is not a map of this program")
            stored, fortran, kind = np.lib.format.read_array_header_1_0(source)
        except ValueError as error:
            raise AttachmentError(f"{name} is not a map") from error
        start = source.tell()
        if stored != shape or fortran or kind != np.dtype("<f4") or len(kept) - start != wanted:
            raise AttachmentError(f"{name} does not have the size of its image")
        return np.frombuffer(bytes(kept), "<f4", offset=start).reshape(shape)
    return None


def item_shape(item: dict[str, Any]) -> tuple[int, int]:
    """Height and width of an item in pixels. Raises ``AttachmentError``."""
    height, width = _at(item, "file", "height"), _at(item, "file", "width")
    if not (isinstance(height, int) and isinstance(width, int) and height > 0 and width > 0):
        raise AttachmentError("findings.json does not give the size of an image")
    return height, width


def maps(reader: Any, contents: Contents, stop: Callable[[], None]) -> list[Finding]:
    """Each attached map against the digest that findings.json gives for it."""
    held, away, found = 0, 0, []
    for index, item in enumerate((contents.document or {})["items"], start=1):
        expected = _at(item, "reproduction", "map_sha256")
        if not expected:
            continue
        stop()
        name = map_name(index)
        if name not in contents.digests:
            away += 1
            continue
        try:
            values = map_values(reader, name, item_shape(item))
        except AttachmentError as error:
            found.append(Finding("maps", _MAPS, State.FAILS, f"{visible(str(error))}."))
            continue
        except Exception as error:  # noqa: BLE001 - as above
            sentence = f"{name} is damaged ({type(error).__name__})."
            found.append(Finding("maps", _MAPS, State.FAILS, sentence))
            continue
        if values is None or hashlib.sha256(values.tobytes()).hexdigest() != expected:
            sentence = f"{name} is not the map whose digest is in findings.json."
            found.append(Finding("maps", _MAPS, State.FAILS, sentence))
        else:
            held += 1
    if found or not (held or away):
        return found
    sentence = f"{plural(held, 'raw map has', 'raw maps have')} the digest in findings.json."
    if away:
        sentence += f" {plural(away, 'map is', 'maps are')} not attached."
    state = State.HOLDS if held else State.NOT_CHECKED
    return [Finding("maps", _MAPS, state, sentence)]
