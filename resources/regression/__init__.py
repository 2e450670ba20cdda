"""The regression set and how it is made. Nothing is trained or tuned on it."""
