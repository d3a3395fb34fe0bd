import { randomUUID } from 'node:crypto';
import { globalIdOf } from '@concordat/database/reads';
import { interests, people } from '../office/office-ids.ts';
import { expectedVersion } from './expected-version.ts';
import type { Asked } from './index.ts';

const personId = globalIdOf('Person', people.chiefExecutive);

/** Commands on the register of interests. */
export const interestsCommands: Asked = {
  registerInterest: {
    personId,
    kind: 'land',
    isOfPartner: false,
    what: '',
    since: '2016-12-01',
    isSensitive: false,
    idempotencyKey: randomUUID(),
  },
  endInterest: { interestId: interests.charity, on: '2016-12-01', reason: '', expectedVersion },
  returnInterests: { personId, isNil: true, idempotencyKey: randomUUID() },
};
