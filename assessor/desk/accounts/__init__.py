"""Signing in at the desk: by whom, with what, until when, and where."""
