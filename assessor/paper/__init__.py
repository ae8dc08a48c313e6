"""The questions on paper, to fill in by hand with somebody who helps."""
