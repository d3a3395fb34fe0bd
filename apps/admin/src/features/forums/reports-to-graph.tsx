import { Link, ScrollableRegion } from '@concordat/ui';
import { type Reporting, reportsToTree } from './reports-to-tree.ts';

const rowHeight = 40;
const step = 36;
const boxWidth = 360;

/** Which forum reports to which, drawn, and the same as a list for whoever reads rather than looks. */
export function ReportsToGraph({ forums }: { forums: readonly Reporting[] }) {
  const tree = reportsToTree(forums);
  const linked = tree.filter(
    ({ parentRow, forum }) =>
      parentRow !== null || forums.some(({ reportsTo }) => reportsTo?.id === forum.id),
  );
  if (linked.length === 0) {
    return <p className="govuk-body">None of these forums reports to another of them.</p>;
  }
  const depth = Math.max(...linked.map((branch) => branch.depth));
  const width = depth * step + boxWidth + 8;
  return (
    <>
      <ScrollableRegion label="Who reports to whom, drawn">
        <svg
          role="img"
          aria-label="Who reports to whom; the list below says the same"
          width={width}
          height={linked.length * rowHeight}
          viewBox={`0 0 ${width} ${linked.length * rowHeight}`}
        >
          {linked.map(({ forum, depth: at, parentRow }, row) => (
            <g key={forum.id}>
              {parentRow !== null && (
                <path
                  d={`M ${(at - 1) * step + 18} ${parentRow * rowHeight + 34} V ${row * rowHeight + 18} H ${at * step + 2}`}
                  fill="none"
                  stroke="#4b5754"
                  strokeWidth="1.5"
                />
              )}
              <rect
                x={at * step + 2}
                y={row * rowHeight + 2}
                width={boxWidth}
                height={32}
                rx={3}
                fill={at === 0 ? '#0f5257' : '#ffffff'}
                stroke="#0f5257"
                strokeWidth="1.5"
              />
              <text
                x={at * step + 14}
                y={row * rowHeight + 23}
                fontSize="16"
                fill={at === 0 ? '#ffffff' : '#17211f'}
              >
                {forum.name}
              </text>
            </g>
          ))}
        </svg>
      </ScrollableRegion>
      <h3 className="govuk-heading-s">As a list</h3>
      <ul className="govuk-list govuk-list--bullet">
        {linked.map(({ forum, parentRow }) => {
          const parent = parentRow === null ? null : linked[parentRow]?.forum;
          return (
            <li key={forum.id}>
              <Link href={`/admin/forums/${forum.id}`}>{forum.name}</Link>
              {parent ? ` reports to ${parent.name}` : ' reports to no other'}
            </li>
          );
        })}
      </ul>
    </>
  );
}
