import { type ReactNode, useEffect, useRef } from 'react';

export type NotificationBannerProps = {
  readonly kind?: 'success' | 'important';
  /** The effect, not the act: "The minutes of 10 November are approved and locked". */
  readonly heading: ReactNode;
  readonly children?: ReactNode;
};

/** What just happened, at the top of main: a success takes the focus once so that it is heard. */
export function NotificationBanner({ kind = 'success', heading, children }: NotificationBannerProps) {
  const box = useRef<HTMLElement>(null);
  const isSuccess = kind === 'success';

  useEffect(() => {
    if (isSuccess) box.current?.focus();
  }, [isSuccess]);

  return (
    <section
      ref={box}
      className={`govuk-notification-banner ${isSuccess ? 'govuk-notification-banner--success' : ''}`.trim()}
      role={isSuccess ? 'alert' : 'region'}
      aria-labelledby={isSuccess ? 'banner-success' : 'banner-important'}
      tabIndex={isSuccess ? -1 : undefined}
    >
      <div className="govuk-notification-banner__header">
        <h2
          className="govuk-notification-banner__title"
          id={isSuccess ? 'banner-success' : 'banner-important'}
        >
          {isSuccess ? 'Done' : 'Important'}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </section>
  );
}
