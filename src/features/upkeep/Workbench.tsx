import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RawActivity } from '../../data/schema/editedSchema';
import type { SheetResult } from '../../data/sheet/readSheet';
import { readSheet } from '../../data/sheet/readSheet';
import type { UpkeepData } from '../../data/sheet/upkeepData';
import { writeSheet } from '../../data/sheet/writeSheet';
import type { Dataset } from '../../domain/model/types';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import { saveFile } from '../../ui/interaction/saveFile';
import { BringSheet, type Brought } from './BringSheet';
import { Guide } from './Guide';
import { Result } from './Result';
import styles from './UpkeepDialog.module.css';

interface WorkbenchProps {
  readonly data: UpkeepData;
  readonly dataset: Dataset;
}

/** What came of one spreadsheet. */
export interface Reading {
  readonly result: SheetResult;
  readonly isLossy: boolean;
}

function readingOf(brought: Brought, data: UpkeepData): Reading {
  if (!brought.isText) {
    return { result: { isRead: false, faults: [brought.fault] }, isLossy: false };
  }
  return { result: readSheet(brought, data), isLossy: brought.isLossy };
}

/** The way of a spreadsheet: out, back in, its effect, the file. */
export function Workbench({ data, dataset }: WorkbenchProps) {
  const [reading, setReading] = useState<Reading | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The answer is where reading goes on, by ear as by eye.
    if (reading !== null) heading.current?.focus();
  }, [reading]);
  return (
    <>
      <GetSheet data={data} />
      <BringSheet onBring={(brought) => setReading(readingOf(brought, data))} />
      {reading && <Result reading={reading} dataset={dataset} headingRef={heading} />}
    </>
  );
}

function GetSheet({ data }: Pick<WorkbenchProps, 'data'>) {
  const texts = useTextOf(upkeep);
  const language = useView((state) => state.language);
  const save = (name: string, activities: readonly RawActivity[]) =>
    saveFile({
      name,
      mediaType: 'text/csv;charset=utf-8',
      content: writeSheet(activities, data.words, language),
    });
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{texts.getHeading}</h3>
      <p className={styles.about}>{texts.getAbout}</p>
      <Button className={styles.action} onClick={() => save(texts.fileName, data.activities)}>
        <Download size={18} strokeWidth={1.75} aria-hidden />
        {texts.get(data.activities.length)}
      </Button>
      <Button className={styles.action} onClick={() => save(texts.emptyFileName, [])}>
        <Download size={18} strokeWidth={1.75} aria-hidden />
        {texts.getEmpty}
      </Button>
      <Guide words={data.words} />
    </section>
  );
}
