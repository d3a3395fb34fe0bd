import { expect, it } from 'vitest';
import { findMarking, findMarkingTooHigh } from './find-marking.ts';

it('finds the marking of draft minutes in their page furniture', () => {
  const lines = [
    '## **12. Volunteer Cadets**',
    '',
    '## **PROTECT until Approved**',
    '12.1 The report was noted.',
  ];
  expect(findMarking(lines)).toEqual({
    level: 'officialSensitive',
    descriptor: 'DRAFT',
    printed: 'PROTECT until Approved',
  });
});

it('keeps the strictest of several', () => {
  expect(findMarking(['OFFICIAL', 'OFFICIAL-SENSITIVE: COMMERCIAL', 'OFFICIAL']).descriptor).toBe(
    'COMMERCIAL',
  );
});

it('does not take prose for a marking', () => {
  const prose = [
    'PROTECT the most vulnerable members of society, putting victims at the centre of our work.',
    'Protect until approved is the wording of the old scheme',
    'The Official report was noted',
    'RESTRICTED duties were discussed.',
    'SECRETARY OF STATE',
  ];
  expect(findMarking(prose)).toEqual({ level: 'official', descriptor: null, printed: null });
  expect(findMarkingTooHigh(prose)).toBeNull();
});

it('finds what may not be kept at all', () => {
  expect(findMarkingTooHigh(['**SECRET**'])).toBe('SECRET');
});
