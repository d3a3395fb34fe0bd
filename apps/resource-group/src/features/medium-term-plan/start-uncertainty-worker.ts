import workerAddress from './uncertainty-worker.ts?worker&url';

type Policy = { readonly createScriptURL: (address: string) => string };
type Policies = {
  readonly createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
};

/** The office's pages start no script but those they name here (Trusted Types, policy `concordat`). */
const policy: Policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('concordat', {
  createScriptURL: (address) => {
    if (address !== workerAddress) throw new TypeError('This page starts no other script.');
    return address;
  },
}) ?? { createScriptURL: (address) => address };

/** A worker of its own for uncertain runs, so that the page stays quick. */
export function startUncertaintyWorker(): Worker {
  return new Worker(policy.createScriptURL(workerAddress), { type: 'module' });
}
