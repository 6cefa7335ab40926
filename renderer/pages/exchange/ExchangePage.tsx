// The exchange page: make a package, or open a colleague's, look at what it changes, and merge it or not.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportResult } from '../../../shared/contract/packages.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ResultBanner } from './ResultBanner.tsx';
import './ExchangePage.css';

export default function ExchangePage() {
  const { t } = useTranslation();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  return (
    <>
      <PageHeader title={t('exchange.title')} />
      <div className="ww-exchange">
        <p className="ww-exchange__intro">{t('exchange.intro')}</p>
        {result && <ResultBanner result={result} />}
        <div className="ww-exchange__ways">
          <ExportPanel />
          <ImportPanel
            onPreview={(found) => {
              setResult(null);
              setPreview(found);
            }}
          />
        </div>
        {preview && (
          <PreviewPanel
            key={preview.token}
            preview={preview}
            onDone={(done) => {
              setPreview(null);
              setResult(done);
            }}
          />
        )}
      </div>
    </>
  );
}
