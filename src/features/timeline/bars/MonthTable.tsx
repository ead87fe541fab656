import type { Bar } from '../../../domain/timeline/axis';
import { formatNumber } from '../../../i18n/format/bilingual';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { barPeriod } from './barText';

interface MonthTableProps {
  readonly bars: readonly Bar[];
  readonly subject: string | null;
}

/** The numbers of the bars for those who read tables rather than pictures. */
export function MonthTable({ bars, subject }: MonthTableProps) {
  const text = useText(timeline);
  const language = useLanguage();
  const months = bars[0]?.months ?? 1;
  return (
    <div className="visually-hidden">
      <table>
        <caption>{text.captions[months]}</caption>
        <thead>
          <tr>
            <th scope="col">{text.monthColumn}</th>
            <th scope="col">{text.activities}</th>
            {subject !== null && <th scope="col">{subject}</th>}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.offset}>
              <th scope="row">{barPeriod(bar, text, language)}</th>
              <td>{formatNumber(bar.count)}</td>
              {subject !== null && <td>{formatNumber(bar.share)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
