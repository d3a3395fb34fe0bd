import { describe, expect, it } from 'vitest';
import { draft, officer, policingBody, signed } from '../../test/notices.ts';
import { otherBody, ownBody } from '../../test/viewers.ts';
import { readMarking } from '../documents/index.ts';
import { decidePublication } from './decide-publication.ts';
import type { DecisionNotice } from './decision-notice.ts';

const _body = policingBody;

describe('publication', () => {
  const areaBodyIds = [ownBody, otherBody];
  const decide = (notice: DecisionNotice, choice: 'full' | 'summary' | 'withheld', parts = {}) =>
    decidePublication({ notice, areaBodyIds }, { choice, summary: null, reason: null, ...parts }, officer());

  it('lets the other body of the area read what is published in full', () => {
    expect(decide(signed(), 'full')).toMatchObject({ state: { readerBodyIds: areaBodyIds } });
  });

  it('asks for a summary and for the reason of what is kept back, which stays with its own body', () => {
    expect(decide(signed(), 'withheld')).toMatchObject({ refusal: { kind: 'PublicationReasonMissing' } });
    expect(decide(signed(), 'summary', { reason: 'Prices' })).toMatchObject({
      refusal: { kind: 'PublicationSummaryMissing' },
    });
    expect(decide(signed(), 'withheld', { reason: 'It would harm an operation' })).toMatchObject({
      state: { readerBodyIds: [ownBody], publication: { choice: 'withheld' } },
    });
  });

  it('never publishes in full what is marked OFFICIAL-SENSITIVE, nor a draft', () => {
    const marking = readMarking('OFFICIAL-SENSITIVE');
    expect(decide({ ...signed(), marking }, 'full')).toMatchObject({
      refusal: { kind: 'TooSensitiveToPublish' },
    });
    expect(decide(draft, 'full')).toMatchObject({ refusal: { kind: 'NoticeCannotMove' } });
  });
});
