"""The document: in one language or two, as plain text, and the case inside it."""
