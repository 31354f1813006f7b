/** Opens the list at one door without a connection: keeps that page and what it is drawn with, no longer than the server allows. */
const address = self.registration.scope;
const memory = "door:" + address;
const patience = 6000;

/** The server says for how many seconds; the device counts them by its own clock, which may be wrong. */
const keep = async page => {
  const seconds = Number(page.headers.get("Kept-For"));
  if (!page.ok || !(seconds > 0)) return;
  const headers = new Headers(page.headers);
  headers.delete("Kept-For");
  headers.set("Kept-Until", Date.now() + seconds * 1000);
  await (await caches.open(memory)).put(address, new Response(await page.blob(), { headers }));
};

const remembered = async () => {
  const page = await caches.match(address, { cacheName: memory });
  if (!page || Number(page.headers.get("Kept-Until")) > Date.now()) return page;
  await caches.delete(memory);
  await self.registration.unregister();
};

const ask = async request => {
  const fresh = await fetch(request);
  // signed out, or no longer this reader's: nothing of it stays
  if (fresh.type === "opaqueredirect" || fresh.status === 403 || fresh.status === 404) await caches.delete(memory);
  else await keep(fresh.clone());
  return fresh;
};

const open = async request => {
  const asked = ask(request);
  const slow = new Promise(done => setTimeout(done, patience)).then(remembered);
  try {
    const page = await Promise.race([asked, slow]) ?? await asked;
    return page.status >= 500 ? await remembered() ?? page : page;
  } catch (trouble) {
    const page = await remembered();
    if (page) return page;
    throw trouble;
  }
};

const part = async request => await caches.match(request, { cacheName: memory }) ?? fetch(request);

const learn = async parts => {
  const shelf = await caches.open(memory);
  const known = (await shelf.keys()).map(request => request.url);
  await Promise.all(known.filter(url => url !== address && !parts.includes(url)).map(url => shelf.delete(url)));
  await shelf.addAll(parts.filter(url => !known.includes(url)));
  if (!known.includes(address)) await keep(await fetch(address));
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));
self.addEventListener("message", event => event.waitUntil(learn(event.data).then(() => event.source.postMessage("kept"))));
self.addEventListener("fetch", event => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(open(request));
  else if (["style", "script", "image"].includes(request.destination)) event.respondWith(part(request));
});
