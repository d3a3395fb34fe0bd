import { interestStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/interests';
import { z } from 'zod';
import { dateField, idField, keyField, textField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInInterests } from './interests-audit.ts';
import { bodyOfPerson, loadInterests } from './load-interests.ts';

/** Open to whoever reads the meetings, because a person keeps their own part; `mayKeepInterestsOf` decides. */
export const registerInterest = useCase({
  name: 'registerInterest',
  needs: 'meeting:read',
  input: z.strictObject({
    personId: idField<'Person'>(),
    kind: z.enum(rules.interestKinds),
    isOfPartner: z.boolean(),
    what: textField(1_000),
    since: dateField,
    isSensitive: z.boolean(),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { personId }) => bodyOfPerson(tx, personId),
  load: (tx, { personId }, { context }) => loadInterests(tx, personId, context),
  versionOf: null,
  decide: (inHand, { personId: _, idempotencyKey: __, ...command }, circumstances) =>
    rules.registerInterest(inHand, command, circumstances),
  save: (tx, interest) => interestStore.insert(tx, interest),
  record: auditedInInterests,
  sentenceFor: rules.sentenceForInterestsRefusal,
  pathFor: {
    InterestWordsMissing: 'what',
    InterestRegisteredAlready: 'what',
    InterestNotYetBegun: 'since',
    InterestAboveClearance: 'isSensitive',
  },
  answer: ({ personId }) => ({ personId }),
});
