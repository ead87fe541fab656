import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RawActivity } from '../../data/schema/editedSchema';
import type { UpkeepData } from '../../data/sheet/upkeepData';
import { writeSheet } from '../../data/sheet/writeSheet';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import { saveFile } from '../../ui/interaction/saveFile';
import { BringSheet } from './BringSheet';
import { Guide } from './Guide';
import { Result } from './Result';
import { type Reading, readingOf } from './reading';
import styles from './UpkeepDialog.module.css';

interface WorkbenchProps {
  readonly data: UpkeepData;
}

/** The steps of an edit: get the spreadsheet, bring it back, see its effect, take the files. */
export function Workbench({ data }: WorkbenchProps) {
  const [reading, setReading] = useState<Reading | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Reading goes on at the result, for screen readers as well.
    if (reading !== null) heading.current?.focus();
  }, [reading]);
  return (
    <>
      <GetSheet data={data} />
      <BringSheet onBring={(file) => setReading(readingOf(file, data))} />
      {reading && <Result reading={reading} headingRef={heading} />}
    </>
  );
}

function GetSheet({ data }: WorkbenchProps) {
  const texts = useText(upkeep);
  const language = useLanguage();
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
