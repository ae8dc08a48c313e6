"""The deadline calculator: a page of its own, which keeps nothing."""
