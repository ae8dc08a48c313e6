// What a page is like for who reads it: each function lists what is wrong.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const name = (e) => e.outerHTML.replace(/\s+/g, " ").slice(0, 100);
  const mirrored = getComputedStyle(document.body).direction === "rtl";
  const isSeen = (e) => e.checkVisibility() && !e.closest(".unseen, .skip, svg");
  const isAfter = (one, other) =>
    Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

  // With letters of this size, from the top: the bar there may cover what is below it.
  const show = (letters) => {
    document.documentElement.style.fontSize = letters;
    scrollTo(0, 0);
  };

  // Nobody scrolls sideways, from left to right or from right to left.
  const sticksOut = () => {
    const wide = document.documentElement.scrollWidth > innerWidth;
    const out = all("body, body *").filter(isSeen).filter((e) => {
      const box = e.getBoundingClientRect();
      return box.width && (box.right > innerWidth + 0.5 || box.left < -0.5);
    });
    return [...(wide ? ["the whole page"] : []), ...out.map(name)];
  };

  const begins = (part, whole) => {
    const [inner, outer] = [part.getBoundingClientRect(), whole.getBoundingClientRect()];
    const [left, right] = [inner.left - outer.left, outer.right - inner.right];
    return mirrored ? right <= left : left <= right;
  };
  // What one ticks or fills in begins where its line begins, and so does time.
  const misplaced = () => [
    ...all(".tick, .blank").filter((e) => !begins(e.querySelector("input"), e)),
    ...all(".timeline").filter((e) => !begins(e.querySelector("path + path"), e)),
  ].map(name);

  // --- The order in which it is read ------------------------------------------------

  const block = (node) => {
    let e = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    while (/^(inline|inline-block|contents)$/.test(getComputedStyle(e).display)) e = e.parentElement;
    return e;
  };
  const around = (boxes) => ({
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
    start: Math.min(...boxes.map((box) => mirrored ? -box.right : box.left)),
    end: Math.max(...boxes.map((box) => mirrored ? -box.left : box.right)),
  });
  const boxes = (node) => {
    if (node.nodeType !== Node.TEXT_NODE) return [node.getBoundingClientRect()];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  // All that is read, in the order of the document, with the place where it is seen.
  const blocks = () => {
    const runs = [];
    const what = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
    const walk = document.createTreeWalker(document.body, what);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const isText = node.nodeType === Node.TEXT_NODE;
      if (isText ? !node.data.trim() : node.tagName !== "INPUT") continue;
      if (!isSeen(isText ? node.parentElement : node) || node.type === "hidden") continue;
      const e = isText ? block(node) : node;
      if (runs.at(-1)?.e === e) runs.at(-1).boxes.push(...boxes(node));
      else runs.push({ e, boxes: boxes(node) });
    }
    return runs.filter((run) => run.e.getBoundingClientRect().width > 1)
      .map((run) => ({ ...run, ...around(run.boxes) }));
  };
  const SLACK = 6; // the letters of two lines may come a little close

  // Who looks and who listens get everything in the same order.
  const outOfOrder = () => {
    const read = blocks();
    return read.slice(1).filter((now, n) => {
      const isBelow = now.top >= read[n].bottom - SLACK;
      return !isBelow && now.start < read[n].end - SLACK;
    }).map((run) => name(run.e));
  };

  // One title, before all that is filled in, and no level of titles is left out. A
  // list of mistakes may stand before it.
  const titles = () => {
    const found = all("h1, h2, h3, h4, h5, h6");
    const level = (e) => e ? Number(e.tagName[1]) : 0;
    const wrong = found.filter((e, n) =>
      !e.closest(".problems") && level(e) > level(found[n - 1]) + 1);
    const [h1, second] = all("h1");
    const input = all("main :is(input:not([type=hidden]), button)")[0];
    if (second || (input && !isAfter(h1, input))) wrong.push(h1);
    return wrong.map(name);
  };

  const describedBy = (e) => (e.getAttribute("aria-describedby") || "").split(" ")
    .filter(Boolean).map((id) => document.getElementById(id));
  const isTold = (input) => {
    const group = input.closest("fieldset");
    const told = [group, input].filter(Boolean).flatMap(describedBy);
    const wrong = input.ariaInvalid || group?.ariaInvalid;
    const isNamed = !group || group.firstElementChild.matches("legend");
    return input.labels.length === 1 && isNamed &&
      told.every((e) => e && (e.matches(".tick-hint") || isAfter(e, input))) &&
      (!wrong || told.some((e) => e.matches(".wrong")));
  };
  // Before an input come the name of its group, the hint and what is wrong.
  const untold = () => all("main :is(input:not([type=hidden]), textarea)")
    .filter((input) => !isTold(input)).map(name);

  // Every hint and every mistake belongs to something.
  const loose = () => all(".hint, .wrong, .tick-hint")
    .filter((e) => !all("[aria-describedby]").some((one) => describedBy(one).includes(e)))
    .map(name);

  // --- For eyes that need something else --------------------------------------------

  const moves = () => {
    const times = ["transitionDuration", "transitionDelay", "animationDuration"];
    return all("*").filter((e) => [null, "::before", "::after"].some((part) => {
      const style = getComputedStyle(e, part);
      const lasts = times.some((one) => style[one].split(",").some(parseFloat));
      return lasts || style.scrollBehavior === "smooth";
    })).map(name);
  };

  // What did not go through the catalogue has no accents. Names and numbers stay as they
  // are, and what says of itself in which language it is; so does the name of the firm.
  const forgotten = () => {
    const texts = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const at = walk.currentNode.parentElement;
      const stays = at.closest("script, style, .brand, .languages, bdi, body [lang]");
      if (!stays) texts.push(walk.currentNode.data);
    }
    // A picture with an empty text says nothing, and so there is nothing to translate.
    for (const e of all("[aria-label], [alt]:not([alt='']), [placeholder]"))
      texts.push(e.ariaLabel || e.alt || e.placeholder);
    return texts.filter((text) => /[A-Za-z]{2}/.test(text));
  };

  const FRAMED = "main button:not(.quiet), .main, .second, .exit, .tick, .blank input, " +
    ".problems, .notice, .card";
  // In the colours of the device nothing is left but lines and letters.
  const frameless = () => all(FRAMED).filter(isSeen).filter((e) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(e);
    return borderTopStyle === "none" || !parseFloat(borderTopWidth) ||
      borderTopColor === getComputedStyle(document.body).backgroundColor;
  }).map(name);

  // --- With the keyboard ------------------------------------------------------------

  const begin = () => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  };
  // Radio buttons of one name are one stop.
  const stops = () => {
    const met = all("a[href], button, input:not([type=hidden]), textarea, summary").filter(
      (e) => e.checkVisibility());
    return new Set(met.map((e) => e.type === "radio" ? e.name : e)).size;
  };
  // The focus has a line around it, and it is on the screen and under nothing.
  const unseenFocus = () => {
    const e = document.activeElement;
    const box = e.getClientRects()[0];
    const { outlineStyle, outlineWidth } = getComputedStyle(e);
    const top = document.elementFromPoint(
      box.left + Math.min(box.width / 2, 9), box.top + box.height / 2);
    const isSeen = top && (e.contains(top) || e.labels?.[0]?.contains(top));
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && isSeen
      ? [] : [name(e)];
  };

  return {
    show, sticksOut, misplaced, outOfOrder, titles, untold, loose, moves, frameless,
    forgotten, begin, stops, unseenFocus,
  };
})()
