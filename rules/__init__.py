"""The law of humanitarian stay in the Netherlands; knows nothing of Django."""
