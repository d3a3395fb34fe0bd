import './palette.css';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useModal } from '../frame/use-modal.ts';
import type { FoundRecord } from '../search/found-record.ts';
import type { AppName } from '../search/search-address.ts';
import { type PaletteOption, paletteOptions } from './palette-options.ts';
import type { OfficePaletteProps, PaletteCommand } from './palette-parts.ts';

type Props = OfficePaletteProps & {
  readonly app: AppName;
  readonly commands: readonly PaletteCommand[];
  /** Told what to look for, once the typing has paused. */
  readonly onWords: (words: string) => void;
  /** What the records were looked for by; they are not offered for anything else. */
  readonly lookedFor: string;
  readonly records: readonly FoundRecord[];
  readonly isLooking: boolean;
};

const pauseInTyping = 200;

/** Go to a page, find a record, do something: type, arrow to it, Enter; Escape gives the focus back. */
export function CommandPalette(props: Props) {
  const { app, navigate, onClose, onHelp, onWords, isLooking } = props;
  const dialog = useModal();
  const listId = useId();
  const [typed, setTyped] = useState('');
  /** The key of the option: what is found meanwhile does not move the choice to another one. */
  const [active, setActive] = useState<string | null>(null);
  const records = props.lookedFor === typed.trim() ? props.records : [];
  const groups = paletteOptions({ ...props, records, typed });
  const options = groups.flatMap((group) => group.options);
  const current = options.find(({ key }) => key === active) ?? options[0];

  useEffect(() => {
    const paused = setTimeout(() => onWords(typed.trim()), pauseInTyping);
    return () => clearTimeout(paused);
  }, [typed, onWords]);

  const idOf = (option: PaletteOption) => `${listId}-${options.indexOf(option)}`;

  function take({ href }: PaletteOption) {
    if (href === null) return onHelp();
    onClose();
    if (href === `/${app}` || href.startsWith(`/${app}/`)) navigate(href);
    else window.location.assign(href);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const at = current === undefined ? -1 : options.indexOf(current);
      const next = options[(at + step + options.length) % options.length];
      if (next === undefined) return;
      setActive(next.key);
      document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      take(current);
    }
  }

  return (
    <dialog ref={dialog} className="cc-dialog cc-palette" aria-label="Go to, find or do" onClose={onClose}>
      <label className="govuk-label" htmlFor={`${listId}-input`}>
        Go to, find or do
      </label>
      <input
        id={`${listId}-input`}
        className="govuk-input"
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={current && idOf(current)}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={listId}
        role="listbox"
        aria-label="Pages, records and things to do"
        className="cc-palette__list"
      >
        {groups.map(({ title, options: ofGroup }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not field sets
          <div key={title} role="group" aria-label={title}>
            <div className="cc-palette__group" aria-hidden="true">
              {title}
            </div>
            {ofGroup.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox, which keeps the focus
              <div
                key={option.key}
                id={idOf(option)}
                role="option"
                tabIndex={-1}
                aria-selected={option === current}
                className="cc-palette__option"
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => take(option)}
              >
                {option.label}
                {option.detail !== null && <span className="cc-palette__detail">{option.detail}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={options.length === 0 ? 'govuk-hint' : 'govuk-visually-hidden'}>
        {isLooking ? 'Looking' : `${options.length} ${options.length === 1 ? 'match' : 'matches'}`}
      </p>
    </dialog>
  );
}
