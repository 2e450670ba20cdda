"""Time stamps (RFC 3161): the only part of a report that can reach the network.

Off unless a server is named. What is sent is one digest of the signature, never the report,
an image or a name; the server learns that, the time and the sender's address.
"""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from http.client import HTTPException
from typing import IO, Any

from asn1crypto import tsp
from pyhanko.sign.timestamps.api import TimeStamper

from forensics_gui.report.errors import TimestampError
from forensics_gui.report.text import visible

_SECONDS = 30.0
_LARGEST = 200_000


def checked(url: str) -> str:
    """``url`` when it names an HTTP server. Raises :class:`TimestampError`."""
    try:
        parts = urllib.parse.urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise TimestampError(
            f"{visible(url)} is not the address of a time-stamping server.",
            "It begins with http:// or https://.",
        )
    return url


def server(url: str) -> str:
    """The server's name, as it is printed: without path, user or password."""
    parts = urllib.parse.urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.hostname}{port}"


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A report names the server it asked; another one must not answer."""

    def redirect_request(
        self, req: Any, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> None:
        return None


class HttpTimeStamper(TimeStamper):
    """Asks one named server, once a report."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = checked(url)

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Send the digest. Raises :class:`TimestampError`."""
        name = visible(server(self._url))
        request = urllib.request.Request(
            self._url,
            data=req.dump(),
            headers={
                "Content-Type": "application/timestamp-query",
                "Accept": "application/timestamp-reply",
                "User-Agent": "Palimpsest",
            },
        )
        opener = urllib.request.build_opener(_NoRedirect())
        try:
            with opener.open(request, timeout=_SECONDS) as answer:
                data = answer.read(_LARGEST + 1)
        except urllib.error.HTTPError as error:
            error.close()
            raise TimestampError(
                f"The time-stamping server {name} answered with HTTP status {error.code}.",
                "Try again later, or write the report without a time stamp.",
            ) from error
        except (OSError, HTTPException) as error:
            raise TimestampError(
                f"The time-stamping server {name} could not be reached: {_reason(error)}.",
                "Try again later, or write the report without a time stamp.",
            ) from error
        if len(data) > _LARGEST:
            raise TimestampError(f"The answer of the time-stamping server {name} is too long.")
        try:
            return tsp.TimeStampResp.load(data, strict=True)
        except (ValueError, TypeError) as error:
            raise TimestampError(
                f"The answer of the time-stamping server {name} is not a time stamp."
            ) from error


def _reason(error: Exception) -> str:
    inner = getattr(error, "reason", error)
    return str(getattr(inner, "strerror", None) or inner or type(error).__name__)
