import { createLazyRoute } from '@tanstack/react-router';
import { RegisterPerson } from '../features/people/register-person.tsx';

export const registerPersonPage = createLazyRoute('/people/new')({ component: RegisterPerson });
