import type { PanelVerdict, PreceptStatus, PreceptStepKind } from '@concordat/domain/finance';

export const stepWords: Readonly<Record<PreceptStepKind, string>> = {
  notify: 'Panel notified of the precept',
  panelReport: 'Panel’s report',
  revise: 'Revised precept',
  secondReport: 'Panel’s report on the revised precept',
  respond: 'Response to the Panel’s report',
  issue: 'Precept issued',
};

export const verdictWords: Readonly<Record<PanelVerdict, string>> = {
  supported: 'supported',
  notSupported: 'not supported, and not vetoed',
  tooHigh: 'vetoed as too high',
  tooLow: 'vetoed as too low',
};

export const statusWords: Readonly<Record<PreceptStatus, string>> = {
  notified: 'The precept is with the Panel',
  reported: 'The Panel has reported and awaits a response',
  vetoed: 'The Panel has vetoed the precept',
  reportedLate: 'The Panel reported too late; the precept may be issued',
  revised: 'The revised precept is with the Panel',
  secondReported: 'The Panel has reported on the revised precept and awaits a response',
  secondReportedLate: 'The Panel reported too late; the revised precept may be issued',
  responded: 'The Panel has its response; the precept may be issued',
  issued: 'The precept is issued',
};
