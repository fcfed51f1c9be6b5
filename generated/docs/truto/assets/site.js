"use strict";

// What a page does beyond being read. Each part unhides its own buttons: without
// JavaScript there are none that do nothing.
{
  /** @type {(selector: string, within?: ParentNode) => HTMLElement[]} */
  const all = (selector, within = document) =>
    Array.from(within.querySelectorAll(selector));

  /**
   * What the reader chose, on whatever page. Where storage is forbidden, a choice
   * is for the page alone.
   * @type {(name: string, choice?: string) => string | null | undefined}
   */
  const kept = (name, choice) => {
    try {
      if (choice) localStorage.setItem(`sdkpress.${name}`, choice);
      return localStorage.getItem(`sdkpress.${name}`);
    } catch {
      return choice;
    }
  };

  // The theme: the system's, until one is chosen.

  const { dataset } = document.documentElement;
  const themeButtons = all("[data-theme-toggle]");

  const setTheme = (/** @type {string | null | undefined} */ theme) => {
    if (theme === "light" || theme === "dark") dataset.theme = theme;
    else delete dataset.theme;
    for (const button of themeButtons) {
      button.hidden = false;
      button.title = `Theme: ${dataset.theme ?? "system"}`;
      button.ariaLabel = button.title;
    }
  };

  for (const button of themeButtons) {
    button.addEventListener("click", () => {
      const next = dataset.theme === "light" ? "dark" : "system";
      setTheme(kept("theme", dataset.theme ? next : "light"));
    });
  }

  // Samples: a tab and its panel share a key, which is the same on all pages.

  /** @type {(group: HTMLElement, key?: string | null) => void} */
  const show = (group, key) => {
    const parts = all("[data-key]", group);
    if (!parts.some((part) => part.dataset.key === key)) return;
    for (const part of parts) {
      const isChosen = part.dataset.key === key;
      part.classList.toggle("is-chosen", isChosen);
      if (part.role !== "tab") continue;
      part.ariaSelected = String(isChosen);
      part.tabIndex = isChosen ? 0 : -1;
    }
  };

  const groups = all("[data-tabs]");

  const showEverywhere = (/** @type {string | null | undefined} */ key) => {
    for (const group of groups) show(group, key);
  };

  const choose = (/** @type {HTMLElement | undefined} */ tab) => {
    showEverywhere(kept("sample", tab?.dataset.key));
    tab?.focus();
  };

  for (const group of groups) {
    const tabs = all(".tab", group);
    const panels = all(".panel", group);
    for (const list of all(".tabs", group)) {
      list.role = "tablist";
      list.ariaLabel = "Language";
      list.hidden = false;
    }
    for (const [at, tab] of tabs.entries()) {
      const panel = panels[at];
      if (!panel) break;
      tab.id = `tab-${panel.id}`;
      tab.role = "tab";
      tab.setAttribute("aria-controls", panel.id);
      panel.role = "tabpanel";
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => {
        choose(tab);
      });
      tab.addEventListener("keydown", (event) => {
        const { key } = event;
        if (key === "ArrowLeft") choose(tabs.at(at - 1));
        else if (key === "ArrowRight") choose(tabs[at + 1] ?? tabs[0]);
        else if (key === "Home") choose(tabs[0]);
        else if (key === "End") choose(tabs.at(-1));
        else return;
        event.preventDefault();
      });
    }
    show(group, tabs[0]?.dataset.key);
  }

  // Code is copied as text alone.

  const copyButtons = all("[data-copy]");
  let timer = 0;
  const status = document.createElement("p");
  status.role = "status";
  status.className = "said-aloud";
  document.body.append(status);

  const restoreCopyButtons = () => {
    for (const button of copyButtons) button.textContent = "Copy";
    status.textContent = "";
  };

  // The only way where the page is not secure.
  const copyByCommand = (/** @type {string} */ text) => {
    const field = document.createElement("textarea");
    field.className = "said-aloud";
    field.value = text;
    document.body.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    return isCopied;
  };

  const copy = async (/** @type {HTMLElement} */ button) => {
    const text = button.closest(".code")?.querySelector("code")?.textContent;
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text ?? "");
    } catch {
      isCopied = copyByCommand(text ?? "");
      button.focus();
    }
    clearTimeout(timer);
    restoreCopyButtons();
    button.textContent = isCopied ? "Copied" : "Not copied";
    status.textContent = button.textContent;
    timer = setTimeout(restoreCopyButtons, 2000);
  };

  for (const button of copyButtons) {
    button.hidden = false;
    button.addEventListener("click", () => void copy(button));
  }

  // What is folded: opened all at once, by a link into it, and on paper.

  const turn = (/** @type {HTMLElement[]} */ folds) => {
    for (const fold of folds) fold.toggleAttribute("open");
  };

  for (const button of all("[data-expand]")) {
    const section = button.closest("section") ?? document;
    const children = all("details.children", section);
    const closed = () => children.filter((fold) => !fold.matches("[open]"));
    const label = () => {
      button.textContent = closed().length ? "Expand all" : "Collapse all";
    };
    button.hidden = !children.length;
    button.addEventListener("click", () => {
      turn(closed().length ? closed() : children);
    });
    // Does not bubble, but can be captured.
    section.addEventListener("toggle", label, true);
    label();
  }

  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const closed = all("details:not([open])");
    turn(closed.filter((fold) => fold.contains(target)));
    for (const panel of all("[data-tabs] > .panel")) {
      if (panel.contains(target)) showEverywhere(panel.dataset.key);
    }
    target.scrollIntoView();
  };

  /** @type {HTMLElement[]} */
  let printed = [];
  addEventListener("beforeprint", () => {
    printed = all("details:not([open])");
    turn(printed);
  });
  addEventListener("afterprint", () => {
    turn(printed);
  });

  // The navigation shows where the reader is, also when it opens on a phone.

  for (const navigation of all("#navigation")) {
    // Not by `scrollIntoView`: the Tab key would go on from there.
    const showCurrent = () => {
      const [current] = all("[aria-current]", navigation);
      const { top, height } = navigation.getBoundingClientRect();
      const below = (current?.getBoundingClientRect().top ?? 0) - top;
      navigation.scrollTop += Math.max(0, below - height / 2);
    };
    navigation.addEventListener("toggle", showCurrent);
    showCurrent();
  }

  // Also what was chosen elsewhere since the reader left this page.
  const restore = () => {
    setTheme(kept("theme"));
    showEverywhere(kept("sample"));
  };
  addEventListener("storage", restore);
  addEventListener("pageshow", restore);
  addEventListener("hashchange", reveal);
  restore();
  reveal();
}
