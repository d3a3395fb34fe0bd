import uncertaintyWorker from './features/medium-term-plan/uncertainty-worker.ts?worker&url';

type Policy = { readonly createScriptURL: (address: string) => string };
type Policies = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
};

export const uncertaintyWorkerAddress = uncertaintyWorker;
export const serviceWorkerAddress = '/resource-group/service-worker.js';

/** The office's pages start no script but those they name here (Trusted Types, policy `concordat`). */
export const trustedScripts: Policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(
  'concordat',
  {
    createScriptURL: (address) => {
      if (address !== uncertaintyWorkerAddress && address !== serviceWorkerAddress) {
        throw new TypeError('This page starts no other script.');
      }
      return address;
    },
  },
) ?? { createScriptURL: (address) => address };
