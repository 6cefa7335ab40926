// Drafts survive being written, and a damaged one harms nobody.

import { expect, it } from 'vitest';
import { draftKey, readDraft, writeDraft } from '../../../../../renderer/records/record/draft.ts';

const draft = { patch: { name: 'Nieuw', tags: ['a'] }, base: { name: null, tags: null }, seen: ['12-ab'] };

it('reads back what was written', () => {
  expect(readDraft(writeDraft(draft))).toEqual(draft);
});

it.each(['', '{', '{"patch":{"name":{}}}', 'null'])('reads %j as no draft', (content) => {
  expect(readDraft(content)).toBeUndefined();
});

it('keeps the drafts of different records apart', () => {
  expect(draftKey('project', 'a')).not.toBe(draftKey('goal', 'a'));
});
