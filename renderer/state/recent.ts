// The records that were looked at last, for the palette.

import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';

export interface RecentRecord {
  readonly type: RecordTypeName;
  readonly id: string;
}

interface RecentState {
  /** Newest first. Ids only: titles may change, and may be personal data that this storage should not keep. */
  readonly records: readonly RecentRecord[];
  readonly remember: (record: RecentRecord) => void;
}

const KEPT = 8;

export const recentStore = create<RecentState>()(
  persist(
    (set) => ({
      records: [],
      remember: (record) =>
        set((state) => ({
          records: [record, ...state.records.filter((other) => other.id !== record.id)].slice(0, KEPT),
        })),
    }),
    { name: 'recent', version: 1, partialize: ({ records }) => ({ records }) },
  ),
);
