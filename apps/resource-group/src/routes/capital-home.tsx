import { createLazyRoute } from '@tanstack/react-router';
import { CapitalHome } from '../features/capital/capital-home.tsx';

export const capitalHomePage = createLazyRoute('/capital')({ component: CapitalHome });
