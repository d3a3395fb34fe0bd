import type { ReactNode } from 'react';
import { PageFrame, PageHeading } from '../src/index.ts';

export type ExamplePageProps = {
  readonly title?: string;
  /** In place of the title, where the heading itself is what is shown. */
  readonly heading?: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** Frame of an example page: its name, then each state under a heading of its own. */
export function ExamplePage({ title, heading, isWide = false, children }: ExamplePageProps) {
  return (
    <PageFrame
      header={
        <header className="cc-width cc-no-print">
          <p className="govuk-body-s">
            <a className="govuk-link" href="?">
              All components
            </a>
          </p>
        </header>
      }
      isWide={isWide}
    >
      {heading ?? <PageHeading title={title} />}
      {children}
    </PageFrame>
  );
}

/** One state of a component, under its name. */
export function Example({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section aria-label={name} style={{ marginBottom: '2.5rem' }}>
      <h2 className="govuk-heading-s">{name}</h2>
      {children}
    </section>
  );
}
