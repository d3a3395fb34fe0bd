import type { AdviceKind, DecisionKind } from '@concordat/domain/meetings';
import type { FieldError } from '@concordat/ui';
import { typed, typedAmount } from '@concordat/ui';
import type { Clearance, NoticeTextInput } from '../../generated/graphql.ts';

const adviceKinds: readonly AdviceKind[] = ['legal', 'finance', 'equality'];

/** What the form of a notice says, or what is wrong with it. */
export function readNoticeForm(
  form: FormData,
): { readonly text: NoticeTextInput; readonly marking: Clearance } | { readonly error: FieldError } {
  const value = typedAmount(form, 'value', 'The value');
  if ('error' in value) return value;
  const conflicts = typed(form, 'conflicts');
  return {
    marking: typed(form, 'marking') === 'officialSensitive' ? 'officialSensitive' : 'official',
    text: {
      title: typed(form, 'title'),
      kind: typed(form, 'kind') as DecisionKind,
      value: value.amount,
      decision: typed(form, 'decision'),
      reasons: typed(form, 'reasons'),
      options: optionsOf(form),
      whyNoOptions: typed(form, 'whyNoOptions') || null,
      advice: adviceKinds
        .map((kind) => ({
          kind,
          adviser: typed(form, `${kind}Adviser`),
          text: typed(form, `${kind}Advice`),
        }))
        .filter(({ adviser, text }) => adviser !== '' || text !== ''),
      conflicts:
        conflicts === ''
          ? null
          : {
              isNone: conflicts === 'none',
              text: conflicts === 'none' ? null : typed(form, 'conflictsText'),
            },
      objectives: typed(form, 'objectives')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      whyNoObjectives: typed(form, 'whyNoObjectives') || null,
      contact: typed(form, 'contact'),
      condition: typed(form, 'condition') || null,
    },
  };
}

/** Options without a title are lines nobody filled in. */
function optionsOf(form: FormData): NoticeTextInput['options'] {
  const places = Array.from({ length: 12 }, (_, at) => at).filter((at) => form.has(`option-${at}`));
  return places
    .map((at) => ({
      title: typed(form, `option-${at}`),
      isChosen: typed(form, `option-${at}-chosen`) === 'yes',
      reason: typed(form, `option-${at}-reason`),
    }))
    .filter(({ title }) => title !== '');
}
