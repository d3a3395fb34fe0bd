import { NumberCard, NumberCards, PartialNotice, Unavailable } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function PartialExample() {
  return (
    <ExamplePage title="Partial">
      <PartialNotice missing={['Capital', 'Reserves']} onRetry={() => undefined} />
      <NumberCards>
        <NumberCard label="Revenue at month 6" figure="£889k under" />
        <NumberCard label="Capital" figure={<Unavailable what="Capital" onRetry={() => undefined} />} />
        <NumberCard
          label="Total"
          figure={<Unavailable what="Total" />}
          note="Held back until capital is known"
        />
      </NumberCards>
    </ExamplePage>
  );
}
