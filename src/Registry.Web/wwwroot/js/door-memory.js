/** What this device keeps of the list at a door so that it opens without a connection; who signs out takes it along, and so does the end of the day. */
const form = document.querySelector("form[data-door]");
const keeps = document.querySelector("[data-door-keeps]");
const leaving = document.querySelector("form[action$='/Account/SignOut']");

const forget = async () => {
  for (const shelf of Object.keys(localStorage)) if (shelf.startsWith("door-sent-")) localStorage.removeItem(shelf);
  if (!("caches" in window)) return;
  const doors = (await caches.keys()).filter(name => name.startsWith("door:"));
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all([...doors.map(name => caches.delete(name)), ...workers.map(worker => worker.unregister())]);
};

const forgetWhatIsOver = async () => {
  if (!("caches" in window)) return;
  for (const name of (await caches.keys()).filter(name => name.startsWith("door:"))) {
    const address = name.slice("door:".length);
    const page = await caches.match(address, { cacheName: name });
    if (!page || Number(page.headers.get("Kept-Until")) > Date.now()) continue;
    await caches.delete(name);
    await (await navigator.serviceWorker.getRegistration(address))?.unregister();
  }
};

const keep = async () => {
  navigator.serviceWorker.addEventListener("message", () => { keeps.dataset.doorKeeps = "kept"; });
  await navigator.serviceWorker.register(form.dataset.worker, { scope: location.pathname });
  const { active } = await navigator.serviceWorker.ready;
  const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")].map(part => part.href || part.src);
  active.postMessage(parts);
  keeps.hidden = false;
  keeps.querySelector("button").addEventListener("click", async () => {
    const unsent = JSON.parse(localStorage.getItem("door-" + form.dataset.door) ?? "[]").length > 0;
    if (!unsent) await forget();
    keeps.querySelector("[data-door-unsent]").hidden = !unsent;
    keeps.querySelector("[data-door-forgotten]").hidden = unsent;
  });
};

leaving?.addEventListener("submit", forget);
if (document.querySelector("[data-nobody]")) forget();
else forgetWhatIsOver();
if (keeps && "serviceWorker" in navigator) keep();
