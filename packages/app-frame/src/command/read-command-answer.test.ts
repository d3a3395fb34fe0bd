import { describe, expect, it } from 'vitest';
import { type NotDone, readCommandAnswer } from './read-command-answer.ts';

type Result = { readonly __typename: 'PersonRegistered'; readonly id: string } | NotDone;
const read = (result: Result) => readCommandAnswer<Result>(result);

describe('readCommandAnswer', () => {
  it('hands over what was done', () => {
    expect(read({ __typename: 'PersonRegistered', id: '1' })).toEqual({
      kind: 'done',
      done: { __typename: 'PersonRegistered', id: '1' },
    });
  });

  it('puts a refusal beside the field it belongs to', () => {
    expect(
      read({ __typename: 'Refused', message: 'Choose a later date.', path: ['input', 'until'] }),
    ).toEqual({
      kind: 'notDone',
      errors: [{ field: 'until', message: 'Choose a later date.' }],
    });
  });

  it('says a refusal of the whole form without a field', () => {
    expect(read({ __typename: 'Refused', message: 'This import was already accepted.', path: null })).toEqual(
      {
        kind: 'notDone',
        errors: [{ message: 'This import was already accepted.' }],
      },
    );
  });

  it('lists every field that is not in the form asked for', () => {
    const fields = [
      { path: ['input', 'name'], message: 'Enter a name.' },
      { path: ['input', 'email'], message: 'Enter an e-mail address.' },
    ];
    expect(read({ __typename: 'ValidationErrors', message: 'Check the form.', fields })).toEqual({
      kind: 'notDone',
      errors: [
        { field: 'name', message: 'Enter a name.' },
        { field: 'email', message: 'Enter an e-mail address.' },
      ],
    });
  });

  it('keeps a conflict apart from an error, since nothing the person typed is wrong', () => {
    expect(read({ __typename: 'Conflict', message: 'Somebody changed it.' })).toEqual({
      kind: 'conflict',
      message: 'Somebody changed it.',
    });
  });
});
