import { type ReactNode, useEffect, useRef } from 'react';

export type PageFrameProps = {
  readonly header: ReactNode;
  /** Notices about the whole app, above the sheet: offline, new version, planned outage. */
  readonly notices?: ReactNode;
  readonly breadcrumbs?: ReactNode;
  readonly footer?: ReactNode;
  /** Wider sheet for readers and large tables. */
  readonly isWide?: boolean;
  /** Stands at the head of every sheet when the page is printed; `official` when left out. */
  readonly marking?: 'official' | 'officialSensitive';
  /** Changes when another page is shown; the focus then moves to its main part. Scrolling is the router's. */
  readonly pageKey?: string;
  readonly children: ReactNode;
};

/** Skip link, header, the white sheet on its desk, footer: the frame of every page of both apps. */
export function PageFrame({
  header,
  notices,
  breadcrumbs,
  footer,
  isWide = false,
  marking = 'official',
  pageKey,
  children,
}: PageFrameProps) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pageKey);

  useEffect(() => {
    if (shown.current === pageKey) return;
    shown.current = pageKey;
    main.current?.focus({ preventScroll: true });
  }, [pageKey]);

  return (
    <>
      <SkipLink />
      {header}
      {notices !== undefined && <div className="cc-width">{notices}</div>}
      <div className={isWide ? 'cc-sheet cc-sheet--wide' : 'cc-sheet'}>
        {breadcrumbs}
        <main id="main-content" className="cc-main" data-marking={marking} ref={main} tabIndex={-1}>
          {children}
        </main>
      </div>
      {footer !== undefined && <footer className="cc-footer cc-width">{footer}</footer>}
    </>
  );
}

/** First stop of the keyboard on every page. */
export function SkipLink() {
  return (
    <a className="govuk-skip-link" href="#main-content">
      Skip to main content
    </a>
  );
}
