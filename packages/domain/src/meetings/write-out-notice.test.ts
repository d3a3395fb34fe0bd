import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policingBody, wholeText } from '../../test/notices.ts';
import { pence } from '../kernel/index.ts';
import type { NoticeText } from './notice-text.ts';
import { writeOutNotice } from './write-out-notice.ts';

const body = policingBody;

describe('the words that are signed', () => {
  const out = (text: NoticeText) =>
    writeOutNotice({ reference: 'CPCC 2016-030', body: body.legalName, text });

  it('have every part under its heading', () => {
    expect(out({ ...wholeText, condition: 'Legal review of the draft' })).toMatchInlineSnapshot(`
      "Decision notice
      CPCC 2016-030
      Police and Crime Commissioner for Exampleshire

      Title
      Software for the control room

      Kind and value
      Single tender action
      £149,999.99

      Decision
      To buy the licences without a competition.

      Subject to
      Legal review of the draft

      Reasons
      Only one supplier fits what is there.

      Options considered
      - Chosen: Buy from the present supplier
      - Turned down: A competition. It would take a year and cost more.

      Legal advice
      The local two grounds are met. (Chief Executive)

      Financial advice
      Within the budget. (Chief Finance Officer)

      Equality advice
      Nobody is affected. (Chief Executive)

      Conflicts of interest
      None declared

      Objectives served
      - Transformation

      Contact
      Chief Executive
      "
    `);
  });

  it('differ when the decision, the value or the condition does', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(word, word, fc.nat(), fc.nat(), (one, other, first, second) => {
        fc.pre(one !== other && first !== second);
        const told = [
          out({ ...wholeText, decision: one }),
          out({ ...wholeText, decision: other }),
          out({ ...wholeText, value: pence(first) }),
          out({ ...wholeText, value: pence(second) }),
          out({ ...wholeText, condition: one }),
          out({ ...wholeText, condition: other }),
        ];
        expect(told[0]).not.toBe(told[1]);
        expect(told[2]).not.toBe(told[3]);
        expect(told[4]).not.toBe(told[5]);
      }),
    );
  });
});
