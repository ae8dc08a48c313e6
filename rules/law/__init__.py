"""What a lawyer reads and changes, and nothing else."""
