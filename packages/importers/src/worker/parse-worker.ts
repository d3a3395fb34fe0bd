import { parentPort, workerData } from 'node:worker_threads';
import { sayWhatIsLeftOut } from '../findings/say-what-is-left-out.ts';
import { splitIntoLines } from '../lines/read-lines.ts';
import { looksLikeAPaper } from '../looks-like-a-paper.ts';
import { parsePack } from '../parse-pack.ts';
import type { SourceText } from '../readers/source-text.ts';
import type { Unreadable } from '../readers/unreadable.ts';
import type { ParseAnswer, ParsedSource, ParseRequest } from './parse-request.ts';

const request = workerData as ParseRequest;

/** Only a document asks for the library that opens it. */
async function open({ source, fileName }: ParseRequest): Promise<SourceText | Unreadable> {
  if ('text' in source) return { outcome: 'text', text: source.text, places: null, leftOut: [] };
  if (source.kind === 'docx') return (await import('../docx/read-docx.ts')).readDocx(source.bytes, fileName);
  return (await import('../pdf/read-pdf.ts')).readPdf(source.bytes, fileName);
}

async function parse(): Promise<ParsedSource | Unreadable> {
  const opened = await open(request);
  if (opened.outcome === 'unreadable') return opened;
  const { text, places, leftOut } = opened;
  const parsed = { outcome: 'parsed' as const, lines: splitIntoLines(text), places };
  if (request.isOnlyOpened) return { ...parsed, pack: null };
  const pack = sayWhatIsLeftOut(parsePack(text, request.fileName, request.sha256), leftOut);
  return { ...parsed, pack: looksLikeAPaper(pack) ? pack : null };
}

parentPort?.postMessage({ step: 'reading' } satisfies ParseAnswer);
parentPort?.postMessage({ step: 'done', parsed: await parse() } satisfies ParseAnswer);
