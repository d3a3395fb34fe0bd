import { readdirSync, readFileSync } from 'node:fs';
import type { PackDraft } from '@concordat/domain/imports';
import { describe, expect, it } from 'vitest';
import { packDraftSchema } from '../src/pack-draft-schema.ts';
import { parsePack } from '../src/parse-pack.ts';

const folder = new URL('../corpus/', import.meta.url);
const papers = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name));
const hash = 'a'.repeat(64);

/** What a paper of the corpus must give: the documents in part, and how many findings of each kind named. */
interface Expected {
  documents: object[];
  findings?: Record<string, number>;
}

describe('papers of other bodies, in other house styles', () => {
  it('holds at least ten of them', () => {
    expect(papers.length).toBeGreaterThanOrEqual(10);
  });

  describe.each(papers)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), folder), 'utf8'),
    ) as Expected;
    const draft = parsePack(text, name, hash);

    it('is read as the papers it holds', () => {
      expect(draft.documents).toMatchObject(expected.documents);
    });

    it('raises what a careful reader would', () => {
      const counted = countFindings(draft);
      for (const [kind, count] of Object.entries(expected.findings ?? {}))
        expect([kind, counted[kind] ?? 0]).toEqual([kind, count]);
    });

    it('gives a draft of the contract, with every paragraph on the line it says', () => {
      expect(packDraftSchema.parse(draft)).toEqual(draft);
      const lines = text.split('\n');
      for (const paragraph of draft.documents.flatMap((document) =>
        document.sections.flatMap((section) => section.paragraphs),
      )) {
        const first = letters(paragraph.text).slice(0, 16);
        expect(letters(lines[paragraph.line - 1] ?? '')).toContain(
          first.slice(0, letters(lines[paragraph.line - 1] ?? '').length),
        );
      }
    });
  });
});

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^<>]*>/g, '')
    .replace(/[^a-z]/g, '');
}

function countFindings(draft: PackDraft): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const finding of draft.findings) counts[finding.kind] = (counts[finding.kind] ?? 0) + 1;
  return counts;
}
