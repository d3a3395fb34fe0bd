import { type AnchorHTMLAttributes, createContext, type MouseEvent, type ReactNode, useContext } from 'react';

export type Navigate = (href: string) => void;

const NavigateContext = createContext<Navigate | null>(null);

/** Hands plain clicks on our links to the app's router; without it every link is an ordinary page load. */
export function NavigationProvider({ navigate, children }: { navigate: Navigate; children: ReactNode }) {
  return <NavigateContext.Provider value={navigate}>{children}</NavigateContext.Provider>;
}

/** The app's way to an address, or null outside a router. */
export function useNavigate(): Navigate | null {
  return useContext(NavigateContext);
}

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  /** The whole address with the app's base path, so that it can be copied and sent. */
  href: string;
};

/** A real anchor: opens in a new tab, can be copied, and goes through the router only on a plain click. */
export function Link({ href, onClick, className = 'govuk-link', ...rest }: LinkProps) {
  const navigate = useContext(NavigateContext);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (navigate === null || event.defaultPrevented || !isPlainClick(event) || !isOurPage(href, rest)) return;
    event.preventDefault();
    navigate(href);
  }

  return <a {...rest} href={href} className={className} onClick={follow} />;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function isOurPage(href: string, { target, download }: Omit<LinkProps, 'href'>): boolean {
  return href.startsWith('/') && target === undefined && download === undefined;
}
