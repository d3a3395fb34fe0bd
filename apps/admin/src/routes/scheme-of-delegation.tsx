import { createLazyRoute } from '@tanstack/react-router';
import { SchemeOfDelegation } from '../features/decisions/scheme-of-delegation.tsx';

export const schemeOfDelegationPage = createLazyRoute('/decisions/scheme')({ component: SchemeOfDelegation });
