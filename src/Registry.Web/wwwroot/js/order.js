/** Activities are put in another place by hand; the buttons beside them do the same without script. */
const form = document.querySelector("form[data-order]");

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
    row.draggable = true;
    row.addEventListener("dragstart", event => {
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.activity);
      row.classList.add("is-dragged");
    });
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
    row.addEventListener("dragend", () => { clear(); dragged = null; });
  }
}
