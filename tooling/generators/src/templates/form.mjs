import { camel, spaced } from '../words.mjs';

export function formText({ command, camel: rule, pascal, subject, Subject }) {
  const thing = camel(subject);
  const title = spaced(command).replace(/^./, (letter) => letter.toUpperCase());
  return `import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, errorFor, PageNotice, TextArea } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { ${rule}Mutation } from './${command}.graphql.ts';

export type Shown${Subject} = { readonly id: string; readonly version: number };

/** TODO ${command}: what the person should know before they do it. */
export function ${pascal}Form({ ${thing}, onStale }: { ${thing}: Shown${Subject}; onStale: () => void }) {
  const command = useCommand(${rule}Mutation);
  const [note, setNote] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    const input = { ${thing}Id: ${thing}.id, note, expectedVersion: ${thing}.version };
    if (await command.run({ input })) setNote('');
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={command.errors} />
      {command.conflict && (
        <PageNotice
          tone="caution"
          title={command.conflict}
          isAnnounced
          action={
            <Button weight="secondary" onClick={onStale}>
              Show the latest
            </Button>
          }
        >
          Nothing was saved.
        </PageNotice>
      )}
      <h2 className="govuk-heading-m">${title}</h2>
      <TextArea
        name="note"
        label="Note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={errorFor(command.errors, 'note')}
      />
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        ${title}
      </Button>
    </form>
  );
}
`;
}
