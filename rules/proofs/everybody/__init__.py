"""Proofs for every answer that a rule can tell apart, not for a sample."""
