import { interestStore } from '@concordat/database/stores';
import * as rules from '@concordat/domain/interests';
import { z } from 'zod';
import { dateField, idField, textField, versionField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInInterests } from './interests-audit.ts';

/** Open to whoever reads the meetings, because a person keeps their own part; `mayKeepInterestsOf` decides. */
export const endInterest = useCase({
  name: 'endInterest',
  needs: 'meeting:read',
  input: z.strictObject({
    interestId: idField<'RegisteredInterest'>(),
    on: dateField,
    reason: textField(400),
    expectedVersion: versionField,
  }),
  bodyOf: async (tx, { interestId }) => (await interestStore.load(tx, interestId))?.bodyId ?? null,
  load: async (tx, { interestId }, { context: { viewer } }) => {
    const stored = await interestStore.load(tx, interestId);
    if (stored === null) return null;
    const { personId: id, bodyId } = stored.value;
    return rules.mayKeepInterestsOf(viewer, { id, bodyId }) ? stored : null;
  },
  versionOf: ({ version }) => version,
  decide: ({ value }, command, circumstances) => rules.endInterest(value, command, circumstances),
  save: (tx, interest, { loaded }) => interestStore.end(tx, interest, loaded),
  record: auditedInInterests,
  sentenceFor: rules.sentenceForInterestsRefusal,
  pathFor: {
    InterestEndsBeforeItBegan: 'on',
    InterestNotYetEnded: 'on',
    InterestEndReasonMissing: 'reason',
  },
  answer: ({ personId }) => ({ personId }),
});
