"""Speed: the rules written out as flat Python, once, from the same data.

The rules are trees that are pleasant to read and slow to walk. Here they are written
out as functions without objects, and Python compiles them. ``outcome`` makes one
function of the whole law: how every rule and every requirement stands. ``opening``
makes small ones for the interview: what is still open, one answer after another.

What they must give is defined elsewhere, in ``conditions`` and ``relevance``;
``python -m rules check`` compares the two.
"""
