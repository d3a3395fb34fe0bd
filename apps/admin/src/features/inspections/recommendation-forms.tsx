import { useCommand } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import type { ShownRecommendation } from '@concordat/app-frame/inspections';
import {
  Checkboxes,
  DateField,
  errorFor,
  Radios,
  Select,
  TextArea,
  TextField,
  typed,
  typedDateOrNone,
} from '@concordat/ui';
import type { InspectionReportQuery } from '../../generated/graphql.ts';
import { answerRecommendationMutation, completeRecommendationMutation } from './inspections.graphql.ts';

type OnRecommendation = {
  readonly report: { readonly id: string; readonly version: number };
  readonly recommendation: ShownRecommendation;
  /** Tells the forms of the page apart: "Recommendation 3". */
  readonly name: string;
  readonly onStale: () => void;
};

const refetch = ['InspectionReport', 'InspectionsDue'];

/** Each form's fields end with the recommendation's id, since a page has several. */
function fieldsOf(id: string, fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, `${field}-${id}`]));
}

/** The action on a recommendation with its post and its day, or the reasons for none. */
export function AnswerForm({
  report,
  recommendation: { id, answer, timescale },
  name,
  posts,
  onStale,
}: OnRecommendation & { readonly posts: InspectionReportQuery['posts'] }) {
  const command = useCommand(answerRecommendationMutation, refetch);
  const errors = onFields(command.errors, fieldsOf(id, ['stance', 'words', 'ownerPostId', 'dueOn']));
  const error = (field: string) => errorFor(errors, `${field}-${id}`);

  function send(form: FormData) {
    const due = typedDateOrNone(form, `dueOn-${id}`, 'Day it is done by');
    if ('error' in due) return [due.error];
    const isAccepted = form.get(`stance-${id}`) === 'accepted';
    return command.run({
      input: {
        reportId: report.id,
        recommendationId: id,
        stance: isAccepted ? 'accepted' : 'rejected',
        words: typed(form, `words-${id}`),
        ownerPostId: (isAccepted && typed(form, `ownerPostId-${id}`)) || null,
        dueOn: isAccepted ? due.date : null,
        expectedVersion: report.version,
      },
    });
  }

  return (
    <CommandForm
      summary={answer === null ? `Answer: ${name}` : `Answer anew: ${name}`}
      button="Save the answer"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
      done="It is answered."
    >
      <Radios
        name={`stance-${id}`}
        label="Answer"
        isSmall
        choices={[
          { value: 'accepted', label: 'Accepted: action is taken or proposed' },
          { value: 'rejected', label: 'Rejected: no action' },
        ]}
        defaultValue={answer?.stance ?? 'accepted'}
      />
      <TextArea
        name={`words-${id}`}
        label="The action, or why there is none"
        defaultValue={answer?.words ?? ''}
        error={error('words')}
      />
      <Select
        name={`ownerPostId-${id}`}
        label="Answers for the action"
        prompt="Choose a post"
        defaultValue={answer?.ownerPostId ?? ''}
        choices={posts.edges.map(({ node }) => ({
          value: node.id,
          label: `${node.title}, ${node.body.shortName}`,
        }))}
        error={error('ownerPostId')}
      />
      <DateField
        name={`dueOn-${id}`}
        label="By when"
        hint={
          timescale === null
            ? 'Needed where it is accepted'
            : `May be left empty: the report gives “${timescale}”`
        }
        error={error('dueOn')}
      />
    </CommandForm>
  );
}

/** That an accepted recommendation was reported complete. */
export function CompleteForm({ report, recommendation: { id }, name, onStale }: OnRecommendation) {
  const command = useCommand(completeRecommendationMutation, refetch);
  const errors = onFields(command.errors, fieldsOf(id, ['evidence']));

  function send(form: FormData) {
    return command.run({
      input: {
        reportId: report.id,
        recommendationId: id,
        evidence: typed(form, `evidence-${id}`),
        isContinuing: form.has(`isContinuing-${id}`),
        expectedVersion: report.version,
      },
    });
  }

  return (
    <CommandForm
      summary={`Complete: ${name}`}
      button="It is complete"
      command={{ ...command, errors }}
      send={send}
      onStale={onStale}
    >
      <TextField
        name={`evidence-${id}`}
        label="Where that is shown"
        hint="Such as the paper that reports it"
        error={errorFor(errors, `evidence-${id}`)}
      />
      <Checkboxes
        name={`isContinuing-${id}`}
        label="Goes on"
        isSmall
        choices={[{ value: 'continuing', label: 'It is in a current action plan again' }]}
      />
    </CommandForm>
  );
}
