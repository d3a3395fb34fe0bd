/** Which of our packages each package's source may import. Tests may also use `testing` and `demo-office`. */
export const layers = {
  domain: [],
  threads: [],
  importers: ['domain', 'threads'],
  typesetting: ['domain', 'database', 'threads'],
  database: ['domain'],
  'use-cases': ['domain', 'database', 'importers'],
  graphql: ['domain', 'database', 'use-cases'],
  'demo-office': ['domain', 'importers', 'use-cases'],
  testing: ['domain', 'database', 'importers', 'use-cases', 'graphql', 'demo-office', 'gateway'],
  ui: ['domain'],
  'app-frame': ['domain', 'ui'],
  admin: ['domain', 'ui', 'app-frame'],
  'resource-group': ['domain', 'ui', 'app-frame'],
  gateway: ['domain', 'importers', 'database', 'use-cases', 'graphql', 'typesetting', 'demo-office'],
  cli: ['domain', 'importers', 'database', 'use-cases', 'graphql', 'demo-office', 'gateway'],
};

/**
 * Which other modules of the domain each one may import, through their one door; every module may import the
 * kernel. The arrows make no circle. A new module adds its line here.
 */
export const domainArrows = {
  bodies: [],
  access: ['bodies'],
  documents: ['bodies', 'access'],
  meetings: ['bodies', 'access', 'documents'],
  imports: ['bodies', 'access', 'documents', 'meetings'],
  castings: [],
  printed: [],
  plan: ['bodies', 'access', 'documents'],
  assurance: ['bodies', 'access', 'documents'],
  finance: ['bodies', 'access', 'documents'],
  capital: ['bodies', 'access'],
  reserves: ['bodies', 'access'],
  reports: ['finance', 'capital', 'castings', 'meetings'],
  returns: ['bodies', 'access', 'finance'],
  workforce: ['bodies', 'access', 'finance'],
  governance: ['bodies', 'access'],
  inspections: ['bodies', 'access'],
  interests: ['bodies', 'access', 'documents'],
  agreements: ['bodies', 'access', 'documents', 'finance'],
  commissioning: ['bodies', 'access', 'documents', 'finance'],
  estates: ['bodies', 'access', 'documents', 'finance'],
  resourcing: ['bodies', 'access', 'documents', 'finance', 'estates'],
};

export const apps = ['admin', 'resource-group', 'gateway', 'cli'];
export const inTheBrowser = ['ui', 'app-frame', 'admin', 'resource-group'];

/** Path of a package's folder, as a pattern without its ends. */
export const folderOf = (name) => `${apps.includes(name) ? 'apps' : 'packages'}/${name}`;
