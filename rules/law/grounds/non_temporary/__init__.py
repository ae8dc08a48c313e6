"""One ground in each file."""
