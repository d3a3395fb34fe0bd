import { Worker } from 'node:worker_threads';

/** The most memory the parsing thread may use, in MB; beyond it only that thread ends. */
const memoryLimit = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * Starts a module of this package in a thread of its own. Built, it is JavaScript and starts as it is;
 * from source it is TypeScript, which Node 20 cannot run, so tsx is registered in the thread first.
 */
export function spawnWorker(moduleWithoutExtension: URL, workerData: unknown): Worker {
  const isBuilt = import.meta.url.endsWith('.js');
  if (isBuilt)
    return new Worker(new URL(`${moduleWithoutExtension.href}.js`), {
      workerData,
      resourceLimits: memoryLimit,
    });
  const bootstrap = [
    `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};`,
    'register();',
    `await import(${JSON.stringify(`${moduleWithoutExtension.href}.ts`)});`,
  ].join('\n');
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(bootstrap)}`), {
    workerData,
    resourceLimits: memoryLimit,
    execArgv: ['--conditions', '@concordat/source'],
  });
}
