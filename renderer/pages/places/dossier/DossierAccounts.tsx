// What a place owes in accounts: expected, in, or late. A DU owes none and is never late.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../shared/catalogue/fields.ts';
import type { AccountState, Dossier } from '../../../../shared/contract/places.ts';
import { recordHref } from '../../../app/href.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { DossierSection } from './DossierSection.tsx';

const tones: { readonly [State in AccountState]: Tone } = {
  received: 'good',
  receivedLate: 'attention',
  late: 'bad',
  expected: 'info',
  notDue: 'neutral',
};

export function DossierAccounts({ dossier: { accounts } }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = (value: string | null) => (value === null ? t('places.dossier.none') : format.date(value, 'short'));
  return (
    <DossierSection
      title={t('places.dossier.accounts')}
      count={accounts.length}
      none={t('places.dossier.accountsNone')}
      columns={[
        t('type.accountability.one'),
        t('places.dossier.overYear'),
        t('places.dossier.due'),
        t('places.dossier.received'),
        t('field.project.status'),
      ]}
    >
      {accounts.map(({ id, name, decision, year, dueDate, receivedDate, state }) => (
        <tr key={id}>
          <th scope="row">
            <a href={recordHref('accountability', id)}>{name}</a>
            <small className="ww-dossier-small">{decision}</small>
          </th>
          <td>{year}</td>
          <td className="ww-dossier-date">{date(dueDate)}</td>
          <td className="ww-dossier-date">{date(receivedDate)}</td>
          <td>
            <Badge tone={tones[state]}>{t(`places.dossier.state.${state}`)}</Badge>
          </td>
        </tr>
      ))}
    </DossierSection>
  );
}
