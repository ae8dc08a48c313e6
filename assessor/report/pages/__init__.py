"""What each paper says, and in which order: one page model a paper."""
