import { NotFound } from '@concordat/ui';

/** The same page for what is not there and for what this person may not see. */
export function NotFoundPage() {
  return <NotFound homeHref="/admin" contact="your governance officer" />;
}
