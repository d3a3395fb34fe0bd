import {
  addScheme,
  authoriseCapitalApproval,
  carryCapitalForward,
  openCapitalProgramme,
  profileScheme,
  recordCapitalApproval,
  recordCapitalReceipt,
  recordCapitalSpend,
  releaseScheme,
  setAssetLife,
  withdrawCapitalApproval,
  writeSchemeProgress,
} from '@concordat/use-cases';
import { builder } from '../builder.ts';
import { commandField } from '../command-field.ts';
import { idIn, idOfNothing } from '../id-args.ts';
import { toCommand } from '../need.ts';
import { nullWhenLeftOut } from '../null-when-left-out.ts';
import {
  AddSchemeInput,
  AuthoriseCapitalApprovalInput,
  CarryCapitalForwardInput,
  OpenCapitalProgrammeInput,
  ProfileSchemeInput,
  RecordCapitalApprovalInput,
  RecordCapitalReceiptInput,
  RecordCapitalSpendInput,
  ReleaseSchemeInput,
  SetAssetLifeInput,
  WithdrawCapitalApprovalInput,
  WriteSchemeProgressInput,
} from './capital-inputs.ts';
import { CapitalProgramme } from './capital-programme-type.ts';

const need = toCommand('finance:run');
const ids = { programmeId: 'CapitalProgramme' };
const answer = ({ programmeId }: { programmeId: string }) => ({ programme: programmeId });
const currentId = ({ programmeId }: { programmeId: string }) => programmeId;

function done(name: string, description: string) {
  return builder.objectRef<{ programme: string }>(name).implement({
    description,
    fields: (t) => ({
      programme: t.expose('programme', {
        type: CapitalProgramme,
        description: 'The programme as it is now.',
      }),
    }),
  });
}

/** Fills the fields a caller left out of each row, since the API says both alike and a command says null. */
function filled<Row extends object>(rows: readonly Row[], ...fields: readonly (keyof Row)[]): readonly Row[] {
  const nulls = Object.fromEntries(fields.map((field) => [field, null]));
  return rows.map((row) => ({ ...nulls, ...row }));
}

commandField('openCapitalProgramme', {
  description: 'Opens the capital programme of a year, with its blocks and sources of money.',
  need,
  input: OpenCapitalProgrammeInput,
  ids: { bodyId: 'Body' },
  run: (
    context,
    { sharedWith, schemes, ...command }: { sharedWith: readonly string[]; schemes: readonly NewScheme[] },
  ) =>
    nullWhenLeftOut(openCapitalProgramme)(context, {
      ...command,
      sharedWith: sharedWith.map((id) => idIn('Body', id) ?? idOfNothing),
      schemes: filled(schemes, 'number', 'heldFor', 'assetLifeYears'),
    }),
  done: done('CapitalProgrammeOpened', 'The programme was opened.'),
  answer,
});

commandField('addScheme', {
  description: 'Adds a scheme, or a part of one, without a budget.',
  need,
  input: AddSchemeInput,
  ids,
  run: nullWhenLeftOut(addScheme, 'number', 'heldFor', 'assetLifeYears'),
  done: done('SchemeAdded', 'The scheme was added.'),
  answer,
  currentId,
});

commandField('recordCapitalApproval', {
  description: 'Records a decision over capital budget, or what is put forward for one.',
  need,
  input: RecordCapitalApprovalInput,
  ids,
  run: (context, { financing, ...command }: { financing: readonly FinancingGiven[] }) =>
    nullWhenLeftOut(
      recordCapitalApproval,
      'authorised',
      'overspendReason',
    )(context, {
      ...command,
      financing: filled(financing, 'amount', 'share', 'fundedBy', 'loanYears'),
    }),
  done: done('CapitalApprovalRecorded', 'The approval was recorded.'),
  answer,
  currentId,
});

commandField('authoriseCapitalApproval', {
  description: 'Records the decision over what was proposed: it becomes budget.',
  need,
  input: AuthoriseCapitalApprovalInput,
  ids,
  run: authoriseCapitalApproval,
  done: done('CapitalApprovalAuthorised', 'What was proposed is budget.'),
  answer,
  currentId,
});

commandField('withdrawCapitalApproval', {
  description: 'Takes back what was proposed; reports of the days before keep it.',
  need,
  input: WithdrawCapitalApprovalInput,
  ids,
  run: withdrawCapitalApproval,
  done: done('CapitalApprovalWithdrawn', 'The proposal was withdrawn.'),
  answer,
  currentId,
});

commandField('releaseScheme', {
  description: 'Lets a held scheme spend.',
  need,
  input: ReleaseSchemeInput,
  ids,
  run: releaseScheme,
  done: done('SchemeReleased', 'The scheme may spend.'),
  answer,
  currentId,
});

commandField('setAssetLife', {
  description: 'Says how long what a scheme buys will last, which a loan may not outlive.',
  need,
  input: SetAssetLifeInput,
  ids,
  run: setAssetLife,
  done: done('AssetLifeSet', 'It is kept.'),
  answer,
  currentId,
});

commandField('profileScheme', {
  description: 'Says when the money of a scheme is planned to go out.',
  need,
  input: ProfileSchemeInput,
  ids,
  run: profileScheme,
  done: done('SchemeProfiled', 'The profile was kept.'),
  answer,
  currentId,
});

commandField('recordCapitalSpend', {
  description: 'Records invoices paid in a month and orders open at its end.',
  need,
  input: RecordCapitalSpendInput,
  ids,
  run: (context, { spend, ...command }: { spend: readonly { paperId?: string | null }[] }) =>
    recordCapitalSpend(context, {
      ...command,
      spend: spend.map((each) => ({
        ...each,
        paperId: each.paperId == null ? null : (idIn('Paper', each.paperId) ?? idOfNothing),
      })),
    } as never),
  done: done('CapitalSpendRecorded', 'The spend was recorded.'),
  answer,
  currentId,
});

commandField('writeSchemeProgress', {
  description: 'Writes how a scheme stood at the end of a month.',
  need,
  input: WriteSchemeProgressInput,
  ids,
  run: nullWhenLeftOut(writeSchemeProgress, 'forecast', 'toBeRequested', 'quotedBudget'),
  done: done('SchemeProgressWritten', 'The note was kept.'),
  answer,
  currentId,
});

commandField('recordCapitalReceipt', {
  description: 'Records money that came in, in the source the law and its amount say.',
  need,
  input: RecordCapitalReceiptInput,
  ids,
  run: nullWhenLeftOut(recordCapitalReceipt, 'asset'),
  done: done('CapitalReceiptRecorded', 'The receipt was recorded.'),
  answer,
  currentId,
});

commandField('carryCapitalForward', {
  description: "Brings what is left of a year forward in the next year's programme, with what pays for it.",
  need,
  input: CarryCapitalForwardInput,
  ids,
  run: carryCapitalForward,
  done: done('CapitalCarriedForward', 'What was left is in the next programme.'),
  answer,
  currentId,
});

interface FinancingGiven {
  readonly amount?: number | null;
  readonly share?: number | null;
  readonly fundedBy?: string | null;
  readonly loanYears?: number | null;
}

interface NewScheme {
  readonly number?: string | null;
  readonly heldFor?: string | null;
  readonly assetLifeYears?: number | null;
}
