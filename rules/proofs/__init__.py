"""What is promised of the rules, proven: ``python -m rules check``."""
