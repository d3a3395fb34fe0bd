import { describe, expect, it } from 'vitest';
import { firstMissing } from './answers.ts';

describe('an answer held against another', () => {
  const whole = {
    id: 'a',
    version: 1,
    papers: [
      { title: 'Estates', lead: null },
      { title: 'Money', lead: 'x' },
    ],
  };

  it('may leave out what was not asked for', () => {
    expect(firstMissing({ papers: [{ title: 'Estates' }, { lead: 'x' }] }, whole)).toBeNull();
    expect(firstMissing({ papers: [{ lead: null }, {}] }, whole)).toBeNull();
  });

  it.each([
    [{ id: 'b' }, '.id'],
    [{ other: 1 }, '.other'],
    [{ version: '1' }, '.version'],
    [{ papers: [{ title: 'Estates' }] }, '.papers.length'],
    [{ papers: [{ title: 'Estates' }, { title: 'Estates' }] }, '.papers.1.title'],
    [{ papers: null }, '.papers'],
    [{ id: { deep: 1 } }, '.id'],
  ])('is told where it differs: %j', (part, place) => {
    expect(firstMissing(part, whole)).toBe(place);
  });
});
