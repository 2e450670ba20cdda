"""Views: pictures made of a picture, for a person to look at beside two texts.

A view finds nothing by itself. Each comes with what to look for and what to ignore, and leaves
a record that says with which parameters it ran, or why it did not.
"""

from __future__ import annotations

from forensics_gui.evidence.views.catalogue import (
    VIEWS,
    Request,
    compute,
    png,
    records,
    reduced,
    run,
    subject_of,
    to_rgb,
    view,
)
from forensics_gui.evidence.views.records import (
    JpegFacts,
    NotApplicableError,
    Parameter,
    Picture,
    Subject,
    View,
    ViewError,
    ViewParameterError,
    ViewRecord,
    ViewState,
)

__all__ = [
    "VIEWS",
    "JpegFacts",
    "NotApplicableError",
    "Parameter",
    "Picture",
    "Request",
    "Subject",
    "View",
    "ViewError",
    "ViewParameterError",
    "ViewRecord",
    "ViewState",
    "compute",
    "png",
    "records",
    "reduced",
    "run",
    "subject_of",
    "to_rgb",
    "view",
]
