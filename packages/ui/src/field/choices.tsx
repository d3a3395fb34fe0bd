import type { ReactNode } from 'react';
import { FieldSet, type FieldWords } from './field.tsx';

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

type ChoicesLayout = {
  readonly choices: readonly Choice[];
  readonly isInline?: boolean;
  /** Smaller boxes, for filters and dense forms. */
  readonly isSmall?: boolean;
};

export type RadiosProps = FieldWords &
  ChoicesLayout & {
    readonly value?: string | null;
    readonly defaultValue?: string | null;
    readonly onChange?: (value: string) => void;
  };

/** Exactly one of a few; nothing is chosen for the person unless they chose it before. */
export function Radios({ choices, isInline, isSmall, value, defaultValue, onChange, ...words }: RadiosProps) {
  return (
    <FieldSet {...words} isRadioGroup>
      <div className={layoutClass('govuk-radios', isInline, isSmall)}>
        {choices.map((choice, index) => (
          <div className="govuk-radios__item" key={choice.value}>
            <input
              {...controlFor(words, choice, index, 'govuk-radios__input')}
              type="radio"
              {...(value === undefined
                ? { defaultChecked: defaultValue === choice.value }
                : { checked: value === choice.value })}
              onChange={() => onChange?.(choice.value)}
            />
            <ChoiceWords words={words} choice={choice} index={index} block="govuk-radios" />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

export type CheckboxesProps = FieldWords &
  ChoicesLayout & {
    readonly values?: readonly string[];
    readonly defaultValues?: readonly string[];
    readonly onChange?: (values: readonly string[]) => void;
  };

/** Any number of a few, or one yes-or-no. */
export function Checkboxes({
  choices,
  isInline,
  isSmall,
  values,
  defaultValues,
  onChange,
  ...words
}: CheckboxesProps) {
  function toggled(value: string, isChecked: boolean): readonly string[] {
    const others = (values ?? []).filter((other) => other !== value);
    return isChecked ? [...others, value] : others;
  }
  return (
    <FieldSet {...words}>
      <div className={layoutClass('govuk-checkboxes', isInline, isSmall)}>
        {choices.map((choice, index) => (
          <div className="govuk-checkboxes__item" key={choice.value}>
            <input
              {...controlFor(words, choice, index, 'govuk-checkboxes__input')}
              type="checkbox"
              {...(values === undefined
                ? { defaultChecked: defaultValues?.includes(choice.value) ?? false }
                : { checked: values.includes(choice.value) })}
              onChange={(event) => onChange?.(toggled(choice.value, event.target.checked))}
            />
            <ChoiceWords words={words} choice={choice} index={index} block="govuk-checkboxes" />
          </div>
        ))}
      </div>
    </FieldSet>
  );
}

function ChoiceWords({
  words,
  choice,
  index,
  block,
}: {
  words: FieldWords;
  choice: Choice;
  index: number;
  block: string;
}) {
  const id = choiceId(words, index);
  return (
    <>
      <label className={`govuk-label ${block}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint !== undefined && (
        <div id={`${id}-item-hint`} className={`govuk-hint ${block}__hint`}>
          {choice.hint}
        </div>
      )}
    </>
  );
}

function controlFor(words: FieldWords, choice: Choice, index: number, className: string) {
  const id = choiceId(words, index);
  return {
    id,
    className,
    name: words.name,
    value: choice.value,
    disabled: choice.disabled,
    'aria-describedby': choice.hint === undefined ? undefined : `${id}-item-hint`,
  };
}

/** The first choice carries the field's own id, so that the error summary can link to it. */
function choiceId({ name, id = name }: FieldWords, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

function layoutClass(block: string, isInline = false, isSmall = false): string {
  return [block, isInline && `${block}--inline`, isSmall && `${block}--small`].filter(Boolean).join(' ');
}
