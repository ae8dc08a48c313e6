"""A case that is kept, and sent to the firm on purpose: sealed all the way.

Whoever has the database, or the whole public site with its settings, can read nothing
of it. It opens with the person's code, and what was sent also with a key of the firm
that the public site does not have.

- ``kept``: what the person does. Keep, open, change, send, delete.
- ``office``: what the firm does. Open what was sent, seal a note.
- ``log``: who did what, and when; without content.
- ``limits``: how often somebody may try.
- ``envelope``, ``codes``, ``keys``: how it is sealed.
"""
