// Who is working, in which language and theme, with which store: as the main process says.

import { create } from 'zustand';
import type { Session } from '../../shared/contract/contract.ts';

interface SessionState {
  /** Null only until the main process has answered, before anything is drawn. */
  readonly session: Session | null;
  readonly setSession: (session: Session) => void;
}

export const sessionStore = create<SessionState>()((set) => ({
  session: null,
  setSession: (session) => set({ session }),
}));

/**
 * @returns the session
 * @throws {Error} when drawn before the session is known, which `main.tsx` prevents
 */
export function useSession(): Session {
  const session = sessionStore((state) => state.session);
  if (!session) throw new Error('The session is not known yet');
  return session;
}
