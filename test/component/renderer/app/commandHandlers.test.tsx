// @vitest-environment jsdom
// Who carries out a command.

import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { runCommand, runCommandWhenReady, useCommand } from '../../../../renderer/app/commandHandlers.ts';
import '../../support/page.tsx';

function Page({ onNew, enabled = true }: { readonly onNew: () => void; readonly enabled?: boolean }) {
  useCommand('new', onNew, { enabled });
  return null;
}

function Frame({ onNew, children }: { readonly onNew: () => void; readonly children?: React.ReactNode }) {
  useCommand('new', onNew, { isFallback: true });
  return children;
}

describe('a command', () => {
  it('goes to the page that is open, or else to the shell', () => {
    const page = vi.fn();
    const shell = vi.fn();
    const { rerender } = render(
      <Frame onNew={shell}>
        <Page onNew={page} />
      </Frame>,
    );
    runCommand('new');
    expect([page.mock.calls.length, shell.mock.calls.length]).toEqual([1, 0]);

    rerender(
      <Frame onNew={shell}>
        <Page onNew={page} enabled={false} />
      </Frame>,
    );
    runCommand('new');
    expect([page.mock.calls.length, shell.mock.calls.length]).toEqual([1, 1]);
  });

  it('is nobody’s when nobody is there', () => {
    expect(runCommand('new')).toBe(false);
  });

  it('waits for the page that is about to open, and runs once', async () => {
    const page = vi.fn();
    runCommandWhenReady('new');
    const { unmount } = render(<Page onNew={page} />);
    await Promise.resolve();
    expect(page).toHaveBeenCalledTimes(1);
    unmount();
    render(<Page onNew={page} />);
    await Promise.resolve();
    expect(page).toHaveBeenCalledTimes(1);
  });
});
