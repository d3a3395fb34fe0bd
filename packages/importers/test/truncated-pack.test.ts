import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../src/parse-pack.ts';

const pack = readFileSync(new URL('../corpus/estates-pack.txt', import.meta.url), 'utf8');

function read(text: string) {
  return parsePack(text, 'cut.txt', 'a'.repeat(64));
}

describe('a pack that was cut short', () => {
  it('is read as far as it goes, and asks after the papers that are gone', () => {
    const draft = read(pack.slice(0, pack.indexOf('To: Estates Sub-Group')));
    expect(draft.documents.map((document) => document.kind)).toEqual(['agenda', 'minutes']);
    const asked = draft.findings
      .filter((finding) => finding.kind === 'missingReference')
      .map((finding) => finding.message);
    expect(asked).toEqual([
      'Item 3 "Disposals programme" names Director of Estates, but the file holds no report for it.',
      'Item 4 "Custody capacity" names Assistant Chief Constable, but the file holds no report for it.',
    ]);
  });

  it('is asked about when it ends in the middle of a sentence', () => {
    const cut = pack.slice(0, pack.indexOf('until the school has answered'));
    expect(read(cut).findings.map((finding) => finding.message)).toContainEqual(
      expect.stringMatching(/^The file ends on line 38 in the middle of a sentence/),
    );
  });

  it('is read wherever it is cut', () => {
    for (let end = 40; end < pack.length; end += 37) {
      const draft = read(pack.slice(0, end));
      expect(draft.documents.length).toBeGreaterThan(0);
      expect(draft.documents.at(-1)?.lines[1]).toBeLessThanOrEqual(draft.source.lines);
    }
  });
});
