import { useQuery } from '@apollo/client/react';
import { Checkboxes } from '@concordat/ui';
import { otherReadersQuery } from './other-readers.graphql.ts';

/** The other bodies of the same area, in `sharedWith`: each reads what is opened unless its box is cleared. */
export function OtherReaders({ bodyId, label }: { bodyId: string; label: string }) {
  const { data } = useQuery(otherReadersQuery);
  const all = data?.bodies.edges.map(({ node }) => node) ?? [];
  const area = all.find(({ id }) => id === bodyId)?.areaName ?? null;
  const readers = all.filter(
    (each) => area !== null && each.id !== bodyId && each.areaName === area && each.until === null,
  );
  if (readers.length === 0) return null;
  return (
    <Checkboxes
      key={bodyId}
      name="sharedWith"
      label={label}
      isSmall
      defaultValues={readers.map(({ id }) => id)}
      choices={readers.map(({ id, shortName }) => ({ value: id, label: shortName }))}
    />
  );
}
