import { Button, DateField, longMonth, readDateParts, Select, useNavigate } from '@concordat/ui';
import { type FormEvent, useState } from 'react';
import { programmeHref, readCapitalSearch } from './capital-search.ts';
import type { Monitor } from './capital-tables.ts';

/** Chooses the end of the spend and the day whose approvals count; both stand in the address. */
export function WhenForm({ monitor }: { monitor: Monitor }) {
  const navigate = useNavigate();
  const [error, setError] = useState<string>();
  const [year = '', month = '', day = ''] = monitor.asAt.split('-');
  const months = monitor.months.includes(monitor.month) ? monitor.months : [...monitor.months, monitor.month];

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '');
    const typed = { day: text('asAt-day'), month: text('asAt-month'), year: text('asAt-year') };
    const reading = readDateParts(typed, 'Day of the approvals');
    if (reading.kind === 'wrong') {
      setError(reading.message);
      return;
    }
    setError(undefined);
    const asAt = reading.kind === 'date' ? { asAt: reading.date } : {};
    navigate?.(programmeHref(monitor.programme.id, readCapitalSearch({ month: text('month'), ...asAt })));
  }

  return (
    <form className="cc-month-choice cc-no-print" noValidate onSubmit={show}>
      <Select
        key={monitor.month}
        label="Spend to the end of"
        name="month"
        defaultValue={monitor.month}
        choices={[...months].sort().map((each) => ({ value: each, label: longMonth(each) }))}
      />
      <DateField
        key={monitor.asAt}
        name="asAt"
        label="Approvals up to"
        defaultValue={{ day: String(Number(day)), month: String(Number(month)), year }}
        {...(error !== undefined && { error })}
      />
      <Button weight="secondary" type="submit">
        Show
      </Button>
    </form>
  );
}
