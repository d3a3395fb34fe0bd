import { type ReactNode, useState } from 'react';
import { Button, ButtonGroup } from '../button/button.tsx';

export type ConflictStateProps = {
  /** "The Governance Officer changed this paragraph at 10:42am". */
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
  /** Given the text the person put together; offered only for text that can be combined. */
  readonly onCombine?: (text: string) => void;
  readonly children?: ReactNode;
};

/** Two people changed the same thing: both texts side by side, and nothing is lost whichever is kept. */
export function ConflictState({
  title,
  mine,
  theirs,
  onKeepMine,
  onKeepTheirs,
  onCombine,
  children,
}: ConflictStateProps) {
  const [combined, setCombined] = useState<string | null>(null);
  return (
    <section className="cc-state cc-conflict" role="alert" aria-label={title}>
      <h2 className="govuk-heading-m">{title}</h2>
      <div className="cc-state__words govuk-body">
        {children ??
          'Your text has not been saved yet. Both texts are below; the one you do not keep stays in the history.'}
      </div>
      <div className="cc-conflict__texts">
        <div>
          <h3 className="govuk-heading-s">Your text</h3>
          <blockquote>{mine}</blockquote>
        </div>
        <div>
          <h3 className="govuk-heading-s">Their text</h3>
          <blockquote>{theirs}</blockquote>
        </div>
      </div>
      {combined !== null && (
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="combined-text">
            Combined text
          </label>
          <textarea
            id="combined-text"
            className="govuk-textarea"
            rows={6}
            value={combined}
            onChange={(event) => setCombined(event.target.value)}
          />
        </div>
      )}
      <ButtonGroup>
        {combined === null ? (
          <>
            <Button onClick={onKeepMine}>Keep mine</Button>
            <Button weight="secondary" onClick={onKeepTheirs}>
              Keep theirs
            </Button>
            {onCombine !== undefined && (
              <Button weight="secondary" onClick={() => setCombined(`${theirs}\n\n${mine}`)}>
                Combine
              </Button>
            )}
          </>
        ) : (
          <>
            <Button onClick={() => onCombine?.(combined)}>Save combined text</Button>
            <Button weight="secondary" onClick={() => setCombined(null)}>
              Go back
            </Button>
          </>
        )}
      </ButtonGroup>
    </section>
  );
}
