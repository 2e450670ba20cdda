"""The desktop program: evidence, report, command line and windows."""

# The project's version stands here and nowhere else; pyproject.toml reads it.
__version__ = "0.1.0"
