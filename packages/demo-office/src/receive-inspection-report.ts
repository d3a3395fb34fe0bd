import { answerRecommendation, completeRecommendation, receiveInspectionReport } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const ANNEX = 'Crime Data Integrity paper of 2 December 2016, Annex A';

type Recommended = { readonly text: string; readonly timescale: string; readonly isContinuing: boolean };

/** What each asks, in our words; the paper prints the report's own. */
const recommended: readonly Recommended[] = [
  {
    text: 'Tell every officer and member of staff of the confidential reporting line, that it is confidential, and that doubts about crime recording may be raised by it.',
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Remind those who record crime to do so as soon as the reporting officer thinks it more likely than not that one took place.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: 'Record as crimes what is reported on other systems, such as those that protect the vulnerable, and audit from the control room that it is done.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: 'Have supervisors in the control room check quality in proportion, in every team alike, against the counting rules, and learn from it.',
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Keep records of disposals out of court for as long as the guidance on police information asks.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: "Let the control room's audits cover each system that may hold a report of crime.",
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Share good practice, and put right what the audits find to be against the recording standard.',
    timescale: 'Within three months',
    isContinuing: false,
  },
  {
    text: 'Supervise penalty notices for disorder better, so that the view of a victim, where there is one, is weighed and written down.',
    timescale: 'Within three months',
    isContinuing: false,
  },
  {
    text: 'Train staff, those of the control room first, in the counting rules and the recording standard.',
    timescale: 'Within six months',
    isContinuing: true,
  },
];

type Telling = {
  readonly teller: Teller;
  readonly bodyIdOf: BodyIds;
  readonly newId: () => string;
  readonly people: readonly AppointedPerson[];
};

/**
 * The one inspection report whose recommendations the papers print: accepted in full, all complete, four of them in the
 * current action plan again. They name its month and no day, and do not say what was published on it.
 */
export async function receiveCrimeDataReport({ teller, bodyIdOf, newId, people }: Telling): Promise<void> {
  const bodyId = bodyIdOf(policingBodyOf('Cambridgeshire'));
  const officer = teller.as(
    '2016-12-07T10:00:00Z',
    { userId: userIdOf('governance-officer'), name: 'Governance Officer', role: 'governanceOfficer' },
    bodyId,
    bodyIdOf(forceOf('Cambridgeshire')),
  );
  const owner = people.find(({ post }) => post === 'Chief Constable');
  if (owner === undefined) throw new Error('Nobody heads the Constabulary.');
  const { reportId, version, recommendationIds } = come(
    await receiveInspectionReport(officer, {
      bodyId,
      inspector: 'HMIC',
      title: 'Crime Data Integrity: Inspection of Cambridgeshire Constabulary',
      publishedIn: '2014-11',
      receivedOn: '2016-12-02',
      source: ANNEX,
      recommendations: recommended.map(({ text, timescale }) => ({ text, timescale })),
      idempotencyKey: newId(),
    }),
    'receive the report on crime data',
  );
  let expectedVersion = version;
  for (const [at, { isContinuing }] of recommended.entries()) {
    const recommendationId = recommendationIds[at] ?? '';
    const answered = come(
      await answerRecommendation(officer, {
        reportId,
        recommendationId,
        stance: 'accepted',
        words: 'Accepted in full; a detailed action plan was put in place.',
        ownerPostId: owner.postId,
        expectedVersion,
      }),
      'answer a recommendation on crime data',
    );
    const completed = come(
      await completeRecommendation(officer, {
        reportId,
        recommendationId,
        evidence: ANNEX,
        isContinuing,
        expectedVersion: answered.version,
      }),
      'complete a recommendation on crime data',
    );
    expectedVersion = completed.version;
  }
}
