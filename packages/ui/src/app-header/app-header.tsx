import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link } from '../link/link.tsx';

export type HeaderLink = { readonly label: string; readonly href: string; readonly current?: boolean };

export type AppHeaderProps = {
  /** Name of the app beside the wordmark: "Office" or "Resource Group". */
  readonly product: string;
  readonly homeHref: string;
  /** At most seven nouns, the same on every page. */
  readonly navigation?: readonly HeaderLink[];
  /** What stands under the noun where the person is; nothing where the noun is one page. */
  readonly places?: readonly HeaderLink[];
  /** Address of the search over everything. */
  readonly searchHref?: string;
  /** Shown in demo mode only: "Demo office: 12 December 2016", with its control. */
  readonly clock?: ReactNode;
  readonly account?: {
    readonly name: string;
    readonly post?: string;
    readonly links: readonly HeaderLink[];
    /** Shows the keyboard shortcuts. */
    readonly onShortcuts?: () => void;
    readonly onSignOut: () => void;
  };
};

/** Wordmark, navigation and account; on a phone the navigation and account fold behind one Menu button. */
export function AppHeader({
  product,
  homeHref,
  navigation = [],
  places = [],
  searchHref,
  clock,
  account,
}: AppHeaderProps) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const menuId = useId();
  const hasMenu = navigation.length > 0 || account !== undefined;

  return (
    <header className="cc-app-header">
      {clock !== undefined && <div className="cc-app-header__clock">{clock}</div>}
      <div className="cc-app-header__bar cc-width">
        <Link href={homeHref} className="cc-app-header__home">
          <span className="cc-app-header__wordmark">Concordat</span>
          <span className="cc-app-header__product">{product}</span>
        </Link>
        {hasMenu && (
          <button
            type="button"
            className="cc-app-header__menu"
            aria-expanded={isMenuOpen}
            aria-controls={menuId}
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            Menu
          </button>
        )}
        {hasMenu && (
          <div id={menuId} className="cc-app-header__fold" data-open={isMenuOpen || undefined}>
            {navigation.length > 0 && (
              <Navigation label="Main" links={navigation} onFollow={() => setMenuOpen(false)} />
            )}
            {searchHref !== undefined && (
              <Link href={searchHref} className="cc-app-header__search" onClick={() => setMenuOpen(false)}>
                Search
              </Link>
            )}
            {account !== undefined && <AccountMenu account={account} />}
          </div>
        )}
      </div>
      {places.length > 0 && (
        <div className="cc-app-header__places">
          <div className="cc-width">
            <Navigation label="Places" links={places} onFollow={() => setMenuOpen(false)} />
          </div>
        </div>
      )}
    </header>
  );
}

function Navigation({
  label,
  links,
  onFollow,
}: {
  label: string;
  links: readonly HeaderLink[];
  onFollow: () => void;
}) {
  return (
    <nav className="cc-app-header__navigation" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              className="cc-app-header__link"
              aria-current={link.current ? 'page' : undefined}
              onClick={onFollow}
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AccountMenu({ account }: { account: NonNullable<AppHeaderProps['account']> }) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function closeOnOutside(event: Event) {
      if (box.current?.open && !box.current.contains(event.target as Node)) box.current.open = false;
    }
    document.addEventListener('pointerdown', closeOnOutside);
    document.addEventListener('focusin', closeOnOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOnOutside);
      document.removeEventListener('focusin', closeOnOutside);
    };
  }, []);

  return (
    <details
      ref={box}
      className="cc-app-header__account"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current) return;
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span className="govuk-visually-hidden">Account: </span>
        {account.name}
      </summary>
      <div className="cc-app-header__account-panel">
        {account.post !== undefined && <p>{account.post}</p>}
        <ul>
          {account.links.map((link) => (
            <li key={link.href}>
              <Link href={link.href}>{link.label}</Link>
            </li>
          ))}
          {account.onShortcuts !== undefined && (
            <li>
              <button type="button" className="cc-link-button" onClick={account.onShortcuts}>
                Keyboard shortcuts
              </button>
            </li>
          )}
          <li>
            <button type="button" className="cc-link-button" onClick={account.onSignOut}>
              Sign out
            </button>
          </li>
        </ul>
      </div>
    </details>
  );
}
