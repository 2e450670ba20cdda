"""From a fresh machine to the running program. Standard library only: nothing is installed yet
when this runs. Start it with ``python3 installer/bootstrap.py``."""
