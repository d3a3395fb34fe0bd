import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import type { Month } from '@concordat/domain/kernel';
import {
  Checkboxes,
  Details,
  errorFor,
  exactMoney,
  longMonth,
  Select,
  TextArea,
  TextField,
  useNavigate,
} from '@concordat/ui';
import { MonthCounts } from './month-counts.tsx';
import {
  asTypedFte,
  type DeskGroup,
  MOST_RISES,
  readGroupForm,
  type WorkforceDesk,
} from './read-group-form.ts';
import { setWorkforceGroupMutation } from './workforce.graphql.ts';
import { workforceHref } from './workforce-search.ts';

/** One group whole: what is paid for, what one costs, and each month as counted and planned. */
export function GroupForm({
  desk,
  months,
  group,
  onStale,
}: {
  desk: WorkforceDesk;
  months: readonly Month[];
  /** Null for a new one. */
  group: DeskGroup | null;
  onStale: () => void;
}) {
  const navigate = useNavigate();
  const command = useCommand(setWorkforceGroupMutation, ['WorkforceDesk']);
  const { ledger, lines, openMonths } = desk;
  const error = (name: string) => errorFor(command.errors, name);
  const paying = lines.filter(({ id }) => group?.lineIds.includes(id));
  const whoPays = paying.map(({ code, title }) => `${code} ${title}`).join(', ');

  function send(form: FormData) {
    const read = readGroupForm(form, openMonths as readonly Month[], group?.months ?? []);
    if (read.errors !== undefined) return read.errors;
    const seen = { groupId: group?.id ?? null, expectedVersion: group?.version ?? 0 };
    return command.run({ input: { ...read.group, ...seen, ledgerId: ledger.id } }).then((done) => {
      if (done !== null) navigate?.(workforceHref(ledger.id));
      return done;
    });
  }

  return (
    <CommandForm
      isPlain
      summary=""
      button={group === null ? 'Add the group' : `Save ${group.name}`}
      command={command}
      send={send}
      onStale={onStale}
    >
      <TextField
        name="name"
        label="Group"
        hint="Such as PCSOs, Inspectors, Control room staff"
        defaultValue={group?.name}
        width={20}
        error={error('name')}
      />
      <Details
        summary={whoPays === '' ? 'Lines that pay them' : `Paid by ${whoPays}`}
        isOpen={group === null || error('lineIds') !== undefined}
      >
        <Checkboxes
          name="lineIds"
          label="Lines that pay them"
          hint="Several lines share the pay in proportion to their budgets"
          isSmall
          defaultValues={group?.lineIds ?? []}
          choices={lines.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          error={error('lineIds')}
        />
      </Details>
      <TextField
        name="establishment"
        label="Establishment"
        hint="Full-time equivalents the budget pays for"
        defaultValue={asTypedFte(group?.establishment)}
        width={10}
        inputMode="decimal"
        error={error('establishment')}
      />
      <TextField
        name="averageCost"
        label="Average cost of one for a year"
        hint={costHint(group, paying)}
        prefix="£"
        defaultValue={group === null ? '' : exactMoney(group.averageCost).slice(1).replace(/\.00$/, '')}
        width={10}
        inputMode="decimal"
        error={error('averageCost')}
      />
      <h2 className="govuk-heading-m" id="months" tabIndex={-1}>
        Strength, joiners and leavers
      </h2>
      <p className="govuk-body">
        A month without a count is not nothing: it goes on from the last count with whoever joins and leaves.
        Whoever joins in a month is paid for the whole of it.
      </p>
      {error('months') !== undefined && <p className="govuk-error-message">{error('months')}</p>}
      <MonthCounts months={months} openMonths={openMonths} group={group} errors={command.errors} />
      <h2 className="govuk-heading-m" id="rises" tabIndex={-1}>
        Awards and increments
      </h2>
      {error('rises') !== undefined && <p className="govuk-error-message">{error('rises')}</p>}
      {Array.from({ length: Math.min(MOST_RISES, (group?.rises.length ?? 0) + 1) }, (_, at) => (
        <Rise
          key={`${group?.rises[at]?.from ?? ''} ${at}`}
          at={at}
          rise={group?.rises[at] ?? null}
          months={months}
          error={error}
        />
      ))}
      <TextArea
        name="source"
        label="Where the figures come from"
        hint="And which are taken as given"
        rows={3}
        defaultValue={group?.source}
        error={error('source')}
      />
    </CommandForm>
  );
}

function Rise({
  at,
  rise,
  months,
  error,
}: {
  at: number;
  rise: DeskGroup['rises'][number] | null;
  months: readonly Month[];
  error: (name: string) => string | undefined;
}) {
  return (
    <div className="cc-desk__row">
      <TextField
        name={`rise-${at}`}
        label="Rise of the cost, per cent"
        defaultValue={rise === null ? '' : String(rise.share / 10_000)}
        width={5}
        inputMode="decimal"
        error={error(`rise-${at}`)}
      />
      <Select
        name={`rise-${at}-from`}
        label="From"
        defaultValue={rise?.from}
        choices={months.map((month) => ({ value: month, label: longMonth(month) }))}
      />
      <TextField name={`rise-${at}-why`} label="What it is" width={20} defaultValue={rise?.why} />
    </div>
  );
}

/** What the budget pays for each post, by which a slip is seen. */
function costHint(group: DeskGroup | null, paying: WorkforceDesk['lines']): string {
  const what = 'With on-costs, and with overtime where the line pays it.';
  if (group === null || group.establishment === 0 || paying.length === 0) return what;
  const budget = paying.reduce((sum, line) => sum + line.budget, 0);
  const each = Math.round((budget * 100) / group.establishment);
  return `${what} The budget is ${exactMoney(each)} a post.`;
}
