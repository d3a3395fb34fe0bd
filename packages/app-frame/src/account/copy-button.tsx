import { Button } from '@concordat/ui';
import { useState } from 'react';

/** Puts the text on the clipboard and says whether that worked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('Copied.');
    } catch {
      setOutcome('This browser did not let it be copied. Select the text and copy it.');
    }
  }

  return (
    <>
      <Button weight="secondary" onClick={() => void copy()}>
        {label}
      </Button>{' '}
      <span className="govuk-body" role="status">
        {outcome}
      </span>
    </>
  );
}
