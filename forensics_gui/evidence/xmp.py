"""XMP packets (ISO 16684-1) as flat rows of (path, value)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from xml.etree import ElementTree

MAX_ROWS = 3000
_DEEPEST = 20
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_LISTS = (_RDF + "Bag", _RDF + "Seq", _RDF + "Alt")
_RESOURCE = _RDF + "resource"
_ENDS = ("CreatorTool", "softwareAgent", "tiff:Software", "exif:Software", "pdf:Producer")


def read(packet: bytes) -> list[tuple[str, str]]:
    """Rows in the order of the packet.

    Raises:
        ValueError: it declares entities, which XMP never does.
        xml.etree.ElementTree.ParseError: it is no XML.
    """
    packet = packet.strip(b"\x00 \t\r\n")
    if b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        raise ValueError("it declares entities, which XMP never does")
    prefixes: dict[str, str] = {}
    root = None
    for event, value in ElementTree.iterparse(io.BytesIO(packet), ("start-ns", "start")):
        if event == "start-ns":
            prefixes.setdefault(value[1], value[0])
        elif root is None:
            root = value
    if root is None:
        return []
    rows: list[tuple[str, str]] = []
    for description in _top(root):
        for row in _properties(description, "", prefixes, 0):
            if len(rows) >= MAX_ROWS:
                return rows
            rows.append(row)
    return rows


def software(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Rows that name a program, each program and property once."""
    found = dict.fromkeys(
        (f"XMP {path.rpartition('/')[2]}", value)
        for path, value in rows
        if path.endswith(_ENDS) and value
    )
    return list(found)


def _top(root: ElementTree.Element) -> list[ElementTree.Element]:
    holders = [root] if root.tag == _RDF + "RDF" else list(root.iter(_RDF + "RDF"))
    return [child for holder in holders for child in holder]


def _properties(
    element: ElementTree.Element, path: str, prefixes: dict[str, str], depth: int
) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        if not name.startswith((_RDF, _XML)):
            yield path + _named(name, prefixes), value.strip()
    for child in element:
        yield from _property(child, path + _named(child.tag, prefixes), prefixes, depth + 1)


def _property(
    element: ElementTree.Element, path: str, prefixes: dict[str, str], depth: int
) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        yield path, "(nested too deeply)"
        return
    if _RESOURCE in element.attrib:
        yield path, element.attrib[_RESOURCE]
    for child in element:
        if child.tag in _LISTS:
            for number, item in enumerate(child, 1):
                where = f"{path}[{number}]" if len(child) > 1 else path
                yield from _property(item, where, prefixes, depth + 1)
        elif child.tag == _RDF + "Description":
            yield from _properties(child, path + "/", prefixes, depth + 1)
        else:
            where = f"{path}/{_named(child.tag, prefixes)}"
            yield from _property(child, where, prefixes, depth + 1)
    for name, value in element.attrib.items():
        if not name.startswith((_RDF, _XML)):
            yield f"{path}/{_named(name, prefixes)}", value.strip()
    text = (element.text or "").strip()
    if text:
        yield path, text


def _named(tag: str, prefixes: dict[str, str]) -> str:
    if not tag.startswith("{"):
        return tag
    space, _, name = tag[1:].partition("}")
    prefix = prefixes.get(space, "")
    return f"{prefix}:{name}" if prefix else name
