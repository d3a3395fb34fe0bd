import { errorFor, type FieldError, Select, TextArea, TextField, typed } from '@concordat/ui';
import type { PressureDeskQuery } from '../../generated/graphql.ts';

/** A pressure as it stands, to be put right; null for a new one. */
export type WordsBefore = {
  readonly title: string;
  readonly what: string;
  readonly source: string;
  readonly ownerPostId: string;
};

/** What a pressure is called, what it is, where it is named and who answers for it, as typed. */
export function typedWords(form: FormData, name: string): WordsBefore | { readonly errors: FieldError[] } {
  const ownerPostId = typed(form, `${name}ownerPostId`);
  if (ownerPostId === '') {
    return { errors: [{ field: `${name}ownerPostId`, message: 'Choose the post that answers for it' }] };
  }
  return {
    title: typed(form, `${name}title`),
    what: typed(form, `${name}what`),
    source: typed(form, `${name}source`),
    ownerPostId,
  };
}

/** The fields of it; `name` tells two forms of one page apart. */
export function PressureWordFields({
  posts,
  errors,
  before = null,
  name = '',
}: {
  posts: PressureDeskQuery['posts'];
  errors: readonly FieldError[];
  before?: WordsBefore | null;
  name?: string;
}) {
  const error = (field: string) => errorFor(errors, field);
  return (
    <>
      <TextField
        name={`${name}title`}
        label="Name"
        defaultValue={before?.title ?? ''}
        error={error(`${name}title`)}
      />
      <TextArea
        name={`${name}what`}
        label="What it is"
        defaultValue={before?.what ?? ''}
        error={error(`${name}what`)}
      />
      <TextField
        name={`${name}source`}
        label="Named in"
        hint="The paper and paragraph"
        defaultValue={before?.source ?? ''}
        error={error(`${name}source`)}
      />
      <Select
        name={`${name}ownerPostId`}
        label="Answers for it"
        prompt="Choose a post"
        defaultValue={before?.ownerPostId ?? ''}
        choices={posts.edges.map(({ node: { id, title, body } }) => ({
          value: id,
          label: `${title}, ${body.shortName}`,
        }))}
        error={error(`${name}ownerPostId`)}
      />
    </>
  );
}
