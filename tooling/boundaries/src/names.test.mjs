import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { papersFolder } from './env.mjs';
import { filesNaming, namesInPapers } from './names-in-papers.mjs';
import { plant } from './workspace-copy.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
// Put together here, so that this file does not hold the name it looks for.
const MADE_UP = ['Wilhelmina', 'Oakenshaw'].join(' ');

describe('names of living people', () => {
  it('are recognised before a post, and words of the office are not taken for people', () => {
    const text = `${MADE_UP}\tChief Executive, Office of the Police\nApologies: ${MADE_UP}, Director of Finance\nReport Summary\tChief Constable`;
    expect(namesInPapers(text)).toEqual([MADE_UP]);
  });

  it('are found wherever they are written out', () => {
    const copy = mkdtempSync(join(tmpdir(), 'concordat-names-'));
    plant(copy, 'packages/demo-office/src/people.ts', `export const head = '${MADE_UP}';`);
    expect(filesNaming(copy, [MADE_UP])).toEqual({
      examined: 1,
      naming: [{ path: 'packages/demo-office/src/people.ts', name: MADE_UP }],
    });
    rmSync(copy, { recursive: true });
  });

  it('from the real papers stand nowhere in the workspace', ({ skip }) => {
    if (!papersFolder) return skip('CONCORDAT_PAPERS is not set');
    const papers = readdirSync(papersFolder).filter((file) => /\.(txt|md)$/.test(file));
    const names = papers.flatMap((file) => namesInPapers(readFileSync(join(papersFolder, file), 'utf8')));
    expect(names.length).toBeGreaterThan(5);
    const { examined, naming } = filesNaming(root, names);
    expect(examined).toBeGreaterThan(300);
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});
