"""The law kept current: newer texts, and what rests on those that were read."""
