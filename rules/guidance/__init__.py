"""What follows for a person: the permit in her case, the path, terms, the receipt."""
