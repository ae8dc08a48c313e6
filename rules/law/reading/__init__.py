"""What a lawyer says on the pages that one can read without answering anything."""

from rules.law.reading.applying import applying
from rules.law.reading.refused import refused
from rules.law.reading.with_a_permit import with_a_permit

__all__ = ["applying", "refused", "with_a_permit"]
