import { purposeWords, themeWords } from '@concordat/domain/printed';
import { Checkboxes, errorFor, type FieldError, Select, TextArea, TextField } from '@concordat/ui';
import type {
  AgendaItemKind,
  AgendaItemPurpose,
  ChangeAgendaItemInput,
  MeetingTheme,
} from '../../generated/graphql.ts';
import { kindWords } from './agenda-words.ts';
import type { ShownAgenda, ShownItem } from './shown-agenda.ts';

type Words = Omit<ChangeAgendaItemInput, 'itemId' | 'expectedVersion'>;

/** What the office says of an item; `of` keeps the fields of several forms on a page apart. */
export function ItemFields({
  agenda,
  of,
  item,
  errors,
}: {
  agenda: ShownAgenda;
  of: string;
  item: ShownItem | null;
  errors: readonly FieldError[];
}) {
  const field = (name: string) => ({ name: `${name}-${of}`, error: errorFor(errors, name) });
  return (
    <>
      <TextField {...field('title')} label="What it is about" defaultValue={item?.title} />
      <TextField
        {...field('lead')}
        label="Lead"
        hint="A post, such as Chief Finance Officer"
        width={30}
        list={`seats-${of}`}
        defaultValue={item?.lead ?? ''}
      />
      <datalist id={`seats-${of}`}>
        {[...new Set(agenda.seats)].map((seat) => (
          <option key={seat} value={seat} />
        ))}
      </datalist>
      <Select
        {...field('kind')}
        label="Comes with"
        choices={choicesOf(kindWords)}
        defaultValue={item?.kind ?? 'paper'}
      />
      <Select
        {...field('purpose')}
        label="For"
        prompt="Not said"
        choices={choicesOf(purposeWords)}
        defaultValue={item?.purpose ?? ''}
      />
      <Select
        {...field('theme')}
        label="Theme of the plan"
        prompt="None"
        choices={choicesOf(themeWords)}
        defaultValue={item?.theme ?? ''}
      />
      <TextField
        {...field('minutesOfTime')}
        label="Minutes it is to take"
        width={3}
        inputMode="numeric"
        defaultValue={item?.minutesOfTime ?? ''}
      />
      <TextArea
        {...field('subItems')}
        label="Sub-items, one a line"
        rows={3}
        defaultValue={item?.subItems.join('\n')}
      />
      <Checkboxes
        {...field('isClosed')}
        label="Openness"
        isSmall
        choices={[{ value: 'closed', label: 'Closed to the public' }]}
        defaultValues={item !== null && item.closedReason !== null ? ['closed'] : []}
      />
      <TextField
        {...field('closedReason')}
        label="Why it is closed"
        hint="Asked for where it is closed"
        defaultValue={item?.closedReason ?? ''}
      />
    </>
  );
}

/** What was typed into the fields of this form, or what is wrong with it. */
export function readItemFields(form: FormData, of: string): { words: Words } | { error: FieldError } {
  const typed = (name: string) => String(form.get(`${name}-${of}`) ?? '').trim();
  const minutes = typed('minutesOfTime');
  if (minutes !== '' && !/^\d+$/.test(minutes)) {
    return { error: { field: 'minutesOfTime', message: 'Give the time in whole minutes, such as 20.' } };
  }
  return {
    words: {
      title: typed('title'),
      subItems: typed('subItems')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      lead: typed('lead') || null,
      kind: typed('kind') as AgendaItemKind,
      purpose: (typed('purpose') || null) as AgendaItemPurpose | null,
      theme: (typed('theme') || null) as MeetingTheme | null,
      minutesOfTime: minutes === '' ? null : Number(minutes),
      isClosed: form.has(`isClosed-${of}`),
      closedReason: typed('closedReason') || null,
    },
  };
}

function choicesOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
