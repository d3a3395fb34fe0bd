import './palette.css';
import { Button, Checkboxes } from '@concordat/ui';
import { useState } from 'react';
import { useModal } from '../frame/use-modal.ts';
import type { PalettePage } from './palette-parts.ts';
import { hasSingleKeys, turnSingleKeys } from './single-keys.ts';

/** Every shortcut there is, and the choice to do without those of a single key. */
export function ShortcutHelp({ pages, onClose }: { pages: readonly PalettePage[]; onClose: () => void }) {
  const dialog = useModal();
  const [isOn, setOn] = useState(hasSingleKeys);
  const single = [
    ['/', 'Search everything'],
    ['?', 'Show these shortcuts'],
    ['j', 'Next row of a list'],
    ['k', 'Row before'],
    ['e', 'Open the form of what is focused, or of the page'],
    ...pages.flatMap(({ label, letter }) => (letter === undefined ? [] : [[`g ${letter}`, label]])),
  ];

  return (
    <dialog ref={dialog} className="cc-dialog" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 className="govuk-heading-m" id="shortcuts-title">
        Keyboard shortcuts
      </h2>
      <dl className="cc-shortcuts">
        <Keys keys="Ctrl K" what="Go to a page, find a record, do something" />
        {isOn && single.map(([keys = '', what = '']) => <Keys key={keys} keys={keys} what={what} />)}
      </dl>
      <Checkboxes
        name="singleKeys"
        label="On this device"
        choices={[{ value: 'on', label: 'Use shortcuts of single keys' }]}
        values={isOn ? ['on'] : []}
        onChange={(values) => {
          turnSingleKeys(values.includes('on'));
          setOn(values.includes('on'));
        }}
      />
      <Button weight="secondary" onClick={onClose}>
        Close
      </Button>
    </dialog>
  );
}

function Keys({ keys, what }: { keys: string; what: string }) {
  return (
    <div>
      <dt>
        {keys.split(' ').map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  );
}
