"""Texts of the window outside of methods, under the names that lupdate looks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """``text`` in the language of the window, for code that is no method of a ``QObject``.

    ``n`` chooses the plural and takes the place of ``%Ln``. Named like Qt's own function, so
    that lupdate finds the calls.
    """
    return QCoreApplication.translate(context, text, comment, n)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """``text`` as it is, marked for lupdate; :func:`translate` it where it is shown."""
    del context
    return text
