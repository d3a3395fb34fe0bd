import type { PrintedTable } from '@concordat/domain/printed';
import type { CastMarks } from '@concordat/ui';
import { useEffect, useState } from 'react';

const none: CastMarks = new Map();

/** The marks of these tables, a moment after them: adding up is fetched for papers with figures, not for the first screen. */
export function useCastMarks(tables: readonly PrintedTable[]): CastMarks {
  const [marks, setMarks] = useState(none);
  useEffect(() => {
    let isGone = false;
    setMarks(none);
    if (tables.some((table) => table.unit !== 'text')) {
      void import('./cast-marks.ts').then(({ castMarks }) => {
        if (!isGone) setMarks(castMarks(tables));
      });
    }
    return () => {
      isGone = true;
    };
  }, [tables]);
  return marks;
}
