export { CommandPalette } from './command-palette.tsx';
export type { OfficePaletteProps, PaletteCommand } from './palette-parts.ts';
