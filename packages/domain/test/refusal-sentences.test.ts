import { expect, it } from 'vitest';
import { accessRefusals } from './refusals/access.ts';
import { bodiesRefusals } from './refusals/bodies.ts';
import { capitalRefusals } from './refusals/capital.ts';
import { documentsRefusals } from './refusals/documents.ts';
import { financeRefusals } from './refusals/finance.ts';
import { governanceRefusals } from './refusals/governance.ts';
import { importsRefusals } from './refusals/imports.ts';
import { inspectionsRefusals } from './refusals/inspections.ts';
import { interestsRefusals } from './refusals/interests.ts';
import { meetingsRefusals } from './refusals/meetings.ts';
import { reservesRefusals } from './refusals/reserves.ts';
import { returnsRefusals } from './refusals/returns.ts';
import { workforceRefusals } from './refusals/workforce.ts';

const sentences = [
  ...accessRefusals,
  ...bodiesRefusals,
  ...capitalRefusals,
  ...documentsRefusals,
  ...financeRefusals,
  ...governanceRefusals,
  ...importsRefusals,
  ...inspectionsRefusals,
  ...interestsRefusals,
  ...meetingsRefusals,
  ...reservesRefusals,
  ...returnsRefusals,
  ...workforceRefusals,
];

it.each(sentences)('%s is one plain sentence: %s', (kind, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*[.?]$/s);
  expect(sentence).not.toMatch(/[.?!]["']? [A-Z]/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}T|Error/);
  expect(sentence).not.toContain(kind);
  expect(sentence.length).toBeLessThanOrEqual(180);
});

it('gives no two reasons the same words, but for an address typed wrongly in two places', () => {
  const repeated = sentences.filter(
    ([, sentence], at) => sentences.findIndex(([, other]) => other === sentence) < at,
  );
  expect(repeated.map(([kind]) => kind)).toEqual(['EmailNotAnAddress']);
});
