import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export type NumberCardProps = {
  /** Some 20 characters: "Actions overdue". */
  readonly label: string;
  /** The figure as shown; `Unavailable` in its place when it could not be had. */
  readonly figure: ReactNode;
  /** What it is measured against or as at. */
  readonly note?: ReactNode;
  readonly href?: string;
};

/** One headline figure with its label; the label is the link to what is behind it. */
export function NumberCard({ label, figure, note, href }: NumberCardProps) {
  return (
    <div className="cc-number">
      <dt className="cc-number__label">{href === undefined ? label : <Link href={href}>{label}</Link>}</dt>
      <dd className="cc-number__figure">{figure}</dd>
      {note !== undefined && <dd className="cc-number__note">{note}</dd>}
    </div>
  );
}

/** A row of headline figures, at most four. */
export function NumberCards({ children }: { children: ReactNode }) {
  return <dl className="cc-numbers">{children}</dl>;
}
