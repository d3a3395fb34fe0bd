import { createLazyRoute } from '@tanstack/react-router';
import { PressureDeskPage } from '../features/pressures/pressure-desk-page.tsx';

export const pressureDeskPage = createLazyRoute('/plan/pressures')({ component: PressureDeskPage });
