import { expect, it } from 'vitest';
import { testId } from '../../test/circumstances.ts';
import { calendarDate } from '../kernel/index.ts';
import { changedSinceRead, linesInPack } from './own-reading.ts';

const paragraph = (nth: number, text: string) => ({
  id: testId<'Paragraph'>(nth),
  number: null,
  text,
  line: null,
});
const paper = {
  title: 'Estates',
  addressedTo: 'Resource Group',
  author: null,
  date: calendarDate('2016-12-09'),
  sections: [
    {
      id: testId<'PaperSection'>(1),
      number: '1',
      heading: 'Purpose',
      paragraphs: [paragraph(2, 'The tower leaks.'), paragraph(3, 'It is old.')],
    },
  ],
  recommendations: [
    {
      id: testId<'Recommendation'>(4),
      number: '5',
      limb: null,
      verb: 'approve' as const,
      text: 'Rent it.',
    },
  ],
  tables: [],
  contactOfficers: [''],
  sourceDocuments: ['Survey'],
};

it('reads a paper of a pack line by line, without what nobody filled in', () => {
  expect(linesInPack(paper).map(({ part, text }) => `${part}: ${text}`)).toEqual([
    'Title: Estates',
    'To: Resource Group',
    'Date: 2016-12-09',
    'Heading: Purpose',
    'Paragraph: The tower leaks.',
    'Paragraph: It is old.',
    'Recommendation: Rent it.',
    'Source document: Survey',
  ]);
});

it('tells what is not as it was read', () => {
  const lines = linesInPack(paper);
  const [section] = paper.sections;
  const next = {
    ...paper,
    sections: section ? [{ ...section, paragraphs: [paragraph(2, 'The tower leaks badly.')] }] : [],
    sourceDocuments: ['Survey', 'Valuation'],
  };
  expect(changedSinceRead({ lines }, linesInPack(next))).toMatchObject([
    { kind: 'changed', before: { text: 'The tower leaks.' }, after: { text: 'The tower leaks badly.' } },
    { kind: 'removed', before: { text: 'It is old.' } },
    { kind: 'added', after: { text: 'Valuation' } },
  ]);
  expect(changedSinceRead({ lines }, lines)).toEqual([]);
});
