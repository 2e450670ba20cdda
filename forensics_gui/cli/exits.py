"""Exit codes, and the error that means wrong use."""

from __future__ import annotations

from model.errors import PalimpsestError

OK = 0
UNEXPECTED = 1
WRONG_USE = 2
NOT_ALL_ASSESSED = 3
INTERRUPTED = 130

EPILOG = """\
exit codes:
  0    every image was assessed (with or without a response)
  1    a result could not be written, a check failed, or something unforeseen happened
  2    wrong use: nothing was analysed
  3    some images could not be assessed; the others were
  130  stopped with Ctrl+C
"""


class WrongUseError(PalimpsestError):
    """The command cannot be carried out as written; nothing was begun."""

    code = "cli.wrong_use"
