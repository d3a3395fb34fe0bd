import { expect, it } from 'vitest';
import { dutiesInWords, type ShownGovernance } from './governance-words.ts';

const checklist = (...standings: ShownGovernance['duties'][number]['standing'][]) => [
  {
    duties: standings.map((standing) => ({
      kind: 'codeOfPractice' as const,
      name: 'Code',
      basis: 'Law',
      isPublished: false,
      document: null,
      standing,
    })),
  },
];

it.each([
  [checklist('inForce', 'inForce'), 'every document is in force'],
  [checklist('missing', 'inForce'), '1 document not recorded'],
  [checklist('missing', 'missing', 'reviewOverdue'), '2 documents not recorded, 1 review overdue'],
  [[...checklist('reviewOverdue'), ...checklist('reviewOverdue')], '2 reviews overdue'],
])('says what is wanting: %#', (bodies, words) => {
  expect(dutiesInWords(bodies)).toBe(words);
});
