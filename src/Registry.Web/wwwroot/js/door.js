/** Notes who comes, also without a connection: notes wait on the phone, each with a key of its own, and are sent until the server has them. */
const form = document.querySelector("form[data-door]");

if (form) {
  const shelf = "door-" + form.dataset.door;
  // what the server has since the page was made: the page may come from the device's memory
  const sent = "door-sent-" + form.dataset.door;
  const waiting = document.querySelector("[data-door-waiting]");
  const heads = document.querySelector("[data-door-heads]");
  const find = document.querySelector("[data-door-find]");
  const stranger = document.querySelector("[data-door-stranger]");
  const refused = document.querySelector("[data-door-refused]");
  const offline = document.querySelector("[data-door-offline]");
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
  const readSent = () => JSON.parse(localStorage.getItem(sent) ?? "{}");
  const keepSent = (note, { heads: present, at }) => {
    const { guests } = readSent();
    localStorage.setItem(sent, JSON.stringify({ heads: present, at, guests: note.guest ? { ...guests, [note.guest]: { ...note, at } } : guests }));
    heads.textContent = present;
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

  const fieldsOf = note => note.guest
    ? { [note.come ? "come" : "undo"]: note.guest, ["with-" + note.guest]: note.came }
    : { name: note.name, organisation: note.organisation };
  const post = note => fetch(location.pathname + (note.guest ? "" : "?handler=WalkIn"), {
    method: "POST",
    headers: { "X-Requested-With": "fetch" },
    redirect: "manual",
    body: new URLSearchParams({ ...fieldsOf(note), key: note.key, at: note.at, __RequestVerificationToken: token }),
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
        if (!answer.ok && ![400, 404, 409].includes(answer.status)) break;
        keep(read().filter(note => note.key !== notes[0].key));
        if (answer.ok) keepSent(notes[0], await answer.json());
        if (answer.status === 409) {
          refused.querySelector("p").textContent = notes[0].name + ": " + await answer.text();
          refused.hidden = false;
        }
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

  stranger.addEventListener("submit", event => {
    event.preventDefault();
    keep([...read(), { name: stranger.elements.name.value, organisation: stranger.elements.organisation.value, key: newKey(), at: Date.now() }]);
    stranger.reset();
    send();
  });

  const plain = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replaceAll("đ", "d");
  const filter = () => {
    const words = plain(find.value).split(/\s+/);
    for (const line of form.querySelectorAll("li")) line.hidden = !words.every(word => line.dataset.name.includes(word));
  };
  find.addEventListener("input", filter);
  find.form.addEventListener("submit", event => event.preventDefault());

  const shown = readSent();
  if (shown.at > form.dataset.at) heads.textContent = shown.heads;
  Object.values(shown.guests ?? {}).filter(note => note.at > form.dataset.at).forEach(show);
  read().forEach(show);
  keep(read());
  filter();
  send();
  const tell = () => { offline.hidden = navigator.onLine; };
  tell();
  addEventListener("offline", tell);
  addEventListener("online", () => { tell(); send(); });
  setInterval(send, 15000);
}
