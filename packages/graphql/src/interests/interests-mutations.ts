import { endInterest, registerInterest, returnInterests } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import { InterestKindEnum, InterestsOfPerson } from './interests-type.ts';

const need = toCommand('meeting:read');
const personId = { required: true, description: 'Id of the Person.' } as const;
const idempotencyKey = {
  type: 'UUID',
  required: true,
  description: 'Made once for the act; the same with every retry.',
} as const;

function changedRegister(name: string, description: string) {
  return builder.objectRef<{ interests: string }>(name).implement({
    description,
    fields: (t) => ({
      interests: t.expose('interests', {
        type: InterestsOfPerson,
        description: "The person's part of the register as it is now.",
      }),
    }),
  });
}
const answer = ({ personId: id }: { readonly personId: string }) => ({ interests: id });

commandField('registerInterest', {
  description: 'Puts an interest on the register: by the person, or by who runs the meetings of their body.',
  need,
  input: builder.inputType('RegisterInterestInput', {
    description: 'An interest of somebody who holds a post.',
    fields: (t) => ({
      personId: t.id(personId),
      kind: t.field({ type: InterestKindEnum, required: true, description: 'What sort it is.' }),
      isOfPartner: t.boolean({
        required: true,
        description: "The spouse's, the civil partner's or of whoever they live with as such.",
      }),
      what: t.string({ required: true, description: 'What it is.' }),
      since: t.field({ type: 'CalendarDate', required: true, description: 'First day; not to come.' }),
      isSensitive: t.boolean({
        required: true,
        description: 'Its details could lead to violence or intimidation; only those cleared read them.',
      }),
      idempotencyKey: t.field(idempotencyKey),
    }),
  }),
  ids: { personId: 'Person' },
  run: registerInterest,
  done: changedRegister('InterestRegistered', 'It is on the register.'),
  answer,
});

commandField('endInterest', {
  description: 'Says that an interest is over; it stays on the register.',
  need,
  input: builder.inputType('EndInterestInput', {
    description: 'Which interest, since when, and why.',
    fields: (t) => ({
      interestId: t.id({ required: true, description: 'Id of the entry.' }),
      on: t.field({ type: 'CalendarDate', required: true, description: 'Last day; not to come.' }),
      reason: t.string({ required: true, description: 'Why it is none any more.' }),
      expectedVersion: t.int({ required: true, description: 'The version that was seen.' }),
    }),
  }),
  run: endInterest,
  done: changedRegister('InterestEnded', 'It is over.'),
  answer,
  currentId: () => null,
});

commandField('returnInterests', {
  description: 'Confirms that the register says everything of a person, or makes a nil return.',
  need,
  input: builder.inputType('ReturnInterestsInput', {
    description: 'A return, which must agree with what is registered.',
    fields: (t) => ({
      personId: t.id(personId),
      isNil: t.boolean({ required: true, description: 'There is nothing to register.' }),
      idempotencyKey: t.field(idempotencyKey),
    }),
  }),
  ids: { personId: 'Person' },
  run: returnInterests,
  done: changedRegister('InterestsReturned', 'The return is made.'),
  answer,
});
