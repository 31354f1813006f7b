/** Asks before a long form that was changed is left behind. */
for (const form of document.querySelectorAll("form[data-leave]")) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
}
