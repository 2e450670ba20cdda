"""Everything that can go wrong between a path and its pixels, each with a code of its own."""

from __future__ import annotations

from model.errors import PalimpsestError


class IntakeError(PalimpsestError):
    """The file was not taken in; nothing was decoded."""

    code = "intake"


class MissingFileError(IntakeError):
    """There is no such file."""

    code = "intake.missing"


class FolderError(IntakeError):
    """The path is a folder."""

    code = "intake.folder"


class NotAFileError(IntakeError):
    """The path is a device, a pipe or a socket."""

    code = "intake.not_a_file"


class UnreadableError(IntakeError):
    """The system refused to open or read the file."""

    code = "intake.unreadable"


class ChangedError(IntakeError):
    """The file changed while it was being read."""

    code = "intake.changed"


class EmptyFileError(IntakeError):
    """The file has no bytes."""

    code = "intake.empty"


class FileTooLargeError(IntakeError):
    """The file has more bytes than the limit."""

    code = "intake.too_large"


class NotAnImageError(IntakeError):
    """The content is no known image type."""

    code = "intake.not_an_image"


class TextFileError(NotAnImageError):
    """The content is text."""

    code = "intake.text"


class PdfError(NotAnImageError):
    """The content is a PDF document."""

    code = "intake.pdf"


class UnsupportedTypeError(IntakeError):
    """An image or video type that this program does not decode."""

    code = "intake.unsupported_type"


class RawError(UnsupportedTypeError):
    """A camera's raw file."""

    code = "intake.raw"


class HeaderError(IntakeError):
    """The header gives no usable dimensions."""

    code = "intake.damaged_header"


class TruncatedHeaderError(HeaderError):
    """The file ends before its header is complete."""

    code = "intake.truncated"


class PixelLimitError(IntakeError):
    """The header promises more pixels than the limit."""

    code = "intake.too_many_pixels"


class DecodeError(PalimpsestError):
    """The file was taken in but gave no pixels."""

    code = "decode"


class DamagedError(DecodeError):
    """The decoding library refused the content."""

    code = "decode.damaged"


class TruncatedError(DecodeError):
    """The file ends before the image is complete; half an image is never shown."""

    code = "decode.truncated"


class UnsupportedPixelsError(DecodeError):
    """A kind of pixels for which there is no stated rule."""

    code = "decode.unsupported_pixels"


class TooManyPixelsError(DecodeError):
    """The content unfolds to more pixels than its header said and the limit allows."""

    code = "decode.too_many_pixels"


class MemoryLimitError(DecodeError):
    """Decoding needed more memory than the limit."""

    code = "decode.memory"


class DecodeTimeoutError(DecodeError):
    """Decoding took longer than the limit."""

    code = "decode.timeout"


class DecoderDiedError(DecodeError):
    """The decoder's process ended, by a crash or by someone's hand."""

    code = "decode.died"


class DecoderGarbageError(DecodeError):
    """The decoder's process answered something that makes no sense."""

    code = "decode.garbage"


class DecoderStartError(DecodeError):
    """The decoder's process could not be started."""

    code = "decode.not_started"


class DecoderClosedError(DecodeError):
    """The decoder was closed, before or while it was asked."""

    code = "decode.closed"


class AnalysisError(PalimpsestError):
    """The image was decoded but could not be assessed."""

    code = "analysis"


class NotRunError(AnalysisError):
    """No model was asked: the image was only opened."""

    code = "analysis.not_run"


class TooSmallError(AnalysisError):
    """The image is smaller than the networks' smallest input."""

    code = "analysis.too_small"


class BadMapError(AnalysisError):
    """The model's answer does not fit the image."""

    code = "analysis.bad_map"
