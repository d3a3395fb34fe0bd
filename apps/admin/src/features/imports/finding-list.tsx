import { useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, InstantText, Link, PageNotice, StatusTag, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import type { ReviewedImport } from './import-review.tsx';
import { severityWords } from './import-words.ts';
import { answerImportQuestionMutation } from './imports.graphql.ts';

type Finding = ReviewedImport['findings'][number];
const FIRST_SHOWN = 12;

/** What the reader of the pack noticed, the gravest first, each with its line and a place for a person's answer. */
export function FindingList({ reviewed, onStale }: { reviewed: ReviewedImport; onStale: () => void }) {
  const [isWhole, setWhole] = useState(false);
  const findings = reviewed.findings.filter((finding) => !asksForForum(finding, reviewed));
  if (findings.length === 0) return <p className="govuk-body">The reader found nothing to ask.</p>;
  const shown = isWhole ? gravestFirst(findings) : gravestFirst(findings).slice(0, FIRST_SHOWN);
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" className="govuk-heading-m">
        What the reader noticed
      </h2>
      <ul className="cc-findings">
        {shown.map((finding) => (
          <FindingLine key={finding.id} finding={finding} reviewed={reviewed} onStale={onStale} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <Button weight="secondary" onClick={() => setWhole(true)}>
          Show all {findings.length}
        </Button>
      )}
    </section>
  );
}

/** Asked for above, beside the decision that waits for it. */
export function asksForForum({ kind, answer }: Finding, { allowedCommands }: ReviewedImport): boolean {
  return kind === 'unknownForum' && answer === null && allowedCommands.includes('AnswerImportQuestion');
}

function FindingLine(props: { finding: Finding; reviewed: ReviewedImport; onStale: () => void }) {
  const { finding, reviewed } = props;
  const [isAnswering, setAnswering] = useState(false);
  const mayAnswer = reviewed.allowedCommands.includes('AnswerImportQuestion');
  return (
    <li className="cc-findings__finding">
      <StatusTag status={finding.severity} words={severityWords} />
      <div>
        <p>
          {finding.message}{' '}
          {finding.line !== null && (
            <Link href={`/admin/imports/${reviewed.id}?line=${finding.line}`}>Line {finding.line}</Link>
          )}
        </p>
        {finding.answer !== null && (
          <p className="cc-findings__answer">
            “{finding.answer}” {finding.answeredByName}
            {finding.answeredAt && (
              <>
                , <InstantText instant={finding.answeredAt} />
              </>
            )}
          </p>
        )}
        {mayAnswer && !isAnswering && finding.severity !== 'rounding' && (
          <Button weight="secondary" onClick={() => setAnswering(true)}>
            {finding.answer === null ? 'Answer' : 'Change the answer'}
            <span className="govuk-visually-hidden">: {finding.message}</span>
          </Button>
        )}
        {isAnswering && <AnswerForm {...props} onDone={() => setAnswering(false)} />}
      </div>
    </li>
  );
}

function AnswerForm(props: {
  finding: Finding;
  reviewed: ReviewedImport;
  onStale: () => void;
  onDone: () => void;
}) {
  const { finding, reviewed } = props;
  const command = useCommand(answerImportQuestionMutation, ['ImportReview']);
  const field = `answer-${finding.position}`;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = String(new FormData(event.currentTarget).get(field) ?? '').trim();
    if (answer === '') {
      command.refuse([{ field, message: 'Write an answer' }]);
      return;
    }
    const input = { importId: reviewed.id, findingId: finding.id, answer, expectedVersion: reviewed.version };
    if (await command.run({ input })) props.onDone();
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
            <Button weight="secondary" onClick={props.onStale}>
              Show the latest
            </Button>
          }
        >
          Your answer is still here and has not been saved.
        </PageNotice>
      )}
      <TextField
        name={field}
        label="Your answer"
        defaultValue={finding.answer ?? ''}
        error={command.errors[0]?.message}
      />
      <Button type="submit" busy={command.isBusy ? 'Saving' : undefined}>
        Save the answer
      </Button>
    </form>
  );
}

const gravity: Readonly<Record<Finding['severity'], number>> = {
  error: 0,
  question: 1,
  warning: 2,
  rounding: 3,
};

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.position - b.position);
}
