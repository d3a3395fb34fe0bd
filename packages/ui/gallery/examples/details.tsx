import { Details } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function DetailsExample() {
  return (
    <ExamplePage title="Details">
      <Details summary="What counts as overdue?">
        <p className="govuk-body">
          An action is overdue on the day after its date, on the office’s calendar.
        </p>
      </Details>
      <Details summary="How the date was read" isOpen>
        <p className="govuk-body">
          The minutes print “February 2017 meeting”; that forum meets on 16 February 2017.
        </p>
      </Details>
    </ExamplePage>
  );
}
