import { Button, PageHeading } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function PageHeadingExample() {
  return (
    <ExamplePage title="Page heading">
      <Example name="Answer first, with one action">
        <div className="gallery-box">
          <PageHeadingSample />
        </div>
      </Example>
    </ExamplePage>
  );
}

function PageHeadingSample() {
  return (
    <PageHeading
      caption="Revenue monitoring, month 6 of 2016/17"
      title="£889k under budget at month 6"
      action={<Button>Send to agenda</Button>}
    >
      <p className="govuk-body">Two lines need a note before the month can be locked.</p>
    </PageHeading>
  );
}
