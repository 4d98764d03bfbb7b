//! Bottom of the house: cleaning, folding, widths and graphemes of text. Usable by all layers, uses none of ours.
