"""Exit codes, and the error that means wrong use."""

from __future__ import annotations

from model.errors import PalimpsestError

OK = 0
UNEXPECTED = 1
WRONG_USE = 2
NOT_ALL_ASSESSED = 3
REPORT_CHANGED = 4
UNSIGNED = 5
IMAGE_DIFFERS = 6
GOT_WORSE = 7
INTERRUPTED = 130

EPILOG = """\
exit codes:
  0    every image was assessed (with or without a response)
  1    a result could not be written, a check failed, or something unforeseen happened
  2    wrong use: nothing was analysed
  3    some images could not be assessed; the others were
  130  stopped with Ctrl+C
"""

VERIFY_EPILOG = """\
exit codes:
  0    signed, unchanged, and everything that was asked agrees
  1    the file could not be read, or something unforeseen happened
  2    wrong use: nothing was checked
  3    nothing disagrees, but something that was asked could not be checked
  4    the report is not as it was written: signature, coverage, signer, attachments, text or log
  5    nothing disagrees, but the report is not signed
  6    an image is not one of the report's, or its repeated analysis gives another map
  130  stopped with Ctrl+C
Where several apply: 4, then 6, then 5, then 3.
"""

MODELS_EPILOG = """\
exit codes:
  0    done
  1    a model or file could not be read or written, or something unforeseen happened
  2    wrong use: nothing was changed
  7    the model got worse on the regression set; it is not in use (see --anyway)
  130  stopped with Ctrl+C
"""


class WrongUseError(PalimpsestError):
    """The command cannot be carried out as written; nothing was begun."""

    code = "cli.wrong_use"
