import { missingFromPaper } from '@concordat/domain/meetings';
import { Link } from '@concordat/ui';
import type { Draft } from './shown-paper.ts';
import { ruledText } from './shown-paper.ts';

/** What a paper lacks, while it is written: what keeps it from a meeting, and what its writer may judge. */
export function PaperMissing({ draft }: { draft: Draft }) {
  const faults = missingFromPaper(ruledText(draft), null);
  const stopping = faults.filter(({ isStopping }) => isStopping);
  const others = faults.filter(({ isStopping }) => !isStopping);
  return (
    <aside className="cc-paper-missing" aria-label="What is missing">
      <h2 className="govuk-heading-m">What is missing</h2>
      {faults.length === 0 && <p className="govuk-body">Nothing: the paper is complete.</p>}
      <Faults title="Before it can be submitted" faults={stopping} />
      <Faults title="To look at" faults={others} />
    </aside>
  );
}

function Faults({ title, faults }: { title: string; faults: ReturnType<typeof missingFromPaper> }) {
  if (faults.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {faults.map(({ field, sentence }) => (
          <li key={sentence}>
            <Link href={`#${field}`}>{sentence}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
