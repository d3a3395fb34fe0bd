import helmet from 'helmet';

const self = "'self'";
const none = "'none'";

/** The policy of every page but the explorer's: nothing from elsewhere, no script or style in a page, Trusted Types. */
export const pagePolicy = {
  defaultSrc: [none],
  scriptSrc: [self],
  styleSrc: [self],
  imgSrc: [self, 'data:'],
  fontSrc: [self],
  connectSrc: [self],
  manifestSrc: [self],
  workerSrc: [self],
  baseUri: [none],
  formAction: [self],
  frameAncestors: [none],
  objectSrc: [none],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['concordat'],
} as const;

/** GraphiQL's editor writes styles into the page and runs workers from blobs; it is kept to its own address. */
export const explorerPolicy = {
  ...pagePolicy,
  scriptSrc: [self],
  styleSrc: [self, "'unsafe-inline'"],
  fontSrc: [self, 'data:'],
  workerSrc: [self, 'blob:'],
  requireTrustedTypesFor: null,
  trustedTypes: null,
} as const;

type Policy = Readonly<Record<string, readonly string[] | null>>;

export function securityHeaders(isSecure: boolean, policy: Policy = pagePolicy) {
  const directives = Object.fromEntries(
    Object.entries(policy).map(([name, sources]) => [name, sources === null ? null : [...sources]]),
  );
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: isSecure ? { ...directives, upgradeInsecureRequests: [] } : directives,
    },
    strictTransportSecurity: isSecure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
}
