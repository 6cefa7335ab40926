// Saving a chart as a file: the drawing goes to the main process, which asks where.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../state/toasts.ts';
import { useAct } from './useAct.ts';

/** Bytes as base64, in pieces: all of a large picture at once is more arguments than a function takes. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}

type SaveChart = (format: 'svg' | 'png', data: Uint8Array | string) => void;

/** @returns what gives a chart with a title its `onExport`; it says where the file went */
export function useSaveChart(): (title: string) => SaveChart {
  const { t } = useTranslation();
  const { mutate } = useAct('window.saveChart', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('chart.saved', { path }) });
    },
  });
  return useCallback(
    (title) => (format, data) => mutate({ title, format, content: typeof data === 'string' ? data : base64Of(data) }),
    [mutate],
  );
}
