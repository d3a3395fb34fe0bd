import type { ReactNode } from 'react';

export type PageNoticeProps = {
  readonly tone: 'plain' | 'caution' | 'alarm';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announced when it appears after the page has loaded. */
  readonly isAnnounced?: boolean;
};

/** A strip across the page about the page itself: part failed, offline, locked, superseded, new version. */
export function PageNotice({ tone, title, children, action, isAnnounced = false }: PageNoticeProps) {
  return (
    <div className={`cc-notice cc-notice--${tone}`} role={isAnnounced ? 'status' : undefined}>
      <div className="cc-notice__words">
        <strong>{title}</strong> {children}
      </div>
      {action !== undefined && <div className="cc-notice__action">{action}</div>}
    </div>
  );
}
