import { useCommand } from '@concordat/app-frame';
import { CommandForm } from '@concordat/app-frame/command-form';
import {
  isPanelReport,
  isVeto,
  namesBandD,
  nextPreceptSteps,
  type PanelVerdict,
  type PreceptProposal,
  type PreceptStepKind,
  panelVerdicts,
  preceptToIssue,
  sentenceForPreceptToIssue,
} from '@concordat/domain/finance';
import {
  DateField,
  errorFor,
  type FieldError,
  Radios,
  readTypedMoney,
  Select,
  TextField,
  typed,
  typedDate,
} from '@concordat/ui';
import { useState } from 'react';
import { takePreceptStepMutation } from './budget-setting.graphql.ts';
import type { ShownPrecept } from './budget-setting-page.tsx';
import { stepWords, verdictWords } from './budget-setting-words.ts';

type Parts = { bodyId: string; year: string; proposal: ShownPrecept | null; onStale: () => void };

/** Records the next step of the precept, and offers only those the law allows next. */
export function PreceptStepForm({ bodyId, year, proposal, onStale }: Parts) {
  const command = useCommand(takePreceptStepMutation, ['BudgetSetting', 'BudgetDuties']);
  const steps = nextPreceptSteps({ status: proposal?.status ?? null });
  const [chosen, setChosen] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<PanelVerdict | null>(null);
  if (steps.length === 0) return null;
  const kind = steps.find((step) => step === chosen) ?? (steps[0] as (typeof steps)[number]);
  const isReport = isPanelReport(kind);

  function send(form: FormData) {
    const day = typedDate(form, 'on', 'Day');
    const bandD = readTypedMoney(typed(form, 'bandD'));
    const recommended = readRecommended(form);
    const errors: FieldError[] = [
      ...('error' in day ? [day.error] : []),
      ...(namesBandD(kind) && bandD === null
        ? [{ field: 'bandD', message: 'Enter the council tax at Band D, such as 188.64' }]
        : []),
      ...(isReport && verdict === null ? [{ field: 'verdict', message: 'Say what the Panel says' }] : []),
      ...(isReport && 'error' in recommended ? [recommended.error] : []),
      ...(isVeto(verdict) && readVote(form) === null
        ? [
            {
              field: 'vote',
              message: 'Enter how many voted for the veto, and how many members the Panel had',
            },
          ]
        : []),
    ];
    if (errors.length > 0 || 'error' in day) return errors;
    return command.run({
      input: {
        bodyId,
        year: year as never,
        kind,
        on: day.date as never,
        bandD: (namesBandD(kind) ? bandD : null) as never,
        verdict: isReport ? verdict : null,
        vote: isReport && isVeto(verdict) ? readVote(form) : null,
        recommended: (isReport && 'range' in recommended ? recommended.range : null) as never,
        source: typed(form, 'source'),
        expectedVersion: proposal?.version ?? 0,
      },
    });
  }

  return (
    <CommandForm summary="" isPlain button="Record the step" command={command} send={send} onStale={onStale}>
      <Select
        name="kind"
        label="Next step"
        value={kind}
        onChange={(event) => {
          setChosen(event.target.value);
          setVerdict(null);
        }}
        choices={steps.map((value) => ({ value, label: stepWords[value] }))}
        error={errorFor(command.errors, 'kind')}
      />
      <DateField name="on" label="Day" error={errorFor(command.errors, 'on')} />
      {isReport && (
        <ReportFields kind={kind} verdict={verdict} onVerdict={setVerdict} errors={command.errors} />
      )}
      {namesBandD(kind) && (
        <TextField
          name="bandD"
          label="Council tax at Band D"
          hint={kind === 'issue' ? whatMayBeIssued(proposal) : undefined}
          prefix="£"
          width={10}
          inputMode="decimal"
          error={errorFor(command.errors, 'bandD')}
        />
      )}
      <TextField
        name="source"
        label="The paper, letter or minute it stands in"
        error={errorFor(command.errors, 'source')}
      />
    </CommandForm>
  );
}

type ReportParts = {
  kind: PreceptStepKind;
  verdict: PanelVerdict | null;
  onVerdict: (verdict: PanelVerdict) => void;
  errors: readonly FieldError[];
};

/** What the Panel says, the votes of a veto, and the precept its report recommends instead. */
function ReportFields({ kind, verdict, onVerdict, errors }: ReportParts) {
  const verdicts = panelVerdicts.filter((each) => kind === 'panelReport' || !isVeto(each));
  return (
    <>
      <Radios
        name="verdict"
        label="What the Panel says"
        value={verdict ?? ''}
        onChange={(value) => onVerdict(value as PanelVerdict)}
        choices={verdicts.map((value) => ({
          value,
          label: verdictWords[value].charAt(0).toUpperCase() + verdictWords[value].slice(1),
        }))}
        error={errorFor(errors, 'verdict')}
      />
      {isVeto(verdict) && (
        <>
          <TextField
            name="vote"
            label="Members who voted for the veto"
            width={3}
            inputMode="numeric"
            error={errorFor(errors, 'vote')}
          />
          <TextField
            name="members"
            label="Members of the Panel, there or not"
            hint="A veto takes two thirds of them"
            width={3}
            inputMode="numeric"
          />
        </>
      )}
      <TextField
        name="recommended"
        label="Least council tax at Band D that the report recommends"
        hint="Left empty where it recommends no other precept"
        prefix="£"
        width={10}
        inputMode="decimal"
        error={errorFor(errors, 'recommended')}
      />
      <TextField
        name="recommendedMost"
        label="Most council tax at Band D that the report recommends"
        hint="Left empty where it recommends one figure"
        prefix="£"
        width={10}
        inputMode="decimal"
      />
    </>
  );
}

function whatMayBeIssued(proposal: ShownPrecept | null): string | undefined {
  const rule = proposal && preceptToIssue(proposal as unknown as PreceptProposal);
  return rule ? sentenceForPreceptToIssue(rule) : undefined;
}

/** Null where either number is left out or none. */
function readVote(form: FormData): { inFavour: number; members: number } | null {
  const [inFavour, members] = [typed(form, 'vote'), typed(form, 'members')];
  const isCount = (text: string) => /^\d{1,4}$/.test(text);
  return isCount(inFavour) && isCount(members)
    ? { inFavour: Number(inFavour), members: Number(members) }
    : null;
}

/** Nothing where neither was typed; one figure stands for both. */
function readRecommended(
  form: FormData,
): { readonly range: { least: number; most: number } | null } | { readonly error: FieldError } {
  const [least, most] = [typed(form, 'recommended'), typed(form, 'recommendedMost')];
  if (least === '' && most === '') return { range: null };
  const [from, to] = [readTypedMoney(least), readTypedMoney(most === '' ? least : most)];
  return from === null || to === null
    ? {
        error: {
          field: 'recommended',
          message: 'Enter what the report recommends at Band D, such as 185.00',
        },
      }
    : { range: { least: from, most: to } };
}
