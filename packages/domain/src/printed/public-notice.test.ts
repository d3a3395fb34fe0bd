import { expect, it } from 'vitest';
import { type NoticeToPublish, publicNotice } from './public-notice.ts';

const notice: NoticeToPublish = {
  reference: 'CPCC 2016-013',
  title: 'Relocation of the SARC',
  decision: 'To move it to Huntingdon.',
  reasons: 'The lease ends.',
  contact: 'Chief Executive',
  publication: { choice: 'full', summary: null, reason: null },
};
const textOf = (given: NoticeToPublish) => JSON.stringify(publicNotice(given));

it('gives the decision, its summary and whom to ask, with the papers behind it', () => {
  expect(publicNotice(notice)).toEqual({
    heading: 'CPCC 2016-013: Relocation of the SARC',
    parts: [
      { heading: 'Decision', text: 'To move it to Huntingdon.' },
      { heading: 'Decision summary', text: 'The lease ends.' },
      { heading: 'Contact', text: 'Chief Executive' },
    ],
    hasPapers: true,
  });
});

it('gives of a notice published as a summary nothing else, and why', () => {
  const publication = { choice: 'summary' as const, summary: 'A site was chosen.', reason: 'Names a victim' };
  const published = textOf({ ...notice, publication });
  expect(published).toContain('A site was chosen.');
  expect(published).toContain('Names a victim');
  expect(published).toContain('"hasPapers":false');
  for (const words of [notice.decision, notice.reasons]) expect(published).not.toContain(words);
});

it('gives nothing of what is withheld or not decided on, and leaves out a part without words', () => {
  expect(publicNotice({ ...notice, publication: null })).toBeNull();
  const withheld = { choice: 'withheld' as const, summary: null, reason: 'Commercial' };
  expect(publicNotice({ ...notice, publication: withheld })).toBeNull();
  expect(publicNotice({ ...notice, reasons: ' ' })?.parts.map(({ heading }) => heading)).toEqual([
    'Decision',
    'Contact',
  ]);
});
