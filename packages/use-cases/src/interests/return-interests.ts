import { interestStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/interests';
import { z } from 'zod';
import { idField, keyField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInInterests } from './interests-audit.ts';
import { bodyOfPerson, loadInterests } from './load-interests.ts';

/** Open to whoever reads the meetings, because a person keeps their own part; `mayKeepInterestsOf` decides. */
export const returnInterests = useCase({
  name: 'returnInterests',
  needs: 'meeting:read',
  input: z.strictObject({
    personId: idField<'Person'>(),
    isNil: z.boolean(),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { personId }) => bodyOfPerson(tx, personId),
  load: (tx, { personId }, { context }) => loadInterests(tx, personId, context),
  versionOf: null,
  decide: (inHand, { isNil }, circumstances) => rules.returnInterests(inHand, { isNil }, circumstances),
  save: (tx, made) => interestStore.insertReturn(tx, made),
  record: auditedInInterests,
  sentenceFor: rules.sentenceForInterestsRefusal,
  answer: ({ personId }) => ({ personId }),
});
