import type { PlanDriver, PlanLine } from '@concordat/domain/finance';
import { Checkboxes, errorFor, type FieldError, Select, TextField } from '@concordat/ui';
import type { PreceptDraft } from './precept-draft.ts';

type Parts = {
  readonly draft: PreceptDraft;
  readonly lines: readonly PlanLine[];
  readonly drivers: readonly PlanDriver[];
  readonly errors: readonly FieldError[];
  readonly onChange: (changed: Partial<PreceptDraft>) => void;
};

/** The tax base of the precept, and its Band D where it is known; asked only once a line is chosen. */
export function PreceptFields({ draft, lines, drivers, errors, onChange }: Parts) {
  const text = (field: Exclude<keyof PreceptDraft, 'options'>) => ({
    name: field,
    value: draft[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    error: errorFor(errors, field),
  });
  const named = (each: { readonly label: string }) => ({ value: each.label, label: each.label });
  return (
    <>
      <Select
        label="Precept whose tax base is known"
        hint="With Band D the line is tax base × Band D, to the penny; without it, the plan shows the Band D its sum means."
        prompt="None: the precept stands as a sum"
        choices={lines.filter(({ side }) => side === 'financing').map(named)}
        {...text('preceptLine')}
      />
      {draft.preceptLine !== '' && (
        <>
          <TextField
            label="Tax base of the base year"
            hint="In Band D equivalents, such as 283,105.25"
            width={10}
            {...text('taxBase')}
          />
          <TextField
            label="Band D of the base year"
            hint="Leave it empty where only the sum of the precept is given"
            prefix="£"
            width={10}
            {...text('bandD')}
          />
          <Select
            label="What moves the tax base"
            hint="The other assumptions that move the line move Band D"
            prompt="Choose an assumption"
            choices={drivers.map(named)}
            {...text('taxBaseDriver')}
          />
          <TextField label="Where the tax base comes from" {...text('taxBaseSource')} />
          <Checkboxes
            name="taxBaseOptions"
            label="And of the tax base"
            isSmall
            choices={[{ value: 'taxBaseGiven', label: 'No paper gives it: it is taken as given' }]}
            values={draft.options}
            onChange={(options) => onChange({ options })}
          />
        </>
      )}
    </>
  );
}
