import { globalIdOf } from '@concordat/database/reads';
import { appointToPost, endAppointment, registerPerson } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { Person } from './person-type.ts';

const RegisterPersonInput = builder.inputType('RegisterPersonInput', {
  description: 'Somebody new in the register of a body.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Their name.' }),
    email: t.string({ description: 'Where they are written to.' }),
    bodyId: t.id({ required: true, description: 'Id of the Body.' }),
  }),
});

const PersonRegistered = builder.objectRef<{ person: string }>('PersonRegistered').implement({
  description: 'They are in the register.',
  fields: (t) => ({ person: t.expose('person', { type: Person, description: 'The person.' }) }),
});

commandField('registerPerson', {
  description: 'Enters somebody in the register of a body.',
  need: toCommand('people:manage'),
  input: RegisterPersonInput,
  ids: { bodyId: 'Body' },
  run: registerPerson,
  done: PersonRegistered,
  answer: ({ id }) => ({ person: id }),
});

const AppointToPostInput = builder.inputType('AppointToPostInput', {
  description: 'Who holds which post, and when.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Id of the Person.' }),
    postId: t.id({ required: true, description: 'Id of the Post.' }),
    from: t.field({ type: 'CalendarDate', required: true, description: 'First day.' }),
    until: t.field({ type: 'CalendarDate', description: 'Last day; left out while it runs.' }),
    isDeputising: t.boolean({ required: true, description: 'Stands in for the holder.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the post that was seen.' }),
  }),
});

const PersonAppointed = builder.objectRef<{ person: string }>('PersonAppointed').implement({
  description: 'They hold the post.',
  fields: (t) => ({
    person: t.expose('person', { type: Person, description: 'The person as they are now.' }),
  }),
});

commandField('appointToPost', {
  description: 'Appoints a person to a post.',
  need: toCommand('people:manage'),
  input: AppointToPostInput,
  ids: { personId: 'Person', postId: 'Post' },
  run: async (context, command: { personId: string } & Parameters<typeof appointToPost>[1]) => {
    const outcome = await appointToPost(context, command);
    return outcome.outcome === 'accepted' ? { ...outcome, state: command.personId } : outcome;
  },
  done: PersonAppointed,
  answer: (person) => ({ person }),
  currentId: ({ postId }) => postId,
});

const EndAppointmentInput = builder.inputType('EndAppointmentInput', {
  description: 'Until when a post is held.',
  fields: (t) => ({
    holdingId: t.id({ required: true, description: 'Id of the holding.' }),
    until: t.field({ type: 'CalendarDate', required: true, description: 'Last day.' }),
    expectedVersion: t.int({ required: true, description: 'The version of the holding that was seen.' }),
  }),
});

const AppointmentEnded = builder.objectRef<{ person: string }>('AppointmentEnded').implement({
  description: 'The last day is set.',
  fields: (t) => ({
    person: t.expose('person', { type: Person, description: 'The person as they are now.' }),
  }),
});

commandField('endAppointment', {
  description: 'Sets the last day of an appointment.',
  need: toCommand('people:manage'),
  input: EndAppointmentInput,
  run: async (context, command: Parameters<typeof endAppointment>[1]) => {
    const outcome = await endAppointment(context, command);
    if (outcome.outcome !== 'accepted') return outcome;
    const { holdings } = outcome.state.post;
    return { ...outcome, state: holdings.find(({ id }) => id === command.holdingId)?.personId ?? '' };
  },
  done: AppointmentEnded,
  answer: (person) => ({ person }),
  currentId: (_input, { post }) => globalIdOf('Post', post.value.id),
});
