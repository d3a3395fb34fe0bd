import { createHash } from 'node:crypto';
import { canonicalJson } from '@concordat/database';
import { agendaStore, paperStore } from '@concordat/database/stores';
import { planPaper } from '@concordat/domain/finance';
import { londonDateOf } from '@concordat/domain/kernel';
import * as rules from '@concordat/domain/meetings';
import { z } from 'zod';
import { idField, keyField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { loadScenario } from './load-scenario.ts';

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
  bodyOf: async (tx, { itemId }) => {
    const meetingId = await agendaStore.meetingOf(tx, itemId);
    return meetingId && agendaStore.bodyOf(tx, meetingId);
  },
  load: async (tx, { scenarioId, number, itemId }) => {
    const scenario = await loadScenario(tx, scenarioId);
    const version = scenario?.stored.value.frozen.find((each) => each.number === number);
    const meetingId = await agendaStore.meetingOf(tx, itemId);
    const agenda = meetingId && (await agendaStore.load(tx, meetingId));
    if (scenario === null || version === undefined || agenda === null) return null;
    const papers = await paperStore.namesOf(tx, agenda.value.id);
    return { plan: scenario.plan, scenario: scenario.stored.value, version, agenda: agenda.value, papers };
  },
  versionOf: null,
  decide: ({ plan, scenario, version, agenda, papers }, { itemId }, circumstances) => {
    const { number, purpose, byName, at, inputs } = version;
    const drawn = planPaper({
      planTitle: plan.title,
      scenarioName: scenario.name,
      number,
      purpose,
      frozenBy: byName,
      frozenOn: londonDateOf(at),
      sha256: createHash('sha256').update(canonicalJson(inputs)).digest('hex'),
      inputs,
    });
    const paper = { ...drawn, author: circumstances.by.name, date: londonDateOf(circumstances.now) };
    return rules.attachPaper({ agenda, papers }, { itemId, paper }, circumstances);
  },
  save: (tx, paper, { loaded }) => paperStore.add(tx, paper, loaded.agenda),
  record: (event) => ({ objectKind: 'Paper', objectId: event.paperId }),
  sentenceFor: rules.sentenceForAttachPaperRefusal,
  pathFor: { ItemTakesNoPapers: 'itemId', PaperAttachedAlready: 'itemId', MeetingTakesNoPapers: 'itemId' },
  answer: ({ id }, { agenda }) => ({ paperId: id, meetingId: agenda.id }),
});
