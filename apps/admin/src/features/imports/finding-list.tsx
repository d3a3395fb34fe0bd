import { ConflictNotice, useCommand } from '@concordat/app-frame';
import { Button, ErrorSummary, InstantText, Link, StatusTag, Tabs, TextField } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { findingsShown, findingTabs } from './findings-shown.ts';
import type { ReviewedImport } from './import-review.tsx';
import { severityWords } from './import-words.ts';
import { answerImportQuestionMutation } from './imports.graphql.ts';
import type { FindingClass } from './review-search.ts';

type Finding = ReviewedImport['findings'][number];
const FIRST_SHOWN = 12;

/** What the reader of the pack noticed, by class, the gravest first, each with its line and a place for a person's answer. */
export function FindingList({
  reviewed,
  show,
  onStale,
}: {
  reviewed: ReviewedImport;
  show: FindingClass | null;
  onStale: () => void;
}) {
  const [isWhole, setWhole] = useState(false);
  const findings = reviewed.findings.filter((finding) => !asksForForum(finding, reviewed));
  if (findings.length === 0) return <p className="govuk-body">The reader found nothing to ask.</p>;
  const chosen = findingsShown(findings, show);
  const shown = isWhole ? chosen : chosen.slice(0, FIRST_SHOWN);
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title" className="govuk-heading-m">
        What the reader noticed
      </h2>
      <Tabs
        label="Classes of what was noticed"
        tabs={findingTabs(findings, reviewed.id)}
        currentKey={show ?? 'open'}
      >
        {chosen.length === 0 && (
          <p className="govuk-body">Nothing of this class. What rounding explains stands under Rounding.</p>
        )}
        <ul className="cc-findings">
          {shown.map((finding) => (
            <FindingLine
              key={finding.id}
              finding={finding}
              reviewed={reviewed}
              show={show}
              onStale={onStale}
            />
          ))}
        </ul>
        {chosen.length > shown.length && (
          <Button weight="secondary" onClick={() => setWhole(true)}>
            Show all {chosen.length}
          </Button>
        )}
      </Tabs>
    </section>
  );
}

/** Asked for above, beside the decision that waits for it. */
export function asksForForum({ kind, answer }: Finding, { allowedCommands }: ReviewedImport): boolean {
  return kind === 'unknownForum' && answer === null && allowedCommands.includes('AnswerImportQuestion');
}

function FindingLine(props: {
  finding: Finding;
  reviewed: ReviewedImport;
  show: FindingClass | null;
  onStale: () => void;
}) {
  const { finding, reviewed, show } = props;
  const [isAnswering, setAnswering] = useState(false);
  const mayAnswer = reviewed.allowedCommands.includes('AnswerImportQuestion');
  return (
    <li className="cc-findings__finding">
      <StatusTag status={finding.severity} words={severityWords} />
      <div>
        <p>{finding.message}</p>
        {finding.line !== null && (
          <p>
            <Link
              href={`/admin/imports/${reviewed.id}?line=${finding.line}${show === null ? '' : `&show=${show}`}`}
            >
              Line {finding.line} as printed
            </Link>
          </p>
        )}
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
      <ConflictNotice conflict={command.conflict} onStale={props.onStale}>
        Your answer is still here and has not been saved.
      </ConflictNotice>
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
