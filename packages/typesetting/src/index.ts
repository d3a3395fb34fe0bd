export { printBoardPack } from './board-pack/print-board-pack.ts';
export { printDecisionNotice } from './decision-notice/print-decision-notice.ts';
