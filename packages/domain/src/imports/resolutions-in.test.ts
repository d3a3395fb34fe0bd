import { expect, it } from 'vitest';
import { resolutionsIn } from './resolutions-in.ts';

const printed = (...paragraphs: [string | null, string][]) =>
  paragraphs.map(([number, text]) => ({ number, text }));

it('takes the limbs under "Resolved:" until the next numbered paragraph', () => {
  expect(
    resolutionsIn(
      printed(
        ['3.1', 'The Board approved.'],
        ['3.2', 'Resolved:'],
        ['(i)', 'One.'],
        [null, '(ii) Two.'],
        ['3.3', 'Then tea.'],
      ),
    ),
  ).toEqual(['One.', 'Two.']);
});

it('takes the words after it in the same paragraph, limb by limb', () => {
  expect(resolutionsIn(printed(['3.2', 'Resolved: (i) One. (ii) Two.']))).toEqual(['One.', 'Two.']);
  expect(resolutionsIn(printed(['3.2', 'RESOLVED that the report be noted.']))).toEqual([
    'the report be noted.',
  ]);
});

it('does not take the actions that follow, nor prose that speaks of resolving', () => {
  expect(
    resolutionsIn(printed(['3.2', 'Resolved:'], ['(i)', 'One.'], [null, 'Action:'], ['(i)', 'Write.'])),
  ).toEqual(['One.']);
  expect(resolutionsIn(printed(['3.1', 'The matter was resolved.']))).toEqual([]);
});
