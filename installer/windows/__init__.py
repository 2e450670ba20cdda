"""The Windows installer: its NSIS script, what compiles it and what exercises it."""
