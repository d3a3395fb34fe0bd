import { Button, instantTimeInWords } from '@concordat/ui';
import type { Autosave } from './use-autosave.ts';

/** Whether what is on the screen is saved, said as it changes. */
export function SavedLine({ autosave }: { autosave: Autosave }) {
  const { isBusy, isChanged, savedAt, errors, conflict, saveNow } = autosave;
  const hasFailed = errors.length > 0 || conflict !== null;
  return (
    <div className="cc-paper-saved">
      <p className="govuk-body" role="status">
        {isBusy
          ? 'Saving'
          : isChanged
            ? [
                `Not saved yet; the last save was at ${instantTimeInWords(savedAt)}`,
                ...errors.map(({ message }) => message),
              ].join('. ')
            : `Saved at ${instantTimeInWords(savedAt)}`}
      </p>
      {isChanged && hasFailed && conflict === null && (
        <Button weight="secondary" onClick={saveNow}>
          Save now
        </Button>
      )}
    </div>
  );
}
