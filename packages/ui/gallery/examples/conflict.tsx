import { useState } from 'react';
import { ConflictState } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

export default function ConflictExample() {
  const [kept, setKept] = useState<string | null>(null);
  return (
    <ExamplePage title="Conflict">
      {kept === null ? (
        <ConflictState
          title="The Governance Officer changed this paragraph at 10:42am"
          mine="The Board agreed that the strategy comes to its February meeting."
          theirs="The Board agreed that the strategy and the satisfaction survey come to a later meeting."
          onKeepMine={() => setKept('mine')}
          onKeepTheirs={() => setKept('theirs')}
          onCombine={(text) => setKept(text)}
        />
      ) : (
        <p className="govuk-body" role="status">
          Kept: {kept}
        </p>
      )}
    </ExamplePage>
  );
}
