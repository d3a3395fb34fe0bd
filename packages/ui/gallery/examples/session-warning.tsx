import { useState } from 'react';
import { Button, SessionWarning } from '../../src/index.ts';
import { ExamplePage } from '../example.tsx';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

export default function SessionWarningExample() {
  const [times, setTimes] = useState({ warnAt: inMinutes(0), endsAt: inMinutes(5) });
  const [said, setSaid] = useState('');
  return (
    <ExamplePage title="Session warning">
      <p className="govuk-body" role="status">
        {said}
      </p>
      <Button weight="secondary" onClick={() => setTimes({ warnAt: inMinutes(0), endsAt: inMinutes(0.5) })}>
        Warn 30 seconds before the end
      </Button>
      <SessionWarning
        {...times}
        onExtend={() => {
          setTimes({ warnAt: inMinutes(25), endsAt: inMinutes(30) });
          setSaid('You stay signed in for another 30 minutes.');
        }}
        onSignOut={() => {
          setTimes({ warnAt: inMinutes(25), endsAt: inMinutes(30) });
          setSaid('Signed out.');
        }}
        onEnded={() => setSaid('The session has ended.')}
      />
    </ExamplePage>
  );
}
