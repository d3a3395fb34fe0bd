import { Link } from '../link/link.tsx';

export type PaperStep = { readonly href: string; readonly label: string };

/** To the paper before and the paper after, named, at the foot of the one that is open. */
export function PaperTurner({ previous, next }: { previous: PaperStep | null; next: PaperStep | null }) {
  return (
    <nav className="cc-turner" aria-label="Papers before and after">
      {previous !== null && (
        <Link href={previous.href} className="cc-turner__link" rel="prev">
          <span className="cc-turner__way">
            <span aria-hidden="true">← </span>Previous
          </span>
          <span>{previous.label}</span>
        </Link>
      )}
      {next !== null && (
        <Link href={next.href} className="cc-turner__link cc-turner__link--next" rel="next">
          <span className="cc-turner__way">
            Next<span aria-hidden="true"> →</span>
          </span>
          <span>{next.label}</span>
        </Link>
      )}
    </nav>
  );
}
