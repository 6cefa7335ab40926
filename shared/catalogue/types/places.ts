// Where the programme works, and with which organisations.

import { recordType } from '../define.ts';
import { choice, date, decimal, reference, tags, text, year } from '../fields.ts';

/** The twelve provinces, by their TOOI codes in lower case (register "provincies"). */
export const PROVINCES = [
  'pv20',
  'pv21',
  'pv22',
  'pv23',
  'pv24',
  'pv25',
  'pv26',
  'pv27',
  'pv28',
  'pv29',
  'pv30',
  'pv31',
] as const;

export const municipality = recordType('municipality', {
  title: 'name',
  subtitle: 'code',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    code: text({ required: true, searchable: true, inList: true, format: 'municipalityCode' }),
    province: choice(PROVINCES, { inList: true }),
    tooiUri: text({ format: 'url' }),
    codeYear: year(),
    validFrom: date(),
    validUntil: date({ inList: true }),
    successorCodes: tags(),
  },
  rules: [{ kind: 'order', first: 'validFrom', second: 'validUntil' }],
});

export const area = recordType('area', {
  title: 'name',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    municipality: reference('municipality', { required: true, inList: true }),
    joinedYear: year({ inList: true }),
    latitude: decimal({ min: -90, max: 90 }),
    longitude: decimal({ min: -180, max: 180 }),
    positionSource: choice(['estimate', 'geonames', 'official'], {}),
  },
});

export const organisation = recordType('organisation', {
  title: 'name',
  subtitle: 'kind',
  fields: {
    name: text({ required: true, searchable: true, inList: true }),
    abbreviation: text({ searchable: true, inList: true }),
    kind: choice(['ministry', 'municipality', 'implementer', 'knowledgeInstitute', 'other'], {
      required: true,
      inList: true,
    }),
    municipality: reference('municipality', { inList: true }),
    tooiUri: text({ format: 'url' }),
    website: text({ format: 'url' }),
    contactName: text({ personal: true, searchable: true }),
    contactEmail: text({ personal: true, format: 'email' }),
    contactPhone: text({ personal: true }),
  },
});
