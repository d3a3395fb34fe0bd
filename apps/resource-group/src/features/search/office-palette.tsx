import { useQuery } from '@apollo/client/react';
import { useSignedIn } from '@concordat/app-frame';
import { CommandPalette, type OfficePaletteProps } from '@concordat/app-frame/palette';
import { useState } from 'react';
import { paletteCommands } from './palette-commands.ts';
import { foundRecordsQuery } from './search.graphql.ts';

/** The palette with this app's commands, looking through the records as somebody types. */
export function OfficePalette(props: OfficePaletteProps) {
  const { viewer } = useSignedIn();
  const [words, setWords] = useState('');
  const isAsked = words !== '' && viewer.permissions.includes('meeting:read');
  const query = useQuery(foundRecordsQuery, { variables: { words }, skip: !isAsked });
  const found = isAsked ? query.data : undefined;
  return (
    <CommandPalette
      {...props}
      app="resource-group"
      commands={paletteCommands.filter(({ needs }) => viewer.permissions.includes(needs))}
      onWords={setWords}
      lookedFor={words}
      records={found?.search.edges.map(({ node }) => node) ?? []}
      isLooking={query.loading}
    />
  );
}
