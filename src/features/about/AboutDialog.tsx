import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { frameworksQuery } from '../../data/served/detailQueries';
import type { Stage } from '../../domain/counting/stage';
import type { Frameworks } from '../../domain/model/frameworks';
import { recordFacts } from '../../domain/model/recordFacts';
import {
  type AboutFacts,
  type AboutSectionId,
  type AboutText,
  aboutSectionIds,
} from '../../i18n/about/content';
import { aboutEnglish } from '../../i18n/about/en';
import { aboutJapanese } from '../../i18n/about/ja';
import { about } from '../../i18n/messages/page/about';
import { shell } from '../../i18n/messages/page/shell';
import { useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './AboutDialog.module.css';
import { AboutSection } from './AboutSection';
import { ChangeLog } from './ChangeLog';
import { LoadState } from './LoadState';

interface AboutDialogProps {
  readonly onClose: () => void;
  /** An `AboutSectionId` to open at; anything else opens at the beginning. */
  readonly section: string | null;
}

/** Both languages are part of this chunk, so that switching inside the dialog cannot fail. */
const aboutText = { en: aboutEnglish, ja: aboutJapanese } as const;

/** What the page shows, how the record was made and what changed; loads when it is first opened. */
export function AboutDialog({ onClose, section }: AboutDialogProps) {
  const { title } = useText(about);
  const { close } = useText(shell);
  return (
    <Dialog isOpen title={title} closeLabel={close} onClose={onClose}>
      <AboutContent section={section} />
    </Dialog>
  );
}

/** The numbers are those of all data, whatever the reader is looking at. */
function factsOf({ dataset, totals }: Stage, frameworks: Frameworks | null): AboutFacts {
  const { site, activities } = dataset;
  return { site, totals, record: recordFacts(activities), frameworks };
}

function AboutContent({ section }: Pick<AboutDialogProps, 'section'>) {
  const stage = useStage();
  const query = useQuery(frameworksQuery);
  const frameworks = query.data ?? null;
  const facts = useMemo(() => factsOf(stage, frameworks), [stage, frameworks]);
  const language = useLanguage();
  const text = aboutText[language](facts);
  const { upkeep } = useText(shell);
  const { sources, contents, frameworksLoading, frameworksFailed } = useText(about);
  const { openDialog } = useActions();
  const headings = useRef(new Map<string, HTMLHeadingElement>());

  useEffect(() => {
    goTo(headings.current.get(section ?? ''));
  }, [section]);
  useEffect(() => {
    // The frameworks arrive late, above most sections: scroll back to the one that was asked for.
    const asked = headings.current.get(section ?? '');
    if (frameworks && asked && asked === document.activeElement) goTo(asked);
  }, [frameworks, section]);

  return (
    <div className={styles.content} lang={language}>
      <p className={styles.summary}>{text.summary}</p>
      <Contents text={text} label={contents} onChoose={(id) => goTo(headings.current.get(id))} />
      {aboutSectionIds.map((id) => (
        <AboutSection
          key={id}
          section={text.sections[id]}
          sourcesLabel={sources}
          missing={
            <LoadState query={query} loading={frameworksLoading} failed={frameworksFailed} />
          }
          headingRef={(heading) => {
            if (heading) headings.current.set(id, heading);
          }}
        >
          {id === 'changes' ? (
            <>
              <ChangeLog />
              <Button className={styles.upkeep} onClick={() => openDialog({ name: 'upkeep' })}>
                {upkeep}
              </Button>
            </>
          ) : null}
        </AboutSection>
      ))}
    </div>
  );
}

function goTo(heading: HTMLHeadingElement | undefined): void {
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

interface ContentsProps {
  readonly text: AboutText;
  readonly label: string;
  readonly onChoose: (id: AboutSectionId) => void;
}

/** Buttons, not links: a fragment in the address would be a step of the browser's history. */
function Contents({ text, label, onChoose }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label={label}>
      <ol>
        {aboutSectionIds.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {text.sections[id].heading}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
