// @vitest-environment jsdom
// Finding and choosing a record.

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ComboBox, type ComboBoxOption } from '../../../../renderer/components/ComboBox.tsx';
import { renderDutch } from '../../support/page.tsx';

const places: readonly ComboBoxOption[] = [
  { id: 'a', title: 'Den Haag', subtitle: 'Zuid-Holland' },
  { id: 'b', title: 'Utrecht' },
  { id: 'c', title: 'Zaanstad' },
];

type Load = (search: string) => Promise<readonly ComboBoxOption[]>;

const find: Load = async (search) => places.filter(({ title }) => title.toLowerCase().includes(search.toLowerCase()));

interface FormProps {
  readonly start?: string | null;
  readonly load?: Load;
  readonly required?: boolean;
  readonly onValue?: (value: string | null) => void;
}

function Form({ start = null, load = find, required = false, onValue }: FormProps) {
  const [value, setValue] = useState(start);
  return (
    <>
      <ComboBox
        label="Gemeente"
        value={value}
        valueTitle={places.find(({ id }) => id === value)?.title ?? null}
        load={load}
        required={required}
        onChange={(next) => {
          setValue(next);
          onValue?.(next);
        }}
      />
      <button type="button">Verder</button>
    </>
  );
}

const field = (): HTMLInputElement => screen.getByRole('combobox', { name: /Gemeente/ });
const leave = (): Promise<void> => userEvent.click(screen.getByText('Verder'));

describe('ComboBox', () => {
  it('finds while typing and takes the choice', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), 'utr');
    await userEvent.click(await screen.findByRole('option', { name: /Utrecht/ }));
    expect(onValue).toHaveBeenLastCalledWith('b');
    expect(field().value).toBe('Utrecht');
  });

  it('works with the keyboard alone', async () => {
    const onValue = vi.fn();
    renderDutch(<Form onValue={onValue} />);
    await userEvent.type(field(), 'zaan');
    await screen.findByRole('option', { name: /Zaanstad/ });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onValue).toHaveBeenLastCalledWith('c');
  });

  it('goes back to what was chosen when the text is no choice', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="a" onValue={onValue} />);
    await userEvent.type(field(), 'nergens', { initialSelectionStart: 0, initialSelectionEnd: 8 });
    expect(field().value).toBe('nergens');
    await userEvent.tab();
    expect(field().value).toBe('Den Haag');
    expect(onValue).not.toHaveBeenCalled();
  });

  it('is emptied by emptying the text', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="a" onValue={onValue} />);
    await userEvent.clear(field());
    await userEvent.tab();
    expect(onValue).toHaveBeenLastCalledWith(null);
    expect(field().value).toBe('');
  });

  it('is emptied by choosing "nog niet ingevuld"', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="a" onValue={onValue} />);
    await userEvent.click(field());
    await userEvent.click(await screen.findByRole('option', { name: 'nog niet ingevuld' }));
    expect(onValue).toHaveBeenLastCalledWith(null);
    expect(field().value).toBe('');
  });

  it('offers no emptiness where something is required', async () => {
    renderDutch(<Form start="a" required />);
    await userEvent.click(field());
    await screen.findByRole('option', { name: /Utrecht/ });
    expect(screen.queryByRole('option', { name: 'nog niet ingevuld' })).toBeNull();
  });

  it('shows all choices when the list is opened on a chosen one', async () => {
    renderDutch(<Form start="b" />);
    await userEvent.click(field());
    await screen.findByRole('option', { name: /Zaanstad/ });
    expect(screen.getAllByRole('option').length).toBe(4);
  });

  it('drops an answer that comes after a newer question', async () => {
    const answers = new Map<string, (found: readonly ComboBoxOption[]) => void>();
    const load: Load = (search) => new Promise((resolve) => answers.set(search, resolve));
    renderDutch(<Form load={load} />);
    await userEvent.type(field(), 'd');
    await waitFor(() => expect(answers.has('d')).toBe(true));
    await userEvent.type(field(), 'u');
    await waitFor(() => expect(answers.has('du')).toBe(true));
    answers.get('du')?.([{ id: 'new', title: 'Duiven' }]);
    await screen.findByRole('option', { name: 'Duiven' });
    answers.get('d')?.([{ id: 'old', title: 'Dordrecht' }]);
    await Promise.resolve();
    expect(screen.queryByRole('option', { name: 'Dordrecht' })).toBeNull();
  });

  it('leaves the value of who only passes by', async () => {
    const onValue = vi.fn();
    renderDutch(<Form start="a" onValue={onValue} />);
    await userEvent.click(field());
    await leave();
    expect(onValue).not.toHaveBeenCalled();
    expect(field().value).toBe('Den Haag');
  });
});
