"use strict";

// Runs before anything is painted, so that no page flashes in the other theme.
{
  const { classList, dataset } = document.documentElement;
  classList.add("js");
  try {
    const theme = localStorage.getItem("sdkpress.theme");
    if (theme === "light" || theme === "dark") dataset.theme = theme;
  } catch {
    // Storage is forbidden: the theme is the system's.
  }
}
