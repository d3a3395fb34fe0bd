import { describe, expect, it } from 'vitest';
import { matchPapers, type Placeable } from './match-papers.ts';

const items = [
  { number: '1', title: 'Welcome and apologies' },
  { number: '2', title: 'Minutes of the meeting of 3 May 2018' },
  { number: '3', title: 'MTFP and budget update', lead: 'Chief Finance Officer' },
  { number: '4', title: 'Estates' },
  { number: '5', title: 'Use of force', lead: 'Chief Constable' },
];

function paper(title: string, more: Partial<Placeable> = {}): Placeable {
  return { kind: 'report', title, from: null, date: null, printedItem: null, ...more };
}

describe('placing papers on the agenda', () => {
  it('knows a short form for the words it stands for, and leaves an item without a paper empty', () => {
    const papers = [
      paper('DRAFT MINUTES', { kind: 'minutes', date: '2018-05-03' }),
      paper('Medium Term Financial Plan'),
      paper('Use of force: yearly report', { from: 'Chief Constable' }),
    ];
    expect(matchPapers(papers, items)).toEqual(['2', '3', '5']);
  });

  it('believes the number printed on the paper', () => {
    expect(matchPapers([paper('Something else', { printedItem: '4.0' })], items)).toEqual(['4']);
  });

  it('takes the printed number alone where the file has no agenda', () => {
    expect(matchPapers([paper('Treasury', { printedItem: '6' }), paper('Fleet')], [])).toEqual(['6', null]);
  });
});
