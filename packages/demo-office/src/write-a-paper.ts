import { beginPaper, writePaper } from '@concordat/use-cases';
import { policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});

/** What the plan of December 2016 says of the Huntingdon review (MTFP paper, 5.6 to 5.8), as a paper that is half written. */
export async function writeAPaper(teller: Teller, bodyIdOf: BodyIds, newId: () => string): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const lead = {
    userId: userIdOf('collaboration-lead'),
    name: 'Collaboration Lead',
    role: 'collaborationLead',
  } as const;
  const beginning = { bodyId, title: 'Huntingdon accommodation review: progress', idempotencyKey: newId() };
  const begun = come(
    await beginPaper(teller.as('2016-12-09T16:00:00Z', lead, bodyId), beginning),
    'begin the paper on the Huntingdon review',
  );
  const text = {
    title: beginning.title,
    to: 'Business Coordination Board',
    from: 'Collaboration Lead',
    date: null,
    purpose: 'To tell the Board how far the review of emergency service buildings in Huntingdon has come.',
    recommendations: [{ verb: 'note' as const, text: 'the progress of the review' }],
    body: {
      type: 'doc',
      content: [
        paragraph(
          'Police, fire and ambulance look together at the best use of their land and buildings in Huntingdon.',
        ),
        heading('Progress'),
        paragraph('The review board met on 3 November and on 6 December 2016.'),
        paragraph(
          'Its terms of reference are agreed, and the standing of the present estate was considered.',
        ),
        heading('Next steps'),
        paragraph('Further work is in progress; the business cases will come to the Board.'),
      ],
    },
    considerations: [{ head: 'finance' as const, text: 'The medium-term plan takes no saving from it yet.' }],
    sourceDocuments: ['Medium-term financial plan, 16 December 2016, section 5'],
    contactOfficer: '',
    marking: { level: 'official' as const, handling: null },
    namedReaders: [],
  };
  const { paperId, version: expectedVersion } = begun;
  const writing = { paperId, sittingId: newId(), text, expectedVersion };
  come(
    await writePaper(teller.as('2016-12-09T16:40:00Z', lead, bodyId), writing),
    'write the paper on the Huntingdon review',
  );
}
