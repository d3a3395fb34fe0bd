import { type FormEvent, useState } from 'react';
import {
  Button,
  DateField,
  ErrorSummary,
  errorFor,
  type FieldError,
  readDateParts,
  TextField,
  useDocumentTitle,
} from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function ErrorSummaryExample() {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useDocumentTitle('Error summary', 'Concordat gallery', errors.length > 0);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '');
    const held = readDateParts(
      { day: typed('held-day'), month: typed('held-month'), year: typed('held-year') },
      'Date of the meeting',
    );
    setErrors([
      ...(typed('venue').trim() === '' ? [{ field: 'venue', message: 'Enter where the meeting is' }] : []),
      ...(held.kind === 'empty' ? [{ field: 'held', message: 'Enter the date of the meeting' }] : []),
      ...(held.kind === 'wrong' ? [{ field: 'held', message: held.message }] : []),
    ]);
  }

  return (
    <ExamplePage
      heading={
        <>
          <ErrorSummary errors={errors} />
          <h1 className="govuk-heading-xl">Error summary</h1>
        </>
      }
    >
      <form noValidate onSubmit={send}>
        <TextField name="venue" label="Where is the meeting?" error={errorFor(errors, 'venue')} />
        <DateField name="held" label="Date of the meeting" error={errorFor(errors, 'held')} />
        <Button type="submit">Save meeting</Button>
      </form>
    </ExamplePage>
  );
}
