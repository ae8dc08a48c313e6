"""Search over the guide: an index of our own, in no database and with no other host."""
