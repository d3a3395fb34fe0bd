import { useQuery } from '@apollo/client/react';
import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, type FieldError, Radios, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { ReviewedImport } from './import-review.tsx';
import { answerImportQuestionMutation, forumNamesQuery } from './imports.graphql.ts';

type Finding = ReviewedImport['findings'][number];
const A_NEW_ONE = 'new';

/** Which forum met, where the file names none or one that is not known here: chosen, or named to be opened. */
export function NameForum(props: { finding: Finding; reviewed: ReviewedImport; onStale: () => void }) {
  const { finding, reviewed, onStale } = props;
  const command = useCommand(answerImportQuestionMutation, ['ImportReview']);
  const { data } = useQuery(forumNamesQuery);
  const forums = data?.forums.edges.map(({ node }) => node) ?? [];
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState(finding.printed ?? '');
  const choice = `forum-${finding.position}`;
  const field = `forum-name-${finding.position}`;
  const isNew = chosen === A_NEW_ONE || forums.length === 0;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = isNew ? name.trim() : (forums.find(({ id }) => id === chosen)?.name ?? '');
    if (answer === '') {
      command.refuse([
        isNew
          ? { field, message: 'Write the name of the forum' }
          : { field: choice, message: 'Choose which forum met' },
      ]);
      return;
    }
    const input = { importId: reviewed.id, findingId: finding.id, answer, expectedVersion: reviewed.version };
    await command.run({ input });
  }

  const errors = command.errors.map((error): FieldError => ({ ...error, field: error.field ?? choice }));
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} />
      <ConflictNotice conflict={command.conflict} onStale={onStale}>
        What you chose is still here and has not been saved.
      </ConflictNotice>
      {forums.length > 0 && (
        <Radios
          name={choice}
          label={questionAbout(finding)}
          hint={
            finding.printed === null
              ? 'The file does not say'
              : 'The name printed becomes another name of the forum you choose, so nobody is asked again'
          }
          choices={[
            ...forums.map(({ id, name: known }) => ({ value: id, label: known })),
            { value: A_NEW_ONE, label: 'A forum that is not here yet' },
          ]}
          value={chosen}
          onChange={setChosen}
          error={errorFor(errors, choice)}
        />
      )}
      {isNew && (
        <TextField
          name={field}
          label={forums.length > 0 ? 'Name of the new forum' : questionAbout(finding)}
          hint="A forum called so is opened when you accept the pack"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={errorFor(errors, field)}
        />
      )}
      <Button type="submit" weight="secondary" busy={command.isBusy ? 'Saving' : undefined}>
        Save the forum
      </Button>
    </form>
  );
}

function questionAbout({ printed }: Finding): string {
  return printed === null ? 'Which forum met?' : `Which forum is “${printed}”?`;
}
