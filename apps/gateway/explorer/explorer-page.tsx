import { GraphiQL } from 'graphiql';
import { runOperation } from './run-operation.ts';
import type { Standing } from './standing.ts';

const firstQuery = `# The limits are told when one is reached; extensions.cost tells what an answer cost.
query NextMeetings {
  meetings(first: 5) {
    edges {
      node {
        heldOn
        status
        forum { name }
      }
    }
  }
}
`;

const sentences = {
  signedOut: 'Sign in to explore the API; then come back to this page.',
  mayNot: 'Your roles do not include exploring the API. Ask the person who looks after users in your office.',
} as const;

/** GraphiQL for those who may, a sentence for those who may not. */
export function ExplorerPage({ standing }: { standing: Standing }) {
  if (standing === 'mayExplore') {
    return (
      <GraphiQL
        fetcher={runOperation}
        defaultQuery={firstQuery}
        forcedTheme="light"
        shouldPersistHeaders={false}
      />
    );
  }
  return (
    <main className="explorer-closed">
      <h1>Explore the API</h1>
      <p>{sentences[standing]}</p>
      <p>
        <a href="/admin">Go to Administration</a>
      </p>
    </main>
  );
}
