import { remindActions } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { filterId } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { Action } from './action-type.ts';

const RemindActionsInput = builder.inputType('RemindActionsInput', {
  description: 'Actions whose owners are asked how far they are.',
  fields: (t) => ({
    actionIds: t.idList({ required: true, description: 'Ids of the Actions, at most 100.' }),
    idempotencyKey: t.field({
      type: 'UUID',
      required: true,
      description: 'Made once for the act; the same with every retry.',
    }),
  }),
});

type NotReminded = { readonly actionId: string; readonly because: string };

const ActionNotReminded = builder.objectRef<NotReminded>('ActionNotReminded').implement({
  description: 'An action that was left as it is.',
  fields: (t) => ({
    action: t.field({ type: Action, description: 'The action.', resolve: ({ actionId }) => actionId }),
    because: t.exposeString('because', { description: 'Completes "not reminded, because …".' }),
  }),
});

type Reminded = {
  readonly actionIds: readonly string[];
  readonly ownerCount: number;
  readonly notReminded: readonly NotReminded[];
};

const ActionsReminded = builder.objectRef<Reminded>('ActionsReminded').implement({
  description: 'Owners were reminded.',
  fields: (t) => ({
    reminded: t.field({
      type: [Action],
      description: 'The actions as they are now.',
      resolve: ({ actionIds }) => [...actionIds],
    }),
    ownerCount: t.exposeInt('ownerCount', { description: 'How many owners that is.' }),
    notReminded: t.field({
      type: [ActionNotReminded],
      description: 'Those that could not be, each with its reason.',
      resolve: ({ notReminded }) => [...notReminded],
    }),
  }),
});

commandField('remindActions', {
  description: 'Asks owners how far they are, once a day at most; each with an account gets one mail.',
  need: toCommand('meeting:run'),
  input: RemindActionsInput,
  run: (context, command: Parameters<typeof remindActions>[1]) =>
    remindActions(context, {
      ...command,
      actionIds: command.actionIds.map((id) => filterId('Action', id)),
    }),
  done: ActionsReminded,
  answer: (reminded) => reminded,
});
