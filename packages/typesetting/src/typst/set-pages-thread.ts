import { parentPort, workerData } from 'node:worker_threads';
import { type SetPagesRequest, setPages } from './set-pages.ts';

parentPort?.postMessage(await setPages(workerData as SetPagesRequest));
