import {
  type PlanInputs,
  type PlanItem,
  planFaults,
  planYears,
  sentenceForPlanRefusal,
} from '@concordat/domain/finance';
import {
  Button,
  ButtonGroup,
  Checkboxes,
  ErrorSummary,
  errorFor,
  type FieldError,
  Radios,
  Select,
  TextArea,
  TextField,
} from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { draftOf, type ItemDraft, isOneOffSource, readDraft } from './item-draft.ts';
import { deliveryWords, kindWords } from './plan-item-words.ts';

type Parts = {
  /** The plan the item is, or will be, part of. */
  readonly plan: PlanInputs;
  /** The item to change; null to add one. */
  readonly item: PlanItem | null;
  readonly button: string;
  readonly isBusy?: boolean;
  /** What the server said. */
  readonly errors?: readonly FieldError[];
  readonly onItem: (item: PlanItem) => void;
  readonly onCancel: () => void;
};

/** One pressure, saving, loan, grant or use of reserves, checked by the same rules as the server before it is sent. */
export function PlanItemForm({
  plan,
  item,
  button,
  isBusy = false,
  errors: told = [],
  onItem,
  onCancel,
}: Parts) {
  const [draft, setDraft] = useState(() => draftOf(item, plan));
  const [found, setFound] = useState<readonly FieldError[]>([]);
  const errors = found.length > 0 ? found : told;
  const set = (changed: Partial<ItemDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const text = (field: keyof ItemDraft & string) => ({
    name: field,
    value: draft[field] as string,
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
    error: errorFor(errors, field),
  });

  function send(event: FormEvent) {
    event.preventDefault();
    const read = readDraft(draft, item, plan);
    if ('errors' in read) {
      setFound(read.errors);
      return;
    }
    const others = plan.items.filter(({ key }) => key !== read.item.key);
    const [fault] = planFaults({ ...plan, items: [...others, read.item] });
    setFound(fault === undefined ? [] : [{ field: 'label', message: sentenceForPlanRefusal(fault) }]);
    if (fault === undefined) onItem(read.item);
  }

  return (
    <form noValidate onSubmit={send} aria-label={item === null ? 'Add an item' : `Change ${item.label}`}>
      <ErrorSummary errors={errors} />
      <TextField label="What it is" {...text('label')} />
      <Select
        label="Kind"
        {...text('kind')}
        onChange={(event) => set({ kind: event.target.value as ItemDraft['kind'] })}
        choices={Object.entries(kindWords).map(([value, label]) => ({ value, label }))}
      />
      {draft.kind === 'borrowing' ? (
        <LoanFields plan={plan} text={text} />
      ) : (
        <YearFields plan={plan} draft={draft} errors={errors} set={set} />
      )}
      {draft.kind === 'saving' && (
        <Select
          label="How far it has come"
          {...text('deliveryState')}
          onChange={(event) => set({ deliveryState: event.target.value as ItemDraft['deliveryState'] })}
          choices={Object.entries(deliveryWords).map(([value, words]) => ({
            value,
            label: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
          }))}
        />
      )}
      {(draft.kind === 'saving' || item?.liveSource) && (
        <TextField
          label="How sure it is, in per cent"
          hint="It counts at its amount times this"
          width={4}
          inputMode="decimal"
          {...text('confidence')}
        />
      )}
      {isOneOffSource(draft) && <OneOffFields plan={plan} item={item} text={text} />}
      <TextField label="Where the figures come from" {...text('source')} />
      <Checkboxes
        name="isTakenAsGiven"
        label="Is it on paper?"
        isSmall
        choices={[{ value: 'yes', label: 'No paper states it: it is taken as given' }]}
        values={draft.isTakenAsGiven ? ['yes'] : []}
        onChange={(values) => set({ isTakenAsGiven: values.includes('yes') })}
      />
      <ButtonGroup>
        <Button type="submit" busy={isBusy ? 'Saving' : undefined}>
          {button}
        </Button>
        <Button weight="secondary" onClick={onCancel}>
          Leave it as it was
        </Button>
      </ButtonGroup>
    </form>
  );
}

type TextOf = (field: keyof ItemDraft & string) => {
  readonly name: string;
  readonly value: string;
  readonly onChange: (event: { target: { value: string } }) => void;
  readonly error: string | undefined;
};

function YearFields({
  plan,
  draft,
  errors,
  set,
}: {
  plan: PlanInputs;
  draft: ItemDraft;
  errors: readonly FieldError[];
  set: (changed: Partial<ItemDraft>) => void;
}) {
  return (
    <>
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          Amount of each year, 0 if nothing is expected
        </legend>
        <div className="cc-plan__years">
          {planYears(plan).map((year) => (
            <TextField
              key={year}
              name={`amount-${year}`}
              label={year}
              prefix="£"
              width={10}
              inputMode="decimal"
              value={draft.amounts[year] ?? ''}
              onChange={(event) => set({ amounts: { ...draft.amounts, [year]: event.target.value } })}
              error={errorFor(errors, `amount-${year}`)}
            />
          ))}
        </div>
      </fieldset>
      {draft.kind !== 'reserveUse' && (
        <Radios
          name="isRecurring"
          label="Does it come again every year?"
          isInline
          choices={[
            { value: 'yes', label: 'Every year' },
            { value: 'no', label: 'Once only' },
          ]}
          value={draft.isRecurring ? 'yes' : 'no'}
          onChange={(value) => set({ isRecurring: value === 'yes' })}
        />
      )}
    </>
  );
}

function LoanFields({ plan, text }: { plan: PlanInputs; text: TextOf }) {
  return (
    <>
      <TextField label="Amount borrowed" prefix="£" width={10} inputMode="decimal" {...text('principal')} />
      <Select
        label="Taken in"
        {...text('takenIn')}
        choices={planYears(plan).map((year) => ({ value: year, label: year }))}
      />
      <TextField label="Interest a year, in per cent" width={4} inputMode="decimal" {...text('interest')} />
      <TextField label="Paid back over, in years" width={3} inputMode="numeric" {...text('lifeYears')} />
      <TextField
        label="The asset lasts, in years"
        hint="A loan may not outlive what it pays for"
        width={3}
        inputMode="numeric"
        {...text('assetLifeYears')}
      />
    </>
  );
}

function OneOffFields({ plan, item, text }: { plan: PlanInputs; item: PlanItem | null; text: TextOf }) {
  const payable = plan.items.filter(
    ({ key, kind, withdrawnReason }) => key !== item?.key && withdrawnReason === null && kind !== 'saving',
  );
  return (
    <>
      <Select
        label="What it pays for"
        prompt="The gap at large"
        {...text('paysFor')}
        choices={payable.map(({ key, label, isRecurring }) => ({
          value: key,
          label: isRecurring ? `${label} (every year)` : label,
        }))}
      />
      <TextArea
        label="Why a source that comes once pays for it"
        hint="Needed for what comes again every year, and for the gap at large; it is kept on record"
        rows={2}
        {...text('oneOffReason')}
      />
    </>
  );
}
