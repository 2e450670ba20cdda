"""The nine experiments of the paper and its Table IV: ``python -m training.experiments``."""
