"""What holds for every view: texts, parameters, records, orientation, cancelling, bounds."""

from __future__ import annotations

import dataclasses
import io
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from forensics_gui.evidence import CheckState, Decoder, analyse, take_in, views
from forensics_gui.evidence.orientation import upright
from forensics_gui.evidence.views import (
    JpegFacts,
    Request,
    Subject,
    View,
    ViewState,
    catalogue,
)
from model.errors import Cancelled
from tests.evidence import pictures
from tests.evidence.views import drawings

KEYS = [view.key for view in views.VIEWS]
ASKED = {
    "error_level",
    "noise",
    "ghost",
    "double_quantisation",
    "gradient",
    "bit_planes",
    "channels",
    "thumbnail",
}


@pytest.fixture(scope="module")
def subject() -> Subject:
    data = drawings.jpeg(drawings.pasted(drawings.texture(1), drawings.texture(5)), 88)
    made = drawings.subject(data)
    return dataclasses.replace(made, thumbnail=made.rgb[::3, ::3])


def test_every_view_is_there_and_explained() -> None:
    assert set(KEYS) == ASKED
    assert len(KEYS) == len(ASKED)
    for view in views.VIEWS:
        assert dataclasses.is_dataclass(view)
        with pytest.raises(dataclasses.FrozenInstanceError):
            view.name = "other"  # type: ignore[misc]
        for text in (view.what, view.look_for, view.ignore, view.responds_to, view.source):
            assert len(text) > 20
            assert text.isprintable()
        words = f"{view.what} {view.look_for} {view.ignore}".lower()
        assert not any(word in words for word in ("fake", "genuine", "proves", "authentic"))
        for parameter in view.parameters:
            values = [value for value, _ in parameter.choices]
            assert parameter.default in values
            assert len(set(values)) == len(values)


@pytest.mark.parametrize("view", views.VIEWS, ids=KEYS)
def test_every_choice_gives_a_picture_of_the_right_kind(view: View, subject: Subject) -> None:
    before = subject.rgb.copy()
    requests = [Request(view.key)]
    for parameter in view.parameters:
        values = [value for value, _ in parameter.choices]
        requests += [Request(view.key, ((parameter.key, v),)) for v in {values[0], values[-1]}]
    for request in requests:
        picture = views.compute(subject, request)
        assert picture.image.shape[:2] == subject.rgb.shape[:2]
        if picture.image.ndim == 3:
            assert picture.image.dtype == np.uint8
        else:
            assert picture.image.dtype == np.float32
            assert 0 <= picture.image.min() <= picture.image.max() <= 1
        assert picture.summary.endswith(".")
        assert all(isinstance(v, str) and v for v in picture.parameters.values())
    again = views.compute(subject, requests[0])
    assert np.array_equal(again.image, views.compute(subject, requests[0]).image)
    assert np.array_equal(subject.rgb, before), "evidence is never written to"


@pytest.mark.parametrize("view", views.VIEWS, ids=KEYS)
@pytest.mark.parametrize("shape", [(32, 32), (33, 517), (201, 47)])
def test_odd_sizes(view: View, shape: tuple[int, int]) -> None:
    rgb = drawings.texture(2, *shape)
    record = views.run(Subject(rgb, JpegFacts((4,) * 64, 90), rgb[::2, ::2]), Request(view.key))
    assert record.state in (ViewState.RAN, ViewState.NOT_APPLICABLE), record.reason
    if record.picture is not None:
        assert record.picture.shape == rgb.shape


@pytest.mark.parametrize("values", [(("quality", 1000),), (("colour", "x"),)])
def test_unknown_parameters_are_refused(
    values: tuple[tuple[str, int | str], ...], subject: Subject
) -> None:
    with pytest.raises(views.ViewParameterError):
        views.compute(subject, Request("ghost", values))
    assert views.run(subject, Request("ghost", values)).state is ViewState.FAILED
    with pytest.raises(views.ViewParameterError):
        views.compute(subject, Request("no such view"))


@pytest.mark.parametrize("key", KEYS)
def test_every_view_can_be_cancelled(key: str, subject: Subject) -> None:
    with pytest.raises(Cancelled):
        views.run(subject, Request(key), cancelled=lambda: True)


def test_a_mistake_is_a_failure_and_not_a_picture(
    subject: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> views.Picture:
        raise ZeroDivisionError("by zero")

    monkeypatch.setitem(catalogue._COMPUTE, "noise", broken)
    record = views.run(subject, Request("noise"))
    assert record.state is ViewState.FAILED
    assert "ZeroDivisionError" in record.reason
    assert record.picture is None
    assert record.check().state is CheckState.FAILED


def test_records_of_a_file(shared_decoder: Decoder, tmp_path: Path) -> None:
    """Ran, not applicable: with texts, parameters and the digest of what is shown."""
    path = tmp_path / "photo.png"
    Image.fromarray(drawings.texture(1, 96, 128)).save(path)
    analysis = analyse(path, None, decoder=shared_decoder)
    found = {
        r.key: r
        for r in views.records(analysis, [Request("noise"), Request("double_quantisation")])
    }
    ran, not_applicable = found["noise"], found["double_quantisation"]
    assert ran.state is ViewState.RAN
    assert ran.picture is not None
    assert ran.picture.shape == (96, 128, 3)
    assert len(ran.picture_sha256) == 64
    assert ("Show", "Strength over 16 pixels") in ran.parameters
    check = ran.check()
    assert check.state is CheckState.FOUND
    assert check.summary == ran.summary
    assert ("Picture SHA-256", ran.picture_sha256) in check.details
    assert not_applicable.state is ViewState.NOT_APPLICABLE
    assert not_applicable.check().state is CheckState.NOT_APPLICABLE
    assert "no quantised coefficients" in not_applicable.reason
    assert not_applicable.picture is None
    with Image.open(io.BytesIO(views.png(ran.picture))) as stored:
        assert np.array_equal(np.asarray(stored), ran.picture)


@pytest.mark.parametrize(
    ("mode", "options", "coding", "known"),
    [
        ("RGB", {}, "YCbCr", True),
        ("RGB", {"keep_rgb": True}, "RGB", False),
        ("L", {}, "grey", True),
        ("CMYK", {}, "CMYK", False),
    ],
)
def test_facts_are_of_brightness_only(
    mode: str,
    options: dict[str, bool],
    coding: str,
    known: bool,
    shared_decoder: Decoder,
    tmp_path: Path,
) -> None:
    path = tmp_path / "photo.jpg"
    Image.fromarray(drawings.texture(1, 64, 64)).convert(mode).save(path, quality=85, **options)
    analysis = analyse(path, None, decoder=shared_decoder)
    rows = {name: value for check in analysis.checks for name, value in check.details}
    assert rows["Colour coding"] == coding
    assert (views.subject_of(analysis).jpeg is not None) is known


def test_a_file_without_pixels(shared_decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    analysis = analyse(path, None, decoder=shared_decoder)
    (record,) = views.records(analysis, [Request("noise")])
    assert record.state is ViewState.NOT_APPLICABLE
    assert "could not be decoded" in record.reason


@pytest.mark.parametrize("orientation", range(1, 9))
def test_views_are_made_as_stored_and_shown_upright(
    orientation: int, shared_decoder: Decoder, tmp_path: Path
) -> None:
    """The grid of blocks begins at the first stored pixel, however the camera was held."""
    stored = drawings.pasted(
        drawings.texture(1, 384, 388), drawings.saved(drawings.texture(1, 384, 388), 60)
    )
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "photo.jpg"
    Image.fromarray(stored).save(path, quality=90, exif=exif)
    analysis = analyse(path, None, decoder=shared_decoder)
    assert analysis.rgb is not None
    plain = views.subject_of(analysis)
    assert plain.jpeg == drawings.facts(path.read_bytes())
    assert np.abs(plain.rgb.astype(int) - stored).mean() < 9
    (record,) = views.records(analysis, [Request("ghost", (("quality", 60),))])
    assert record.picture is not None
    assert record.picture.shape == analysis.rgb.shape
    inside = upright(drawings.mask(384, 388), orientation)
    assert drawings.separation(record.picture, inside) > 0.97


def test_the_embedded_thumbnail_is_handed_over(shared_decoder: Decoder, tmp_path: Path) -> None:
    before = drawings.texture(7, 240, 320)
    before = np.asarray(Image.fromarray(before).resize((32, 24)).resize((320, 240)))
    inner = Image.fromarray(before).resize((160, 120))
    buffer = io.BytesIO()
    inner.save(buffer, "JPEG", quality=95, subsampling=0)
    after = before.copy()
    after[120:200, 152:240] = (250, 250, 250)
    data = with_thumbnail(drawings.jpeg(after, 95), buffer.getvalue())
    path = tmp_path / "photo.jpg"
    path.write_bytes(data)
    thumbnail = shared_decoder.embedded(take_in(path))
    assert thumbnail is not None
    assert thumbnail.shape == (120, 160, 3)
    assert np.abs(thumbnail.astype(int) - np.asarray(inner)).mean() < 3
    analysis = analyse(path, None, decoder=shared_decoder)
    (record,) = views.records(analysis, [Request("thumbnail")], thumbnail=thumbnail)
    assert record.picture is not None
    away = np.abs(record.picture[..., 0].astype(int) - 128)
    inside = np.zeros((240, 320), bool)
    inside[120:200, 152:240] = True
    assert drawings.separation(away, inside) > 0.95
    path.write_bytes(drawings.jpeg(after, 95))
    assert shared_decoder.embedded(take_in(path)) is None


def with_thumbnail(data: bytes, thumbnail: bytes) -> bytes:
    """A JPEG with EXIF whose second directory holds ``thumbnail`` (EXIF 2.32, 4.6.2)."""
    second = 8 + 2 + 12 + 4  # behind a first directory with nothing but an orientation
    entries = ((0x0103, 3, 6), (0x0201, 4, second + 2 + 36 + 4), (0x0202, 4, len(thumbnail)))
    block = b"II*\0" + struct.pack("<LHHHLLL", 8, 1, 0x0112, 3, 1, 1, second)
    block += struct.pack("<H", len(entries))
    for tag, kind, value in entries:
        block += struct.pack("<HHLL", tag, kind, 1, value)
    block += struct.pack("<L", 0) + thumbnail
    return pictures.insert_jpeg_segment(data, 0xE1, b"Exif\0\0" + block)
