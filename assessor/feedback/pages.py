"""Which page was asked about. Only what this site wrote itself is taken back.

The name of a page is its path. It goes into the form with our signature, so nobody can
have a page counted that does not exist, nor be sent on to another site. It needs no
token and no cookie: a page may be kept and given to everybody.
"""

from django.core.signing import BadSignature, Signer

SIGNER = Signer(salt="feedback")


def signed(path: str) -> str:
    return SIGNER.sign(path)


def page_of(sent: str) -> str:
    """The path that was signed; empty where it was not by us."""
    try:
        return SIGNER.unsign(sent)
    except BadSignature:
        return ""
