import { Router } from 'express';
import { calendarFeedRoutes } from './calendar-feed-routes.ts';
import { demoRoutes } from './demo-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { keyRoutes } from './key-routes.ts';
import { passwordRoutes } from './password-routes.ts';
import { resetRoutes } from './reset-routes.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { stepUpRoutes } from './step-up-routes.ts';

/** Everything under `/auth`, as README.md lists it. */
export function authRouter(parts: SignInParts): Router {
  const router = Router();
  router.use(sessionRoutes(parts), signInRoutes(parts), stepUpRoutes(parts));
  router.use(resetRoutes(parts), passwordRoutes(parts), secondFactorRoutes(parts));
  router.use(invitationRoutes(parts), keyRoutes(parts), calendarFeedRoutes(parts));
  if (parts.isDemo) router.use(demoRoutes(parts));
  return router;
}
