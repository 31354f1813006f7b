/** Notes who comes, also without a connection: notes wait on the phone, each with a key of its own, and are sent until the server has them. */
const form = document.querySelector("form[data-door]");

if (form) {
  const shelf = "door-" + form.dataset.door;
  const waiting = document.querySelector("[data-door-waiting]");
  const heads = document.querySelector("[data-door-heads]");
  let token = form.elements.__RequestVerificationToken.value;
  let renewed = false;
  let sending = false;

  const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(octet => octet.toString(16).padStart(2, "0")).join("");
  const read = () => JSON.parse(localStorage.getItem(shelf) ?? "[]");
  const keep = notes => {
    localStorage.setItem(shelf, JSON.stringify(notes));
    waiting.hidden = notes.length === 0;
    waiting.querySelector("b").textContent = notes.length;
  };

  const show = note => {
    const line = document.getElementById("g-" + note.guest);
    if (!line) return;
    const button = line.querySelector("button");
    line.classList.toggle("is-here", note.come);
    line.querySelector("[data-door-state]").textContent = note.come ? "· " + form.dataset.here + (note.came > 0 ? " +" + note.came : "") : "";
    button.name = note.come ? "undo" : "come";
    button.classList.toggle("is-plain", note.come);
    button.firstElementChild.textContent = note.come ? form.dataset.undo : form.dataset.come;
  };

  const post = note => fetch(location.pathname, {
    method: "POST",
    headers: { "X-Requested-With": "fetch" },
    redirect: "manual",
    body: new URLSearchParams({ [note.come ? "come" : "undo"]: note.guest, ["with-" + note.guest]: note.came, key: note.key, at: note.at, __RequestVerificationToken: token }),
  });

  // a page kept open for hours may hold a token that no longer counts: the page is asked for a new one, once
  const renew = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    token = page.querySelector("[name=__RequestVerificationToken]")?.value ?? token;
    renewed = true;
  };

  const send = async () => {
    if (sending) return;
    sending = true;
    try {
      for (let notes = read(); notes.length > 0; notes = read()) {
        const answer = await post(notes[0]);
        if (answer.status === 400 && !renewed) { await renew(); continue; }
        // signed out, or the server in trouble: the note stays; only what the server will never take is given up
        if (!answer.ok && answer.status !== 400 && answer.status !== 404) break;
        keep(read().filter(note => note.key !== notes[0].key));
        if (answer.ok) heads.textContent = await answer.text();
      }
    } catch {
      // no connection: the next try sends it
    }
    sending = false;
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    const { name, value } = event.submitter;
    const note = { guest: value, come: name === "come", came: form.elements["with-" + value]?.value || "0", key: newKey(), at: Date.now() };
    keep([...read(), note]);
    show(note);
    send();
  });

  const plain = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("đ", "d");
  document.querySelector("[data-door-find]").addEventListener("input", event => {
    const words = plain(event.target.value).split(/\s+/);
    for (const line of form.querySelectorAll("li")) line.hidden = !words.every(word => line.dataset.name.includes(word));
  });

  read().forEach(show);
  keep(read());
  send();
  addEventListener("online", send);
  setInterval(send, 15000);
}
