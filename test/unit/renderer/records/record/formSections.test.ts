// The form of every type shows every field once, with personal data together under its own heading.

import { expect, it } from 'vitest';
import { formSections } from '../../../../../renderer/records/record/formSections.ts';
import { entityTypes, fieldNames, fieldOf } from '../../../../../shared/catalogue/catalogue.ts';

it.each(entityTypes.map(({ name }) => name))('%s shows every field exactly once', (type) => {
  const shown = formSections(type).flatMap(({ fields }) => fields);
  expect(shown.toSorted()).toEqual(fieldNames(type).toSorted());
});

it.each(entityTypes.map(({ name }) => name))('%s keeps personal data under their own heading', (type) => {
  for (const { name, fields } of formSections(type)) {
    const personal = fields.filter((field) => fieldOf(type, field)?.personal === true);
    expect(personal).toEqual(name === 'personal' ? fields : []);
  }
});

it('begins with the name, and ends with where the record comes from', () => {
  const sections = formSections('project');
  expect(sections[0]?.fields[0]).toBe('name');
  expect(sections.at(-1)).toEqual({ name: 'provenance', fields: ['source', 'confidential'] });
});
