// The lines behind a figure, beside the view that shows it: their sum is the figure, and each leads to its record.

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoneyLine } from '../../../../shared/contract/money.ts';
import { recordHref } from '../../../app/href.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button, IconButton } from '../../../components/Button.tsx';
import { Skeleton } from '../../../components/Spinner.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import type { AmountsBehind } from '../moneyAddress.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useChosenWords } from './useChosenWords.ts';
import './LinesPanel.css';

const PAGE = 100;

interface LinesPanelProps {
  readonly behind: AmountsBehind;
  readonly onClose: () => void;
}

export function LinesPanel({ behind, onClose }: LinesPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const words = useMoneyWords();
  const chosen = useChosenWords(behind.filter);
  const heading = useRef<HTMLHeadingElement>(null);
  const [offset, setOffset] = useState(0);
  const { data, error } = useAsk(
    'money.lines',
    { filter: behind.filter, figures: [behind.figure], offset, limit: PAGE },
    { keepPrevious: true },
  );

  // Reading goes on here, and afterwards where the figure was pressed.
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
    };
  }, []);

  const when = ({ date, year }: MoneyLine): string => {
    if (date !== null) return format.date(date, 'short');
    return year === 0 ? t('money.lines.noYear') : String(year);
  };
  return (
    <section
      className="ww-lines ww-no-print"
      aria-labelledby="money-lines-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="ww-lines__head">
        <h2 id="money-lines-title" ref={heading} tabIndex={-1}>
          {t('money.lines.title', { figure: inSentence(words.figure(behind.figure)) })}
        </h2>
        <IconButton icon={X} label={t('money.lines.close')} onPress={onClose} />
      </header>
      {chosen.length > 0 && (
        <ul className="ww-lines__chosen">
          {chosen.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!data && !error && <Skeleton rows={5} />}
      {data && data.total === 0 && <p className="ww-muted">{t('money.lines.none')}</p>}
      {data && data.total > 0 && (
        <>
          <p className="ww-lines__sum">
            {t('money.lines.sum', { count: data.total, amount: format.money(data.amount) })}
          </p>
          <table className="ww-lines__table">
            <thead>
              <tr>
                <th scope="col">{t('money.lines.record')}</th>
                <th scope="col">{t('money.lines.when')}</th>
                <th scope="col" className="ww-number">
                  {t('money.lines.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((line) => (
                <tr key={`${line.id} ${line.side}`}>
                  <th scope="row">
                    <a href={recordHref(line.type, line.id)}>{line.title}</a>
                    <small>
                      {labels.one(line.type)}
                      {line.side === 'from' && `, ${t('money.lines.from')}`}
                    </small>
                  </th>
                  <td>{when(line)}</td>
                  <td className="ww-number">{format.money(line.amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {data.total > PAGE && (
            <div className="ww-lines__pages">
              <Button isDisabled={offset === 0} onPress={() => setOffset(Math.max(0, offset - PAGE))}>
                {t('money.lines.previous')}
              </Button>
              <span className="ww-muted">
                {t('money.lines.shown', {
                  from: format.number(offset + 1),
                  until: format.number(Math.min(offset + PAGE, data.total)),
                  total: format.number(data.total),
                })}
              </span>
              <Button isDisabled={offset + PAGE >= data.total} onPress={() => setOffset(offset + PAGE)}>
                {t('money.lines.next')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
