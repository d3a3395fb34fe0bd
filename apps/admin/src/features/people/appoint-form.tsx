import { ConflictNotice, useCommand } from '@concordat/app-frame';
import {
  Button,
  Checkboxes,
  DateField,
  type DateParts,
  ErrorSummary,
  errorFor,
  type FieldError,
  Select,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { appointToPostMutation } from './people.graphql.ts';
import type { OfferedPost, ShownPerson } from './person-page.tsx';
import { readRequiredDate } from './read-required-date.ts';

const noDate: DateParts = { day: '', month: '', year: '' };

/** Appoints a person to a post from a date, for good or deputising. */
export function AppointForm(props: {
  person: ShownPerson;
  posts: readonly OfferedPost[];
  onStale: () => void;
}) {
  const { person, posts } = props;
  const command = useCommand(appointToPostMutation, ['PersonPage', 'People']);
  const [postId, setPostId] = useState('');
  const [from, setFrom] = useState(noDate);
  const [isDeputising, setDeputising] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    const reading = readRequiredDate('from', 'First day', from);
    const errors: FieldError[] = [];
    if (postId === '') errors.push({ field: 'postId', message: 'Choose a post' });
    if ('error' in reading) errors.push(reading.error);
    command.refuse(errors);
    const post = posts.find((each) => each.id === postId);
    if ('error' in reading || post === undefined) return;
    const input = {
      personId: person.id,
      postId,
      from: reading.date,
      isDeputising,
      expectedVersion: post.version,
    };
    if (await command.run({ input })) {
      setPostId('');
      setFrom(noDate);
    }
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      <ConflictNotice conflict={command.conflict} onStale={props.onStale}>
        Nothing was saved.
      </ConflictNotice>
      <h2 className="govuk-heading-m">Appoint to a post</h2>
      <Select
        name="postId"
        label="Post"
        prompt="Choose a post"
        choices={posts.map((post) => ({
          value: post.id,
          label: `${post.title}, ${post.body.shortName}${post.holder ? ` (held by ${post.holder.name})` : ''}`,
        }))}
        value={postId}
        onChange={(event) => setPostId(event.target.value)}
        error={errorFor(command.errors, 'postId')}
      />
      <DateField
        name="from"
        label="First day"
        hint="For example, 1 4 2017"
        value={from}
        onChange={setFrom}
        error={errorFor(command.errors, 'from')}
      />
      <Checkboxes
        name="isDeputising"
        label="Kind"
        choices={[{ value: 'yes', label: 'Deputising for the holder' }]}
        values={isDeputising ? ['yes'] : []}
        onChange={(values) => setDeputising(values.includes('yes'))}
      />
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Appoint
      </Button>
    </form>
  );
}
