"""The way through the interview: each question that matters, in order."""

from collections.abc import Iterator

from rules.case import Case
from rules.fact import Fact
from rules.flat.opening import Stand
from rules.law import Law


def walk(case: Case, law: Law) -> Iterator[Fact]:
    """Each question that matters: it can still change how some rule stands.

    It is judged by the answers to the questions before it. From this follow the path
    through the interview, the answers that stopped counting, and its end.

    An answer never opens a question. So the facts that were open at first are all there
    can be; and a rule is looked at again only when one of its open facts comes up.
    """
    law = law.on(case.on)
    opening, known = law.opening, dict[str, object]()
    days, told, unasked = (
        opening.days_on(case.on),
        list(opening.untold),
        opening.unasked,
    )
    stands, stale = list(opening.first), [False] * len(opening.first)

    def stand(user: int) -> Stand:
        if stale[user]:
            stale[user] = False
            stands[user] = opening.states[user](told, unasked)
        return stands[user]

    todo = law.cautioning | opening.open_at_first
    while todo:
        bit = todo & -todo
        todo -= bit
        place = bit.bit_length() - 1
        users = [user for user in law.users[place] if stands[user][1] & bit]
        if any(stand(user)[1] & bit for user in users) or (
            law.cautioning & bit and any(stand(user)[2] for user in range(len(stands)))
        ):
            fact = law.facts[place]
            yield fact
            if fact.code in case.answers:
                unasked -= bit
                known[fact.code] = case.answers[fact.code]
                opening.tell[fact.code](known.get, days, told)
                for user in users:
                    stale[user] = True
