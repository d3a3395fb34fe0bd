import { useKeyedCommand, useSignedIn } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import { financialYearsLater, parseFinancialYear } from '@concordat/domain/kernel';
import { Button, Checkboxes, errorFor, Link, Select, TextArea, TextField, typed } from '@concordat/ui';
import { useState } from 'react';
import type { CapitalOfficeQuery, FinancingSourceKind } from '../../generated/graphql.ts';
import { openCapitalProgrammeMutation } from './capital.graphql.ts';
import { sourceKindWords } from './capital-words.ts';
import { readPastedSchemes } from './read-pasted-schemes.ts';

type Opened = { readonly id: string; readonly financialYear: string };

/** The programme of another year, with the blocks and sources of the latest one to begin from; schemes may come later. */
export function OpenProgrammeForm({ office }: { office: CapitalOfficeQuery }) {
  const { bodies, permissions } = useSignedIn().viewer;
  const command = useKeyedCommand(openCapitalProgrammeMutation, ['CapitalOffice']);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [more, setMore] = useState(0);
  const [pasted, setPasted] = useState('');
  const [own] = bodies;
  if (own === undefined || !permissions.includes('finance:run')) return null;
  const known = office.capitalProgrammes.edges
    .map(({ node }) => node)
    .filter(({ body }) => body.id === own.id);
  const [latest] = known;
  const all = office.bodies.edges.map(({ node }) => node);
  const body = all.find(({ id }) => id === own.id);
  if (body?.kind !== 'policingBody') return null;
  const area = body.areaName;
  const readers = all.filter(
    (each) => area !== null && each.id !== own.id && each.areaName === area && each.until === null,
  );
  const sources = latest?.sources ?? [];
  const rows = sources.length + more + (latest === undefined ? 1 : 0);

  function send(form: FormData) {
    const year = parseFinancialYear(typed(form, 'financialYear'));
    if (year === null) return [{ field: 'financialYear', message: 'Enter a year such as 2017/18' }];
    const blocks = linesOf(typed(form, 'blocks'));
    const { schemes, problems } = readPastedSchemes(pasted, blocks);
    const [first] = problems;
    if (first !== undefined) {
      const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
      return [{ field: 'schemes', message: `${first}${others}` }];
    }
    const input = {
      bodyId: own?.id ?? '',
      sharedWith: form.getAll('sharedWith').map(String),
      financialYear: year,
      blocks,
      sources: Array.from({ length: rows }, (_, at) => sourceIn(form, at)).filter(
        ({ label }) => label !== '',
      ),
      schemes,
    };
    if (input.blocks.length === 0) return [{ field: 'blocks', message: 'Name at least one block' }];
    if (input.sources.length === 0) return [{ field: 'label0', message: 'Name at least one source' }];
    return command.run({ input }).then((done) => {
      if (done) {
        setOpened(done.programme);
        setMore(0);
        setPasted('');
      }
      return done;
    });
  }

  const errors = command.errors.map((each) =>
    each.field === 'sources' ? { ...each, field: 'label0' } : each,
  );
  return (
    <>
      {opened !== null && (
        <p className="govuk-body" role="status">
          The programme is open:{' '}
          <Link href={`/admin/capital/${encodeURIComponent(opened.id)}`}>
            keep the capital programme {opened.financialYear}
          </Link>
        </p>
      )}
      <CommandForm
        key={latest?.id ?? 'first'}
        summary="Open the capital programme of a year"
        button="Open the programme"
        command={{ ...command, errors }}
        send={send}
        isOpen={latest === undefined}
      >
        <TextField
          name="financialYear"
          label="Financial year"
          hint={`Of ${own.shortName}; a body has one programme a year`}
          width={10}
          defaultValue={latest === undefined ? '' : financialYearsLater(latest.financialYear, 1)}
          error={errorFor(errors, 'financialYear')}
        />
        <TextArea
          name="blocks"
          label="Blocks, one a line"
          hint="In printed order; schemes that wait for a business case have a block of their own already"
          rows={5}
          defaultValue={latest?.blocks.join('\n') ?? ''}
          error={errorFor(errors, 'blocks')}
        />
        <fieldset className="govuk-fieldset" id="sources">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What pays for it</legend>
          {Array.from({ length: rows }, (_, at) => (
            <SourceRow
              key={sources[at]?.key ?? `new ${at}`}
              at={at}
              source={sources[at]}
              error={errorFor(errors, `label${at}`)}
            />
          ))}
          <Button weight="secondary" onClick={() => setMore(more + 1)}>
            Add another source
          </Button>
        </fieldset>
        <TextArea
          name="schemes"
          label="Schemes so far, pasted from your spreadsheet (or add them later)"
          hint="Number, title, block, what it waits for, and years that what it buys will last; one scheme a row"
          rows={4}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          error={errorFor(errors, 'schemes')}
        />
        {readers.length > 0 && (
          <Checkboxes
            name="sharedWith"
            label="Who else reads it"
            hint="Their scheme of delegation says what their posts may decide in it"
            isSmall
            defaultValues={readers.map(({ id }) => id)}
            choices={readers.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          />
        )}
      </CommandForm>
    </>
  );
}

type Source = CapitalOfficeQuery['capitalProgrammes']['edges'][number]['node']['sources'][number];

function SourceRow({
  at,
  source,
  error,
}: {
  at: number;
  source: Source | undefined;
  error?: string | undefined;
}) {
  const n = at + 1;
  const is = [source?.isWithinDelegation === true && 'delegated', source?.isYearEnd === true && 'yearEnd'];
  return (
    <div className="cc-desk__row">
      <input type="hidden" name={`key${at}`} value={source?.key ?? ''} />
      <TextField
        name={`label${at}`}
        label={`Source ${n}, as printed`}
        width={30}
        defaultValue={source?.label ?? ''}
        error={error}
      />
      <Select
        name={`kind${at}`}
        label={`Kind of source ${n}`}
        defaultValue={source?.kind ?? 'grant'}
        choices={Object.entries(sourceKindWords).map(([value, label]) => ({ value, label }))}
      />
      <Checkboxes
        name={`is${at}`}
        label={`Source ${n} is`}
        isSmall
        defaultValues={is.filter((each) => each !== false)}
        choices={[
          { value: 'delegated', label: 'within the Chief Constable’s delegation' },
          { value: 'yearEnd', label: 'settled at the end of the year' },
        ]}
      />
    </div>
  );
}

/** A source that was in the latest programme keeps its key, so that money can be carried from year to year. */
function sourceIn(form: FormData, at: number) {
  const label = typed(form, `label${at}`);
  const is = form.getAll(`is${at}`);
  const key = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return {
    key: typed(form, `key${at}`) || key,
    label,
    kind: typed(form, `kind${at}`) as FinancingSourceKind,
    isWithinDelegation: is.includes('delegated'),
    isYearEnd: is.includes('yearEnd'),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
