// Who may use the store when: work of many turns side by side, until one piece of work must have the store to itself.
//
// An import is one transaction, and it is written in many turns, so that it can be followed and stopped. Between those
// turns nobody may read what is half written or write into its transaction. So it waits until all other work of many
// turns is done or waits itself, and meanwhile every question waits for it (docs/decisions/0016).

import { AsyncLocalStorage } from 'node:async_hooks';

/** One piece of work under way; its own `alone` does not wait for it. */
interface Work {
  isWaiting: boolean;
}

export class Turns {
  private readonly underWay = new Set<Work>();
  private readonly current = new AsyncLocalStorage<Work>();
  private holder: Work | undefined;
  /** Woken whenever somebody is done, lets go, or begins to wait. */
  private wake = Promise.withResolvers<void>();

  /** Does work of one turn or many, as soon as nobody has the store to themselves. */
  async work<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    if (this.current.getStore()) return task();
    await this.free();
    const work: Work = { isWaiting: false };
    this.underWay.add(work);
    try {
      return await this.current.run(work, task);
    } finally {
      this.underWay.delete(work);
      this.changed();
    }
  }

  /** Does work that must have the store to itself, as soon as nobody else is in the middle of something. */
  async alone<Result>(task: () => Promise<Result>): Promise<Result> {
    const own = this.current.getStore();
    if (!own) return this.work(() => this.alone(task));
    if (this.holder === own) return task();
    own.isWaiting = true;
    this.changed();
    while (this.holder || this.isAnyoneBusy()) await this.wake.promise;
    own.isWaiting = false;
    this.holder = own;
    try {
      return await task();
    } finally {
      this.holder = undefined;
      this.changed();
    }
  }

  /** Waits until nobody has the store to themselves. */
  async free(): Promise<void> {
    while (this.holder) await this.wake.promise;
  }

  /** Waits for something outside the store (a slow drive) in the midst of work, without keeping anybody waiting. */
  async aside<Result>(task: () => Promise<Result>): Promise<Result> {
    const own = this.current.getStore();
    if (!own) return task();
    own.isWaiting = true;
    this.changed();
    try {
      return await task();
    } finally {
      await this.free();
      own.isWaiting = false;
    }
  }

  private isAnyoneBusy(): boolean {
    return [...this.underWay].some((work) => !work.isWaiting);
  }

  private changed(): void {
    const { resolve } = this.wake;
    this.wake = Promise.withResolvers<void>();
    resolve();
  }
}
