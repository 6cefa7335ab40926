// Long pieces of work as a person sees them: how far they are, and the way to stop them.

import type { Progress } from '../../shared/contract/contract.ts';
import type { Job } from '../store/pieces.ts';

/** Progress is told at most this often. */
const PROGRESS_EVERY_MS = 100;

export class Jobs {
  private readonly tell: (progress: Progress) => void;
  private cancels = 0;

  constructor(tell: (progress: Progress) => void) {
    this.tell = tell;
  }

  /** Ends what is under way, with `cancelled`. What begins later goes on. */
  cancel(): null {
    this.cancels += 1;
    return null;
  }

  /** @returns how a piece of work tells its progress and hears that it must stop */
  begin(job: Progress['job']): Job {
    const { cancels } = this;
    let last = 0;
    return {
      isCancelled: () => this.cancels !== cancels,
      onProgress: (done, total) => {
        const now = Date.now();
        if (now - last < PROGRESS_EVERY_MS && done < total) return;
        last = now;
        this.tell({ job, done, total });
      },
    };
  }
}
