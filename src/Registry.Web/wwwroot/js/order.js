/** Activities are put in another place by hand, taken by their number; the buttons beside them do the same without script. */
const form = document.querySelector("form[data-order]");
const kept = "order-button";

if (form) {
  const rows = Array.from(document.querySelectorAll("tr[data-activity]"));
  let dragged = null;

  const clear = () => rows.forEach(row => row.classList.remove("is-target", "is-dragged"));

  function send(before) {
    const [activity, next, section] = form.querySelectorAll("input[disabled]");
    activity.value = dragged.dataset.activity;
    next.value = before.dataset.activity;
    section.value = before.closest("tbody").dataset.section;
    [activity, next, section].forEach(input => { input.disabled = false; });
    form.submit();
  }

  for (const row of rows) {
    const handle = row.querySelector(".lead"); // the words beside it can still be selected
    handle.draggable = true;
    handle.addEventListener("dragstart", event => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.activity);
      event.dataTransfer.setDragImage(row, 0, 0);
      row.classList.add("is-dragged");
    });
    handle.addEventListener("dragend", () => { clear(); dragged = null; });
    row.addEventListener("dragover", event => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      clear();
      row.classList.add("is-target");
    });
    row.addEventListener("drop", event => {
      event.preventDefault();
      if (dragged && dragged !== row) send(row);
    });
  }

  // who moves by keyboard stays on the button that was pressed
  form.addEventListener("submit", event => {
    if (event.submitter) sessionStorage.setItem(kept, `button.step[name="${event.submitter.name}"][value="${event.submitter.value}"]`);
  });
  const pressed = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  // the jump to the row in the address takes the focus away while the page loads
  if (pressed) window.addEventListener("load", () => setTimeout(() => document.querySelector(pressed)?.focus(), 50));
}
