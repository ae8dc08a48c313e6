"""The law as a lawyer reads it: grounds, routes and the rest as pages of Markdown."""
