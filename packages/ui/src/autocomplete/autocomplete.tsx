import { type KeyboardEvent, useId, useState } from 'react';
import { describedBy, Field, type FieldWords } from '../field/field.tsx';
import { type AutocompleteChoice, matchingChoices } from './matching-choices.ts';

export type AutocompleteProps = FieldWords & {
  readonly choices: readonly AutocompleteChoice[];
  /** Value of the choice made; null when none is. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Values picked lately, newest first. */
  readonly recent?: readonly string[];
};

const mostShown = 8;

/** One of many: people, codes, properties. Type part of a name, arrow to it, Enter takes it, Escape closes. */
export function Autocomplete({ choices, value, onChange, recent = [], ...words }: AutocompleteProps) {
  const id = words.id ?? words.name;
  const listId = useId();
  const chosen = choices.find((choice) => choice.value === value) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matches = matchingChoices(choices, typed ?? '', recent);
  const shown = matches.slice(0, mostShown);
  const isListShown = isOpen && shown.length > 0;

  function take(choice: AutocompleteChoice) {
    onChange(choice.value);
    close();
  }

  function close() {
    setTyped(null);
    setOpen(false);
    setActive(-1);
  }

  function leave() {
    if (typed?.trim() === '') onChange(null);
    const exact = matches.find((choice) => choice.label.toLowerCase() === typed?.trim().toLowerCase());
    if (exact) take(exact);
    else close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = isOpen ? active : step === 1 ? -1 : 0;
      setOpen(true);
      if (shown.length > 0) setActive((from + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && isListShown) {
      const choice = shown[active];
      if (choice === undefined) return;
      event.preventDefault();
      take(choice);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    }
  }

  return (
    <Field {...words}>
      <div className="cc-autocomplete">
        <input
          type="text"
          role="combobox"
          id={id}
          className={`govuk-input ${words.error === undefined ? '' : 'govuk-input--error'}`.trim()}
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListShown}
          aria-controls={listId}
          aria-activedescendant={isListShown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={describedBy(words)}
          aria-invalid={words.error !== undefined || undefined}
          value={typed ?? chosen?.label ?? ''}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <input type="hidden" name={words.name} value={value ?? ''} />
        <div
          id={listId}
          role="listbox"
          aria-label={`${words.name} choices`}
          className="cc-autocomplete__list"
          hidden={!isListShown}
        >
          {shown.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox, which keeps the focus
            <div
              key={choice.value}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="cc-autocomplete__choice"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.label}
              {choice.detail !== undefined && (
                <span className="cc-autocomplete__detail">{choice.detail}</span>
              )}
            </div>
          ))}
        </div>
        <p role="status" className={isOpen && shown.length === 0 ? 'govuk-hint' : 'govuk-visually-hidden'}>
          {isOpen && countInWords(matches.length)}
        </p>
      </div>
    </Field>
  );
}

function countInWords(count: number): string {
  if (count === 0) return 'No match. Check the spelling or type less of it.';
  if (count > mostShown) return `${mostShown} of ${count} matches shown. Type more to narrow them down.`;
  return `${count} ${count === 1 ? 'match' : 'matches'}`;
}
