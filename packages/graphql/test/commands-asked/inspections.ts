import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { bodies, inspections } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const reportId = globalIdOf('InspectionReport', inspections.answered);
const { recommendation: recommendationId } = inspections;

/** Commands on the register of inspection reports. */
export const inspectionsCommands: Asked = {
  receiveInspectionReport: {
    bodyId: globalIdOf('Body', bodies.ours),
    inspector: '',
    title: 'Custody',
    publishedIn: '2016-12',
    publishedOn: '2016-12-01',
    receivedOn: '2016-12-02',
    source: 'https://hmic.example.org/custody',
    recommendations: [],
    idempotencyKey: randomUUID(),
  },
  answerRecommendation: {
    reportId,
    recommendationId,
    stance: 'rejected',
    words: '',
    expectedVersion,
  },
  completeRecommendation: { reportId, recommendationId, evidence: '', isContinuing: false, expectedVersion },
  publishInspectionComments: {
    reportId,
    on: '2016-12-10',
    address: '',
    comments: 'Welcome',
    expectedVersion,
    idempotencyKey: randomUUID(),
  },
  recordCommentsCopy: { reportId, to: 'secretaryOfState', on: '2016-12-11', expectedVersion },
  withdrawInspectionReport: { reportId, reason: '', expectedVersion },
};
