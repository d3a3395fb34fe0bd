import { Link } from '@concordat/ui';
import { useEffect, useRef } from 'react';
import type { DeskPressureFragment, PressureDeskQuery } from '../../generated/graphql.ts';
import { ChangePressureForm } from './change-pressure-form.tsx';
import { ClosePressureForm } from './close-pressure-form.tsx';
import { CostPressureForm } from './cost-pressure-form.tsx';
import { FundPressureForm } from './fund-pressure-form.tsx';

/** What every step of a pressure is given. */
export type DeskStep = {
  readonly pressure: DeskPressureFragment;
  readonly registers: PressureDeskQuery['reserveRegisters'];
  readonly posts: PressureDeskQuery['posts'];
  readonly onStale: () => void;
};

/** What may be done with the pressure that was chosen. */
export function PressureSteps(step: DeskStep) {
  const { pressure } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const may = (command: string) => pressure.allowedCommands.includes(command);
  return (
    <section aria-labelledby="chosen-pressure">
      <h2 className="govuk-heading-m" id="chosen-pressure" tabIndex={-1} ref={heading}>
        {pressure.title}
      </h2>
      <p className="govuk-body">
        <Link
          href={`/resource-group/medium-term-plan/pressures/${encodeURIComponent(pressure.id)}`}
          target="_self"
        >
          Read the whole of it
        </Link>
      </p>
      {pressure.allowedCommands.length === 0 && (
        <p className="govuk-body">
          {pressure.standing === 'closed'
            ? `It is closed: ${pressure.closedReason}`
            : 'A finance officer of its body changes it.'}
        </p>
      )}
      {may('CostPressure') && <CostPressureForm {...step} />}
      {may('FundPressure') && <FundPressureForm {...step} />}
      {may('ChangePressure') && <ChangePressureForm {...step} />}
      {may('ClosePressure') && <ClosePressureForm {...step} />}
    </section>
  );
}
