import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers } from '../access/index.ts';
import { type Marking, markingOnceApproved, strictest, writtenMarking } from './marking.ts';
import { isAboveOfficial, readMarking } from './read-marking.ts';

const [, ...cases] = readFileSync(new URL('./read-marking.cases.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split(','));

describe('the worked examples', () => {
  it('are all there', () => expect(cases.length).toBeGreaterThanOrEqual(21));

  it.each(cases)('"%s" is %s %s, written %s', (printed = '', level = '', descriptor = '', written = '') => {
    const marking = readMarking(printed);
    expect(marking.level).toBe(level);
    expect(marking.descriptor).toBe(descriptor || null);
    expect(marking.printed).toBe(printed || null);
    expect(writtenMarking(marking)).toBe(written);
  });
});

it('lifts a draft marking on approval and no other', () => {
  expect(writtenMarking(markingOnceApproved(readMarking('PROTECT until Approved')))).toBe('OFFICIAL');
  expect(writtenMarking(markingOnceApproved(readMarking('RESTRICTED')))).toBe('OFFICIAL-SENSITIVE');
});

it('knows what may not be kept at all', () => {
  expect(isAboveOfficial('SECRET')).toBe(true);
  expect(isAboveOfficial('UK TOP SECRET - STRAP')).toBe(true);
  expect(isAboveOfficial('Secretary of State')).toBe(false);
  expect(isAboveOfficial(null)).toBe(false);
});

it('never reads words it does not know as open, and reads its own writing back', () => {
  fc.assert(
    fc.property(fc.string(), (printed) => {
      const marking = readMarking(printed);
      const isKnownOpen = /^(UK )?[^A-Z0-9&]*(OFFICIAL|NOT PROTECTIVELY|UNCLASSIFIED|DRAFT)/i.test(printed);
      if (/[A-Z0-9&]/i.test(printed) && !isKnownOpen) expect(marking.level).toBe('officialSensitive');
    }),
  );
  const marking: fc.Arbitrary<Marking> = fc.record({
    level: fc.constantFrom('official', 'officialSensitive'),
    descriptor: fc.constantFrom(null, 'DRAFT', 'PERSONAL', 'COMMERCIAL', 'LOCSEN'),
    printed: fc.constant(null),
  });
  fc.assert(
    fc.property(marking, marking, (a, b) => {
      const { level, descriptor } = readMarking(writtenMarking(a));
      expect({ level, descriptor }).toEqual({ level: a.level, descriptor: a.descriptor });
      const kept = strictest(a, b);
      expect(covers(kept.level, a.level) && covers(kept.level, b.level)).toBe(true);
    }),
  );
});
