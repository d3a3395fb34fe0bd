import { Button, ButtonGroup } from '@concordat/ui';
import { useEffect, useState } from 'react';
import { countUnsent } from '../device-store/count-unsent.ts';
import { useModal } from '../frame/use-modal.ts';

type Answers = { onStay: () => void; onLeave: () => void };

/** Asks before a sign-out takes words off the device that were never sent; where there are none it asks nothing. */
export function SignOutQuestion({ onStay, onLeave }: Answers) {
  const [count, setCount] = useState<number | 'unknown' | null>(null);
  useEffect(() => {
    countUnsent().then(setCount, () => setCount('unknown'));
  }, []);
  const isNothingLost = count === 0;
  useEffect(() => {
    if (isNothingLost) onLeave();
  }, [isNothingLost, onLeave]);
  return count ? <Question count={count} onStay={onStay} onLeave={onLeave} /> : null;
}

function Question({ count, onStay, onLeave }: Answers & { count: number | 'unknown' }) {
  const dialog = useModal();
  return (
    <dialog ref={dialog} className="cc-dialog" aria-labelledby="sign-out-title" onClose={onStay}>
      <h2 className="govuk-heading-m" id="sign-out-title">
        Sign out and lose what was not sent?
      </h2>
      <p className="govuk-body">{whatIsLost(count)}</p>
      <ButtonGroup>
        <Button onClick={onStay}>Stay signed in</Button>
        <Button weight="secondary" onClick={onLeave}>
          Sign out and lose {count === 1 ? 'it' : 'them'}
        </Button>
      </ButtonGroup>
    </dialog>
  );
}

function whatIsLost(count: number | 'unknown'): string {
  if (count === 'unknown')
    return 'This browser does not say whether words of minutes or notes that you typed are still to be sent. Signing out takes any such words off the device.';
  return count === 1
    ? 'One paragraph or note that you typed on this device is not sent yet. Signing out takes it off the device.'
    : `${count} paragraphs or notes that you typed on this device are not sent yet. Signing out takes them off the device.`;
}
