export { demoBodies } from './demo-bodies.ts';
export { type DemoPersona, demoPersonas } from './demo-personas.ts';
export { DEMO_OPENS_AT, seedDemoOffice } from './seed-demo-office.ts';
export { type OfficeSoFar, tellLaterChapters } from './tell-later-chapters.ts';
export type { StoryParts } from './teller.ts';
