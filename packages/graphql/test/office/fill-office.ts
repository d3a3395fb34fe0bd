import { inTransaction } from '@concordat/database';
import type { PrismaClient } from '@concordat/database/prisma';
import type { Viewer } from '@concordat/domain/access';
import { fillAccess } from './fill-access.ts';
import { fillAudit } from './fill-audit.ts';
import { fillBudgetSetting } from './fill-budget-setting.ts';
import { fillCapital } from './fill-capital.ts';
import { fillFinancialPlans } from './fill-financial-plans.ts';
import { fillEscalations, fillForwardPlan } from './fill-forward-plan.ts';
import { fillGovernance } from './fill-governance.ts';
import { fillImports } from './fill-imports.ts';
import { fillInspections } from './fill-inspections.ts';
import { fillInterests } from './fill-interests.ts';
import { fillLedgers } from './fill-ledgers.ts';
import { fillMeetings } from './fill-meetings.ts';
import { fillMinutes } from './fill-minutes.ts';
import { fillNotices } from './fill-notices.ts';
import { fillOwnReading } from './fill-own-reading.ts';
import { fillPapers } from './fill-papers.ts';
import { fillPapersInHand } from './fill-papers-in-hand.ts';

import { fillRegister } from './fill-register.ts';
import { fillReserves } from './fill-reserves.ts';
import { fillReturns } from './fill-returns.ts';
import { fillWorkforce } from './fill-workforce.ts';
import { bodies } from './office-ids.ts';
import { somebody } from './somebody.ts';

/** Fills an empty database with two bodies' offices: nulls, empty lists and restricted rows of every kind. */
export async function fillOffice(prisma: PrismaClient): Promise<void> {
  const system: Viewer = { ...somebody(), userId: 'system', via: 'system' };
  const viewer = { ...system, bodyIds: [bodies.ours, bodies.theirs] as unknown as Viewer['bodyIds'] };
  // In parts, because a transaction ends after five seconds and a busy machine is slow.
  for (const part of [
    fillRegister,
    fillMeetings,
    fillForwardPlan,
    fillEscalations,
    fillPapers,
    fillPapersInHand,
    fillMinutes,
    fillAccess,
    fillImports,
    fillBudgetSetting,
    fillFinancialPlans,
    fillAudit,
    fillLedgers,
    fillCapital,
    fillNotices,
    fillReserves,
    fillReturns,
    fillWorkforce,
    fillInterests,
    fillInspections,
    fillGovernance,
  ]) {
    await inTransaction(prisma, viewer, part);
  }
  // Nobody but its reader writes it, not even the system.
  await inTransaction(prisma, somebody(), fillOwnReading);
}
