// Everything on this site works without this file. It makes leaving quicker.
(() => {
  "use strict";
  const root = document.documentElement;
  const exit = document.querySelector(".exit");
  const said = document.querySelector(".said");

  const cover = () => {
    root.classList.add("is-leaving");
    said.textContent = said.dataset.gone;
    document.title = "";
  };
  const go = () => location.replace(exit.href);
  const away = () => {
    cover(); // first: the network may be slow, or not there at all
    if (navigator.onLine) return go();
    addEventListener("online", go);
    setTimeout(go, 10000); // some browsers say so though there is one
  };
  // What is open in other tabs goes, too.
  const others = "BroadcastChannel" in window ? new BroadcastChannel("x") : null;
  if (exit && others) others.onmessage = away;
  const leave = () => {
    // Whatever is asked for next ends the answers, should this request not arrive.
    const host = location.protocol === "https:" ? "__Host-x=left; secure" : "x=left";
    document.cookie = `${host}; path=/; samesite=lax`;
    if (others) others.postMessage("");
    away();
  };
  // With any button: another tab would leave this one as it is.
  for (const press of exit ? ["click", "auxclick", "contextmenu"] : []) {
    exit.addEventListener(press, (event) => {
      event.preventDefault();
      leave();
    });
  }

  // Esc or Shift, three times within five seconds and nothing else in between. Alone:
  // with another key held, or a click, it is how one types, selects or changes script.
  let key = "";
  let times = [];
  for (const other of ["pointerdown", "wheel"]) {
    addEventListener(other, () => (times = []), { passive: true });
  }
  document.addEventListener("keydown", (event) => {
    if (event.repeat) return;
    const now = Date.now();
    const { altKey, ctrlKey, metaKey, isComposing } = event;
    const isAlone = !(altKey || ctrlKey || metaKey || isComposing);
    if (event.key !== key || !isAlone) times = [];
    key = event.key;
    if (!exit || !isAlone || (key !== "Escape" && key !== "Shift")) return;
    times = times.filter((time) => now - time < 5000);
    times.push(now);
    if (times.length === 3) leave();
    else said.textContent = times.length === 1 ? said.dataset.two : said.dataset.one;
  });

  // A page that comes back from the memory of the browser may be somebody else's turn.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    root.classList.add("is-leaving");
    location.reload();
  });

  // The answer to a form is no page to come back to: Back then opens its address, where
  // a browser would ask whether to send the form again.
  if (document.querySelector(".languages [name=again]")) {
    history.replaceState(null, "", location.href);
  }

  // Pressed twice is sent once; but after a while it may be tried again. Each button
  // for itself: one that gives a file leaves the page, and its other buttons, there.
  document.addEventListener("submit", (event) => {
    const pressed = event.submitter || event.target;
    if (Date.now() - (pressed.sentAt || 0) < 3000) event.preventDefault();
    else pressed.sentAt = Date.now();
  });

  // "None of these" and "I do not know" take away the other answers, and back.
  const form = document.querySelector("main form");
  const fields = form ? [...form.querySelectorAll("[name=answer], .blank input")] : [];
  const isAlone = (field) => "alone" in field.dataset;
  const clear = (field) => {
    if (field.type === "checkbox") field.checked = false;
    else if (field.type !== "radio") field.value = "";
  };
  const changed = ({ target }) => {
    if (!fields.includes(target) || target.type === "radio") return;
    if (target.type === "checkbox" && !target.checked) return;
    for (const other of fields) {
      if (other !== target && (isAlone(target) || isAlone(other))) clear(other);
    }
  };
  if (form) form.addEventListener("input", changed);

  for (const hint of document.querySelectorAll("[data-script]")) hint.hidden = false;
})();
