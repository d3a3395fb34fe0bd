import type { Transaction } from '@concordat/database';
import { actionReminderStore, mailStore } from '@concordat/database/stores';
import type { BodyId } from '@concordat/domain/bodies';
import { londonDateOf } from '@concordat/domain/kernel';
import type { ActionId } from '@concordat/domain/meetings';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import type { CommandContext } from '../command-context.ts';
import { idField, keyField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { auditedInMeetings } from './meetings-audit.ts';

/** Asks owners how far they are. An action the viewer may not read is not there, and nobody is reminded then. */
export const remindActions = useCase({
  name: 'remindActions',
  needs: 'meeting:run',
  input: z.strictObject({
    actionIds: z.array(idField<'Action'>()).min(1, 'Choose at least one action.').max(100).readonly(),
    idempotencyKey: keyField,
  }),
  bodyOf: remindingBody,
  load: async (tx, command, { context }) => {
    const bodyId = await remindingBody(tx, command, context);
    if (bodyId === null) return null;
    const ids = [...new Set(command.actionIds)];
    const asked = await actionReminderStore.load(tx, ids, bodyId);
    return asked.length < ids.length ? null : { bodyId, asked };
  },
  versionOf: null,
  decide: ({ asked }, _command, circumstances) => rules.remindActions(asked, circumstances),
  save: async (tx, { reminders, owners }, { loaded, context }) => {
    await actionReminderStore.insert(tx, reminders, loaded.bodyId, loaded.asked);
    const on = londonDateOf(context.now);
    for (const owner of owners) {
      const mail = { id: context.newId(), on, at: context.realNow, ...rules.reminderMail(owner.count) };
      await mailStore.toOwner(tx, owner, mail);
    }
  },
  record: auditedInMeetings,
  sentenceFor: rules.sentenceForMeetingsRefusal,
  pathFor: { NothingToRemind: 'actionIds' },
  answer: ({ reminders, owners, notReminded }) => ({
    actionIds: reminders.map(({ actionId }) => actionId),
    ownerCount: owners.length,
    notReminded: notReminded.map(({ actionId, because }) => ({
      actionId,
      because: rules.whyNotRemindedWords[because],
    })),
  }),
});

/** The first body of the viewer's whose meetings raised one of the actions. */
async function remindingBody(
  tx: Transaction,
  { actionIds }: { readonly actionIds: readonly ActionId[] },
  { viewer }: Pick<CommandContext, 'viewer'>,
): Promise<BodyId | null> {
  const raisedBy = await actionReminderStore.bodiesOf(tx, actionIds);
  return viewer.bodyIds.find((id) => raisedBy.includes(id)) ?? null;
}
