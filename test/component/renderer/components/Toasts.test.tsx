// @vitest-environment jsdom
// Messages at the foot of the window.

import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Toasts } from '../../../../renderer/components/Toasts.tsx';
import { showToast, toastQueue } from '../../../../renderer/state/toasts.ts';
import { renderDutch } from '../../support/page.tsx';

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  act(() => toastQueue.clear());
  vi.useRealTimers();
});

const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });

describe('Toasts', () => {
  it('goes by itself, but not before eight seconds', () => {
    renderDutch(<Toasts />);
    act(() => void showToast({ tone: 'good', message: 'Opgeslagen' }));
    act(() => void vi.advanceTimersByTime(8_000));
    expect(screen.getByText('Opgeslagen')).toBeDefined();
    act(() => void vi.advanceTimersByTime(3_000));
    expect(screen.queryByText('Opgeslagen')).toBeNull();
  });

  it('waits while somebody points at it', async () => {
    renderDutch(<Toasts />);
    act(() => void showToast({ tone: 'good', message: 'Opgeslagen' }));
    await user().hover(screen.getByText('Opgeslagen'));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByText('Opgeslagen')).toBeDefined();
  });

  it('keeps what went wrong until somebody closes it', async () => {
    renderDutch(<Toasts />);
    act(() => void showToast({ tone: 'bad', message: 'De schijf is vol.' }));
    act(() => void vi.advanceTimersByTime(60_000));
    await user().click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText('De schijf is vol.')).toBeNull();
  });

  it('offers the way back once', async () => {
    const onPress = vi.fn();
    renderDutch(<Toasts />);
    act(() => void showToast({ tone: 'good', message: 'Gewijzigd', action: { label: 'Ongedaan maken', onPress } }));
    await user().click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(onPress).toHaveBeenCalledOnce();
    expect(screen.queryByText('Gewijzigd')).toBeNull();
  });
});
