// @vitest-environment jsdom
// Typing, pasting and choosing a date.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../../renderer/components/DateField.tsx';
import { renderDutch } from '../../support/page.tsx';

function Form({ start = null, onValue }: { start?: string | null; onValue: (value: string | null) => void }) {
  const [value, setValue] = useState(start);
  return (
    <DateField
      label="Peildatum"
      value={value}
      onChange={(next) => {
        setValue(next);
        onValue(next);
      }}
    />
  );
}

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Peildatum' });

describe('DateField', () => {
  it('understands a date as people type it', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), '5 mrt 2026');
    await userEvent.tab();
    expect(onValue).toHaveBeenLastCalledWith('2026-03-05');
    expect(field().value).toBe('05-03-2026');
  });

  it('understands a date that is pasted', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.click(field());
    await userEvent.paste('23-11-2026');
    expect(onValue).toHaveBeenLastCalledWith('2026-11-23');
  });

  it('says that a date does not exist, and keeps what was typed', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), '31-2-2026');
    await userEvent.tab();
    expect(field().value).toBe('31-2-2026');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Deze datum bestaat niet/)).toBeDefined();
  });

  it('offers a Dutch calendar, beginning on Monday', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="2026-11-23" onValue={onValue} />);
    await userEvent.click(screen.getByRole('button', { name: /Kalender openen/ }));
    const grid = screen.getByRole('grid');
    expect(grid.querySelector('th')?.textContent).toBe('ma');
    expect(screen.getByText('november 2026')).toBeDefined();
    await userEvent.click(within(grid).getByRole('button', { name: /30 november/ }));
    expect(onValue).toHaveBeenLastCalledWith('2026-11-30');
    expect(field().value).toBe('30-11-2026');
  });

  it('is emptied by emptying it', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="2026-11-23" onValue={onValue} />);
    await userEvent.clear(field());
    expect(onValue).toHaveBeenLastCalledWith(null);
  });
});
