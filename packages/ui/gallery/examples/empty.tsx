import { Button, EmptyState } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function EmptyExample() {
  return (
    <ExamplePage title="Empty">
      <Example name="First use">
        <EmptyState title="No meetings yet" action={<Button>Import a board pack</Button>}>
          Meetings appear here when a pack is accepted or a meeting is planned.
        </EmptyState>
      </Example>
      <Example name="Filters leave nothing">
        <EmptyState
          title="No overdue actions"
          action={
            <a className="govuk-link" href="?page=empty">
              Clear filters
            </a>
          }
        />
      </Example>
    </ExamplePage>
  );
}
