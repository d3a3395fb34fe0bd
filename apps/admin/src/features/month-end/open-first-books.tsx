import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm, onFields } from '@concordat/app-frame/command-form';
import { type Cut, hierarchyOfPlaces } from '@concordat/domain/finance';
import {
  type FinancialYear,
  firstDayOfYear,
  monthOf,
  parseFinancialYear,
  financialYear as yearOf,
} from '@concordat/domain/kernel';
import {
  Breadcrumbs,
  Details,
  errorFor,
  Link,
  NotificationBanner,
  PageHeading,
  PageNotice,
  poundsAsTyped,
  Select,
  TextArea,
  TextField,
  typed,
  typedAmount,
  useDocumentTitle,
  usualNoteRule,
} from '@concordat/ui';
import { useDeferredValue, useState } from 'react';
import type { OpenLedgerMutation } from '../../generated/graphql.ts';
import { OtherReaders } from '../../other-readers.tsx';
import { openLedgerMutation } from './first-books.graphql.ts';
import { FirstBooksShown } from './first-books-shown.tsx';
import { monthEndHref } from './month-end-search.ts';
import { type FirstBooks, readFirstBooks } from './read-first-books.ts';

type Opened = Extract<OpenLedgerMutation['openLedger'], { __typename: 'LedgerOpened' }>['ledger'];

const nameOfCut: Readonly<Record<Cut, string>> = {
  subjective: 'What it is spent on',
  objective: 'What it is for',
  forum: 'As the forum is told',
};

/** Where no books come before: a body's first year, or a fund that is to be kept apart. */
export function OpenFirstBooks() {
  const { viewer } = useSignedIn();
  const command = useKeyedCommand(openLedgerMutation, ['LedgersToClose']);
  const [bodyId, setBody] = useState(viewer.bodies[0]?.id ?? '');
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const books = readFirstBooks(useDeferredValue(pasted));
  const errors = onFields(command.errors, { hierarchies: 'lines', noteRule: 'notePence', bridge: 'lines' });
  const error = (field: string) => errorFor(errors, field);
  useDocumentTitle('Open first books', 'Admin');

  function send(form: FormData) {
    const year = parseFinancialYear(typed(form, 'financialYear'));
    if (year === null) return [{ field: 'financialYear', message: 'Enter a year such as 2017/18' }];
    const noteRule = typedNoteRule(form);
    if ('error' in noteRule) return [noteRule.error];
    const now = readFirstBooks(pasted);
    const [first = now.lines.length === 0 ? 'Paste the lines of the year' : undefined] = now.problems;
    if (first !== undefined) {
      const others = now.problems.length > 1 ? ` (and ${now.problems.length - 1} more)` : '';
      return [{ field: 'lines', message: `${first}${others}` }];
    }
    const input = {
      bodyId,
      sharedWith: form.getAll('sharedWith').map(String),
      financialYear: year,
      name,
      bridge: now.bridge,
      noteRule: noteRule.rule,
      lines: now.lines,
      hierarchies: hierarchiesOf(now, year, name),
      source: typed(form, 'source'),
    };
    return command.run({ input }).then((done) => {
      if (done) {
        setOpened(done.ledger);
        setBody(viewer.bodies[0]?.id ?? '');
        setName('');
        setPasted('');
      }
      return done;
    });
  }

  if (!viewer.permissions.includes('finance:run')) {
    return (
      <PageNotice tone="plain" title="Only a finance officer opens books.">
        Ask the finance officer of your body.
      </PageNotice>
    );
  }
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Finance', href: '/admin/finance' }]} />
      {opened !== null && (
        <NotificationBanner
          key={opened.id}
          heading={`The books of ${opened.name} are open for ${opened.financialYear}`}
        >
          <Link href={monthEndHref(opened.id)}>Bring in the figures of the first month</Link>
        </NotificationBanner>
      )}
      <PageHeading title="Open first books">
        <p className="govuk-body">
          Of a body that has none yet, or of a fund to be kept apart. Where books of an earlier year are open,{' '}
          <Link href="/admin/finance">go on from those</Link>.
        </p>
      </PageHeading>
      <CommandForm
        key={opened?.id}
        summary="Open first books"
        button="Open the books"
        command={{ ...command, errors }}
        send={send}
        isPlain
      >
        {viewer.bodies.length > 1 && (
          <Select
            name="bodyId"
            label="Whose books"
            value={bodyId}
            onChange={(event) => setBody(event.target.value)}
            choices={viewer.bodies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
            error={error('bodyId')}
          />
        )}
        <TextField
          name="financialYear"
          label="Financial year"
          hint="April to March, such as 2017/18"
          width={10}
          error={error('financialYear')}
        />
        <TextField
          name="name"
          label="What the books are called"
          hint="As their bottom line is printed, such as Policing budget delegated to the Chief Constable"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={error('name')}
        />
        <TextArea
          name="lines"
          label="Lines of the year, pasted from your spreadsheet"
          hint="Eight columns, with or without headings"
          rows={10}
          wrap="off"
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          error={error('lines')}
        />
        <Details summary="What goes into each column">
          <ol className="govuk-list govuk-list--number">
            <li>Code, as your accounts call the line</li>
            <li>Title</li>
            <li>The year’s budget in pounds, income in brackets, and 0 for none</li>
            <li>The term of the net budget requirement it counts in; empty for a memo line</li>
            <li>What its money may be used for and nothing else; empty when it is free</li>
            <li>Its place by what it is spent on, such as Employees &gt; Police officers</li>
            <li>Its place by what it is for, such as Local policing</li>
            <li>Its place as your forum is told it</li>
          </ol>
          <p className="govuk-body">
            A place names the groups from the outermost in, and last the row. Leave all of column 6, 7 or 8
            empty if you do not report by it.
          </p>
        </Details>
        <FirstBooksShown books={books} hierarchies={hierarchiesOf(books, anyYear, name)} />
        <TextField
          name="source"
          label="Where the budget comes from"
          hint="Such as the budget book and its page"
          error={error('source')}
        />
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            A row must be explained when it is over or under by more than both
          </legend>
          <div className="cc-desk__row">
            <TextField
              name="notePence"
              label="Pounds"
              width={10}
              defaultValue={poundsAsTyped(usualNoteRule.pence)}
              error={error('notePence')}
            />
            <TextField
              name="notePercent"
              label="Per cent of its budget"
              width={5}
              defaultValue={usualNoteRule.ppm / 10_000}
              error={error('notePercent')}
            />
          </div>
        </fieldset>
        <OtherReaders bodyId={bodyId} label="Who else reads them" />
      </CommandForm>
    </>
  );
}

/** What is shown of a cut is the same in every year. */
const anyYear = yearOf('2016/17');

function hierarchiesOf({ cuts }: FirstBooks, year: FinancialYear, name: string) {
  const from = monthOf(firstDayOfYear(year));
  const whole = name.trim() === '' ? 'Net budget requirement' : name.trim();
  return cuts.map(({ cut, places }) => hierarchyOfPlaces({ name: nameOfCut[cut], cut, from, whole }, places));
}

function typedNoteRule(form: FormData) {
  const pounds = typedAmount(form, 'notePence', 'The pounds of a note');
  if ('error' in pounds) return pounds;
  const percent = typed(form, 'notePercent');
  if (pounds.amount === null || pounds.amount < 0) {
    return { error: { field: 'notePence', message: 'Enter an amount in pounds, like 50,000' } };
  }
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(percent)) {
    return {
      error: { field: 'notePercent', message: 'Enter a share of the budget below 100, like 2 or 2.5' },
    };
  }
  return { rule: { pence: pounds.amount, ppm: Math.round(Number(percent) * 10_000) } };
}
