import { createLazyRoute } from '@tanstack/react-router';
import { DemoClock } from '../features/demo-clock/demo-clock.tsx';

export const demoDatePage = createLazyRoute('/demo-date')({ component: DemoClock });
