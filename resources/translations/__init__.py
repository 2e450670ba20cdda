"""Catalogues of the window in Qt Linguist's form, and what keeps them up to date."""
