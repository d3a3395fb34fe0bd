import type { AskingVerb, PaperInHandStatus } from '@concordat/domain/meetings';
import type { StatusWords } from '@concordat/ui';

export const paperStatusWords: StatusWords<PaperInHandStatus> = {
  draft: ['Draft', 'caution'],
  submitted: ['Submitted', 'good'],
  withdrawn: ['Withdrawn', 'quiet'],
};

export const askingChoices: readonly { readonly value: AskingVerb; readonly label: string }[] = [
  { value: 'approve', label: 'Approve' },
  { value: 'agree', label: 'Agree' },
  { value: 'sign', label: 'Sign' },
  { value: 'endorse', label: 'Endorse' },
  { value: 'consider', label: 'Consider' },
  { value: 'note', label: 'Note' },
];
