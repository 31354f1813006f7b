/** Copies the field that a button names and says so; where copying is refused the text stays selected. */
for (const button of document.querySelectorAll("button[data-copy]")) {
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.copy);
    const says = document.getElementById(button.dataset.copy + "-copied");
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      if (says) says.textContent = button.dataset.done;
    } catch {
      if (says) says.textContent = "";
    }
  });
}
