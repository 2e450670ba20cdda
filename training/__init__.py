"""Folders of images into a checkpoint with a card."""
