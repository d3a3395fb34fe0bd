import { type ReactNode, useEffect, useId, useState } from 'react';

export type PackReaderProps = {
  /** The agenda: `PackContents`, with a search box above it if the pack has one. */
  readonly contents: ReactNode;
  /** Changes with the paper shown; on a phone the agenda then folds away. */
  readonly currentKey: string;
  /** What is open, for the fold button on a phone: "7 Revenue monitoring". */
  readonly currentTitle: string;
  readonly children: ReactNode;
};

/** Agenda left, paper right; on a phone the agenda folds behind a button that names the paper. */
export function PackReader({ contents, currentKey, currentTitle, children }: PackReaderProps) {
  const [isOpen, setOpen] = useState(false);
  const contentsId = useId();

  useEffect(() => setOpen(false), [currentKey]);

  return (
    <div className="cc-reader">
      <div className="cc-reader__bar">
        <button
          type="button"
          className="cc-reader__fold"
          aria-expanded={isOpen}
          aria-controls={contentsId}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="cc-reader__fold-word">{isOpen ? 'Close agenda' : 'Agenda'}</span>
          <span className="cc-reader__fold-title">{currentTitle}</span>
        </button>
      </div>
      <nav
        id={contentsId}
        className="cc-reader__contents"
        aria-label="Agenda"
        data-open={isOpen || undefined}
      >
        {contents}
      </nav>
      <div className="cc-reader__paper">{children}</div>
    </div>
  );
}
