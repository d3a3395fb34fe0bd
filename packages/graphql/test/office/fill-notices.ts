import { bodies, canary, delegations, id, meetings, notices, posts } from './office-ids.ts';
import { day, moment, ours, type Tx, theirs } from './office-rows.ts';

const text = {
  title: 'Cells for Fenland',
  kind: 'estate',
  value: 12_345_678_901,
  decision: 'To build the cells.',
  reasons: 'There are too few.',
  options: [
    { title: 'Build', isChosen: true, reason: '' },
    { title: 'Wait', isChosen: false, reason: 'The cells are full.' },
  ],
  whyNoOptions: null,
  advice: [{ kind: 'legal', adviser: 'Chief Executive', text: 'It is lawful.' }],
  conflicts: { kind: 'declared', text: 'A cousin is a builder.' },
  objectives: ['Victims'],
  whyNoObjectives: null,
  contact: 'Chief Executive',
  condition: 'Planning consent',
};

/** Notices of every standing: waiting, restricted, signed and published, from before, and of another body. */
export async function fillNotices(tx: Tx): Promise<void> {
  await tx.noticeRegister.createMany({
    data: [
      { ...ours, prefix: 'FEN', openedIn: 2016, lastBefore: 2 },
      { ...theirs, prefix: 'HAR', openedIn: 2016, lastBefore: 0 },
    ],
  });
  await tx.delegation.createMany({
    data: {
      id: delegations.tenders,
      ...ours,
      kind: 'singleTender',
      postId: posts.treasurer,
      post: 'Treasurer of Fenland',
      limit: 15_000_000n,
      from: day('2016-04-01'),
      source: 'Scheme',
    },
  });
  const numbered = (number: number) => ({
    reference: `FEN 2016-00${number}`,
    year: 2016,
    number,
    text,
  });
  await tx.decisionNotice.createMany({
    data: [
      {
        id: notices.past,
        ...ours,
        ...numbered(1),
        status: 'signed',
        text: { ...text, conflicts: null, condition: null, options: [], advice: [] },
        recordedFrom: 'An old folder',
        signatoryPost: 'Commissioner',
      },
      {
        id: notices.ready,
        ...ours,
        ...numbered(3),
        status: 'ready',
        meetingId: meetings.december,
        recommendationId: id(999),
        signatoryPostId: posts.chiefExecutive,
        signatoryPost: 'Chief Executive',
        returnedBecause: 'Too dear',
      },
      {
        id: notices.secret,
        ...ours,
        ...numbered(4),
        status: 'draft',
        text: { ...text, title: canary, conflicts: null },
        clearance: 1,
      },
      {
        id: notices.signed,
        ...ours,
        ...numbered(5),
        status: 'signed',
        decidedOn: day('2016-12-09'),
        signatoryPostId: posts.chiefExecutive,
        signatoryPost: 'Chief Executive',
        signedAt: moment('2016-12-09T10:00:00Z'),
        signedByUserId: 'head',
        signedByName: 'Bram',
        signedAs: 'Chief Executive',
        authority: 'The decision is that of the Commissioner',
        signedText: 'The words of Fenland',
        signedSha256: '0'.repeat(64),
        conditionMetOn: day('2016-12-10'),
        conditionMetBy: 'Bram',
        conditionMetNote: 'Consent came',
        publication: 'summary',
        publicationSummary: 'Cells are built',
        publicationReason: 'Prices',
        publicationDecidedOn: day('2016-12-11'),
        publicationDecidedBy: 'Bram',
      },
      {
        id: notices.theirs,
        ...theirs,
        reference: 'HAR 2016-001',
        year: 2016,
        number: 1,
        status: 'draft',
        text: { ...text, title: 'Dredging', decision: '', reasons: '', options: [], objectives: [] },
      },
    ],
  });
  await tx.referenceSequence.createMany({
    data: [{ bodyId: bodies.ours, kind: 'decisionNotice', year: 2016, lastValue: 5 }],
  });
}
