export { BringCells } from './bring-cells.tsx';
export { FindingTable } from './finding-table.tsx';
