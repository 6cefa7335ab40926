// @vitest-environment jsdom
// The form of a record: what it saves, what it refuses, what it keeps, and what it does when others change the record.

import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type OpenOptions, openRecords, someProjects } from '../../support/openRecords.tsx';

async function openForm(options: OpenOptions = {}) {
  const opened = openRecords({ records: someProjects(2), address: { record: 'p1' }, ...options });
  const user = userEvent.setup();
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Naam/ });
  const field = (label: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name: label });
  const save = () => user.click(screen.getByRole('button', { name: /^(Opslaan|Toevoegen)$/ }));
  return { ...opened, user, name, field, save };
}

describe('saving', () => {
  it('sends only the changed fields, with the heads that were seen', async () => {
    const { user, field, save, saved } = await openForm();
    await user.type(field(/^Doelgroep/), 'Jongeren');
    await save();
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]).toEqual([{ type: 'project', id: 'p1', patch: { targetGroup: 'Jongeren' }, seen: ['1-p1'] }]);
  });

  it('cannot be asked for while nothing has changed', async () => {
    await openForm();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Opslaan' }).disabled).toBe(true);
  });

  it('is refused at the field, with a summary that leads to it', async () => {
    const { user, name, save, saved } = await openForm();
    await user.clear(name);
    await save();
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByRole('alert').textContent).toContain('1 veld');
    act(() => name.blur());
    await user.click(screen.getByRole('button', { name: /^Naam/ }));
    expect(document.activeElement).toBe(name);
    expect(saved()).toHaveLength(0);
  });
});

describe('a new record', () => {
  it('starts with the first step of its life and what the address says', async () => {
    const { name, user, save, saved, address } = await openForm({
      address: { record: 'new', prefill: { municipality: 'municipality:gm0014' } },
    });
    await user.type(name, 'Buurtvaders');
    await save();
    await waitFor(() => expect(address().record).toBe('made-1'));
    expect(saved()[0]).toEqual([
      {
        type: 'project',
        patch: { name: 'Buurtvaders', status: 'idea', municipality: 'municipality:gm0014' },
      },
    ]);
    expect(address().prefill).toBeUndefined();
  });
});

describe('a draft', () => {
  it('is kept while a person types, and thrown away by saving', async () => {
    const { user, field, save, drafts } = await openForm();
    await user.type(field(/^Doelgroep/), 'Jongeren');
    const patch = (): unknown => JSON.parse(drafts()[0]?.content ?? '{}').patch;
    await waitFor(() => expect(patch()).toEqual({ targetGroup: 'Jongeren' }));
    await save();
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  const draft = {
    key: 'project:p1',
    content: JSON.stringify({ patch: { targetGroup: 'Ouders' }, base: { targetGroup: null }, seen: ['1-p1'] }),
    savedAt: '2026-11-22T08:00:00.000Z',
  };

  it('is put back when the record is opened again, and says so', async () => {
    const { field } = await openForm({ drafts: [draft] });
    expect(field(/^Doelgroep/).value).toBe('Ouders');
    expect(screen.getByText(/zijn teruggezet/)).toBeDefined();
  });

  it('can be discarded', async () => {
    const { user, field, drafts } = await openForm({ drafts: [draft] });
    await user.click(screen.getByRole('button', { name: 'Verwerpen' }));
    expect(field(/^Doelgroep/).value).toBe('');
    await waitFor(() => expect(drafts()).toHaveLength(0));
  });

  it('is kept when the form closes before the moment to keep it came', async () => {
    const { user, field, drafts } = await openForm();
    await user.type(field(/^Doelgroep/), 'J');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    await waitFor(() => expect(drafts()).toHaveLength(1));
  });
});

describe('a change from elsewhere while the form is open', () => {
  it('shows in the fields that the person left alone', async () => {
    const { user, name, field, changeElsewhere } = await openForm();
    await user.type(field(/^Doelgroep/), 'Jongeren');
    act(() => changeElsewhere('p1', { name: 'Andere naam' }));
    await waitFor(() => expect(name.value).toBe('Andere naam'));
    expect(field(/^Doelgroep/).value).toBe('Jongeren');
    expect(screen.queryByText(/ook elders gewijzigd/)).toBeNull();
  });

  it('never overwrites what the person typed, and asks whose value to keep', async () => {
    const { user, field, save, saved, changeElsewhere } = await openForm();
    await user.type(field(/^Doelgroep/), 'Jongeren');
    act(() => changeElsewhere('p1', { targetGroup: 'Ouders' }));
    await screen.findByText(/ook elders gewijzigd/);
    expect(field(/^Doelgroep/).value).toBe('Jongeren');
    await user.click(screen.getByRole('button', { name: 'Mijn waarde houden' }));
    await save();
    await waitFor(() => expect(saved()).toHaveLength(1));
    expect(saved()[0]).toEqual([{ type: 'project', id: 'p1', patch: { targetGroup: 'Jongeren' }, seen: ['2-p1'] }]);
  });

  it('is taken over when the person chooses so', async () => {
    const { user, field, changeElsewhere } = await openForm();
    await user.type(field(/^Doelgroep/), 'Jongeren');
    act(() => changeElsewhere('p1', { targetGroup: 'Ouders' }));
    await user.click(await screen.findByRole('button', { name: 'Hun waarde overnemen' }));
    await waitFor(() => expect(field(/^Doelgroep/).value).toBe('Ouders'));
  });
});

describe('a conflict', () => {
  it('shows who wrote what, and saves the choice knowing all heads', async () => {
    const decided = vi.fn(() => ({ batch: 'batch-1' }));
    const { user } = await openForm({
      answers: { 'conflicts.decide': decided },
      detail: {
        heads: ['2-a', '2-b'],
        conflicts: [
          {
            field: 'targetGroup',
            base: null,
            candidates: [
              { change: '2-a', value: 'Jongeren', author: 'Anna', at: '2026-11-20T10:00:00.000Z' },
              { change: '2-b', value: 'Ouders', author: 'Bram', at: '2026-11-21T10:00:00.000Z' },
            ],
          },
        ],
      },
    });
    await user.click(screen.getByRole('button', { name: 'Deze houden: Ouders' }));
    await waitFor(() => expect(decided).toHaveBeenCalledOnce());
    expect(decided).toHaveBeenCalledWith({
      record: 'p1',
      field: 'targetGroup',
      seen: ['2-a', '2-b'],
      choice: { kind: 'take', change: '2-b' },
    });
    expect(screen.getByRole('link', { name: 'Naar Te beslissen' }).getAttribute('href')).toContain('record=p1');
  });
});
