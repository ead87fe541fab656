import type { Ref } from 'react';
import type { SheetResult } from '../../data/sheet/readSheet';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { tableFaultText } from '../../i18n/sentences/sheetProblemText';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Effect } from './Effect';
import { ProblemTable } from './ProblemTable';
import type { Reading } from './reading';
import { TakeFiles } from './TakeFiles';
import styles from './UpkeepDialog.module.css';

interface ResultProps {
  readonly reading: Reading;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

type ReadResult = Extract<SheetResult, { isRead: true }>;

/** What came of the spreadsheet: why it could not be read, or what is wrong and what it changes. */
export function Result({ reading: { result, isLossy }, headingRef }: ResultProps) {
  const texts = useText(upkeep);
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
      {result.isRead && <Outcome result={result} />}
    </>
  );
}

function Summary({ result }: { readonly result: ReadResult }) {
  const texts = useText(upkeep);
  const { problems, rows, rowsWithErrors } = result;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? texts.sound(rows) : texts.wrong(errors, rowsWithErrors, rows);
}

function TableFaults({ faults }: Pick<Extract<SheetResult, { isRead: false }>, 'faults'>) {
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {faults.map((fault) => {
        const text = tableFaultText(fault, language);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function Outcome({ result }: { readonly result: ReadResult }) {
  const texts = useText(upkeep);
  const { effect, files, rowsWithErrors } = result;
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.heading}>{texts.effectHeading}</h3>
        {effect ? (
          <Effect effect={effect} isPartial={rowsWithErrors > 0} />
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
