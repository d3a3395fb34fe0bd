import { Button, Radios, TextField } from '@concordat/ui';
import { useState } from 'react';
import type { ShownNotice } from './shown-notice.ts';

/** The options that were considered, two to begin with and another at a press; or why there was only one. */
export function NoticeOptionFields({ options, whyNoOptions }: Pick<ShownNotice, 'options' | 'whyNoOptions'>) {
  const [count, setCount] = useState(Math.max(2, options.length));
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Options considered</legend>
      {Array.from({ length: count }, (_, at) => {
        const option = options[at];
        return (
          <div key={`option-${at + 1}`} className="cc-decision-option">
            <TextField name={`option-${at}`} label={`Option ${at + 1}`} defaultValue={option?.title ?? ''} />
            <Radios
              name={`option-${at}-chosen`}
              label={`What became of option ${at + 1}`}
              isSmall
              choices={[
                { value: 'yes', label: 'Chosen' },
                { value: 'no', label: 'Turned down' },
              ]}
              defaultValue={(option?.isChosen ?? at === 0) ? 'yes' : 'no'}
            />
            <TextField
              name={`option-${at}-reason`}
              label={`Why option ${at + 1} was chosen or turned down`}
              defaultValue={option?.reason ?? ''}
            />
          </div>
        );
      })}
      {count < 12 && (
        <Button weight="secondary" onClick={() => setCount(count + 1)}>
          Add another option
        </Button>
      )}
      <TextField
        name="whyNoOptions"
        label="Why there was no other option (if so)"
        defaultValue={whyNoOptions ?? ''}
      />
    </fieldset>
  );
}
