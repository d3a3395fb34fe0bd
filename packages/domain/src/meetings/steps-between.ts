/** A step from one list to another: what stays, what goes, what comes, in order. */
export type Step<Part> =
  | { readonly kind: 'same'; readonly before: Part; readonly after: Part }
  | { readonly kind: 'removed'; readonly before: Part }
  | { readonly kind: 'added'; readonly after: Part };

/**
 * The shortest way from one list to the other, by their longest common part. What both begin and end with is put
 * aside first; of what differs between, at most so many comparisons are made, and beyond that all of it is taken as
 * removed and added.
 */
export function stepsBetween<Part>(
  before: readonly Part[],
  after: readonly Part[],
  isSame: (before: Part, after: Part) => boolean,
  most = 4_000_000,
): readonly Step<Part>[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(at(before, start), at(after, start)))
    start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    isSame(at(before, before.length - 1 - end), at(after, after.length - 1 - end))
  )
    end++;
  const same = (from: number, to: number, shift: number): Step<Part>[] =>
    before
      .slice(from, to)
      .map((part, nth) => ({ kind: 'same', before: part, after: at(after, from + shift + nth) }));
  const oldPart = before.slice(start, before.length - end);
  const newPart = after.slice(start, after.length - end);
  return [
    ...same(0, start, 0),
    ...(oldPart.length * newPart.length > most
      ? replaced(oldPart, newPart)
      : middle(oldPart, newPart, isSame)),
    ...same(before.length - end, before.length, after.length - before.length),
  ];
}

function middle<Part>(
  before: readonly Part[],
  after: readonly Part[],
  isSame: (before: Part, after: Part) => boolean,
): Step<Part>[] {
  const width = after.length + 1;
  /** How much the rest from here on has in common. */
  const common = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      common[i * width + j] = isSame(at(before, i), at(after, j))
        ? (common[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const steps: Step<Part>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (isSame(at(before, i), at(after, j))) {
      steps.push({ kind: 'same', before: at(before, i++), after: at(after, j++) });
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) {
      steps.push({ kind: 'removed', before: at(before, i++) });
    } else {
      steps.push({ kind: 'added', after: at(after, j++) });
    }
  }
  return [...steps, ...replaced(before.slice(i), after.slice(j))];
}

function replaced<Part>(before: readonly Part[], after: readonly Part[]): Step<Part>[] {
  return [
    ...before.map((part) => ({ kind: 'removed' as const, before: part })),
    ...after.map((part) => ({ kind: 'added' as const, after: part })),
  ];
}

function at<Part>(list: readonly Part[], index: number): Part {
  return list[index] as Part;
}
