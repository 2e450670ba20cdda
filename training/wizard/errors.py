"""What can go wrong in the wizard, beyond the errors of the rooms it uses."""

from __future__ import annotations

from model.errors import PalimpsestError


class WizardError(PalimpsestError):
    """A step that is not possible as things stand; nothing was changed."""

    code = "training.wizard"


class BusyError(WizardError):
    """Another training of the workspace is at work."""

    code = "training.wizard.busy"


class DamagedError(WizardError):
    """A training's own file cannot be read."""

    code = "training.wizard.damaged"
