import type { PanelVerdict, PreceptStatus, PreceptStepKind } from '@concordat/domain/finance';

export const stepWords: Readonly<Record<PreceptStepKind, string>> = {
  notify: 'Panel notified of the precept',
  panelReport: 'Panel’s report',
  revise: 'Revised precept',
  secondReport: 'Panel’s report on the revised precept',
  issue: 'Precept issued',
};

export const verdictWords: Readonly<Record<PanelVerdict, string>> = {
  supported: 'supported',
  tooHigh: 'vetoed as too high',
  tooLow: 'vetoed as too low',
};

export const statusWords: Readonly<Record<PreceptStatus, string>> = {
  notified: 'The precept is with the Panel',
  accepted: 'The Panel supports the precept',
  vetoed: 'The Panel has vetoed the precept',
  revised: 'The revised precept is with the Panel',
  secondReported: 'The Panel has reported on the revised precept',
  issued: 'The precept is issued',
};
