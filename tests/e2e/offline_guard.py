"""Run in a child process before the program: every socket that is not local to the machine's own
processes is refused and written down, name look-ups and sends too.

Python's audit events see connections made through Python's socket module whichever way they are
asked for; where the system allows it the child also has a network namespace of its own with no
interface in it, which stops what libraries in other languages may try.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

FORBIDDEN = {
    "socket.connect",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
    "socket.bind",
    "urllib.Request",
    "http.client.connect",
}


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """The audit hook (PEP 578); it cannot be taken off again."""
    if event not in FORBIDDEN:
        return
    # an address of AF_UNIX is a path: the desktop's keyring or display, not a network
    if event.startswith("socket.") and len(arguments) > 1:
        family = getattr(arguments[0], "family", None)
        if family is not None and family.name == "AF_UNIX":
            return
    with Path(os.environ["PALIMPSEST_TEST_NET_LOG"]).open("a", encoding="utf-8") as log:
        log.write(f"{event} {arguments!r}\n")
    raise OSError(f"networking is forbidden in this test: {event}")


if __name__ == "__main__":
    sys.addaudithook(watch)
    if sys.argv[1:] == ["--prove"]:
        import socket
        import urllib.request

        for attempt in (
            lambda: socket.socket().connect(("192.0.2.1", 80)),
            lambda: urllib.request.urlopen("http://192.0.2.1/", timeout=1),
            lambda: socket.getaddrinfo("example.org", 80),
        ):
            try:
                attempt()
            except OSError:
                continue
            sys.exit("a connection was made")
        sys.exit(0)
    from forensics_gui.cli import main

    sys.exit(main(sys.argv[1:]))
