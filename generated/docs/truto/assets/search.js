"use strict";

// Search without a server: a script element brings the index when the dialog first
// opens, for that works from the file system, too.
{
  const MOST = 20;
  // Shorter words are near to too many others.
  const SHORTEST_WITH_TYPO = 4;

  /**
   * A page. `kind` is an operation's method, or what else it is.
   * @typedef {[kind: string, title: string, address: string, path: string, keywords: string]} Line
   */

  const byId = (/** @type {string} */ id) => document.getElementById(id);
  const dialog = /** @type {HTMLDialogElement} */ (byId("search"));
  const input = /** @type {HTMLInputElement} */ (byId("search-input"));
  const list = /** @type {Element} */ (byId("search-results"));
  const note = /** @type {Element} */ (dialog.querySelector(".search-note"));
  const root = document.documentElement.dataset.root ?? "";

  /** @type {ReturnType<typeof entryOf>[]} */
  let entries = [];
  /** @type {Set<string>} */
  const vocabulary = new Set();
  /** @type {HTMLElement[]} */
  let options = [];
  let chosen = 0;

  // Finding

  const wordsOf = (/** @type {string} */ text) =>
    text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

  const entryOf = (/** @type {Line} */ line) => {
    const [kind, title, , path, keywords] = line;
    const places = [title, `${kind} ${path}`, keywords].map(wordsOf);
    for (const word of places.flat()) {
      for (const part of [word, ...word.split("_")]) vocabulary.add(part);
    }
    // Each word has a space on either side.
    return { line, places: places.map((words) => ` ${words.join(" ")} `) };
  };

  /**
   * The start of a word or of a part of one, in the best place; else the middle.
   * @type {(places: string[], word: string) => number}
   */
  const worth = (places, word) => {
    const at = places.findIndex((place) =>
      [` ${word}`, `_${word}`].some((start) => place.includes(start)),
    );
    if (at >= 0) {
      return 1000 / 10 ** at + Number(places[at]?.includes(` ${word} `));
    }
    const middle = places.findIndex((place) => place.includes(word));
    return middle < 0 ? 0 : 3 - middle;
  };

  /**
   * Each word has to be found, in one of its spellings. The best pages first; of
   * the same worth, in the order of the index.
   * @type {(words: string[][]) => Line[]}
   */
  const find = (words) =>
    entries
      .map(({ line, places }) => {
        let sum = 0;
        for (const spellings of words) {
          const each = spellings.map((word) => worth(places, word));
          const best = Math.max(0, ...each);
          if (!best) return { line, worth: 0 };
          sum += best;
        }
        return { line, worth: sum };
      })
      .filter((found) => found.worth)
      .sort((one, other) => other.worth - one.worth)
      .map((found) => found.line);

  /**
   * Whether a word begins as typed, but for a letter: another, one too many, one
   * too few, or swapped with the next.
   * @type {(typed: string, word: string) => boolean}
   */
  const isNear = (typed, word) => {
    let at = 0;
    while (at < typed.length && typed[at] === word[at]) at += 1;
    const rest = typed.slice(at + 1);
    const swapped = rest.slice(0, 1) + typed.charAt(at) + rest.slice(1);
    return (
      word.startsWith(rest, at + 1) ||
      word.startsWith(rest, at) ||
      word.startsWith(typed.slice(at), at + 1) ||
      word.startsWith(swapped, at)
    );
  };

  // What is written anywhere is no typo.
  const spellingsOf = (/** @type {string} */ typed) =>
    typed.length < SHORTEST_WITH_TYPO ||
    entries.some(({ places }) => worth(places, typed))
      ? [typed]
      : [...vocabulary].filter((word) => isNear(typed, word));

  // Showing

  /** @type {(tag: string, className: string, ...inside: (Node | string)[]) => HTMLElement} */
  const element = (tag, className, ...inside) => {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...inside);
    return made;
  };

  /**
   * Words are marked where they begin as those looked for; if none does, anywhere.
   * @type {(className: string, text: string, words: string[]) => HTMLElement}
   */
  const marked = (className, text, words) => {
    const any = `(${words.join("|")})`;
    const start = new RegExp(`(?<![\\p{L}\\p{N}])${any}`, "iu");
    const pieces = text.split(start.test(text) ? start : new RegExp(any, "iu"));
    // What is caught stands between what it parts.
    const parts = pieces.map((piece, at) =>
      at % 2 ? element("mark", "", piece) : piece,
    );
    return element("span", className, ...parts);
  };

  /** @type {(line: Line, words: string[], at: number) => HTMLElement} */
  const optionOf = ([kind, title, address, path], words, at) => {
    const link = document.createElement("a");
    link.href = root + address;
    link.id = `search-result-${at}`;
    link.role = "option";
    link.tabIndex = -1;
    link.append(
      element("span", `method method-${kind.toLowerCase()}`, kind),
      marked("search-title", title, words),
      marked("search-path", path, words),
    );
    link.addEventListener("click", () => {
      dialog.close();
    });
    return link;
  };

  const choose = (/** @type {number} */ at) => {
    chosen = at;
    for (const [index, option] of options.entries()) {
      option.ariaSelected = String(index === at);
    }
    input.setAttribute("aria-activedescendant", options[at]?.id ?? "");
    options[at]?.scrollIntoView({ block: "nearest" });
  };

  const update = () => {
    const typed = wordsOf(input.value);
    let words = typed.map((word) => [word]);
    let found = typed.length ? find(words) : [];
    if (typed.length && !found.length) {
      words = typed.map(spellingsOf);
      found = find(words);
    }
    const count = found.length;
    const most = count > MOST ? `${MOST} of ` : "";
    const said = `${most}${count || "No"} result${count === 1 ? "" : "s"}`;
    note.textContent = typed.length ? said : "";
    // Of words that begin alike, the longest is marked.
    const marks = words.flat().sort((one, other) => other.length - one.length);
    options = found.slice(0, MOST).map((line, at) => optionOf(line, marks, at));
    list.replaceChildren(...options.map((option) => element("li", "", option)));
    for (const item of list.children) item.role = "presentation";
    input.ariaExpanded = String(count > 0);
    choose(0);
  };

  // Opening, and the keys

  const load = () => {
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    script.addEventListener("load", () => {
      const page = /** @type {{ sdkpressIndex?: Line[] }} */ (window);
      entries = (page.sdkpressIndex ?? []).map(entryOf);
      input.addEventListener("input", update);
      update();
    });
    script.addEventListener("error", () => {
      note.textContent = "The search index could not be loaded.";
    });
    document.head.append(script);
  };

  const open = () => {
    if (dialog.open) return;
    if (!entries.length) load();
    dialog.showModal();
    input.select();
  };

  input.addEventListener("keydown", (event) => {
    const { key, isComposing } = event;
    if (isComposing) return;
    if (key === "ArrowDown") choose((chosen + 1) % options.length);
    else if (key === "ArrowUp") choose((chosen || options.length) - 1);
    else if (key === "Enter") options[chosen]?.click();
    // A field for search would clear itself first.
    else if (key === "Escape") dialog.close();
    else return;
    event.preventDefault();
  });

  // To the browser, what is beside the dialog is the dialog.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });

  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey } = event;
    const isK = key === "k" && (ctrlKey || metaKey);
    // There is nothing else to type into.
    if (!isK && (key !== "/" || dialog.open)) return;
    event.preventDefault();
    open();
  });

  for (const opener of document.querySelectorAll("[data-search-open]")) {
    opener.removeAttribute("hidden");
    opener.addEventListener("click", open);
  }
}
