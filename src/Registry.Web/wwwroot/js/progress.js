/** Looks every few seconds how far a long piece of work is and shows it, until it is over. */
const every = 3000;
const shown = document.querySelector("[data-progress]");

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-progress]");
    const status = now?.querySelector("[role=status]");
    if (!status) return location.reload();
    shown.querySelector("[role=status]").replaceChildren(...status.childNodes);
  } catch {
    // the server cannot be reached for a while: the next look tells
  }
  setTimeout(look, every);
}

if (shown?.dataset.progress === "true") setTimeout(look, every);
