import { Button, ErrorState } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function ErrorExample() {
  return (
    <ExamplePage title="Error">
      <Example name="Reading failed">
        <ErrorState
          title="We could not open the board pack"
          reference="01JF-7Q2M-9XKD"
          action={<Button weight="secondary">Try again</Button>}
        >
          <p className="govuk-body">
            Try again in a minute. If it fails again, give the reference to your support desk.
          </p>
        </ErrorState>
      </Example>
      <Example name="Saving failed">
        <ErrorState
          title="We could not save the update"
          saved="Nothing was saved. Your text is still in the box."
          reference="01JF-7Q2M-9XKE"
        >
          <p className="govuk-body">Check that you are connected, then press Save update again.</p>
        </ErrorState>
      </Example>
    </ExamplePage>
  );
}
