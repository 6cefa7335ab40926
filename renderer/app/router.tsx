// The addresses of Weerwerk and the page at each. The address stands behind `#`: there is one page to load.

import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  type RouterHistory,
} from '@tanstack/react-router';
import { isRecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { AboutPage } from '../pages/about/AboutPage.tsx';
import { readCalendarAddress } from '../pages/calendar/calendarAddress.ts';
import { readChangesAddress } from '../pages/changes/changesAddress.ts';
import { readConflictAddress } from '../pages/conflicts/conflictAddress.ts';
import { readDocumentsAddress } from '../pages/documents/documentsAddress.ts';
import { KeyboardPage } from '../pages/help/KeyboardPage.tsx';
import { readMoneyAddress } from '../pages/money/moneyAddress.ts';
import { readNewAdviceAddress } from '../pages/newAdvice/newAdviceAddress.ts';
import { isDossierType, readDossierAddress } from '../pages/places/dossier/dossierAddress.ts';
import { readMapAddress } from '../pages/places/map/mapAddress.ts';
import { readMergerAddress } from '../pages/places/merger/mergerAddress.ts';
import { isQuickType } from '../pages/quickEntry/quickTypes.ts';
import { readRegisterAddress } from '../pages/register/registerAddress.ts';
import { readScenariosAddress } from '../pages/scenarios/scenariosAddress.ts';
import { SettingsPage } from '../pages/settings/SettingsPage.tsx';
import { readListAddress } from '../records/listAddress.ts';
import { NotFoundPage, PageError } from './PageError.tsx';
import { Shell } from './Shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/overview/OverviewPage.tsx')),
});

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/list/$type',
  params: {
    parse: ({ type }) => {
      if (!isRecordTypeName(type)) throw notFound();
      return { type };
    },
    stringify: ({ type }) => ({ type }),
  },
  validateSearch: readListAddress,
  component: lazyRouteComponent(() => import('../records/RecordsPage.tsx'), 'RecordsPage'),
});

const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/map',
  validateSearch: readMapAddress,
  component: lazyRouteComponent(() => import('../pages/places/map/MapPage.tsx')),
});

const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossier/$type/$id',
  params: {
    parse: ({ type, id }) => {
      if (!isDossierType(type)) throw notFound();
      return { type, id };
    },
    stringify: ({ type, id }) => ({ type, id }),
  },
  validateSearch: readDossierAddress,
  component: lazyRouteComponent(() => import('../pages/places/dossier/DossierPage.tsx')),
});

const mergerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/merger',
  validateSearch: readMergerAddress,
  component: lazyRouteComponent(() => import('../pages/places/merger/MergerPage.tsx')),
});

const newAdviceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-advice',
  validateSearch: readNewAdviceAddress,
  component: lazyRouteComponent(() => import('../pages/newAdvice/NewAdvicePage.tsx')),
});

const quickEntryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quick/$type',
  params: {
    parse: ({ type }) => {
      if (!isQuickType(type)) throw notFound();
      return { type };
    },
    stringify: ({ type }) => ({ type }),
  },
  component: lazyRouteComponent(() => import('../pages/quickEntry/QuickEntryPage.tsx')),
});

const moneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/money',
  validateSearch: readMoneyAddress,
  component: lazyRouteComponent(() => import('../pages/money/MoneyPage.tsx')),
});

const amountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/amounts',
  component: lazyRouteComponent(() => import('../pages/amounts/AmountsPage.tsx')),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: readCalendarAddress,
  component: lazyRouteComponent(() => import('../pages/calendar/CalendarPage.tsx')),
});

const seatsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/seats',
  component: lazyRouteComponent(() => import('../pages/council/CouncilPage.tsx')),
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/meeting/$id',
  component: lazyRouteComponent(() => import('../pages/meeting/MeetingPage.tsx')),
});

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents',
  validateSearch: readDocumentsAddress,
  component: lazyRouteComponent(() => import('../pages/documents/DocumentsPage.tsx')),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: readRegisterAddress,
  component: lazyRouteComponent(() => import('../pages/register/RegisterPage.tsx')),
});

const scenariosRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/scenarios',
  validateSearch: readScenariosAddress,
  component: lazyRouteComponent(() => import('../pages/scenarios/ScenariosPage.tsx')),
});

const exchangeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exchange',
  component: lazyRouteComponent(() => import('../pages/exchange/ExchangePage.tsx')),
});

const sheetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sheets',
  component: lazyRouteComponent(() => import('../pages/sheets/SheetsPage.tsx')),
});

const conflictsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conflicts',
  validateSearch: readConflictAddress,
  component: lazyRouteComponent(() => import('../pages/conflicts/ConflictsPage.tsx')),
});

const changesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/changes',
  validateSearch: readChangesAddress,
  component: lazyRouteComponent(() => import('../pages/changes/ChangesPage.tsx')),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  component: lazyRouteComponent(() => import('../pages/compare/ComparePage.tsx')),
});

const erasureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/erasure',
  component: lazyRouteComponent(() => import('../pages/erasure/ErasurePage.tsx')),
});

const settingsRoute = createRoute({ getParentRoute: () => rootRoute, path: '/settings', component: SettingsPage });
const keyboardRoute = createRoute({ getParentRoute: () => rootRoute, path: '/keyboard', component: KeyboardPage });
const aboutRoute = createRoute({ getParentRoute: () => rootRoute, path: '/about', component: AboutPage });

const routeTree = rootRoute.addChildren([
  overviewRoute,
  listRoute,
  seatsRoute,
  documentsRoute,
  meetingRoute,
  registerRoute,
  scenariosRoute,
  calendarRoute,
  amountsRoute,
  moneyRoute,
  newAdviceRoute,
  quickEntryRoute,
  mapRoute,
  dossierRoute,
  mergerRoute,
  exchangeRoute,
  sheetsRoute,
  conflictsRoute,
  changesRoute,
  compareRoute,
  erasureRoute,
  settingsRoute,
  keyboardRoute,
  aboutRoute,
]);

/** @param history the window's own addresses when left out */
export function makeRouter(history: RouterHistory = createHashHistory()) {
  return createRouter({
    routeTree,
    history,
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: false,
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
