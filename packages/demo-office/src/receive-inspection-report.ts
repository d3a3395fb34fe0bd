import { answerRecommendation, completeRecommendation, receiveInspectionReport } from '@concordat/use-cases';
import type { AppointedPerson } from './appoint-people.ts';
import { forceOf, policingBodyOf } from './demo-bodies.ts';
import { userIdOf } from './demo-people.ts';
import type { BodyIds } from './register-bodies.ts';
import { come, type Teller } from './teller.ts';

const ANNEX = 'Crime Data Integrity paper of 2 December 2016, Annex A';

type Recommended = { readonly text: string; readonly timescale: string; readonly isContinuing: boolean };

const recommended: readonly Recommended[] = [
  {
    text: 'Ensure that all police officers and staff are fully aware of the confidential reporting line, emphasising that it is indeed confidential and can be used for all matters of concern, including those relating to crime data integrity.',
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Ensure that all relevant officers and staff are reminded of their responsibility to record crime as soon as the reporting officer is satisfied that it is more likely than not that a crime has been committed.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: 'Ensure that all reports recorded separately on other Constabulary systems (e.g., those used by the public protection teams) are recorded as crimes. The Constabulary should put in place proportionate and effective audit arrangements, through the Force Control Room (FCR), to ensure that reports held on separate systems are properly recorded as crimes.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: 'Should introduce a structured and proportionate quality assurance process by supervisors in the FCR. This should be undertaken on a consistent basis across all teams, including a check of compliance with the NCRS and, where appropriate feed into the development of professional practice and continuous improvement in the FCR.',
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Should retain out-of-court disposal records in compliance with the Management of Police Information guidelines.',
    timescale: 'Immediately',
    isContinuing: true,
  },
  {
    text: 'Should take steps to ensure that the FCR audit programme includes an audit of all IT systems which may contain reports of crime so as to ensure compliance with the HOCA and NCRS.',
    timescale: 'Immediately',
    isContinuing: false,
  },
  {
    text: 'Should put in place a process that enables it to capture and share good practice and To correct failures in NCRS compliance as identified by the audit regime.',
    timescale: 'Within three months',
    isContinuing: false,
  },
  {
    text: 'Should improve the supervision of Penalty Notice for Disorder to ensure that, where there is a victim, their view is appropriately considered and recorded.',
    timescale: 'Within three months',
    isContinuing: false,
  },
  {
    text: 'The Force should ensure that police staff, and in particular those working in the FCR to receive adequate training in the application of the HOCA and NCRS.',
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
