import type { Ref } from 'react';
import type { SheetResult } from '../../data/sheet/readSheet';
import type { Dataset } from '../../domain/model/types';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { tableFaultText } from '../../i18n/sentences/sheetProblemText';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import { Effect } from './Effect';
import { ProblemTable } from './ProblemTable';
import { TakeFiles } from './TakeFiles';
import styles from './UpkeepDialog.module.css';
import type { Reading } from './Workbench';

interface ResultProps {
  readonly reading: Reading;
  readonly dataset: Dataset;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

type ReadResult = Extract<SheetResult, { isRead: true }>;

/** What came of the spreadsheet: why it could not be read, or what is wrong and what it changes. */
export function Result({ reading: { result, isLossy }, dataset, headingRef }: ResultProps) {
  const texts = useTextOf(upkeep);
  return (
    <>
      <section className={styles.part}>
        <h3 ref={headingRef} className={styles.result} tabIndex={-1}>
          {result.isRead ? <Summary result={result} /> : texts.refused}
        </h3>
        {isLossy && <p className={styles.about}>{texts.lossy}</p>}
        {result.isRead ? (
          <ProblemTable problems={result.problems} />
        ) : (
          <TableFaults faults={result.faults} />
        )}
      </section>
      {result.isRead && <Outcome result={result} dataset={dataset} />}
    </>
  );
}

function Summary({ result }: { readonly result: ReadResult }) {
  const texts = useTextOf(upkeep);
  const { problems, rows, rowsWithErrors } = result;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? texts.sound(rows) : texts.wrong(errors, rowsWithErrors, rows);
}

function TableFaults({ faults }: Pick<Extract<SheetResult, { isRead: false }>, 'faults'>) {
  const language = useView((state) => state.language);
  return (
    <ul className={styles.list}>
      {faults.map((fault) => {
        const text = tableFaultText(fault, language);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

interface OutcomeProps {
  readonly result: ReadResult;
  readonly dataset: Dataset;
}

function Outcome({ result, dataset }: OutcomeProps) {
  const texts = useTextOf(upkeep);
  const { effect, files, rowsWithErrors } = result;
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.heading}>{texts.effectHeading}</h3>
        {effect ? (
          <Effect effect={effect} isPartial={rowsWithErrors > 0} dataset={dataset} />
        ) : (
          <p className={styles.about}>{texts.notCounted}</p>
        )}
      </section>
      <section className={styles.part}>
        <h3 className={styles.heading}>{texts.filesHeading}</h3>
        <TakeFiles files={files} effect={effect} />
      </section>
    </>
  );
}
