import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Link } from '../link/link.tsx';

export type SelectedFilter = {
  /** What is filtered: "Status". */
  readonly group: string;
  /** What was chosen: "Overdue". */
  readonly label: string;
  /** The same view without this filter. */
  readonly removeHref: string;
};

export type FilterListProps = {
  /** The fields, with their present values as `defaultValue`; nothing is applied until the button is pressed. */
  readonly fields: ReactNode;
  readonly selected: readonly SelectedFilter[];
  /** The same view without any filter. */
  readonly clearHref: string;
  /** Given the filled-in fields only, ready to stand in the address. */
  readonly onApply: (values: URLSearchParams) => void;
  /** Heading of the list for a screen reader: "Actions". */
  readonly resultsLabel: string;
  readonly children: ReactNode;
};

/** Filter beside the list: applied by button, kept in the address, chosen filters shown as removable tags. */
export function FilterList({
  fields,
  selected,
  clearHref,
  onApply,
  resultsLabel,
  children,
}: FilterListProps) {
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const chosen = selected.map((filter) => filter.removeHref).join(' ');

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onApply(filledIn(new FormData(event.currentTarget)));
    setOpen(false);
  }

  return (
    <div className="cc-filter-list">
      <button
        type="button"
        className="govuk-button govuk-button--secondary cc-filter-list__toggle"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen
          ? 'Hide filter'
          : selected.length > 0
            ? `Show filter (${selected.length} chosen)`
            : 'Show filter'}
      </button>
      <section
        id={panelId}
        className="cc-filter-list__filter"
        data-open={isOpen || undefined}
        aria-label={`Filter ${resultsLabel.toLowerCase()}`}
      >
        <h2 className="govuk-heading-s">Filter</h2>
        {selected.length > 0 && <SelectedFilters selected={selected} clearHref={clearHref} />}
        <form key={chosen} onSubmit={apply} noValidate>
          {fields}
          <button type="submit" className="govuk-button">
            Apply filters
          </button>
        </form>
      </section>
      <section className="cc-filter-list__results" aria-label={resultsLabel}>
        {children}
      </section>
    </div>
  );
}

function SelectedFilters({ selected, clearHref }: Pick<FilterListProps, 'selected' | 'clearHref'>) {
  return (
    <div className="cc-filter-list__selected">
      <ul>
        {selected.map((filter) => (
          <li key={filter.removeHref}>
            <Link href={filter.removeHref} className="cc-filter-list__tag">
              <span className="govuk-visually-hidden">Remove this filter: {filter.group}: </span>
              {filter.label}
            </Link>
          </li>
        ))}
      </ul>
      <Link href={clearHref}>Clear filters</Link>
    </div>
  );
}

function filledIn(form: FormData): URLSearchParams {
  const values = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value === 'string' && value.trim() !== '') values.append(name, value.trim());
  }
  return values;
}
