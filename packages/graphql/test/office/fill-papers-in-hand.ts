import { canary, id, items, meetings, papers, papersInHand, people } from './office-ids.ts';
import { moment, ours, type Tx, theirs } from './office-rows.ts';

const run = (text: string) => [{ type: 'text', text }];
const text = {
  title: 'Cells for Fenland',
  to: 'Business Board',
  from: 'Chief Executive',
  date: '2016-12-05',
  purpose: 'To ask for cells.',
  recommendations: [{ verb: 'approve', text: 'the cells' }],
  body: { type: 'doc', content: [{ type: 'paragraph', content: run('There are too few.') }] },
  considerations: [{ head: 'risk', text: 'None' }],
  sourceDocuments: ['A strategy'],
  contactOfficer: 'Chief Executive',
  marking: { level: 'official', descriptor: null, printed: null },
  namedReaders: [],
};
const bare = {
  ...text,
  date: null,
  recommendations: [],
  body: { type: 'doc', content: [] },
  considerations: [],
  sourceDocuments: [],
};
const saved = {
  begunByUserId: 'head',
  begunByName: 'Bram',
  savedAt: moment('2016-12-09T10:00:00Z'),
  savedByName: 'Bram',
};
const sha256 = '0'.repeat(64);

/** One that was submitted, one for a named reader alone, and one of the other body. */
export async function fillPapersInHand(tx: Tx): Promise<void> {
  const named = { ...bare, title: canary, namedReaders: [people.treasurer] };
  await tx.paperInHand.createMany({
    data: [
      { id: papersInHand.ours, ...ours, ...saved, status: 'submitted', title: text.title, text },
      {
        id: papersInHand.named,
        ...ours,
        ...saved,
        status: 'draft',
        title: canary,
        text: named,
        clearance: 1,
        namedReaderIds: [people.treasurer],
      },
      {
        id: papersInHand.theirs,
        ...theirs,
        ...saved,
        begunByUserId: 'stranger',
        begunByName: canary,
        savedByName: canary,
        status: 'withdrawn',
        withdrawnReason: canary,
        title: canary,
        text: { ...bare, title: canary },
      },
    ],
  });
  const version = { ...ours, paperInHandId: papersInHand.ours, sha256, byName: 'Bram' };
  await tx.paperVersion.createMany({
    data: [
      {
        id: id(755),
        ...version,
        number: 1,
        text: { ...bare, title: 'Cells' },
        at: moment('2016-12-07T10:00:00Z'),
        meetingId: meetings.december,
        agendaItemId: items.restricted,
        paperId: papers.open,
      },
      {
        id: id(756),
        ...version,
        number: 2,
        text: { ...text, purpose: canary },
        at: moment('2016-12-08T10:00:00Z'),
        meetingId: meetings.december,
        agendaItemId: items.restricted,
        paperId: papers.open,
        clearance: 1,
      },
    ],
  });
  const kept = { ...ours, paperInHandId: papersInHand.ours, sittingId: id(758), byName: 'Bram' };
  await tx.paperKeptText.createMany({
    data: [{ id: id(757), ...kept, version: 1, text: bare, at: moment('2016-12-06T10:00:00Z') }],
  });
}
