import { NumberCard, NumberCards, Unavailable } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function NumberCardExample() {
  return (
    <ExamplePage title="Number cards">
      <Example name="A row of four">
        <NumberCards>
          <NumberCard
            label="Actions overdue"
            figure="3"
            href="?page=number-card&open=overdue"
            note="1 more than last week"
          />
          <NumberCard label="Imports waiting" figure="1" href="?page=number-card&open=imports" />
          <NumberCard label="Pages left to read" figure="86" note="of 214" />
          <NumberCard label="Under budget" figure="£889k" note="at month 6" />
        </NumberCards>
      </Example>
      <Example name="One figure could not be had">
        <NumberCards>
          <NumberCard label="Actions overdue" figure="3" />
          <NumberCard
            label="Capital spent"
            figure={<Unavailable what="Capital spent" onRetry={() => undefined} />}
          />
        </NumberCards>
      </Example>
    </ExamplePage>
  );
}
