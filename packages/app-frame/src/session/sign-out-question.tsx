import { Button, ButtonGroup } from '@concordat/ui';
import { useEffect, useState } from 'react';
import { countUnsent } from '../device-store/count-unsent.ts';
import { useModal } from '../frame/use-modal.ts';

type Answers = { onStay: () => void; onLeave: () => void };

/** Asks before a sign-out takes words off the device that were never sent; where there are none it asks nothing. */
export function SignOutQuestion({ onStay, onLeave }: Answers) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    countUnsent().then(setCount, () => setCount(0));
  }, []);
  const isNothingLost = count === 0;
  useEffect(() => {
    if (isNothingLost) onLeave();
  }, [isNothingLost, onLeave]);
  return count ? <Question count={count} onStay={onStay} onLeave={onLeave} /> : null;
}

function Question({ count, onStay, onLeave }: Answers & { count: number }) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="cc-dialog" aria-labelledby="sign-out-title" onClose={onStay}>
      <h2 className="govuk-heading-m" id="sign-out-title">
        Sign out and lose what was not sent?
      </h2>
      <p className="govuk-body">
        {count === 1
          ? 'One paragraph of minutes that you typed on this device is not sent yet. Signing out takes it off the device.'
          : `${count} paragraphs of minutes that you typed on this device are not sent yet. Signing out takes them off the device.`}
      </p>
      <ButtonGroup>
        <Button onClick={onStay}>Stay signed in</Button>
        <Button weight="secondary" onClick={onLeave}>
          Sign out and lose {count === 1 ? 'it' : 'them'}
        </Button>
      </ButtonGroup>
    </dialog>
  );
}
