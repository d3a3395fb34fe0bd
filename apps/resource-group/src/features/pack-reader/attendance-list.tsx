import type { AttendanceKind, PackMinutesQuery } from '../../generated/graphql.ts';

type Attended = NonNullable<PackMinutesQuery['minutes']>['attendance'][number];

const groups: readonly (readonly [AttendanceKind, string])[] = [
  ['member', 'Members'],
  ['inAttendance', 'In attendance'],
  ['apologies', 'Apologies'],
];

/** Who was there and who was not, by the post they held on the day. */
export function AttendanceList({ attendance }: { attendance: readonly Attended[] }) {
  if (attendance.length === 0) return null;
  return (
    <dl className="cc-attendance">
      {groups.map(([kind, label]) => {
        const there = attendance.filter((person) => person.kind === kind);
        if (there.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {there.map((person) => {
                  const line = [person.name, person.post, person.bodyName].filter(Boolean).join(', ');
                  return <li key={line}>{line}</li>;
                })}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
