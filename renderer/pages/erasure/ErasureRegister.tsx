// The register of erasures: it says what was erased, by whom and when, never what it said.

import { useTranslation } from 'react-i18next';
import { recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import '../../components/DataTable.css';

export function ErasureRegister() {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const { data = [] } = useAsk('erasure.list', {});
  return (
    <Panel title={t('erasure.register.title')}>
      {data.length === 0 && <p className="ww-muted">{t('erasure.register.empty')}</p>}
      {data.length > 0 && (
        <table className="ww-table">
          <caption className="ww-visually-hidden">{t('erasure.register.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('erasure.register.when')}</th>
              <th scope="col">{t('erasure.register.by')}</th>
              <th scope="col">{t('erasure.register.record')}</th>
              <th scope="col">{t('erasure.register.fields')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ change, at, author, type, record, title, fields }) => (
              <tr key={change}>
                <td>{format.moment(at)}</td>
                <td>{author}</td>
                <td>
                  <a href={recordHref(type, record)}>{title || labels.one(type)}</a>
                </td>
                <td>{format.list(fields.map((field) => labels.field(type, field)))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
