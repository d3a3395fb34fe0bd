import { createLazyRoute } from '@tanstack/react-router';
import { PressuresPage } from '../features/pressures/pressures-page.tsx';

export const pressuresPage = createLazyRoute('/medium-term-plan/pressures')({ component: PressuresPage });
