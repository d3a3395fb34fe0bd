import { useState } from 'react';
import { Button, ButtonGroup, ButtonLink } from '../../src/index.ts';
import { Example, ExamplePage } from '../example.tsx';

export default function ButtonExample() {
  const [presses, setPresses] = useState(0);
  return (
    <ExamplePage title="Button">
      <Example name="One decision">
        <ButtonGroup>
          <Button onClick={() => setPresses(presses + 1)}>Approve minutes</Button>
          <Button weight="secondary">Save as draft</Button>
          <a className="govuk-link" href="?page=button">
            Cancel
          </a>
        </ButtonGroup>
        <p className="govuk-body" role="status">
          {presses > 0 && `Pressed ${presses} times`}
        </p>
      </Example>
      <Example name="Hard to undo">
        <Button weight="warning">Reject import</Button>
      </Example>
      <Example name="Busy, and deaf to a second press">
        <Button busy="Reading the pack">Read the pack</Button>
      </Example>
      <Example name="Goes somewhere">
        <ButtonLink href="?page=button">Open my next meeting</ButtonLink>
      </Example>
    </ExamplePage>
  );
}
