/** A list with tick boxes and a bulk bar: says how many are ticked; Shift and click takes a stretch. The server counts without it. */
for (const form of document.querySelectorAll("form[data-selection]")) {
  const says = form.querySelector("[data-selection-count]");
  const boxes = Array.from(form.querySelectorAll("tbody input[type=checkbox]")).filter(box => !box.disabled);
  let previous = -1;

  function tell() {
    const count = boxes.filter(box => box.checked).length;
    if (says) says.value = count === 1 ? says.dataset.one : says.dataset.many.replace("{n}", String(count));
    boxes.forEach(box => box.closest("tr").classList.toggle("is-chosen", box.checked));
  }

  form.addEventListener("click", event => {
    const at = boxes.indexOf(event.target);
    if (at === -1) return;
    if (event.shiftKey && previous >= 0) {
      const [from, to] = [Math.min(at, previous), Math.max(at, previous)];
      boxes.slice(from, to + 1).forEach(box => { box.checked = boxes[at].checked; });
    }
    previous = at;
    tell();
  });

  window.addEventListener("pageshow", tell); // ticks come back with "back"
}
