import { useEffect, useRef, useState } from 'react';
import { secondsLeft, spokenTimeLeft, timeLeftInWords } from './seconds-left.ts';

export type SessionWarningProps = {
  /** UTC moments of the real clock: when to warn and when the session ends. */
  readonly warnAt: string;
  readonly endsAt: string;
  readonly onExtend: () => void;
  readonly onSignOut: () => void;
  /** The session has run out. */
  readonly onEnded?: () => void;
};

/** Appears at `warnAt`, counts down aloud, and one press (or Escape) keeps the person signed in. */
export function SessionWarning({ warnAt, endsAt, onExtend, onSignOut, onEnded }: SessionWarningProps) {
  const [now, setNow] = useState(() => Date.now());
  const dialog = useRef<HTMLDialogElement>(null);
  const seconds = secondsLeft(endsAt, now);
  const isWarning = secondsLeft(warnAt, now) === 0 && seconds > 0;
  const hasEnded = seconds === 0;

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    setNow(Date.now());
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    const box = dialog.current;
    if (isWarning && box?.open === false) box.showModal();
    if (!isWarning && box?.open) box.close();
  }, [isWarning]);

  useEffect(() => {
    if (hasEnded) onEnded?.();
  }, [hasEnded, endsAt]);

  return (
    <dialog
      ref={dialog}
      className="cc-dialog"
      aria-labelledby="session-warning-title"
      onCancel={(event) => {
        event.preventDefault();
        onExtend();
      }}
    >
      <h2 className="govuk-heading-m" id="session-warning-title">
        You will be signed out soon
      </h2>
      <p className="govuk-body" aria-hidden="true">
        For your security you will be signed out in <strong>{timeLeftInWords(seconds)}</strong>. What you have
        typed is kept on this device.
      </p>
      <p className="govuk-visually-hidden" aria-live="assertive">
        {isWarning &&
          `You will be signed out in ${spokenTimeLeft(seconds)}. What you have typed is kept on this device.`}
      </p>
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={onExtend}>
          Stay signed in
        </button>
        <button type="button" className="cc-link-button" onClick={onSignOut}>
          Sign out now
        </button>
      </div>
    </dialog>
  );
}
