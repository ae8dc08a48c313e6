"""Proofs for everybody: each rule, with every answer that it can tell apart.

The answers to one fact fall into few cells that a rule treats alike (``partitions``).
Of whom the same is left of every condition (``residuals``) the rest of the interview is
the same: they are one point of a ``diagram``. How it can end from there is a second,
smaller diagram (``reduced``). So thousands of millions of cases become some thousands
of points, and ``exhaustive`` looks at each.
"""
