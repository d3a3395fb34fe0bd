import { DateText, Tag } from '@concordat/ui';
import { returnText, type ShownInterests } from './interest-words.ts';

/** The last return, and when the next is due. */
export function ReturnStanding({
  returns,
  returnDueOn,
  isReturnLate,
}: Pick<ShownInterests, 'returns' | 'returnDueOn' | 'isReturnLate'>) {
  const last = returns[0];
  return (
    <>
      {last === undefined ? (
        'No return yet'
      ) : (
        <>
          {returnText(last)}, <DateText date={last.madeOn} />
        </>
      )}
      {returnDueOn !== null && (
        <>
          {'; '}
          {isReturnLate ? (
            <Tag tone="alarm">
              Was due <DateText date={returnDueOn} />
            </Tag>
          ) : (
            <>
              next by <DateText date={returnDueOn} />
            </>
          )}
        </>
      )}
    </>
  );
}
