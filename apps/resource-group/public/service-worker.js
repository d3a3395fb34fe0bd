// Keeps the Resource Group app itself, so that a pack kept on the device opens without the network. It keeps the first
// page and the built files that page names, which are the same for everybody. No answer of the API, of sign-in or of any
// other address passes through it.

const KEPT = 'resource-group-app';
const APP = '/resource-group';
const FIRST_PAGE = `${APP}/`;
const FILES = `${APP}/assets/`;

self.addEventListener('install', (event) => {
  event.waitUntil(keepApp().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && (pathname === APP || pathname.startsWith(FIRST_PAGE))) {
    event.respondWith(openPage(event));
  } else if (pathname.startsWith(FILES)) {
    event.respondWith(openFile(request));
  }
});

/** The page as the office has it now; the kept one where there is no answer. */
async function openPage(event) {
  try {
    const page = await fetch(event.request);
    if (page.ok) event.waitUntil(keepApp(page.clone()));
    return page;
  } catch (failure) {
    const kept = await caches.match(FIRST_PAGE, { cacheName: KEPT });
    if (kept) return kept;
    throw failure;
  }
}

/** A file's name changes with its content, so one that is kept is right. */
async function openFile(request) {
  return (await caches.match(request, { cacheName: KEPT })) ?? fetch(request);
}

/** Keeps the first page with every file of the build it belongs to, and lets go of what an earlier build named. */
async function keepApp(opened) {
  const page = opened ?? (await fetch(FIRST_PAGE));
  const kept = await caches.open(KEPT);
  const before = await kept.match(FIRST_PAGE);
  const text = await page.clone().text();
  if (before !== undefined && (await before.text()) === text) return;
  const files = await filesOfBuild();
  const names = (await kept.keys()).map(({ url }) => new URL(url).pathname);
  await kept.addAll(files.filter((file) => !names.includes(file)));
  await kept.put(FIRST_PAGE, new Response(text, { headers: page.headers }));
  const gone = names.filter((name) => name !== FIRST_PAGE && !files.includes(name));
  await Promise.all(gone.map((name) => kept.delete(name)));
}

async function filesOfBuild() {
  const manifest = await (await fetch(`${APP}/.vite/manifest.json`, { cache: 'no-cache' })).json();
  const files = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ]);
  return [...new Set(files)].map((file) => `${FIRST_PAGE}${file}`);
}
