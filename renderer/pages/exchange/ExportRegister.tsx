// The register of exports: which package left this computer, when, by whom, for whom and with which personal data.

import { useTranslation } from 'react-i18next';
import type { ExportEntry, ExportedPackage } from '../../../shared/contract/packages.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import '../../components/DataTable.css';

export function ExportRegister() {
  const { t } = useTranslation();
  const { data, error } = useAsk('exchange.exports', {});
  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (!data) return null;
  if (data.length === 0)
    return <EmptyState title={t('export.register.empty')}>{t('export.register.emptyText')}</EmptyState>;
  return (
    <Panel title={t('export.register.title')} isFlush>
      <div className="ww-exchange__scroll">
        <table className="ww-table">
          <caption className="ww-visually-hidden">{t('export.register.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('export.register.when')}</th>
              <th scope="col">{t('export.register.by')}</th>
              <th scope="col">{t('export.register.for')}</th>
              <th scope="col">{t('export.register.what')}</th>
              <th scope="col">{t('export.register.personal')}</th>
              <th scope="col">{t('export.register.file')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function PackageContent({
  request,
  scopeTitles,
}: {
  readonly request: ExportedPackage;
  readonly scopeTitles: readonly string[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const scope = request.scope.kind === 'records' ? request.scope.type : request.scope.kind;
  return (
    <>
      {t(`export.kind.${request.kind}`)} · {t(`export.scope.${scope}`)}
      {scopeTitles.length > 0 && <div className="ww-muted">{format.list(scopeTitles.slice(0, 5))}</div>}
      {request.date !== undefined && (
        <div className="ww-muted">{t('export.register.date', { date: format.date(request.date) })}</div>
      )}
    </>
  );
}

function Entry({ entry }: { readonly entry: ExportEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const { request, scopeTitles, personal, result } = entry;
  const values = personal.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <tr>
      <td>{format.moment(entry.at)}</td>
      <td>{entry.author}</td>
      <td>{entry.recipient || '–'}</td>
      <td>
        {request.kind === 'sheet' ? (
          t('export.register.sheet', { what: labels.other(request.type) })
        ) : (
          <PackageContent request={request} scopeTitles={scopeTitles} />
        )}
      </td>
      <td>
        {values === 0 ? t('export.register.none') : t('export.register.values', { count: values })}
        {request.kind !== 'sheet' && request.isEncrypted && (
          <div className="ww-muted">{t('export.register.encrypted')}</div>
        )}
      </td>
      <td>
        <span className="ww-exchange__path">{entry.fileName}</span>
        <div className="ww-muted">
          {t('export.register.size', { records: format.number(result.records), size: format.bytes(result.bytes) })}
        </div>
      </td>
    </tr>
  );
}
