// @vitest-environment jsdom
// Typing an amount.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { MoneyField } from '../../../../renderer/components/MoneyField.tsx';
import { renderDutch } from '../../support/page.tsx';

function Form({ start = null, onValue }: { start?: number | string | null; onValue?: (value: unknown) => void }) {
  const [value, setValue] = useState<number | string | null>(start);
  return (
    <>
      <MoneyField
        label="Rijksbijdrage"
        value={value}
        onChange={(next) => {
          setValue(next);
          onValue?.(next);
        }}
      />
      <button type="button" onClick={() => setValue(100)}>
        Een euro
      </button>
    </>
  );
}

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Rijksbijdrage' });

describe('MoneyField', () => {
  it('keeps cents and shows the amount the Dutch way once left', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), '6,3 mln');
    expect(field().value).toBe('6,3 mln');
    await userEvent.tab();
    expect(onValue).toHaveBeenLastCalledWith(630_000_000);
    expect(field().value).toBe('6.300.000,00');
  });

  it('says beside the field that a text is no amount, and keeps the text', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), 'veel');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(onValue).toHaveBeenLastCalledWith('veel');
    expect(field().value).toBe('veel');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    const described = (field().getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('Dit is geen bedrag');
  });

  it('takes an emptied field for nothing filled in', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start={1_200} onValue={onValue} />);
    expect(field().value).toBe('12,00');
    await userEvent.clear(field());
    expect(onValue).toHaveBeenLastCalledWith(null);
  });

  it('does not touch the value of who only passes by', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start={123_456} onValue={onValue} />);
    await userEvent.click(field());
    await userEvent.tab();
    expect(onValue).not.toHaveBeenCalled();
    expect(field().value).toBe('1.234,56');
  });

  it('shows a value that changes from elsewhere', async () => {
    renderDutch(<Form start={5_000} />);
    await userEvent.click(screen.getByRole('button', { name: 'Een euro' }));
    expect(field().value).toBe('1,00');
  });
});
