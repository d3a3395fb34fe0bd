import { Worker } from 'node:worker_threads';

/**
 * Starts a module of ours, named without its ending, in a thread of its own. Built, it is JavaScript and starts as it is;
 * from source it is TypeScript, which Node 20 cannot run, so tsx is registered in the thread first.
 */
export function spawnThread(
  moduleWithoutExtension: URL,
  workerData: unknown,
  memoryMegabytes: number,
): Worker {
  const resourceLimits = {
    maxOldGenerationSizeMb: memoryMegabytes,
    maxYoungGenerationSizeMb: 32,
    stackSizeMb: 4,
  };
  const isBuilt = import.meta.url.endsWith('.js');
  if (isBuilt) {
    return new Worker(new URL(`${moduleWithoutExtension.href}.js`), { workerData, resourceLimits });
  }
  const bootstrap = [
    `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};`,
    'register();',
    `await import(${JSON.stringify(`${moduleWithoutExtension.href}.ts`)});`,
  ].join('\n');
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(bootstrap)}`), {
    workerData,
    resourceLimits,
    execArgv: ['--conditions', '@concordat/source'],
  });
}
