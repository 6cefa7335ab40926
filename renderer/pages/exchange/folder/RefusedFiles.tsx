// Files of the shared folder that were left alone, each with its reason.

import { useTranslation } from 'react-i18next';
import type { RefusedFile } from '../../../../shared/contract/folder.ts';
import { Panel } from '../../../components/Panel.tsx';
import { textAt } from '../../../texts/useLabels.ts';

export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <Panel title={t('folder.refused.title')}>
      <p>{t('folder.refused.text')}</p>
      <ul className="ww-folder__list">
        {refused.map(({ folder, file, name, reason }) => (
          <li key={`${folder}/${file}`}>
            {name !== null && <strong>{name} </strong>}
            <span className="ww-exchange__path">
              {folder}/{file}
            </span>
            <p>{textAt(t, `folder.reason.${reason}`) ?? textAt(t, `refusal.${reason}`) ?? t('error.packageRefused')}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
