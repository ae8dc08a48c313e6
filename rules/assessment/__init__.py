"""The law applied to a case, and what can be told of that."""
