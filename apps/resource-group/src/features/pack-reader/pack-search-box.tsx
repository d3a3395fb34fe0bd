import { Button, TextField, useNavigate } from '@concordat/ui';
import { packHref } from './pack-places.ts';

/** Searches this pack; the words stand in the address so that a search can be sent to a colleague. */
export function PackSearchBox({ meetingId, words }: { meetingId: string; words: string }) {
  const navigate = useNavigate();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is not known to all our readers' browsers yet
    <form
      role="search"
      className="cc-pack__search"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = String(new FormData(event.currentTarget).get('words') ?? '').trim();
        navigate?.(packHref(meetingId, typed === '' ? {} : { words: typed }));
      }}
    >
      <TextField key={words} name="words" label="Search this pack" type="search" defaultValue={words} />
      <Button type="submit" weight="secondary">
        Search
      </Button>
    </form>
  );
}
