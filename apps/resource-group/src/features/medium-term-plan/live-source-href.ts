import type { LiveInput, PlanItem } from '@concordat/domain/finance';

/** A live input with what its page is found by. */
export type ShownLiveInput = LiveInput & {
  readonly ledgerId: string | null;
  readonly programmeId: string | null;
  readonly pressureId: string | null;
  readonly version: number;
};

/** The page of the record a live input comes from; null where no page shows it yet. */
export function liveSourceHref({
  kind,
  recordId,
  ledgerId,
  programmeId,
  pressureId,
}: Pick<ShownLiveInput, 'kind' | 'recordId' | 'ledgerId' | 'programmeId' | 'pressureId'>) {
  const [, part = ''] = recordId.split('/');
  if (kind === 'pressure' && pressureId !== null) {
    return `/resource-group/medium-term-plan/pressures/${encodeURIComponent(pressureId)}`;
  }
  if (kind === 'scheme' && programmeId !== null) {
    return `/resource-group/capital/${encodeURIComponent(programmeId)}/schemes/${part}`;
  }
  if (kind === 'reserveDraw') return '/resource-group/reserves';
  return kind === 'ledgerMonth' && ledgerId !== null
    ? `/resource-group/revenue/${ledgerId}/rows/${part}`
    : null;
}

/** The same for an item that was taken into a plan; null once the record says nothing any more. */
export function hrefOfItemSource(liveInputs: readonly ShownLiveInput[]) {
  return ({ kind, id }: NonNullable<PlanItem['liveSource']>) => {
    const input = liveInputs.find((each) => each.kind === kind && each.recordId === id);
    return input === undefined ? null : liveSourceHref(input);
  };
}
