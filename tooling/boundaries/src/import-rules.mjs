import { domainArrows, folderOf, inTheBrowser, layers } from './layers.mjs';

const TEST = '(\\.test\\.tsx?$|/test/|/gallery/|/[^/]+\\.config\\.ts$)';
const sourceOf = (name) => `^${folderOf(name)}/src/`;
const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const npm = (...names) => `/node_modules/(${names.join('|')})/`;

const everyPackage = Object.keys(layers);

const betweenLayers = everyPackage.map((name) => {
  const strangers = everyPackage.filter((other) => other !== name && !layers[name].includes(other));
  return never(
    `${name} keeps to its layer`,
    { path: sourceOf(name), pathNot: TEST },
    { path: `^(${strangers.map(folderOf).join('|')})/` },
    `${name} may import ${layers[name].join(', ') || 'none of our packages'}.`,
  );
});

const betweenModules = Object.entries(domainArrows).map(([module, arrows]) =>
  never(
    `domain/${module} follows the arrows`,
    { path: `^packages/domain/src/${module}/` },
    {
      path: '^packages/domain/src/',
      pathNot: `^packages/domain/src/(${[module, 'kernel', ...arrows].join('|')})/`,
    },
    `${module} may import the kernel${arrows.map((arrow) => `, ${arrow}`).join('')}.`,
  ),
);

export const importRules = [
  ...betweenLayers,
  ...betweenModules,
  never(
    'a domain module has one door',
    { path: '^packages/domain/src/([^/]+)/' },
    { path: '^packages/domain/src/', pathNot: '^packages/domain/src/($1/|[^/]+/index\\.ts$)' },
    'Import another module through its index.ts.',
  ),
  never(
    'the kernel stands alone',
    { path: '^packages/domain/src/kernel/', pathNot: TEST },
    { pathNot: '^packages/domain/src/kernel/|/node_modules/temporal-(polyfill|spec)/' },
    'The kernel imports nothing but itself and the calendar.',
  ),
  never(
    'the calendar is used in two files',
    { path: '^packages/', pathNot: '^packages/domain/src/kernel/(calendar-date|instant)\\.ts$' },
    { path: npm('temporal-polyfill') },
    'Other files use CalendarDate and Instant.',
  ),
  never(
    'domain uses no package',
    { path: sourceOf('domain'), pathNot: TEST },
    { path: '/node_modules/', pathNot: npm('temporal-polyfill', 'temporal-spec') },
    'Rules are plain TypeScript.',
  ),
  never(
    'domain uses nothing of Node',
    { path: sourceOf('domain'), pathNot: TEST },
    { dependencyTypes: ['core'] },
    'Rules run in the browser too, and read and write nothing.',
  ),
  never(
    'tests of the domain use few packages',
    { path: '^packages/domain/(src|test)/' },
    { path: '/node_modules/', pathNot: npm('vitest', 'fast-check', 'temporal-polyfill', 'temporal-spec') },
    'A rule is tested with vitest and fast-check.',
  ),
  never(
    'tests of the domain only read files',
    { path: '^packages/domain/(src|test)/' },
    { dependencyTypes: ['core'], pathNot: '^(node:)?(fs|path|url)$' },
    'Worked examples are files; nothing else of Node is needed.',
  ),
  never(
    'importers read bytes and text only',
    { path: sourceOf('importers'), pathNot: TEST },
    { path: npm('@prisma', 'pg', 'graphql', 'react', 'express', '@apollo') },
    'An importer turns a document into a draft; it knows no database and no screen.',
  ),
  never(
    'the API stays out of what is below it',
    {
      path: `^packages/(database|use-cases|demo-office)/src/`,
      pathNot: `${TEST}|/generated/|/pothos-types\\.ts$`,
    },
    { path: npm('graphql', '@apollo', '@pothos', 'express', 'react', 'react-dom') },
    'Database and use cases serve any edge.',
  ),
  never(
    'Prisma is reached through the database package',
    { path: '^(packages|apps)/', pathNot: '^packages/database/' },
    { path: npm('@prisma', 'prisma', '\\.prisma') },
    'Import it from @concordat/database.',
  ),
  never(
    'no screens on the server',
    { path: '^(packages/graphql|apps/gateway|apps/cli)/src/', pathNot: TEST },
    { path: npm('react', 'react-dom', '@tanstack', 'govuk-frontend') },
    'The server sends no screens.',
  ),
  never(
    'nothing of Node in the browser',
    { path: `^(${inTheBrowser.map(folderOf).join('|')})/src/`, pathNot: TEST },
    { dependencyTypes: ['core'] },
    'This source runs in the browser.',
  ),
  never(
    'ui knows the kernel and what is printed only',
    { path: sourceOf('ui'), pathNot: TEST },
    { path: '^packages/domain/src/', pathNot: '^packages/domain/src/(kernel|printed)/' },
    'Shared parts show money, dates and printed pages; what a meeting is belongs to the apps.',
  ),
  never(
    'a feature keeps to itself',
    { path: '^apps/([^/]+)/src/features/([^/]+)/' },
    { path: '^apps/$1/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    'What two features share goes to ui or app-frame.',
  ),
  never(
    'source does not lean on tests',
    { path: '^(packages|apps)/[^/]+/src/', pathNot: TEST },
    { path: '(\\.test\\.tsx?$|^(packages|apps)/[^/]+/test/)' },
    'A test is not part of the product.',
  ),
  never(
    'every import is found',
    { path: '^(packages|apps)/', pathNot: '/generated/' },
    { couldNotResolve: true, pathNot: '^@concordat/testing|^virtual:' },
    'The import leads nowhere.',
  ),
];
