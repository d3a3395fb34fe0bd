import { expect, it } from 'vitest';
import { discussionOf } from './minuted-discussion.ts';

const paragraph = (number: string | null, text: string) => ({ id: `${number}${text}`, number, text });

it('leaves out the label and the words that are shown as an action of their own', () => {
  const item = {
    paragraphs: [
      paragraph('9.2', 'An update was asked for.'),
      paragraph('9.3', 'Action:'),
      paragraph('(i)', 'Constabulary to report in six months’ time.'),
    ],
    resolutions: [],
    actions: [{ text: "Constabulary to report in six months' time" }],
  };
  expect(discussionOf(item).map(({ number }) => number)).toEqual(['9.2']);
});

it('keeps a label that has nothing under it, and everything of an item without actions', () => {
  const item = { paragraphs: [paragraph('3.2', 'Resolved:')], resolutions: [], actions: [] };
  expect(discussionOf(item)).toEqual(item.paragraphs);
});
