import { Button, PageHeading } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function PageHeadingExample() {
  return (
    <ExamplePage
      heading={
        <PageHeading
          caption="Revenue monitoring, month 6 of 2016/17"
          title="£889k under budget at month 6"
          action={<Button>Send to agenda</Button>}
        >
          <p className="govuk-body">Two lines need a note before the month can be locked.</p>
        </PageHeading>
      }
    >
      <Example name="What it is for">
        <p className="govuk-body cc-measure">
          The page’s only first-level heading says the answer. What it is about stands above it, and the one
          next thing to do beside it, or below it on a phone.
        </p>
      </Example>
    </ExamplePage>
  );
}
