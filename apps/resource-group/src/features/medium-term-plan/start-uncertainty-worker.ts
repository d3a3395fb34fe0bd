import { trustedScripts, uncertaintyWorkerAddress } from '../../trusted-scripts.ts';

/** A worker of its own for uncertain runs, so that the page stays quick. */
export function startUncertaintyWorker(): Worker {
  return new Worker(trustedScripts.createScriptURL(uncertaintyWorkerAddress), { type: 'module' });
}
