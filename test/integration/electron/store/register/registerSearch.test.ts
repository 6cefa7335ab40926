// The register of advice finds every text that holds all the words, grouped by advice, within the filters.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRegister } from '../../../../../electron/store/register/registerSearch.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import type { Register, RegisterEntry } from '../../../../../shared/contract/register.ts';
import { registerFilters } from '../../../../../shared/contract/register.ts';
import { change, create, emptyStore, remove } from '../../../../support/stores.ts';

const TODAY = '2026-11-24';

const search = (store: Store, text: string, filters: object = {}, limit = 60): Register =>
  searchRegister(store.connection, { text, filters: registerFilters.parse(filters), limit }, TODAY);

const words = ({ title, passage }: RegisterEntry['hits'][number]) =>
  [...title, ...(passage ?? [])].flatMap((segment) => (segment.isHit ? segment.text : []));

const titlesIn = ({ entries }: Register) =>
  entries.map(({ advice, hits }) => [
    advice?.title ?? null,
    hits.map(({ type, title }) => `${type}: ${title.map(({ text }) => text).join('')}`),
  ]);

async function register() {
  const store = await emptyStore();
  const theme = create(store, 'focusTheme', { name: 'Jeugd', kind: 'projectDirection' });
  const youth = create(store, 'advice', {
    name: 'Vaste gezichten',
    number: 'MR-2025-03',
    kind: 'solicited',
    status: 'closed',
    adoptedDate: '2025-03-01',
    offeredDate: '2025-03-10',
    addressee: 'Minister van JenV',
    text: 'Jongeren in Fryslân zien telkens andere begeleiders.',
  });
  create(store, 'adviceFocusTheme', { advice: youth, focusTheme: theme });
  const contract = create(store, 'recommendation', {
    name: 'Geef begeleiders een contract van twee jaar.',
    number: 1,
    advice: youth,
    responseState: 'accepted',
    responseReason: 'Verloop kost vertrouwen.',
  });
  create(store, 'evidence', { name: 'Handreiking jongerenwerk', recommendation: contract });
  const district = create(store, 'advice', {
    name: 'Na de pilot',
    number: 'MR-2026-01',
    kind: 'unsolicited',
    status: 'offered',
    adoptedDate: '2026-05-01',
    offeredDate: '2026-05-10',
    text: 'Zonder vaste begeleiders zakt de wijk terug.',
  });
  create(store, 'signal', { name: 'Begeleiders vertrekken', status: 'new', description: 'Telkens andere gezichten.' });
  create(store, 'project', { name: 'Begeleiders op school', status: 'idea' });
  return { store, youth, district, contract };
}

describe('searching the register', () => {
  it('finds all texts with the words, those of one advice together, and nothing outside the council', async () => {
    const { store } = await register();
    const found = titlesIn(search(store, 'begeleiders '));
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(['Vaste gezichten', expect.arrayContaining(['advice: Vaste gezichten'])]);
    expect(found).toContainEqual(['Na de pilot', ['advice: Na de pilot']]);
    expect(found).toContainEqual([null, ['signal: Begeleiders vertrekken']]);
  });

  it('finds by a beginning, without accents, and by number', async () => {
    const { store } = await register();
    expect(titlesIn(search(store, 'FRYSL'))).toEqual([['Vaste gezichten', ['advice: Vaste gezichten']]]);
    expect(titlesIn(search(store, 'mr-2026-01'))).toEqual([['Na de pilot', ['advice: Na de pilot']]]);
  });

  it('finds a phrase only where its words stand next to each other', async () => {
    const { store } = await register();
    expect(titlesIn(search(store, '"vaste gezichten"'))).toEqual([['Vaste gezichten', ['advice: Vaste gezichten']]]);
    expect(search(store, '"gezichten vaste"').entries).toEqual([]);
  });

  it('marks in title and passage what was found', async () => {
    const { store } = await register();
    const [entry] = search(store, 'verloop').entries;
    expect(entry?.hits.map(words)).toEqual([['Verloop']]);
  });

  it('keeps to the filters: state, year, theme, addressee, kind and kind of text', async () => {
    const { store } = await register();
    const of = (filters: object) => titlesIn(search(store, 'begeleiders', filters)).map(([title]) => title);
    expect(of({ statuses: ['closed'] })).toEqual(['Vaste gezichten']);
    expect(of({ years: [2026] })).toEqual(['Na de pilot']);
    expect(of({ addressees: ['Minister van JenV'] })).toEqual(['Vaste gezichten']);
    expect(of({ kinds: ['unsolicited'] })).toEqual(['Na de pilot']);
    const { themes } = search(store, '').choices;
    expect(of({ themes: themes.map(({ id }) => id) })).toEqual(['Vaste gezichten']);
    expect(titlesIn(search(store, 'begeleiders', { types: ['recommendation'] }))).toEqual([
      ['Vaste gezichten', ['recommendation: Geef begeleiders een contract van twee jaar.']],
    ]);
    expect(of({ statuses: ['draft'] })).toEqual([]);
  });

  it('follows what changes, also while the same filters stand', async () => {
    const { store, youth, district } = await register();
    const filters = { statuses: ['closed'] };
    expect(search(store, 'begeleiders', filters).entries).toHaveLength(1);
    change(store, 'advice', district, { status: 'closed' });
    expect(search(store, 'begeleiders', filters).entries).toHaveLength(2);
    remove(store, 'advice', youth);
    expect(titlesIn(search(store, 'begeleiders', filters)).map(([title]) => title)).toEqual(['Na de pilot']);
  });

  it('without words is the register itself: drafts first, then the newest, with how it was answered', async () => {
    const { store } = await register();
    create(store, 'advice', { name: 'Concept', kind: 'unsolicited', status: 'draft' });
    const { entries, total } = search(store, '');
    expect(entries.map(({ advice }) => advice?.title)).toEqual(['Concept', 'Na de pilot', 'Vaste gezichten']);
    expect(entries.at(-1)?.advice?.responses).toEqual([{ state: 'accepted', count: 1 }]);
    expect(total).toBe(3);
    expect(search(store, '', {}, 1)).toMatchObject({ total: 3, isMore: true });
  });

  it('takes whatever is typed, however strange', async () => {
    const { store } = await register();
    for (const text of ['"', '""', 'a"b', '*', 'NEAR(a b)', 'title:x', '-', '\u0000', "' or 1=1 --", '{"a":1}', '💥']) {
      expect(() => search(store, text)).not.toThrow();
    }
  });
});

describe('what is found', () => {
  const VOCABULARY = ['raad', 'wijk', 'jeugd', 'één', 'ouders', 'plein'] as const;
  const text = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 6 });

  it('is every text that holds all words, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 2 }),
        async (texts, wanted) => {
          const store = await emptyStore();
          const ids = texts.map((one) =>
            create(store, 'signal', { name: 'Signaal', status: 'new', description: one.join(' ') }),
          );
          const found = search(store, `${wanted.join(' ')} `).entries.flatMap(({ hits }) => hits.map(({ id }) => id));
          const expected = ids.filter((_, at) => wanted.every((word) => texts[at]?.includes(word)));
          expect(new Set(found)).toEqual(new Set(expected));
          store.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});
