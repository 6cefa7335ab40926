// The lists: deadlines, projects, municipalities, money and advices, as far as they are in the package.

import type { DueItem } from '../../../shared/contract/overview.ts';
import { relativeDays } from '../../../shared/format/relativeDays.ts';
import { fieldKey, typeKey } from '../../../shared/texts/keys.ts';
import type { Html } from '../html.ts';
import type { Entry } from '../readRecords.ts';
import type { Words } from '../words.ts';
import { list } from './list.ts';
import { type MunicipalityLine, municipalityLines } from './listedRows.ts';
import { accountList, moneyList, paymentList } from './moneyLists.ts';
import type { Section, SectionInput } from './section.ts';

/** The field by which most records are due. */
const DUE_DATE = 'dueDate';

/** @returns "Mijlpaal", or with its own word where what is due is not the record itself: "Advies: streefdatum reactie" */
function whatIsDue({ type, field }: DueItem, words: Words): string {
  const name = words.label(typeKey(type, 'one'));
  return field === DUE_DATE ? name : `${name}: ${words.label(fieldKey(type, field)).toLowerCase()}`;
}

function dueList({ words, figures }: SectionInput): Html {
  return list<DueItem>(words, {
    id: 'due',
    type: 'milestone',
    rows: figures.due,
    columns: [
      { head: words.text('lists.dueTitle'), isHead: true, cell: ({ title }) => words.name(title) },
      { head: words.text('lists.dueWhat'), cell: (item) => whatIsDue(item, words) },
      { head: words.text('lists.dueDate'), isShort: true, cell: ({ date }) => words.date(date) },
      { head: words.text('lists.dueDays'), cell: ({ days }) => relativeDays(days, words.language) },
    ],
  });
}

function projectList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('project', field));
  const byName = records.of('project').toSorted((left, right) => words.compare(left.name, right.name));
  return list<Entry<'project'>>(words, {
    id: 'projects',
    type: 'project',
    rows: byName,
    columns: [
      { head: label('name'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: label('code'), isShort: true, cell: ({ code }) => code },
      { head: label('status'), cell: ({ status }) => words.state('project', 'status', status) },
      { head: label('health'), cell: ({ health }) => words.state('project', 'health', health) },
      { head: label('municipality'), cell: ({ municipality }) => words.title(municipality) },
      { head: label('area'), cell: ({ area }) => words.title(area) },
      { head: label('startDate'), isShort: true, cell: ({ startDate }) => words.date(startDate) },
      { head: label('endDate'), isShort: true, cell: ({ endDate }) => words.date(endDate) },
      { head: label('budget'), isNumber: true, cell: ({ budget }) => words.money(budget) },
      { head: label('instrument'), cell: ({ instrument }) => words.title(instrument) },
      { head: label('continuation'), cell: ({ continuation }) => words.state('project', 'continuation', continuation) },
    ],
  });
}

function municipalityList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('municipality', field));
  return list<MunicipalityLine>(words, {
    id: 'municipalities',
    type: 'municipality',
    rows: municipalityLines(records, words),
    columns: [
      { head: label('name'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: label('code'), isShort: true, cell: ({ code }) => code },
      { head: label('province'), cell: ({ province }) => words.choice('municipality', 'province', province) },
      { head: words.text('lists.areas'), cell: ({ areas }) => areas.join(', ') },
      { head: words.text('lists.projects'), isNumber: true, cell: ({ projects }) => words.number(projects) },
      { head: words.text('money.awarded'), isNumber: true, cell: ({ awarded }) => words.money(awarded) },
    ],
  });
}

function adviceList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('advice', field));
  const recommendations = Map.groupBy(records.of('recommendation'), ({ advice }) => advice);
  const byNumber = records.of('advice').toSorted((left, right) => words.compare(left.number, right.number));
  return list<Entry<'advice'>>(words, {
    id: 'advices',
    type: 'advice',
    rows: byNumber,
    columns: [
      { head: label('name'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: label('number'), isShort: true, cell: ({ number }) => number },
      { head: label('kind'), cell: ({ kind }) => words.choice('advice', 'kind', kind) },
      { head: label('status'), cell: ({ status }) => words.state('advice', 'status', status) },
      { head: label('offeredDate'), isShort: true, cell: ({ offeredDate }) => words.date(offeredDate) },
      { head: label('responseDueDate'), isShort: true, cell: ({ responseDueDate }) => words.date(responseDueDate) },
      { head: label('publishedDate'), isShort: true, cell: ({ publishedDate }) => words.date(publishedDate) },
      {
        head: words.text('lists.recommendationCount'),
        isNumber: true,
        cell: ({ id }) => words.number(recommendations.get(id)?.length ?? 0),
      },
    ],
  });
}

function recommendationList({ words, records }: SectionInput): Html {
  const label = (field: string): string => words.label(fieldKey('recommendation', field));
  const numbers = new Map(records.of('advice').map(({ id, number }) => [id, number ?? '']));
  const adviceOf = ({ advice }: Entry<'recommendation'>): string =>
    (advice && numbers.get(advice)) || words.title(advice);
  const inOrder = records
    .of('recommendation')
    .toSorted(
      (left, right) => words.compare(adviceOf(left), adviceOf(right)) || (left.number ?? 0) - (right.number ?? 0),
    );
  return list<Entry<'recommendation'>>(words, {
    id: 'recommendations',
    type: 'recommendation',
    rows: inOrder,
    columns: [
      { head: label('advice'), cell: adviceOf },
      { head: label('number'), isNumber: true, cell: ({ number }) => number },
      { head: label('name'), isHead: true, cell: ({ name }) => words.name(name) },
      {
        head: label('responseState'),
        cell: (row) => words.state('recommendation', 'responseState', row.responseState),
      },
      {
        head: label('executionState'),
        cell: ({ executionState }) => words.state('recommendation', 'executionState', executionState),
      },
      { head: label('dueDate'), isShort: true, cell: ({ dueDate }) => words.date(dueDate) },
    ],
  });
}

export function listsSection(input: SectionInput): Section {
  const lists = [
    dueList,
    projectList,
    municipalityList,
    moneyList,
    accountList,
    paymentList,
    adviceList,
    recommendationList,
  ];
  return {
    id: 'lists',
    heading: input.words.text('lists.heading'),
    content: lists.map((one) => one(input)),
  };
}
