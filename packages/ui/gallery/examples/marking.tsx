import { Marking } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function MarkingExample() {
  return (
    <ExamplePage title="Marking">
      <Example name="Official">
        <Marking clearance="official" />
      </Example>
      <Example name="Official-sensitive, commercial">
        <Marking clearance="officialSensitive" descriptor="COMMERCIAL" />
      </Example>
      <Example name="A mark of an older scheme on the paper itself">
        <Marking clearance="officialSensitive" descriptor="DRAFT" printed="PROTECT until approved" />
      </Example>
    </ExamplePage>
  );
}
