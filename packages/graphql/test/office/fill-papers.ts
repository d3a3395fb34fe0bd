import { canary, id, items, meetings, papers, people } from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

export async function fillPapers(tx: Tx): Promise<void> {
  const december = { ...ours, meetingId: meetings.december };
  const bare = { contactOfficers: [], sourceDocuments: [] };
  const custody = { ...december, ...bare, agendaItemId: items.restricted, kind: 'report' };
  await tx.paper.createMany({
    data: [
      {
        id: papers.sensitive,
        ...custody,
        position: 0,
        title: `Contract ${canary}`,
        clearance: 1,
        markingPrinted: 'OFFICIAL-SENSITIVE',
      },
      {
        id: papers.named,
        ...custody,
        position: 1,
        title: `Bids ${canary}`,
        clearance: 1,
        namedReaderIds: [people.treasurer],
      },
      {
        id: papers.open,
        ...custody,
        position: 2,
        title: 'Custody at Wisbech',
        addressedTo: 'Business Board',
        author: 'Chief Executive',
        date: day('2016-12-05'),
        contactOfficers: ['A post'],
        sourceDocuments: ['A strategy'],
        firstLine: 20,
        lastLine: 60,
      },
      { id: papers.appendix, ...custody, position: 3, title: 'Appendix', kind: 'appendix' },
      { id: papers.loose, ...december, ...bare, position: 4, title: 'Late paper', kind: 'other' },
      {
        id: papers.theirs,
        ...theirs,
        ...bare,
        meetingId: meetings.theirs,
        position: 0,
        title: `Dredging ${canary}`,
        kind: 'report',
      },
    ],
  });
  const inOpen = { ...ours, paperId: papers.open };
  const inSensitive = { ...ours, paperId: papers.sensitive, clearance: 1 };
  await tx.paperSection.createMany({
    data: [
      { id: id(111), ...inOpen, position: 0, number: '1', heading: 'Purpose' },
      { id: id(112), ...inOpen, position: 1, heading: '' },
      { id: id(113), ...inSensitive, position: 0, heading: canary },
    ],
  });
  await tx.paperParagraph.createMany({
    data: [
      {
        id: id(121),
        ...inOpen,
        sectionId: id(111),
        position: 0,
        number: '1.1',
        text: 'The cells are beyond their functional age.',
        sourceLine: 24,
      },
      {
        id: id(122),
        ...inOpen,
        sectionId: id(112),
        position: 1,
        text: 'A café is planned beside the front desk.',
      },
      {
        id: id(123),
        ...inSensitive,
        sectionId: id(113),
        position: 0,
        number: '1.1',
        text: `Only ${canary} is left.`,
      },
    ],
  });
  await tx.recommendation.createMany({
    data: [
      {
        id: id(131),
        ...inOpen,
        position: 0,
        number: '2.1',
        limb: '(a)',
        verb: 'approve',
        text: 'the move',
      },
      { id: id(132), ...inOpen, position: 1, verb: 'note', text: 'the cost' },
    ],
  });
  const row = { label: 'Cells', reference: null, isTotal: false, values: ['12', null, '-3.5'], line: 41 };
  await tx.paperTable.createMany({
    data: [
      {
        id: id(141),
        ...inOpen,
        position: 0,
        kind: 'other',
        caption: 'Cells by site',
        unit: 'count',
        columns: ['Now', 'Then', 'Change'],
        rows: [row],
        sourceLine: 40,
      },
      { id: id(142), ...inOpen, position: 1, kind: 'other', unit: 'text', columns: [], rows: [] },
      {
        id: id(143),
        ...inSensitive,
        position: 0,
        kind: 'other',
        caption: canary,
        unit: 'text',
        columns: [],
        rows: [],
      },
    ],
  });
}
