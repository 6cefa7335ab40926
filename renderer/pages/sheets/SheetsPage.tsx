// Reading in a table: choose a file, say which column is what, look at what would happen, take it over.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { CheckStep } from './CheckStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { FileStep } from './FileStep.tsx';
import { MappingStep } from './MappingStep.tsx';
import { StepList } from './StepList.tsx';
import { sheetsStore, stepOf } from './sheetsStore.ts';
import './SheetsPage.css';

export default function SheetsPage() {
  const { t } = useTranslation();
  const { table, mapping, check, result, withMapping } = sheetsStore();
  const step = stepOf({ table, check, result });
  return (
    <>
      <PageHeader title={t('sheets.page.title')} />
      <div className="ww-sheets">
        <StepList current={step} withMapping={withMapping} />
        {step === 'file' && <FileStep />}
        {step === 'mapping' && table?.kind === 'foreign' && mapping && <MappingStep table={table} mapping={mapping} />}
        {step === 'check' && table && check && <CheckStep key={check.token} table={table} check={check} />}
        {result && <DoneStep result={result} />}
      </div>
    </>
  );
}
