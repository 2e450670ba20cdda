"""Does this installation work? Fonts, decoding, inference, report and window, on the bundled
samples, against values stored when the program was made."""
