// One scenario: what it assumes, what it touches, and line by line what stays and what is lost.

import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScenarioLineView, ScenarioView } from '../../../shared/contract/scenarios.ts';
import { listHref, recordHref } from '../../app/href.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { NEW_RECORD } from '../../records/listAddress.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

interface ScenarioCardProps {
  readonly scenario: ScenarioView;
  /** Gets the id of the copy. */
  readonly onCopied: (id: string) => void;
}

export function ScenarioCard({ scenario, onCopied }: ScenarioCardProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isViewing = useIsViewing();
  const { mutate: copy, isPending } = useAct('scenarios.copy', { onSuccess: onCopied });
  const { id, name, outlook, startYear, endYear, assumptions, description, affected, lines } = scenario;
  return (
    <Panel title={name}>
      <div className="ww-scenarios__card">
        <p className="ww-scenarios__badges">
          <Badge tone="info">{labels.choice('scenario', 'outlook', outlook)}</Badge>
          {scenario.status !== null && <Badge>{labels.choice('scenario', 'status', scenario.status)}</Badge>}
          <span className="ww-muted">
            {startYear}–{endYear}
          </span>
        </p>
        <p className="ww-scenarios__amount">
          {format.moneyShort(scenario.total)} <span className="ww-muted">{t('scenarios.assumed')}</span>
        </p>
        {description !== null && <p>{description}</p>}
        {assumptions !== null && (
          <p>
            <strong>{t('scenarios.assumptions')}</strong> {assumptions}
          </p>
        )}
        {affected.length > 0 && (
          <ul className="ww-scenarios__affected">
            {affected.map((one) => (
              <li key={one.outlook}>
                <strong>{labels.choice('scenario', 'outlook', one.outlook)}:</strong>{' '}
                {t('scenarios.projects', { count: one.projects })}{' '}
                {t('scenarios.municipalities', { count: one.municipalities })}
                {one.reach !== null && `, ${t('scenarios.reach', { people: format.number(one.reach) })}`}
              </li>
            ))}
          </ul>
        )}
        {lines.length === 0 ? (
          <p className="ww-muted">{t('scenarios.noLines')}</p>
        ) : (
          <ul className="ww-scenarios__lines">
            {lines.map((line) => (
              <ScenarioLine key={line.id} line={line} />
            ))}
          </ul>
        )}
        {!isViewing && (
          <p className="ww-scenarios__actions ww-no-print">
            <a href={listHref('scenarioLine', { view: 'all', record: NEW_RECORD, prefill: { scenario: id } })}>
              {t('scenarios.addLine')}
            </a>
            <Button
              icon={Copy}
              isDisabled={isPending}
              onPress={() => copy({ id, name: t('scenarios.copyName', { name }) })}
            >
              {t('scenarios.copy')}
            </Button>
          </p>
        )}
      </div>
    </Panel>
  );
}

function ScenarioLine({ line }: { readonly line: ScenarioLineView }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const known = line.costs.flatMap((cost) => cost ?? []);
  const total = known.reduce((sum, cost) => sum + cost, 0);
  return (
    <li>
      <p className="ww-scenarios__line">
        <a href={recordHref('scenarioLine', line.id)}>{line.name}</a>
        <span className="ww-number">
          {line.missing.includes('yearlyCost') ? t('scenarios.noCost') : format.moneyShort(total)}
        </span>
      </p>
      <p className="ww-muted">
        {line.outlook !== null && labels.choice('scenarioLine', 'outlook', line.outlook)}
        {line.subject !== null && line.subject.title !== line.name && (
          <>
            {' · '}
            <a href={recordHref(line.subject.type, line.subject.id)}>{line.subject.title}</a>
          </>
        )}
        {line.receiver !== null && ` · ${t('scenarios.to', { name: line.receiver })}`}
      </p>
      {line.kept !== null && (
        <p>
          <strong>{t('scenarios.kept')}</strong> {line.kept}
        </p>
      )}
      {line.lost !== null && (
        <p>
          <strong>{t('scenarios.lost')}</strong> {line.lost}
        </p>
      )}
      {line.missing.length > 0 && (
        <p>
          <Badge tone="attention">
            {t('scenarios.missing', {
              what: format.list(line.missing.map((field) => labels.field('scenarioLine', field).toLowerCase())),
            })}
          </Badge>
        </p>
      )}
    </li>
  );
}
