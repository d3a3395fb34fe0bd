import { parentPort, workerData } from 'node:worker_threads';
import { looksLikeAPaper } from '../looks-like-a-paper.ts';
import { parsePack } from '../parse-pack.ts';
import type { ParseAnswer, ParseRequest } from './parse-request.ts';

const { text, fileName, sha256 } = workerData as ParseRequest;

parentPort?.postMessage({ step: 'reading' } satisfies ParseAnswer);
const pack = parsePack(text, fileName, sha256);
parentPort?.postMessage({ step: 'done', pack: looksLikeAPaper(pack) ? pack : null } satisfies ParseAnswer);
