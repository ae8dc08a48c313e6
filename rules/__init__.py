"""The law of humanitarian stay in the Netherlands; knows nothing of Django.

This is the front door: tell a ``Case``, ask its ``questions``, ``assess`` it by
``LAW``. Behind it, one way only: ``language`` is what law is written in; ``law`` is
what a lawyer reads and ``engine`` is how it is applied, and neither knows the other;
``guidance`` is what follows for a person; ``assessment`` brings them together;
``proofs`` prove what is promised of all of it, and ``prose`` prints it for a lawyer.
"""

from rules.assessment.assessment import Assessment, assess
from rules.assessment.questions import counted, questions
from rules.assessment.the_law import LAW
from rules.language.case import Case

__all__ = ["LAW", "Assessment", "Case", "assess", "counted", "questions"]
