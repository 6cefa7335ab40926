// The colleagues whose packages are in the shared folder.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../shared/catalogue/fields.ts';
import type { FolderColleague } from '../../../../shared/contract/folder.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import '../../../components/DataTable.css';

const TONES: { readonly [Newest in FolderColleague['newest']]: Tone } = {
  taken: 'good',
  waiting: 'attention',
  refused: 'bad',
};

export function FolderColleagues({ colleagues }: { readonly colleagues: readonly FolderColleague[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('folder.colleagues.title')} isFlush={colleagues.length > 0}>
      {colleagues.length === 0 && <p className="ww-muted">{t('folder.colleagues.empty')}</p>}
      {colleagues.length > 0 && (
        <div className="ww-exchange__scroll">
          <table className="ww-table">
            <caption className="ww-visually-hidden">{t('folder.colleagues.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('folder.colleagues.name')}</th>
                <th scope="col">{t('folder.colleagues.made')}</th>
                <th scope="col">{t('folder.colleagues.taken')}</th>
                <th scope="col">{t('folder.colleagues.news')}</th>
                <th scope="col">{t('folder.colleagues.state')}</th>
              </tr>
            </thead>
            <tbody>
              {colleagues.map((colleague) => (
                <Colleague key={colleague.folder} colleague={colleague} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function Colleague({ colleague }: { readonly colleague: FolderColleague }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { folder, name, isKnown, madeAt, takenAt, news, newest } = colleague;
  return (
    <tr>
      <th scope="row">
        {name ?? <code>{folder}</code>}
        {!isKnown && <span className="ww-muted"> ({t('folder.colleagues.unknown')})</span>}
      </th>
      <td>{madeAt === null ? '–' : format.moment(madeAt)}</td>
      <td>{takenAt === null ? '–' : format.moment(takenAt)}</td>
      <td>{news === null ? '–' : t('folder.colleagues.changes', { count: news.changes })}</td>
      <td>
        <Badge tone={TONES[newest]}>{t(`folder.colleagues.newest.${newest}`)}</Badge>{' '}
        {news?.isUndone && <Badge tone="neutral">{t('folder.colleagues.undone')}</Badge>}
      </td>
    </tr>
  );
}
