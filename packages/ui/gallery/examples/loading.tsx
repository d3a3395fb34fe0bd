import { LoadingState, SkeletonTable } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function LoadingExample() {
  return (
    <ExamplePage title="Loading">
      <Example name="Text">
        <LoadingState what="the paper" onCancel={() => undefined} />
      </Example>
      <Example name="Table with its real heads">
        <LoadingState
          what="the action log"
          skeleton={<SkeletonTable heads={['Action', 'Owner', 'Due', 'Status']} rows={4} />}
        />
      </Example>
    </ExamplePage>
  );
}
