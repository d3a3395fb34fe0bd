import {
  DateField,
  ErrorSummary,
  errorFor,
  type FieldError,
  FilterList,
  longDate,
  readDateParts,
  Select,
  useNavigate,
} from '@concordat/ui';
import { type ReactNode, useState } from 'react';
import { type AppName, kindWords, type SearchAddress, searchHref, without } from './search-address.ts';

export type NamedForum = { readonly id: string; readonly name: string };

type Props = {
  readonly app: AppName;
  readonly search: SearchAddress;
  readonly forums: readonly NamedForum[];
  readonly children: ReactNode;
};

const kindNames = {
  paper: 'Papers',
  minutes: 'Minutes',
  decision: 'Decisions',
  action: 'Actions',
  meeting: 'Meetings',
};

/** Narrows a search to a kind, a forum and days, each kept in the address. */
export function SearchFilter({ app, search, forums, children }: Props) {
  const navigate = useNavigate();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);

  function apply(values: URLSearchParams) {
    const read = readFilter(values);
    setErrors(read.errors);
    if (read.errors.length > 0) return;
    navigate?.(searchHref(app, { ...(search.words && { words: search.words }), ...read.search }));
  }

  return (
    <>
      <ErrorSummary errors={errors} />
      <FilterList
        fields={
          <>
            <Select
              name="kind"
              label="Kind"
              prompt="All"
              choices={Object.keys(kindWords).map((kind) => ({
                value: kind,
                label: kindNames[kind as keyof typeof kindNames],
              }))}
              defaultValue={search.kind ?? ''}
            />
            <Select
              name="forum"
              label="Forum"
              prompt="All"
              choices={forums.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={search.forum ?? ''}
              key={forums.length}
            />
            <DateField
              name="from"
              label="From"
              hint="For example, 1 4 2016"
              defaultValue={partsOf(search.from)}
              error={errorFor(errors, 'from')}
            />
            <DateField
              name="to"
              label="To"
              defaultValue={partsOf(search.to)}
              error={errorFor(errors, 'to')}
            />
          </>
        }
        selected={chosen(app, search, forums)}
        clearHref={searchHref(app, without(search, 'kind', 'forum', 'from', 'to'))}
        resultsLabel="What was found"
        onApply={apply}
      >
        {children}
      </FilterList>
    </>
  );
}

function readFilter(values: URLSearchParams): { search: SearchAddress; errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const day = (name: 'from' | 'to', subject: string) => {
    const part = (of: string) => values.get(`${name}-${of}`) ?? '';
    const reading = readDateParts({ day: part('day'), month: part('month'), year: part('year') }, subject);
    if (reading.kind === 'wrong') errors.push({ field: name, message: reading.message });
    return reading.kind === 'date' ? { [name]: reading.date } : {};
  };
  const chosen = ['kind', 'forum'].flatMap((name) => (values.get(name) ? [[name, values.get(name)]] : []));
  const search = {
    ...Object.fromEntries(chosen),
    ...day('from', 'The first day'),
    ...day('to', 'The last day'),
  };
  return { search, errors };
}

function partsOf(date: string | undefined) {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function chosen(app: AppName, search: SearchAddress, forums: readonly NamedForum[]) {
  const { kind, forum, from, to } = search;
  const removing = (part: keyof SearchAddress) => searchHref(app, without(search, part));
  return [
    ...(kind ? [{ group: 'Kind', label: kindNames[kind], removeHref: removing('kind') }] : []),
    ...(forum
      ? [
          {
            group: 'Forum',
            label: forums.find(({ id }) => id === forum)?.name ?? 'One forum',
            removeHref: removing('forum'),
          },
        ]
      : []),
    ...(from ? [{ group: 'From', label: `From ${longDate(from)}`, removeHref: removing('from') }] : []),
    ...(to ? [{ group: 'To', label: `To ${longDate(to)}`, removeHref: removing('to') }] : []),
  ];
}
