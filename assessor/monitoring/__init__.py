"""What can be seen from outside: how many, how long, how it ended; never who."""
