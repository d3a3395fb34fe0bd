import { Button, ButtonGroup, TextField } from '@concordat/ui';
import { useState } from 'react';

/** Asks where a link leads to; an empty address takes the link away. */
export function LinkAddress({
  initial,
  isAddress,
  onDone,
  onLeave,
}: {
  initial: string;
  isAddress: (href: string) => boolean;
  onDone: (href: string) => void;
  onLeave: () => void;
}) {
  const [href, setHref] = useState(initial);
  const [error, setError] = useState<string>();

  function finish() {
    const address = href.trim();
    if (address === '' || isAddress(address)) onDone(address);
    else setError('Enter an address that begins with http:// or https://');
  }

  return (
    <div className="cc-paper-link">
      <TextField
        name="link-address"
        label="Where the link leads to"
        hint="For example, https://www.legislation.gov.uk. Leave it empty to take the link away"
        value={href}
        error={error}
        autoFocus
        onChange={(event) => setHref(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            finish();
          } else if (event.key === 'Escape') onLeave();
        }}
      />
      <ButtonGroup>
        <Button weight="secondary" onClick={finish}>
          Set the link
        </Button>
        <Button weight="secondary" onClick={onLeave}>
          Leave it
        </Button>
      </ButtonGroup>
    </div>
  );
}
