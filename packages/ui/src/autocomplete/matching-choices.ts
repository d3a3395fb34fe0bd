export type AutocompleteChoice = {
  readonly value: string;
  readonly label: string;
  /** Tells two of the same name apart: the post, the body, the code. */
  readonly detail?: string;
};

/** Choices in which every typed word begins a word, those that begin with the text first; untyped, recent picks first. */
export function matchingChoices(
  choices: readonly AutocompleteChoice[],
  typed: string,
  recent: readonly string[] = [],
): readonly AutocompleteChoice[] {
  const words = wordsOf(typed);
  if (words.length === 0) {
    const picked = recent.flatMap((value) => choices.filter((choice) => choice.value === value));
    return [...picked, ...choices.filter((choice) => !picked.includes(choice))];
  }
  const matches = choices.filter((choice) => {
    const own = wordsOf(`${choice.label} ${choice.detail ?? ''}`);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const begins = (choice: AutocompleteChoice) =>
    choice.label.toLowerCase().startsWith(typed.trim().toLowerCase());
  return [...matches.filter(begins), ...matches.filter((choice) => !begins(choice))];
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
