import { secondFactorStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** With a code given in the last five minutes: whoever finds a screen unlocked cannot do it. */
export const turnOffSecondFactor = useCase({
  name: 'turnOffSecondFactor',
  needs: 'self',
  needsFreshProof: true,
  input: z.strictObject({}),
  bodyOf: async (tx, _command, { viewer }) => (await userAccessStore.load(tx, viewer.userId))?.bodyId ?? null,
  load: (tx, _command, { context: { viewer } }) => secondFactorStore.load(tx, viewer.userId),
  versionOf: null,
  decide: rules.turnOffSecondFactor,
  save: (tx, factor) => secondFactorStore.save(tx, factor),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (factor) => factor,
});
