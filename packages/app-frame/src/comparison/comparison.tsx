import './comparison.css';
import { compareLines, compareWords, type LineChange, type PaperLine } from '@concordat/domain/meetings';
import { Checkboxes } from '@concordat/ui';
import { useState } from 'react';

/** What became of a text, line by line: inline, or the two beside each other. */
export function Comparison({
  before,
  after,
  name,
}: {
  before: readonly PaperLine[];
  after: readonly PaperLine[];
  name: string;
}) {
  const [isBeside, setBeside] = useState(false);
  const changes = compareLines(before, after);
  const changed = changes.filter(({ kind }) => kind !== 'same').length;
  if (changed === 0) return <p className="govuk-body">The two say the same.</p>;
  return (
    <>
      <p className="govuk-body">{changed === 1 ? '1 line differs.' : `${changed} lines differ.`}</p>
      <Checkboxes
        name={`beside-${name}`}
        label="How it is shown"
        choices={[{ value: 'beside', label: 'Side by side' }]}
        values={isBeside ? ['beside'] : []}
        onChange={(values) => setBeside(values.includes('beside'))}
      />
      <ol className={`cc-comparison ${isBeside ? 'cc-comparison--beside' : ''}`}>
        {grouped(changes).map((group, at) =>
          'unchanged' in group ? (
            <li key={at} className="cc-comparison__same">
              {group.unchanged === 1 ? '1 line the same' : `${group.unchanged} lines the same`}
            </li>
          ) : (
            <li key={at} className={`cc-comparison__${group.kind}`}>
              <Change change={group} isBeside={isBeside} />
            </li>
          ),
        )}
      </ol>
    </>
  );
}

const kindWords = { removed: 'Removed', added: 'Added', changed: 'Changed' } as const;

function Change({ change, isBeside }: { change: Exclude<LineChange, { kind: 'same' }>; isBeside: boolean }) {
  const line = change.kind === 'removed' ? change.before : change.after;
  const parts = partsOf(change);
  const isFormOnly = change.kind === 'changed' && change.before.text === change.after.text;
  return (
    <>
      <p className="cc-comparison__part">
        {kindWords[change.kind]}: {line.part}
        {isFormOnly && ', in bold, italic or links only'}
      </p>
      {isBeside ? (
        <div className="cc-comparison__texts">
          <p>{change.kind === 'added' ? 'Not there' : shown(parts, 'added')}</p>
          <p>{change.kind === 'removed' ? 'Not there any more' : shown(parts, 'removed')}</p>
        </div>
      ) : (
        <p>{shown(parts, null)}</p>
      )}
    </>
  );
}

function partsOf(change: Exclude<LineChange, { kind: 'same' }>) {
  if (change.kind === 'changed') return compareWords(change.before.text, change.after.text);
  const line: PaperLine = change.kind === 'removed' ? change.before : change.after;
  return [{ kind: change.kind, text: line.text }];
}

function shown(parts: ReturnType<typeof compareWords>, without: 'added' | 'removed' | null) {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, at) => {
      const key = `${at}-${kind}`;
      if (kind === 'same') return <span key={key}>{text}</span>;
      return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
    });
}

type Group = { readonly unchanged: number } | Exclude<LineChange, { kind: 'same' }>;

/** Lines that stayed are counted, not shown. */
function grouped(changes: readonly LineChange[]): readonly Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (change.kind !== 'same') groups.push(change);
    else if (last && 'unchanged' in last) groups[groups.length - 1] = { unchanged: last.unchanged + 1 };
    else groups.push({ unchanged: 1 });
  }
  return groups;
}
