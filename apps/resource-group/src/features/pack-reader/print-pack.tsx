import { callGateway } from '@concordat/app-frame';
import { Button } from '@concordat/ui';
import { useEffect, useState } from 'react';

type Print = {
  readonly id: string;
  readonly step: 'waiting' | 'setting' | 'ready' | 'failed';
  readonly pages: number | null;
  readonly bytes: number | null;
};

const told: Readonly<Record<Print['step'], string>> = {
  waiting: 'Waiting for a pack that is being printed before this one',
  setting: 'Setting the pages',
  ready: 'Your copy is ready',
  failed:
    'The pack could not be printed. Nothing is lost; print it again, and tell your governance officer if it goes on.',
};

/** The whole pack as one PDF, cut to its reader: asked for, told how far it is, and then there to be fetched. */
export function PrintPack({ meetingId }: { meetingId: string }) {
  const [print, setPrint] = useState<Print | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isUnderWay = print !== null && (print.step === 'waiting' || print.step === 'setting');

  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(async () => {
      const asked = await callGateway<Print>(`/packs/${print.id}`);
      if (asked.ok) setPrint(asked.answer);
      else {
        setPrint(null);
        setProblem(asked.problem.message);
      }
    }, 500);
    return () => clearTimeout(timer);
  }, [isUnderWay, print]);

  const begin = async () => {
    setProblem(null);
    const begun = await callGateway<Print>('/packs', { meetingId });
    if (begun.ok) setPrint(begun.answer);
    else setProblem(begun.problem.message);
  };

  return (
    <div className="cc-print-pack cc-no-print">
      {print?.step === 'ready' ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/packs/${print.id}/pdf`} download>
            Download your copy (PDF, {print.pages} pages, {size(print.bytes ?? 0)})
          </a>
        </p>
      ) : (
        <Button weight="secondary" onClick={() => void begin()} disabled={isUnderWay}>
          Print the whole pack
        </Button>
      )}
      <p className="govuk-body-s" role="status">
        {problem ?? (print && told[print.step])}
      </p>
    </div>
  );
}

function size(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
