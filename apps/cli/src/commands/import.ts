import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sentenceForImportsRefusal, whyNotKept } from '@concordat/domain/imports';
import { readPack } from '@concordat/importers';
import type { DecideImport } from '../decide-import.ts';
import { Failure } from '../failure.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

export const usage =
  'import <file> [--dry-run] [--format json] [--body NAME] | import findings <id> | import answer <id> --finding NUMBER|all --answer TEXT | import accept <id> [--replace] | import reject <id> --reason TEXT';
const LARGEST_BYTES = 25 * 1024 * 1024;

/** Reads a pack; stores it as pending unless `--dry-run`, which needs no database. Unreadable input ends with 2. */
export async function importPack(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    {
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      body: { type: 'string' },
      replace: { type: 'boolean', default: false },
      reason: { type: 'string' },
      finding: { type: 'string' },
      answer: { type: 'string' },
    },
    usage,
  );
  const [first, second, ...more] = positionals;
  if (first === undefined || more.length > 0) throw new Failure(`Say which file. Usage: concordat ${usage}`);
  if (values.format !== 'text' && values.format !== 'json') throw new Failure('--format is text or json.');
  if (/^(?:accept|reject|findings|answer)$/.test(first) && second !== undefined) {
    const { decideImport } = await import('../decide-import.ts');
    await decideImport(
      { decision: first as DecideImport['decision'], importId: second, ...values },
      terminal,
    );
    return;
  }
  if (second !== undefined) throw new Failure(`One file at a time. Usage: concordat ${usage}`);
  const { describeDraft } = await import('../describe-draft.ts');
  const bytes = await bytesOf(first);
  const fileName = basename(first);
  // Read before anything is opened: of a file that cannot be read nothing is stored.
  const read = await readPack({ bytes, fileName, onProgress: (step) => terminal.say(`${step} …`) });
  if (read.outcome === 'unreadable') throw new Failure(read.sentence);
  if (values['dry-run']) {
    terminal.result(values.format === 'json' ? JSON.stringify(read.pack, null, 2) : describeDraft(read.pack));
    return;
  }
  const fault = whyNotKept(read.pack, read.lines);
  if (fault !== null) throw new Failure(sentenceForImportsRefusal(fault));
  const { storeImport } = await import('../store-import.ts');
  const mediaType = mediaTypes[read.places?.by ?? 'line'];
  await storeImport({ bytes, fileName, mediaType, body: values.body, format: values.format }, terminal);
}

/** What a file is, by where its lines were found to stand. */
const mediaTypes = {
  line: 'text/plain',
  page: 'application/pdf',
  paragraph: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new Failure(`There is no file ${file}.`);
  if (!found.isFile()) throw new Failure(`${file} is not a file.`);
  if (found.size > LARGEST_BYTES) {
    throw new Failure(
      `${file} has ${Math.ceil(found.size / 1024 / 1024)} MB; at most 25 MB can be read. Split it and import the parts.`,
    );
  }
  return new Uint8Array(await readFile(file));
}
