import { secondFactorStore, userAccessStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/access';
import { z } from 'zod';
import { useCase } from '../use-case.ts';
import { auditedInAccess } from './access-audit.ts';

/** Run by the gateway once a code of the new secret was right; from the next sign-in a code is asked for. */
export const turnOnSecondFactor = useCase({
  name: 'turnOnSecondFactor',
  needs: 'self',
  input: z.strictObject({}),
  bodyOf: async (tx, _command, { viewer }) => (await userAccessStore.load(tx, viewer.userId))?.bodyId ?? null,
  load: (tx, _command, { context: { viewer } }) => secondFactorStore.load(tx, viewer.userId),
  versionOf: null,
  decide: rules.turnOnSecondFactor,
  save: (tx, factor) => secondFactorStore.save(tx, factor),
  record: auditedInAccess,
  sentenceFor: rules.sentenceForAccessRefusal,
  answer: (factor) => factor,
});
