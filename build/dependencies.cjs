// Who may import whom: the table of docs/architecture.md, as rules that a check enforces.

const ours = '^(electron|renderer|migrations|build|test)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      // Two files may know each other's types; what runs may not go round.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'shared-knows-nobody', severity: 'error', from: { path: '^shared/' }, to: { path: ours } },
    {
      name: 'migrations-know-only-kysely',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: `${ours}|^shared/`, pathNot: '^migrations/' },
    },
    {
      name: 'renderer-knows-only-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|migrations|build|test)/' },
    },
    {
      name: 'program-knows-no-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|build|test)/' },
    },
    {
      name: 'documents-know-only-the-store',
      severity: 'error',
      from: { path: '^electron/reports/' },
      to: { path: '^electron/(?!reports/|store/)' },
    },
    {
      name: 'store-and-exchange-without-electron',
      severity: 'error',
      from: { path: '^electron/(store|exchange|reports|viewing|documents)/|^electron/cli(\\.ts|/)' },
      to: {
        path: '^(node_modules/)?electron($|/(?!cli/|store|exchange|reports|viewing|documents|ipc/messages|profile|jsonFile))',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no interface for other programs yet, so swc reads the sources.
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json'] },
  },
};
