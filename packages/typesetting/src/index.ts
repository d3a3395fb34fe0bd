export { printBoardPack } from './board-pack/print-board-pack.ts';
export { printDecisionNotice } from './decision-notice/print-decision-notice.ts';
export { printMinutes } from './minutes/print-minutes.ts';
export { writeMinutesDocx } from './minutes/write-minutes-docx.ts';
