"""From the checkout to the built product: one folder with the window program and the console
program, and what is checked of it. Standard library only; PyInstaller runs in an environment of
its own. Started by ``installer/package.py``."""
