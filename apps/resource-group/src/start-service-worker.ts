import { serviceWorkerAddress, trustedScripts } from './trusted-scripts.ts';

/** Has the app itself open without the network from now on; where a browser cannot, it opens with the network alone. */
export function startServiceWorker(): void {
  if (import.meta.env.DEV) return;
  navigator.serviceWorker
    ?.register(trustedScripts.createScriptURL(serviceWorkerAddress))
    .catch(() => undefined);
}
