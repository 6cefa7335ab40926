// How far the work under way is, as the store tells it.

import { useEffect, useState } from 'react';
import type { Progress } from '../../../shared/contract/contract.ts';
import { subscribe } from '../../bridge/call.ts';

/**
 * @param isActive whether the work is under way; what was told before counts no more when it starts again
 * @returns the last progress of one of the jobs, or null
 */
export function useProgress(jobs: readonly Progress['job'][], isActive: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  const wanted = jobs.join(' ');
  useEffect(() => {
    setProgress(null);
    if (!isActive) return undefined;
    return subscribe('progress', (told) => {
      if (wanted.split(' ').includes(told.job)) setProgress(told);
    });
  }, [wanted, isActive]);
  return progress;
}
