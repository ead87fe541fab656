import type { SheetProblem } from '../../data/sheet/sheetProblem';
import { formatNumber } from '../../i18n/format/bilingual';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { sheetRemedy, sheetSentence } from '../../i18n/sentences/sheetProblemText';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import styles from './ProblemTable.module.css';

interface ProblemTableProps {
  readonly problems: readonly SheetProblem[];
}

/** With more problems than this, it is quicker to correct one column and check again. */
const mostShown = 100;

function byRow(problems: readonly SheetProblem[]) {
  const groups = new Map<number | null, SheetProblem[]>();
  for (const problem of problems) {
    groups.set(problem.row, [...(groups.get(problem.row) ?? []), problem]);
  }
  return [...groups];
}

/** What is wrong, by row and column of the spreadsheet, and how to correct it. */
export function ProblemTable({ problems }: ProblemTableProps) {
  const texts = useText(upkeep);
  if (problems.length === 0) return null;
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{texts.problems}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.row}</th>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.cell}</th>
            <th scope="col">{texts.todo}</th>
          </tr>
        </thead>
        {byRow(problems.slice(0, mostShown)).map(([row, ofRow]) => (
          <tbody key={row}>
            {ofRow.map((problem, index) => (
              <ProblemRow
                key={keyOf(problem)}
                problem={problem}
                rowsToHead={index === 0 ? ofRow.length : 0}
              />
            ))}
          </tbody>
        ))}
      </table>
      {problems.length > mostShown && <p>{texts.more(problems.length - mostShown)}</p>}
    </>
  );
}

function keyOf({ place, value, fault }: SheetProblem): string {
  const what = fault.code === 'check' ? `${fault.problem.code} ${fault.problem.field}` : fault.code;
  return `${place?.heading.en} ${what} ${value}`;
}

interface ProblemRowProps {
  readonly problem: SheetProblem;
  /** How many rows of this table are about the same row; 0 below the first of them. */
  readonly rowsToHead: number;
}

function ProblemRow({ problem, rowsToHead }: ProblemRowProps) {
  const texts = useText(upkeep);
  const language = useLanguage();
  const { row, place, value, severity } = problem;
  return (
    <tr>
      {rowsToHead > 0 && (
        <th scope="rowgroup" rowSpan={rowsToHead}>
          {row === null ? texts.wholeSheet : formatNumber(row)}
        </th>
      )}
      <td>
        {place && (
          <>
            <strong>{place.letter ?? texts.notInSheet}</strong> {place.heading[language]}
          </>
        )}
      </td>
      <td className={styles.cell}>{value}</td>
      <td>
        {severity === 'warning' && <strong>{texts.note} </strong>}
        {sheetSentence(problem, language)} {sheetRemedy(problem, language)}
      </td>
    </tr>
  );
}
