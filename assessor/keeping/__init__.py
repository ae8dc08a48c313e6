"""The room where a person keeps her answers, and comes back to them."""
