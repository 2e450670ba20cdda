"""The training wizard's engine: from a folder of images to a compared checkpoint, no window.

* :class:`Trainings`: all trainings below one folder; create, open, list, discard.
* :class:`Training`: one of them, page by page.
* :class:`Run`: its process, which outlives the window.

Pages draw what the frozen dataclasses of :mod:`training.wizard.types` say.
"""
