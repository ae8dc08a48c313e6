"""The guide: what one can read without answering anything, out of the same rules."""
