import { createLazyRoute } from '@tanstack/react-router';
import { CapitalOffice } from '../features/capital/capital-office.tsx';

export const capitalOfficePage = createLazyRoute('/capital')({ component: CapitalOffice });
