import { instant } from '@concordat/domain/kernel';
import { moveDemoClock } from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { toCommand } from '../need.ts';
import type { RequestContext } from '../request-context.ts';
import { Office } from './office-queries.ts';

const MoveDemoClockInput = builder.inputType('MoveDemoClockInput', {
  description: 'The moment the demo office is moved to.',
  fields: (t) => ({ to: t.field({ type: 'Instant', required: true, description: 'The moment.' }) }),
});

const DemoClockMoved = builder.objectRef<{ office: RequestContext }>('DemoClockMoved').implement({
  description: 'The clock of the demo office shows the moment and runs on.',
  fields: (t) => ({ office: t.expose('office', { type: Office, description: 'The office as it is now.' }) }),
});

commandField('moveDemoClock', {
  description: 'Moves the clock of a demo office; an office that is not a demo has none.',
  need: toCommand('demo:move-clock'),
  input: MoveDemoClockInput,
  run: moveDemoClock,
  done: DemoClockMoved,
  answer: async ({ now }, _input, request) => {
    await request.clockMoved(instant(now));
    return { office: { ...request, officeNow: instant(now) } };
  },
});
