export { type PrintedPack, printBoardPack } from './board-pack/print-board-pack.ts';
