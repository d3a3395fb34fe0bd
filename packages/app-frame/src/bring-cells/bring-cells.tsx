import { Button, ErrorSummary, errorFor, type FieldError, FileUpload, TextArea } from '@concordat/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Command } from '../command/use-command.ts';
import { LARGEST_FILE_BYTES, uploadFile } from '../upload-file.ts';

/** Takes cells pasted from a spreadsheet, or a file of them, and hands on what they were stored under. */
export function BringCells({
  what,
  button,
  pastedName,
  tooLarge,
  bodyId,
  purpose,
  command,
  onSent,
  children,
}: {
  /** "the figures", as in "Sending the figures". */
  what: string;
  button: string;
  /** What pasted cells are called as a file. */
  pastedName: string;
  /** What to do about a file that is more than 25 MB. */
  tooLarge: string;
  /** The body the file is stored for. */
  bodyId: string;
  /** Figures are for all who read the books; any other table for those cleared like whoever brings it. */
  purpose: 'table' | 'figures';
  command: Pick<Command<unknown, never>, 'errors' | 'refuse'>;
  /** Reads what was stored; the form says that it is being read until then. */
  onSent: (fileId: string) => Promise<void>;
  /** What to bring, and what comes of it. */
  children: ReactNode;
}) {
  const [step, setStep] = useState<string | null>(null);
  const errors = command.errors.map(asSourceError);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = broughtIn(new FormData(event.currentTarget), pastedName, tooLarge);
    if ('message' in file) {
      command.refuse([file]);
      return;
    }
    command.refuse([]);
    setStep(`Sending ${what}`);
    const sent = await uploadFile(file, { bodyId, purpose });
    if (!sent.ok) {
      setStep(null);
      command.refuse([{ field: 'pasted', message: sent.message }]);
      return;
    }
    setStep(`Reading ${what}`);
    await onSent(sent.fileId);
    setStep(null);
  }

  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} />
      {children}
      <TextArea
        name="pasted"
        label="Paste the cells from Excel"
        hint="With the row of headings"
        rows={4}
        error={errorFor(errors, 'pasted')}
      />
      <FileUpload
        name="file"
        label="Or choose a file"
        hint="CSV or Excel workbook (.xlsx), at most 10 MB and 5,000 rows"
        accept=".csv,.txt,.tsv,.xlsx"
        error={errorFor(errors, 'file')}
      />
      <Button type="submit" busy={step ?? undefined}>
        {button}
      </Button>
      <p role="status" className="govuk-visually-hidden">
        {step}
      </p>
    </form>
  );
}

function broughtIn(form: FormData, pastedName: string, tooLarge: string): File | FieldError {
  const pasted = String(form.get('pasted') ?? '');
  const file = form.get('file');
  const chosen = file instanceof File && file.name !== '' ? file : null;
  if (chosen !== null && pasted.trim() !== '') {
    return { field: 'pasted', message: 'Paste the cells or choose a file, not both' };
  }
  if (chosen === null && pasted.trim() === '') {
    return { field: 'pasted', message: 'Paste the cells, or choose a file' };
  }
  if (chosen !== null && chosen.size === 0) return { field: 'file', message: `${chosen.name} is empty` };
  const brought = chosen ?? new File([pasted], pastedName, { type: 'text/plain' });
  return brought.size > LARGEST_FILE_BYTES
    ? { field: chosen === null ? 'pasted' : 'file', message: `This is more than 25 MB; ${tooLarge}` }
    : brought;
}

function asSourceError(error: FieldError): FieldError {
  return error.field === 'fileId' || error.field === undefined ? { ...error, field: 'pasted' } : error;
}
