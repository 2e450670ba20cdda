"""Data sets: from folders of images and masks to one HDF5 file, and back to arrays."""
