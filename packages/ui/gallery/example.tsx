import type { ReactNode } from 'react';
import { PageFrame, PageHeading } from '../src/index.ts';

/** Frame of an example page: its name, then each state under a heading of its own. */
export function ExamplePage({
  title,
  isWide,
  children,
}: {
  title: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <PageFrame
      header={
        <p className="cc-width cc-no-print">
          <a className="govuk-link" href="?">
            Gallery
          </a>
        </p>
      }
      isWide={isWide ?? false}
    >
      <PageHeading title={title} />
      {children}
    </PageFrame>
  );
}

export function Example({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="gallery-example" aria-label={name}>
      <h2 className="govuk-heading-m">{name}</h2>
      {children}
    </section>
  );
}
