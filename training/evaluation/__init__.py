"""Evaluation of a checkpoint on sets of images with masks: figures, tables and plots."""
