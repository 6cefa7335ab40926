// What comes in: open a package, look at what it changes, and merge it or not.

import { useState } from 'react';
import type { ImportPreview, ImportResult } from '../../../../shared/contract/packages.ts';
import { Arrival } from '../../../components/Arrival.tsx';
import { SheetPanel } from '../../sheets/SheetPanel.tsx';
import { ViewingPanel } from '../viewing/ViewingPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { ResultBanner } from './ResultBanner.tsx';

export function ReadTab() {
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  return (
    <div className="ww-exchange__tab">
      {result && (
        <Arrival>
          <ResultBanner result={result} />
        </Arrival>
      )}
      {preview && (
        <Arrival key={preview.token}>
          <PreviewPanel
            preview={preview}
            onDone={(done) => {
              setPreview(null);
              setResult(done);
            }}
          />
        </Arrival>
      )}
      <div className="ww-exchange__ways">
        <ImportPanel
          onPreview={(found) => {
            setResult(null);
            setPreview(found);
          }}
        />
        <ViewingPanel />
        <SheetPanel />
      </div>
    </div>
  );
}
