import type { ReactNode } from 'react';
import { Link } from '../link/link.tsx';

export type Tab = {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly count?: number;
};

export type TabsProps = {
  /** What the tabs divide: "Import of 16 December 2016". */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly currentKey: string;
  readonly children: ReactNode;
};

/** Views of one record, each with an address of its own, so they are links and work without script. */
export function Tabs({ label, tabs, currentKey, children }: TabsProps) {
  return (
    <div className="cc-tabs">
      <nav aria-label={label}>
        <ul className="cc-tabs__list">
          {tabs.map((tab) => (
            <li key={tab.key}>
              <Link
                href={tab.href}
                className="cc-tabs__tab"
                aria-current={tab.key === currentKey ? 'page' : undefined}
              >
                {tab.label}
                {tab.count !== undefined && <span className="cc-tabs__count"> ({tab.count})</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="cc-tabs__panel">{children}</div>
    </div>
  );
}
