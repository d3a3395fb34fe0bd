import { canary, inspections, posts } from './office-ids.ts';
import { day, ours, type Tx, theirs } from './office-rows.ts';

/** A report whose comments are awaited, one that is done with, and one of theirs. */
export async function fillInspections(tx: Tx): Promise<void> {
  const report = {
    ...ours,
    inspector: 'HMIC',
    title: 'Efficiency',
    publishedIn: '2016-11',
    receivedOn: day('2016-11-30'),
    source: 'A paper',
    status: 'received',
  };
  const recommendation = {
    id: inspections.recommendation,
    number: null,
    text: 'Understand demand',
    timescale: 'At once',
    answer: null,
    completed: null,
  };
  const answer = {
    stance: 'accepted',
    words: 'Software is bought',
    owner: { postId: posts.chiefExecutive, title: 'Chief Executive' },
    dueOn: '2016-12-01',
    answeredOn: '2016-11-30',
  };
  await tx.inspectionReport.createMany({
    data: [
      {
        ...report,
        id: inspections.answered,
        publishedOn: day('2016-11-03'),
        recommendations: [{ ...recommendation, answer }],
      },
      {
        ...report,
        id: inspections.copied,
        status: 'copied',
        recommendations: [
          {
            ...recommendation,
            answer,
            completed: { on: '2016-12-02', evidence: 'A paper', isContinuing: true },
          },
        ],
        comments: {
          on: '2016-12-01',
          address: 'https://opcc.example.org',
          comments: 'Welcome',
          chiefOfficerComments: null,
          response: null,
          isLate: false,
        },
        copies: [{ to: 'secretaryOfState', on: '2016-12-02' }],
      },
      { ...report, ...theirs, id: inspections.theirs, title: canary },
    ],
  });
}
