"""Whether a page was clear: one more yes or no to count, and nothing of who says it."""
