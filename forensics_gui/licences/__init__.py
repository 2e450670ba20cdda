"""What the program is made of, and under which licences: the packages, the libraries inside them,
fonts, pictures, weights. Read from what is installed, or from the record that the build wrote.

No Qt. ``store.collect()`` is what others call.
"""
