import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from '../link/link.tsx';

type Weight = 'primary' | 'secondary' | 'warning';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly weight?: Weight;
  /** Says what is going on ("Saving the minutes") and refuses a second press while it is set. */
  readonly busy?: string | undefined;
};

/** Verb first ("Approve minutes"); an ordinary button unless `type="submit"` is given. */
export function Button({
  weight = 'primary',
  busy,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const isBusy = busy !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={`${classFor(weight)} ${className}`.trim()}
      aria-disabled={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    >
      {isBusy ? `${busy}…` : children}
    </button>
  );
}

/** Looks like a button and goes somewhere. */
export function ButtonLink({ weight = 'primary', className = '', ...rest }: LinkProps & { weight?: Weight }) {
  return <Link {...rest} className={`${classFor(weight)} ${className}`.trim()} />;
}

/** Buttons and links of one decision, in one row where there is room. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

function classFor(weight: Weight): string {
  return weight === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${weight}`;
}
