import { demoClockStore } from '@concordat/database/stores';
import { refuse } from '@concordat/domain/kernel';
import { z } from 'zod';
import { instantField } from '../command-fields.ts';
import { useCase } from '../use-case.ts';
import { type DemoClockMoved, sentenceForDemoClockRefusal, setDemoClock } from './set-demo-clock.ts';

const recordedAsClock = (_event: DemoClockMoved) => ({ objectKind: 'DemoClock', objectId: '1' });

/** Only where a demo clock was started: an office that is not a demo has none and is refused. */
export const moveDemoClock = useCase({
  name: 'moveDemoClock',
  needs: 'demo:move-clock',
  input: z.strictObject({ to: instantField }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: async (tx, _command, { context }) => ({
    setting: await demoClockStore.load(tx),
    latest: await demoClockStore.latestRecord(tx),
    realNow: context.realNow,
  }),
  versionOf: null,
  decide: (loaded, { to }, { now }) =>
    loaded.setting === null
      ? refuse({ kind: 'NotADemoOffice' })
      : setDemoClock(loaded, to, { now, realNow: loaded.realNow }),
  save: (tx, setting) => demoClockStore.save(tx, setting),
  record: recordedAsClock,
  sentenceFor: sentenceForDemoClockRefusal,
  pathFor: { BeforeLatestRecord: 'to', ClockOutOfRange: 'to' },
  answer: ({ officeAt }) => ({ now: officeAt }),
});

/** Seeding a demo office: from now on its clock shows this moment and runs on. */
export const startDemoClock = useCase({
  name: 'startDemoClock',
  needs: 'system',
  input: z.strictObject({ at: instantField }),
  bodyOf: (_tx, _command, { viewer }) => viewer.bodyIds[0] ?? null,
  load: async (_tx, _command, { context }) => ({ setting: null, latest: null, realNow: context.realNow }),
  versionOf: null,
  decide: (loaded, { at }, { now }) => setDemoClock(loaded, at, { now, realNow: loaded.realNow }),
  save: (tx, setting) => demoClockStore.save(tx, setting),
  record: recordedAsClock,
  sentenceFor: sentenceForDemoClockRefusal,
  pathFor: { ClockOutOfRange: 'at' },
  answer: ({ officeAt }) => ({ now: officeAt }),
});
