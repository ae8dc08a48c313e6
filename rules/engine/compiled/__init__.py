"""Speed: the rules written out as Python, once, from the same data, and compiled.

The rules are trees that are pleasant to read and slow to walk: a page with a question
would take five times as long. Here they become functions without trees. ``outcome``
makes one of the whole law: how every rule and every requirement stands. ``interview``
makes small ones: one for each fact, which tells its answer, and one for each rule,
which says how that stands then and what is still open. One ``writer`` writes both.
``python -m rules compiled widow`` prints those of a rule; of a ground for whoever has a
garden with three trees these are

    def tell_garden(get, steps, x):
        v = get('garden')
        x[0], = rows_of_garden.get(v, (0,))
        return (0 if x[0] else 1)

    def tell_trees(get, steps, x):
        v = get('trees')
        limits, rows = steps['trees']
        x[1], = (5,) if v is None else rows[bisect(limits, v)]
        return 0

    def state_of_gardener(x, unasked):
        g0 = x[0]  # You have a garden.
        if not (g0): return dead
        t0 = x[1]  # There are three trees in it.
        if not (t0): return dead
        gate, first = g0, 0
        if not gate & 8: return unclear, 0, False
        if g0 and not g0 & 2: first |= 2  # garden
        every = t0
        settled = 2 if every & 8 else 6
        if t0 and not t0 & settled: first |= 4  # trees
        first &= unasked
        if not gate & 2: return unclear, first, True
        return fits if every & 2 else may_fit if every else not_yet, first, True

``x`` holds the truth of each check: 0 is no, 5 is unknown, 15 is yes, 9 is not asked
yet (``truths``). What they must give is defined in ``rules.language.conditions`` and
``rules.engine.standing``; ``python -m rules check`` compares the two.
"""
