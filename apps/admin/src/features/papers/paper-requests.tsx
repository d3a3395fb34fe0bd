import type { AskingVerb } from '@concordat/domain/meetings';
import { Button, Select, TextField } from '@concordat/ui';
import { askingChoices } from './paper-words.ts';
import type { Draft } from './shown-paper.ts';

type Requests = Draft['recommendations'];

/** What the paper asks, each with its verb; said once here, the paper prints it at its beginning and its end. */
export function PaperRequests({
  requests,
  error,
  onChange,
}: {
  requests: Requests;
  error: string | undefined;
  onChange: (requests: Requests) => void;
}) {
  const put = (at: number, part: Partial<Requests[number]>) =>
    onChange(requests.map((each, nth) => (nth === at ? { ...each, ...part } : each)));
  return (
    <fieldset className="govuk-fieldset cc-paper-requests" id="recommendations" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Recommendation</legend>
      <p className="govuk-hint">
        Said once: it is printed after the purpose and again at the end, in the same words
      </p>
      {error !== undefined && <p className="govuk-error-message">{error}</p>}
      {requests.map(({ verb, text }, at) => (
        <div key={at} className="cc-paper-request">
          <Select
            name={`verb-${at}`}
            label={`2.${at + 1} The meeting is asked to`}
            choices={askingChoices}
            value={verb}
            onChange={(event) => put(at, { verb: event.target.value as AskingVerb })}
          />
          <TextField
            name={`asked-${at}`}
            label="What"
            value={text}
            onChange={(event) => put(at, { text: event.target.value })}
          />
          <Button
            weight="secondary"
            aria-label={`Take out recommendation 2.${at + 1}`}
            onClick={() => onChange(requests.filter((_, nth) => nth !== at))}
          >
            Take out
          </Button>
        </div>
      ))}
      {requests.length < 20 && (
        <Button weight="secondary" onClick={() => onChange([...requests, { verb: 'note', text: '' }])}>
          {requests.length === 0 ? 'Add a recommendation' : 'Add another recommendation'}
        </Button>
      )}
    </fieldset>
  );
}
