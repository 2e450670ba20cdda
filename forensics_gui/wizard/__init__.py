"""The training wizard's window. It draws what ``training.wizard`` says, and nothing more.

Not imported before it is opened: its engine brings libraries that the window's start need not
wait for.
"""
