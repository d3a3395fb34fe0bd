import { expect, it } from 'vitest';
import { policingBody, wholeText } from '../../test/notices.ts';
import { readWrittenNotice } from './read-written-notice.ts';
import { noticeHeadings, writeOutNotice } from './write-out-notice.ts';

const written = (reasons: string) =>
  writeOutNotice({
    reference: 'CPCC 2016-030',
    body: policingBody.legalName,
    text: { ...wholeText, reasons },
  });

it('finds every part again, in order, with all its words', () => {
  const parts = readWrittenNotice(written('One.\n\nTwo.'));
  expect(parts.map(({ heading }) => heading)).toEqual(noticeHeadings);
  expect(parts.find(({ heading }) => heading === 'Reasons')?.lines).toEqual(['One.', '', 'Two.']);
  expect(parts[0]?.lines).toEqual(['CPCC 2016-030', 'Police and Crime Commissioner for Exampleshire']);
});

it('loses no word, even of reasons that speak in headings', () => {
  const text = written('Before.\n\nDecision\nAfter.');
  const again = readWrittenNotice(text)
    .map(({ heading, lines }) => `${heading}\n${lines.join('\n')}\n`)
    .join('\n');
  expect(again).toBe(text);
});
