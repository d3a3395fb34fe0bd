import { answerEscalation, escalateMatter, withdrawEscalation } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { filterId } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { EscalationOutcomeEnum, EscalationSourceKindEnum } from './escalation-type.ts';
import { Forum } from './forum-type.ts';
import { Meeting } from './meeting-type.ts';

const need = toCommand('meeting:run');
const escalationId = { required: true, description: 'Id of the escalation.' } as const;
const expectedVersion = { required: true, description: 'The version that was seen.' } as const;
type Changed = { escalationId: string; forumId: string };

function changedEscalation(name: string, description: string) {
  return builder.objectRef<{ escalationId: string; forum: string }>(name).implement({
    description,
    fields: (t) => ({
      escalationId: t.exposeID('escalationId', { description: 'Id of the escalation.' }),
      forum: t.expose('forum', { type: Forum, description: 'The forum that asks.' }),
    }),
  });
}
const answer = ({ escalationId: id, forumId }: Changed) => ({ escalationId: id, forum: forumId });

commandField('escalateMatter', {
  description: "Puts a matter before another forum; it waits for that forum's next agenda.",
  need,
  input: builder.inputType('EscalateMatterInput', {
    description: 'What is put where, why, and who asks.',
    fields: (t) => ({
      sourceKind: t.field({
        type: EscalationSourceKindEnum,
        required: true,
        description: 'What the matter comes from.',
      }),
      sourceId: t.id({ required: true, description: 'Id of that item, paragraph, resolution or action.' }),
      toForumId: t.id({ required: true, description: 'Id of the Forum that is asked.' }),
      title: t.string({ required: true, description: 'What the matter is, in a line.' }),
      reason: t.string({ required: true, description: 'Why it is put there.' }),
      askedBy: t.string({ required: true, description: 'The post that asks.' }),
    }),
  }),
  ids: { toForumId: 'Forum' },
  run: (context, command: Parameters<typeof escalateMatter>[1]) =>
    escalateMatter(context, {
      ...command,
      sourceId:
        command.sourceKind === 'action'
          ? (filterId('Action', command.sourceId) ?? command.sourceId)
          : command.sourceId,
    }),
  done: changedEscalation('MatterEscalated', 'It waits for the next agenda.'),
  answer,
});

commandField('withdrawEscalation', {
  description: 'The forum that asked no longer does.',
  need,
  input: builder.inputType('WithdrawEscalationInput', {
    description: 'Which matter, and why.',
    fields: (t) => ({
      escalationId: t.id(escalationId),
      reason: t.string({ required: true, description: 'Why.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  run: withdrawEscalation,
  done: changedEscalation('EscalationWithdrawn', 'It is withdrawn.'),
  answer,
  currentId: () => null,
});

commandField('answerEscalation', {
  description: 'Minutes what the meeting answers; the answer goes back to the forum that asked.',
  need,
  input: builder.inputType('AnswerEscalationInput', {
    description: 'The answer.',
    fields: (t) => ({
      escalationId: t.id(escalationId),
      minutesItemId: t.id({ required: true, description: 'Id of the item of the minutes that brought it.' }),
      outcome: t.field({ type: EscalationOutcomeEnum, required: true, description: 'What it came to.' }),
      text: t.string({ required: true, description: 'What was resolved; the question, where there is one.' }),
      expectedVersion: t.int(expectedVersion),
    }),
  }),
  run: answerEscalation,
  done: builder.objectRef<{ meeting: string }>('EscalationAnswered').implement({
    description: 'It is minuted and goes back.',
    fields: (t) => ({
      meeting: t.expose('meeting', { type: Meeting, description: 'The meeting that answered.' }),
    }),
  }),
  answer: ({ meetingId }: { meetingId: string }) => ({ meeting: meetingId }),
  currentId: () => null,
});
