/** Copies the field that a button names and says so; where a browser refuses, the text stays marked and the keys are named. */
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    const says = document.getElementById(button.dataset.copy + "-copied");
    field.select();
    let done = false;
    try {
      await navigator.clipboard.writeText(field.value);
      done = true;
    } catch {
      // without https there is no clipboard, but the older command
      done = document.execCommand("copy");
    }
    says.textContent = done ? button.dataset.done : button.dataset.byHand;
  });
}
