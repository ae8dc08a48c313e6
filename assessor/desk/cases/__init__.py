"""What the firm does with the cases that were sent to it."""
