"""How a case stands and what to ask next, for any law written in ``rules.language``."""
