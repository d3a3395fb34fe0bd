import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackDraft } from '@concordat/domain/imports';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../src/parse-pack.ts';
import {
  type Damage,
  dropParagraphs,
  garbleOrdinals,
  lettersForDigits,
  looseSpaces,
  pipesForTabs,
  runTogether,
  seededChance,
  splitHeadings,
  stripMarks,
} from './damage.ts';
import { papersFolder } from './env.ts';
import { compareFacts, factsOf, type Rate } from './facts.ts';

const corpus = new URL('../corpus/', import.meta.url);
const copies = 6;
const copiesOfRealPack = 2;
const patience = 60_000;

const papers = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, corpus), 'utf8') }));
const realPack = papersFolder === undefined ? null : join(papersFolder, '2016-12-16-board-pack.txt');

const damages: Record<string, { damage: Damage; floor: number }> = {
  'garbled ordinals': { damage: garbleOrdinals, floor: 0.99 },
  'letters for digits': { damage: lettersForDigits, floor: 0.98 },
  'words run together': { damage: runTogether, floor: 0.99 },
  'split headings': { damage: splitHeadings, floor: 0.97 },
  'no markup': { damage: stripMarks, floor: 0.95 },
  'loose spaces': { damage: looseSpaces, floor: 0.99 },
  'pipes for tabs': { damage: pipesForTabs, floor: 0.99 },
  'all of them at once': { damage: everything, floor: 0.9 },
};

/** A scan of a bad copy: every damage, one after the other. */
function everything(text: string, chance: () => number): string {
  const one: Damage[] = [
    garbleOrdinals,
    lettersForDigits,
    runTogether,
    splitHeadings,
    stripMarks,
    looseSpaces,
  ];
  return one.reduce((spoilt, damage) => damage(spoilt, chance), text);
}

function read(text: string): PackDraft {
  return parsePack(text, 'damaged.txt', 'a'.repeat(64));
}

function measure(texts: readonly string[], damage: Damage, copies: number): Rate {
  const rate = { expected: 0, read: 0, right: 0 };
  for (const [index, text] of texts.entries()) {
    const facts = factsOf(read(text));
    for (let copy = 0; copy < copies; copy++) {
      const compared = compareFacts(facts, factsOf(read(damage(text, seededChance(index * 1000 + copy)))));
      rate.expected += compared.expected;
      rate.read += compared.read;
      rate.right += compared.right;
    }
  }
  return rate;
}

function report(what: string, rate: Rate): void {
  const recall = (rate.right / rate.expected) * 100;
  const precision = (rate.right / rate.read) * 100;
  console.info(
    `${what.padEnd(44)} recall ${recall.toFixed(1)} %  precision ${precision.toFixed(1)} %  (${rate.expected} facts)`,
  );
}

describe('damaged copies of the papers of the corpus', () => {
  it.each(Object.entries(damages))(
    'give the same facts with %s',
    { timeout: patience },
    (name, { damage, floor }) => {
      const rate = measure(
        papers.map((paper) => paper.text),
        damage,
        copies,
      );
      report(name, rate);
      expect(rate.expected).toBeGreaterThan(1000);
      expect(rate.right / rate.expected).toBeGreaterThanOrEqual(floor);
      expect(rate.right / rate.read).toBeGreaterThanOrEqual(floor);
    },
  );

  it('name nearly every paragraph that was dropped', () => {
    let dropped = 0;
    let named = 0;
    for (const [index, paper] of papers.entries()) {
      const before = new Set(
        read(paper.text)
          .findings.filter((finding) => finding.kind === 'missingNumber')
          .map((finding) => finding.printed),
      );
      for (let copy = 0; copy < copies; copy++) {
        const gone: string[] = [];
        const draft = read(dropParagraphs(gone)(paper.text, seededChance(index * 100 + copy)));
        const missing = draft.findings
          .filter((finding) => finding.kind === 'missingNumber')
          .map((finding) => finding.printed);
        dropped += gone.length;
        named += gone.filter((number) => missing.includes(number)).length;
        expect(missing.filter((number) => !before.has(number) && !gone.includes(String(number)))).toEqual([]);
      }
    }
    console.info(`dropped paragraphs named: ${named} of ${dropped}`);
    expect(dropped).toBeGreaterThan(3);
    expect(named / dropped).toBeGreaterThanOrEqual(0.95);
  });
});

describe.skipIf(realPack === null || !existsSync(realPack))(
  'damaged copies of the board pack of 16 December 2016',
  () => {
    const text = realPack === null ? '' : readFileSync(realPack, 'utf8');

    it.each(Object.entries(damages))(
      'give the same facts with %s',
      { timeout: patience },
      (name, { damage }) => {
        const rate = measure([text], damage, copiesOfRealPack);
        report(`real pack, ${name}`, rate);
        expect(rate.right / rate.expected).toBeGreaterThanOrEqual(0.93);
        expect(rate.right / rate.read).toBeGreaterThanOrEqual(0.93);
      },
    );
  },
);
