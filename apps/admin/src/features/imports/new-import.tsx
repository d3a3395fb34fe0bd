import { LARGEST_FILE_BYTES, uploadFile, useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  errorFor,
  type FieldError,
  FileUpload,
  PageHeading,
  Radios,
  useDocumentTitle,
  useNavigate,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { recordImportMutation } from './imports.graphql.ts';

/** Takes a board pack, sends it, has it read, and opens what was made of it. Nothing is written to the record yet. */
export function NewImport() {
  const { viewer } = useSignedIn();
  const navigate = useNavigate();
  const command = useKeyedCommand(recordImportMutation, ['ImportList', 'OfficeHome']);
  const isOfSeveral = viewer.bodies.length > 1;
  const [bodyId, setBodyId] = useState(isOfSeveral ? '' : (viewer.bodies[0]?.id ?? ''));
  const [step, setStep] = useState<string | null>(null);
  useDocumentTitle('Import a board pack', 'Admin', command.errors.length > 0);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    const problems = [problemWith(file instanceof File ? file : null), bodyId === '' ? noBody : null];
    command.refuse(problems.filter((problem) => problem !== null));
    if (problems.some((problem) => problem !== null) || !(file instanceof File)) return;
    setStep('Sending the file');
    const onProgress = (share: number) =>
      setStep(share < 1 ? `Sending the file, ${Math.round(share * 100)} %` : 'Reading the pack');
    const sent = await uploadFile(file, { bodyId, purpose: 'paper', onProgress });
    if (!sent.ok) {
      setStep(null);
      command.refuse([{ field: 'file', message: sent.message }]);
      return;
    }
    setStep('Reading the pack');
    const done = await command.run({
      input: { fileId: sent.fileId, bodyId },
    });
    setStep(null);
    if (done) navigate?.(`/admin/imports/${done.import.id}${done.alreadyKnown ? '?known=yes' : ''}`);
  }

  const errors = command.errors.map(asFileError);
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary errors={errors} />
      <Breadcrumbs crumbs={[{ label: 'Imports', href: '/admin/imports' }]} />
      <PageHeading title="Import a board pack" />
      <p className="govuk-body">
        The pack is read and shown to you beside its source, with every question it raises. Nothing reaches
        the record until you accept it.
      </p>
      <FileUpload
        name="file"
        label="Board pack"
        hint="A Word document (.docx), a PDF, or a text or Markdown file (.txt or .md), at most 25 MB"
        accept=".docx,.pdf,.txt,.md,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown"
        error={errorFor(errors, 'file')}
      />
      {isOfSeveral && (
        <Radios
          name="bodyId"
          label="Whose pack is it?"
          hint="The body whose office runs the meeting; its record is what the pack is compared with"
          choices={viewer.bodies.map((body) => ({ value: body.id, label: body.name }))}
          value={bodyId}
          onChange={setBodyId}
          error={errorFor(errors, 'bodyId')}
        />
      )}
      <Button type="submit" busy={step ?? undefined}>
        Read the pack
      </Button>
      <p role="status" className="govuk-visually-hidden">
        {step}
      </p>
    </form>
  );
}

const noBody: FieldError = { field: 'bodyId', message: 'Choose whose pack it is' };

function problemWith(file: File | null): FieldError | null {
  if (file === null || file.name === '') return { field: 'file', message: 'Choose a board pack' };
  if (file.size === 0)
    return { field: 'file', message: `${file.name} is empty. Choose a file with text in it.` };
  if (file.size > LARGEST_FILE_BYTES) {
    const size = Math.ceil(file.size / 1024 / 1024);
    return {
      field: 'file',
      message: `${file.name} has ${size} MB; at most 25 MB can be read. Split the pack and import its parts.`,
    };
  }
  return null;
}

/** Whatever the reader refuses is about the file, whichever input the command names it by. */
function asFileError(error: FieldError): FieldError {
  return error.field === 'fileId' || error.field === undefined ? { ...error, field: 'file' } : error;
}
