import { NotFound, PageFrame } from '../../src/index.ts';

export default function NotFoundExample() {
  return (
    <PageFrame header={null}>
      <NotFound
        contact={
          <a className="govuk-link" href="mailto:office@example.org">
            the office
          </a>
        }
        homeHref="?"
      />
    </PageFrame>
  );
}
