import { InstantText, Link, longDate, Select } from '@concordat/ui';
import { useState } from 'react';
import { Comparison } from './comparison.tsx';
import { draftOf, ruledText, type ShownPaper, type ShownText } from './shown-paper.ts';

type Choice = { readonly value: string; readonly label: string; readonly text: ShownText };

/** Every version that was submitted, what earlier sittings came to, and what changed between any two. */
export function PaperVersions({ paper }: { paper: ShownPaper }) {
  const choices = choicesOf(paper);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const after = choices.find(({ value }) => value === to) ?? choices[0];
  const before = choices.find(({ value }) => value === from) ?? choices[1];
  return (
    <section aria-labelledby="versions-heading">
      <h2 className="govuk-heading-m" id="versions-heading">
        Versions
      </h2>
      {paper.versions.length === 0 ? (
        <p className="govuk-body">None was submitted yet.</p>
      ) : (
        <ol className="govuk-list cc-paper-versions">
          {paper.versions.map(({ number, at, byName, meeting, itemNumber, paperId }) => (
            <li key={number}>
              <strong>Version {number}</strong>, submitted by {byName}, <InstantText instant={at} />
              {meeting && (
                <>
                  {': '}
                  <Link href={`/resource-group/meetings/${meeting.id}?paper=${paperId}`} target="_self">
                    {meeting.forumName}, {longDate(meeting.heldOn)}
                    {itemNumber && `, item ${itemNumber}`}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {before && after && (
        <>
          <h3 className="govuk-heading-s">What changed</h3>
          <div className="cc-paper-compared">
            <Select
              name="compare-from"
              label="From"
              choices={choices}
              value={before.value}
              onChange={(event) => setFrom(event.target.value)}
            />
            <Select
              name="compare-to"
              label="To"
              choices={choices}
              value={after.value}
              onChange={(event) => setTo(event.target.value)}
            />
          </div>
          <Comparison
            before={ruledText(draftOf(before.text))}
            after={ruledText(draftOf(after.text))}
            name="versions"
          />
        </>
      )}
    </section>
  );
}

/** The text as it was saved last, then the versions, then what sittings came to, each the latest first. */
function choicesOf(paper: ShownPaper): readonly Choice[] {
  return [
    { value: 'now', label: 'As it is saved now', text: paper.text },
    ...paper.versions.map(({ number, text }) => ({
      value: `version-${number}`,
      label: `Version ${number}`,
      text,
    })),
    ...paper.keptTexts
      .filter(({ version }) => version !== paper.version)
      .map(({ version, byName, text }) => ({
        value: `kept-${version}`,
        label: `Earlier text ${version}, saved by ${byName}`,
        text,
      })),
  ];
}
