import type { FieldProblem } from '@concordat/use-cases';
import { builder } from './builder.ts';
import { nodeOf } from './loaded-node.ts';

/** A closed reason why the office's rules refuse a command; thrown only to be answered as data. */
export class RefusedAnswer extends Error {
  readonly code: string;
  readonly path: readonly string[] | null;

  constructor(code: string, sentence: string, path: readonly string[] | undefined) {
    super(sentence);
    this.code = code;
    this.path = path === undefined ? null : ['input', ...path];
  }
}

export class ValidationErrorsAnswer extends Error {
  readonly fields: readonly FieldProblem[];

  constructor(fields: readonly FieldProblem[]) {
    super('Some of what was sent is not in the form asked for.');
    this.fields = fields.map(({ path, message }) => ({ path: ['input', ...path], message }));
  }
}

export class ConflictAnswer extends Error {
  /** Global id of the record that changed. */
  readonly currentId: string | null;

  constructor(currentId: string | null) {
    super('Somebody changed this in the meantime; look at it as it is now and decide again.');
    this.currentId = currentId;
  }
}

const FieldProblemType = builder.objectRef<FieldProblem>('FieldProblem').implement({
  description: 'What is wrong with one field.',
  fields: (t) => ({
    path: t.stringList({ description: 'The field, such as input, note.', resolve: ({ path }) => [...path] }),
    message: t.exposeString('message', { description: 'In plain words, what to do about it.' }),
  }),
});

builder.objectType(RefusedAnswer, {
  name: 'Refused',
  description: "The office's rules say no. Nothing was written.",
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The reason, from a closed list for each command.' }),
    message: t.exposeString('message', { description: 'The reason in a sentence, and what to do.' }),
    path: t.stringList({
      nullable: true,
      description: 'The field it belongs to, such as input, from; null when to none.',
      resolve: ({ path }) => (path === null ? null : [...path]),
    }),
  }),
});

builder.objectType(ValidationErrorsAnswer, {
  name: 'ValidationErrors',
  description: 'Input that is not in the form asked for. Nothing was written.',
  fields: (t) => ({
    code: t.string({ description: 'VALIDATION.', resolve: () => 'VALIDATION' }),
    message: t.exposeString('message', { description: 'In a sentence.' }),
    fields: t.field({
      type: [FieldProblemType],
      description: 'What is wrong, field by field.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

builder.objectType(ConflictAnswer, {
  name: 'Conflict',
  description: 'Somebody changed the record first. Nothing was written.',
  fields: (t) => ({
    code: t.string({ description: 'CONFLICT.', resolve: () => 'CONFLICT' }),
    message: t.exposeString('message', { description: 'In a sentence.' }),
    current: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The record as it is now.',
      resolve: ({ currentId }, _args, context) =>
        (currentId === null ? null : nodeOf(currentId, context)) as never,
    }),
  }),
});
