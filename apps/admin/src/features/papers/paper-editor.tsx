import { ConflictNotice } from '@concordat/app-frame';
import { Comparison } from '@concordat/app-frame/comparison';
import { considerationHeads, considerationWords, linesOfPaper } from '@concordat/domain/meetings';
import { Button, ButtonGroup, ErrorSummary, errorFor, TextArea, TextField } from '@concordat/ui';
import { useState } from 'react';
import { BodyEditor } from './body-editor.tsx';
import { PaperDate } from './paper-date.tsx';
import { PaperMissing } from './paper-missing.tsx';
import { PaperReaders } from './paper-readers.tsx';
import { PaperRequests } from './paper-requests.tsx';
import { PaperVersions } from './paper-versions.tsx';
import { SavedLine } from './saved-line.tsx';
import { type Draft, draftOf, ruledText, type ShownPaper } from './shown-paper.ts';
import { SubmitPaper } from './submit-paper.tsx';
import { useAutosave } from './use-autosave.ts';
import { WithdrawPaperForm } from './withdraw-paper-form.tsx';

/** A paper by the report template, saved by itself, with what is missing beside it. */
export function PaperEditor({
  paper,
  refetch,
  onStartAgain,
}: {
  paper: ShownPaper;
  refetch: () => Promise<unknown>;
  /** Opens the editor anew with what is saved; what was typed and is not saved comes with it. */
  onStartAgain: (typed: Draft | null) => void;
}) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(paper.text));
  const autosave = useAutosave(paper, draft);
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const error = (field: string) =>
    errorFor(autosave.errors, field) ?? errorFor(autosave.errors, `text.${field}`);
  const words = (name: 'title' | 'to' | 'from' | 'contactOfficer') => ({
    name,
    value: draft[name],
    error: error(name),
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  const theirs = autosave.conflict !== null && paper.version > autosave.version ? paper : null;

  return (
    <div className="cc-paper-desk">
      <div>
        <ErrorSummary errors={autosave.askedErrors} />
        <ConflictNotice conflict={autosave.conflict} onStale={theirs ? undefined : () => void refetch()}>
          {theirs === null ? (
            'What you typed is still here and not saved yet. Look at what was saved meanwhile.'
          ) : (
            <>
              <p className="govuk-body">
                {theirs.savedByName} saved the paper first. Below, what you have is compared with theirs. If
                you save yours over it, theirs stays among the earlier texts; if you keep theirs, yours stays
                at the top of this page to copy from, until you close it or leave the page.
              </p>
              <Comparison
                before={linesOfPaper(ruledText(draftOf(theirs.text)))}
                after={linesOfPaper(ruledText(draft))}
                name="theirs"
              />
              <ButtonGroup>
                <Button onClick={() => void autosave.save(theirs.version)}>Save mine over it</Button>
                <Button weight="secondary" onClick={() => onStartAgain(draft)}>
                  Keep theirs
                </Button>
              </ButtonGroup>
            </>
          )}
        </ConflictNotice>
        <TextField {...words('title')} label="Title" />
        <TextField {...words('to')} label="To" hint="Such as Business Coordination Board" />
        <TextField {...words('from')} label="From" hint="The post, not the person" />
        <PaperDate date={draft.date} onChange={(date) => set({ date })} />
        <TextArea
          name="purpose"
          label="1 Purpose"
          hint="Each line is a paragraph"
          rows={3}
          value={draft.purpose}
          error={error('purpose')}
          onChange={(event) => set({ purpose: event.target.value })}
        />
        <PaperRequests
          requests={draft.recommendations}
          error={error('recommendations')}
          onChange={(recommendations) => set({ recommendations })}
        />
        <BodyEditor initial={draft.body} error={error('body')} onChange={(body) => set({ body })} />
        <h2 className="govuk-heading-m">Considerations</h2>
        {considerationHeads.map((head) => (
          <TextArea
            key={head}
            name={`consideration-${head}`}
            label={considerationWords[head]}
            rows={2}
            value={draft.considerations.find((each) => each.head === head)?.text ?? ''}
            onChange={({ target: { value } }) =>
              set({
                considerations: [
                  ...draft.considerations.filter((each) => each.head !== head),
                  ...(value === '' ? [] : [{ head, text: value }]),
                ],
              })
            }
          />
        ))}
        <TextArea
          name="sourceDocuments"
          label="Source documents"
          hint="One on each line"
          rows={3}
          value={draft.sourceDocuments.join('\n')}
          error={error('sourceDocuments')}
          onChange={({ target: { value } }) =>
            set({ sourceDocuments: value === '' ? [] : value.split('\n') })
          }
        />
        <TextField
          {...words('contactOfficer')}
          label="Contact officer"
          hint="The post that answers questions"
        />
        <PaperReaders draft={draft} error={error('namedReaders')} onChange={set} />
        <SubmitPaper paper={paper} autosave={autosave} />
        <PaperVersions paper={paper} now={draft} />
        {paper.allowedCommands.includes('WithdrawPaper') && (
          <WithdrawPaperForm
            paperId={paper.id}
            version={autosave.version}
            onStale={() => void refetch().then(() => onStartAgain(autosave.isChanged ? draft : null))}
          />
        )}
      </div>
      <div className="cc-paper-beside">
        <SavedLine autosave={autosave} />
        <PaperMissing draft={draft} />
      </div>
    </div>
  );
}
