// Who may import whom: the table of docs/architecture.md, as rules that a check enforces.

const ours = '^(electron|renderer|migrations|build|test)/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
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
      name: 'store-and-exchange-without-electron',
      severity: 'error',
      from: { path: '^electron/(store|exchange)/|^electron/cli\\.ts' },
      to: { path: '^(node_modules/)?electron($|/(?!store|exchange|ipc/messages|profile))' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.json'] },
  },
};
