// Opens the list and record of one type over a small store in memory, without the router.

import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { makeQueryClient } from '../../../renderer/bridge/queryClient.ts';
import type { ListAddress } from '../../../renderer/records/listAddress.ts';
import { RecordsView } from '../../../renderer/records/RecordsView.tsx';
import { completeValues } from '../../../renderer/records/record/values.ts';
import type { Go } from '../../../renderer/records/useListAddress.ts';
import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { Draft, SavedView } from '../../../shared/contract/contract.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { type FakeAnswers, type FakeBridge, installFakeBridge } from './fakeBridge.ts';
import './page.tsx';

export interface Stored {
  readonly id: string;
  readonly values: Patch;
}

export interface OpenedRecords {
  readonly bridge: FakeBridge;
  /** The address that the page is at now. */
  readonly address: () => ListAddress;
  /** What was saved, in order: the edits of each batch. */
  readonly saved: () => readonly (readonly unknown[])[];
  /** Changes a record behind the page's back, as an import does. */
  readonly changeElsewhere: (id: string, patch: Patch) => void;
  readonly drafts: () => readonly Draft[];
}

export interface OpenOptions {
  readonly type?: RecordTypeName;
  readonly address?: ListAddress;
  readonly records?: readonly Stored[];
  readonly drafts?: readonly Draft[];
  readonly views?: readonly SavedView[];
  readonly detail?: Partial<RecordDetail>;
  readonly answers?: FakeAnswers;
}

// jsdom lays nothing out: without a size the grid would have no line in view.
for (const [name, size] of [
  ['clientHeight', 640],
  ['clientWidth', 1000],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}

interface PageProps {
  readonly type: RecordTypeName;
  readonly start: ListAddress;
  readonly onAddress: (address: ListAddress) => void;
}

/** The page with a state in the place of the router. */
function Page({ type, start, onAddress }: PageProps) {
  const [address, setAddress] = useState(start);
  useEffect(() => {
    onAddress(address);
  });
  const go: Go = (change) => setAddress((before) => ({ ...before, ...change }));
  return <RecordsView type={type} address={address} go={go} />;
}

const WHEN = '2026-11-23T09:00:00.000Z';

export function openRecords(options: OpenOptions = {}): OpenedRecords {
  const { type = 'project' } = options;
  const records = new Map((options.records ?? []).map((record) => [record.id, { ...record, version: 1 }]));
  let drafts = options.drafts ?? [];
  let views = options.views ?? [];
  const batches: unknown[][] = [];
  const { title } = recordTypeOf(type);
  const tellChanged = () => bridge.tell('changed', { types: [type] });

  const bridge = installFakeBridge({
    'records.list': ({ columns, offset = 0, limit = 100 }) => {
      const rows = [...records.values()].map(({ id, values }) => {
        const row = columns.map((name) => values[name] ?? null);
        return [id, ...row] as const;
      });
      return { total: rows.length, rows: rows.slice(offset, offset + limit), titles: {} };
    },
    'records.ids': () => [...records.keys()],
    'records.count': () => records.size,
    'records.titles': () => [],
    'records.choices': () => [],
    'records.history': () => [],
    'records.get': ({ id }) => {
      const found = records.get(id);
      if (!found) throw new Error('The test asks for a record that it did not make');
      return {
        type,
        id,
        title: String(found.values[title] ?? ''),
        deleted: false,
        values: completeValues(type, found.values),
        heads: [`${found.version}-${id}`],
        createdAt: WHEN,
        createdBy: 'Anna',
        updatedAt: WHEN,
        updatedBy: 'Anna',
        titles: {},
        links: [],
        referrers: [],
        conflicts: [],
        withheld: [],
        computed: {},
        ...options.detail,
      };
    },
    'records.save': ({ edits }) => {
      batches.push(edits);
      const ids = edits.map(({ id = `made-${batches.length}`, patch = {}, delete: isDeleted }) => {
        const before = records.get(id);
        if (isDeleted) records.delete(id);
        else records.set(id, { id, values: { ...before?.values, ...patch }, version: (before?.version ?? 0) + 1 });
        return id;
      });
      queueMicrotask(tellChanged);
      return { batch: `batch-${batches.length}`, ids };
    },
    'undo.state': () => ({ undo: null, redo: null }),
    'drafts.list': () => drafts,
    'drafts.put': ({ key, content }) => {
      drafts = [...drafts.filter((draft) => draft.key !== key), { key, content, savedAt: WHEN }];
      return null;
    },
    'drafts.remove': ({ key }) => {
      drafts = drafts.filter((draft) => draft.key !== key);
      return null;
    },
    'views.list': () => views,
    'views.put': (view) => {
      views = [...views, view];
      return null;
    },
    ...options.answers,
  });

  let present: ListAddress = options.address ?? {};
  const client = makeQueryClient();
  window.weerwerk.subscribe('changed', () => void client.invalidateQueries());
  render(
    <QueryClientProvider client={client}>
      <I18nProvider locale="nl-NL">
        <Page type={type} start={present} onAddress={(address) => (present = address)} />
      </I18nProvider>
    </QueryClientProvider>,
  );
  return {
    bridge,
    address: () => present,
    saved: () => batches,
    changeElsewhere: (id, patch) => {
      const before = records.get(id);
      if (before) records.set(id, { id, values: { ...before.values, ...patch }, version: before.version + 1 });
      tellChanged();
    },
    drafts: () => drafts,
  };
}

/** @returns as many projects as asked for, called "Project 1" and on */
export function someProjects(count: number): Stored[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    values: { name: `Project ${index + 1}`, status: 'running', budget: (index + 1) * 100_000 },
  }));
}
