import { Comparison } from '@concordat/app-frame/comparison';
import { linesOfPaper } from '@concordat/domain/meetings';
import { InstantText, Link, longDate, Select } from '@concordat/ui';
import { useState } from 'react';
import { type Draft, draftOf, ruledText, type ShownPaper } from './shown-paper.ts';

type Choice = { readonly value: string; readonly label: string; readonly draft: Draft };

/** Every version that was submitted, what earlier sittings came to, and what changed between any two. */
export function PaperVersions({ paper, now }: { paper: ShownPaper; now: Draft }) {
  const choices = choicesOf(paper, now);
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
            before={linesOfPaper(ruledText(before.draft))}
            after={linesOfPaper(ruledText(after.draft))}
            name="versions"
          />
        </>
      )}
    </section>
  );
}

/** The text as it stands in the editor, then the versions, then what sittings came to, each the latest first. */
function choicesOf(paper: ShownPaper, now: Draft): readonly Choice[] {
  return [
    { value: 'now', label: 'As it stands now', draft: now },
    ...paper.versions.map(({ number, text }) => ({
      value: `version-${number}`,
      label: `Version ${number}`,
      draft: draftOf(text),
    })),
    ...paper.keptTexts
      .filter(({ version }) => version !== paper.version)
      .map(({ version, byName, text }) => ({
        value: `kept-${version}`,
        label: `Earlier text ${version}, saved by ${byName}`,
        draft: draftOf(text),
      })),
  ];
}
