import type { FinanceEvent } from '@concordat/domain/finance';
import type { AuditedObject } from '../record-events.ts';

export function auditedInFinance(event: FinanceEvent): AuditedObject {
  switch (event.type) {
    case 'LedgerOpened':
    case 'HierarchyAdded':
    case 'BudgetLineAdded':
    case 'FiguresPosted':
    case 'VarianceNoteWritten':
    case 'PeriodClosed':
    case 'PeriodReopened':
      return { objectKind: 'Ledger', objectId: event.ledgerId };
    case 'PreceptStepTaken':
    case 'ConsultationRecorded':
      return { objectKind: 'PreceptProposal', objectId: event.proposalId };
    case 'StatutoryReportMade':
    case 'SpendingAllowedMeanwhile':
    case 'StatutoryReportConsidered':
      return { objectKind: 'StatutoryReport', objectId: event.reportId };
    case 'LiveInputStated':
      return { objectKind: 'LiveInput', objectId: event.liveInputId };
    case 'PressureNamed':
    case 'PressureChanged':
    case 'PressureCosted':
    case 'PressureFunded':
    case 'PressureClosed':
      return { objectKind: 'Pressure', objectId: event.pressureId };
    case 'VirementRequested':
    case 'VirementApproved':
    case 'VirementDeclined':
      return { objectKind: 'Virement', objectId: event.virementId };
    case 'ExtractRead':
    case 'ExtractMapped':
    case 'ExtractLoaded':
    case 'ExtractDiscarded':
      return { objectKind: 'LedgerExtract', objectId: event.extractId };
    case 'FinancialPlanRecorded':
    case 'FinancialPlanWithdrawn':
    case 'PlanItemSet':
    case 'PlanItemWithdrawn':
    case 'DebtLimitsSet':
      return { objectKind: 'FinancialPlan', objectId: event.planId };
    case 'ScenarioOpened':
    case 'ScenarioChanged':
    case 'ScenarioFrozen':
      return { objectKind: 'PlanScenario', objectId: event.scenarioId };
  }
}
