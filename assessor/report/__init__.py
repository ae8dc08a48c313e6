"""The result of a case: a page on the web, and a paper for each of two readers."""
