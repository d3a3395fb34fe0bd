/** True when both name the same post: "CFO, PCC" and "Chief Finance Officer" do, the two chief officers do not. */
export function sameAuthor(lead: string, from: string): boolean {
  const one = words(lead);
  const other = words(from);
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

const spelled: Record<string, string> = {
  cfo: 'chief finance officer',
  ceo: 'chief executive officer',
  pcc: 'police and crime commissioner',
  dcc: 'deputy chief constable',
  acc: 'assistant chief constable',
  cc: 'chief constable',
};

function words(author: string): string[] {
  return author
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => spelled[word] ?? word)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !/^(?:the|of|and|to|for|report|joint)$/.test(word))
    .map((word) => word.replace(/s$/, ''));
}
