import { createHash } from 'node:crypto';
import { canonicalJson } from '@concordat/database';
import { paperStore } from '@concordat/database/stores';
import { type PlanRefusal, sentenceForPlanRefusal } from '@concordat/domain/finance';
import { londonDateOf, refuse } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { planPaper } from '@concordat/domain/reports';
import { z } from 'zod';
import { idField, keyField } from '../command-fields.ts';
import { authorOfPaper, bodyOfItem, bringsToItem, loadPaperPlace } from '../meetings/load-paper-place.ts';
import { useCase } from '../use-case.ts';
import { loadScenario } from './load-scenario.ts';

type PlanGone = Extract<PlanRefusal, { readonly kind: 'PlanWithdrawn' }>;

/**
 * Draws a frozen version up as a paper and puts it on an item. The agenda stays the governance officer's: no item is
 * added, moved or renamed by it.
 */
export const attachPlanPaper = useCase({
  name: 'attachPlanPaper',
  needs: 'finance:run',
  input: z.strictObject({
    scenarioId: idField<'PlanScenario'>(),
    number: z.int(),
    itemId: idField<'AgendaItem'>(),
    idempotencyKey: keyField,
  }),
  bodyOf: (tx, { itemId }) => bodyOfItem(tx, itemId),
  isLent: bringsToItem,
  load: async (tx, { scenarioId, number, itemId }, { context }) => {
    const scenario = await loadScenario(tx, scenarioId);
    const version = scenario?.stored.value.frozen.find((each) => each.number === number);
    const place = await loadPaperPlace(tx, itemId);
    if (scenario === null || version === undefined || place === null) return null;
    const date = londonDateOf(context.now);
    const author = await authorOfPaper(tx, context.viewer, date);
    return { plan: scenario.plan, scenario: scenario.stored.value, version, place, author, date };
  },
  versionOf: null,
  decide: ({ plan, scenario, version, place, author, date }, { itemId }, circumstances) => {
    const { title, withdrawn } = plan;
    if (withdrawn !== null) {
      return refuse<PlanGone | rules.AttachPaperRefusal>({ kind: 'PlanWithdrawn', title, on: withdrawn.on });
    }
    const { number, purpose, byName, at, inputs } = version;
    const drawn = planPaper({
      scenarioId: scenario.id,
      planTitle: plan.title,
      scenarioName: scenario.name,
      number,
      purpose,
      frozenBy: byName,
      frozenOn: londonDateOf(at),
      sha256: createHash('sha256').update(canonicalJson(inputs)).digest('hex'),
      inputs,
    });
    return rules.attachPaper(place, { itemId, paper: { ...drawn, author, date } }, circumstances);
  },
  save: (tx, paper, { loaded }) => paperStore.add(tx, paper, loaded.place.agenda),
  record: (event) => ({ objectKind: 'Paper', objectId: event.paperId }),
  sentenceFor: (refusal: PlanGone | rules.AttachPaperRefusal) =>
    refusal.kind === 'PlanWithdrawn'
      ? sentenceForPlanRefusal(refusal)
      : rules.sentenceForAttachPaperRefusal(refusal),
  pathFor: { ItemTakesNoPapers: 'itemId', PaperAttachedAlready: 'itemId', MeetingTakesNoPapers: 'itemId' },
  answer: ({ id }, { place }) => ({ paperId: id, meetingId: place.agenda.id }),
});
