import { Button, TextField, useNavigate } from '@concordat/ui';
import { packHref } from './pack-places.ts';

export type PackSearchBoxProps = {
  readonly meetingId: string;
  readonly words: string;
  /** Says on the page of results that it is the same search again, so that the two boxes are told apart. */
  readonly again?: boolean;
};

/** Searches this pack; the words stand in the address so that a search can be sent to a colleague. */
export function PackSearchBox({ meetingId, words, again = false }: PackSearchBoxProps) {
  const navigate = useNavigate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to all our readers' browsers yet
    <form
      role="search"
      aria-label={again ? 'Search again' : 'Search'}
      className="cc-pack__search"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('words') ?? '').trim();
        navigate?.(packHref(meetingId, typed === '' ? {} : { words: typed }));
      }}
    >
      <TextField
        key={words}
        name="words"
        id={again ? 'words-again' : 'words'}
        label={again ? 'Search for something else' : 'Search this pack'}
        type="search"
        defaultValue={words}
      />
      <Button type="submit" weight="secondary">
        Search
      </Button>
    </form>
  );
}
