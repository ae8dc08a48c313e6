"""The terms of the procedure, and the days on which none ends."""
