"""The desk: where consultants find a case, open it, print it and prepare for it.

A deployment of its own of the same program. The public site neither imports nor serves
anything of it: it has no accounts and no private keys.
"""
