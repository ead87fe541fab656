import { useState } from 'react';
import { formatPeriod } from '../../i18n/format/dates';
import { share } from '../../i18n/messages/sharing/share';
import { useText } from '../../state/page/useText';
import { Choice } from '../../ui/controls/Choice';
import { CopyButton } from '../../ui/controls/CopyButton';
import { CopyField } from '../../ui/controls/CopyField';
import { embedCode } from './embedCode';
import styles from './ShareDialog.module.css';
import { pinnedView, useShared } from './topic';
import { useBrowserValue } from './useBrowserValue';

const options = ['live', 'pinned'] as const;

/**
 * The code of a live map for another page. Where the view's dates are open, the map can grow with
 * new data or keep its dates.
 */
export function EmbedPart() {
  const texts = useText(share);
  const shared = useShared('view');
  const { view, scene, stage } = shared;
  const [dates, setDates] = useState<(typeof options)[number]>('live');
  const isOpen = view.period.from === null || view.period.to === null;
  const embedded = isOpen && dates === 'live' ? view : pinnedView(shared);
  const title = stage.dataset.site.title[view.language];
  const code = useBrowserValue(() => embedCode(embedded, title), '');
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{texts.embed}</h3>
      <p className={styles.about}>{texts.embedAbout}</p>
      {isOpen && (
        <Choice
          legend={texts.embedDates}
          options={options}
          labels={{
            live: texts.live,
            pinned: texts.pinned(formatPeriod(scene.period, view.language)),
          }}
          chosen={dates}
          onChoose={setDates}
        />
      )}
      <CopyField label={texts.embedCode} value={code} lines={4} lang="en" />
      <div className={styles.actions}>
        <CopyButton
          text={code}
          label={texts.copyCode}
          doneLabel={texts.copied}
          failedLabel={texts.copyFailed}
        />
      </div>
    </section>
  );
}
