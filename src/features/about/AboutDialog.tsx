import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { frameworksQuery } from '../../data/served/detailQueries';
import type { Frameworks } from '../../domain/model/frameworks';
import { recordFacts } from '../../domain/model/recordFacts';
import { defaultView } from '../../domain/model/view';
import { createScene, type Stage } from '../../domain/scene/scene';
import {
  type AboutFacts,
  type AboutSectionId,
  type AboutText,
  aboutSectionIds,
} from '../../i18n/about/content';
import { aboutEnglish } from '../../i18n/about/en';
import { aboutJapanese } from '../../i18n/about/ja';
import { about } from '../../i18n/messages/page/about';
import { useText } from '../../state/text/useText';
import { openDialog } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './AboutDialog.module.css';
import { AboutSection } from './AboutSection';
import { ChangeLog } from './ChangeLog';
import { LoadState } from './LoadState';

interface AboutDialogProps {
  readonly stage: Stage;
  readonly isOpen?: boolean;
  readonly onClose: () => void;
  /** An `AboutSectionId` to open at; anything else opens at the beginning. */
  readonly section?: string | null;
}

/** Both languages come with this chunk, so that switching inside the dialog cannot fail. */
const aboutText = { en: aboutEnglish, ja: aboutJapanese } as const;

/** What the page is about: loaded only when somebody asks. */
export function AboutDialog({ isOpen = true, onClose, ...content }: AboutDialogProps) {
  const language = useView((state) => state.language);
  const { close } = useText().shell;
  return (
    <Dialog isOpen={isOpen} title={about[language].title} closeLabel={close} onClose={onClose}>
      <AboutContent {...content} />
    </Dialog>
  );
}

function factsOf(stage: Stage, frameworks: Frameworks | null): AboutFacts {
  const { site, activities } = stage.dataset;
  // No filter and no period: the numbers of all data, whatever the reader is looking at.
  const { totals } = createScene(stage, defaultView('en'));
  return { site, totals, record: recordFacts(activities), frameworks };
}

function AboutContent(props: Omit<AboutDialogProps, 'isOpen' | 'onClose'>) {
  const { stage, section } = props;
  const query = useQuery(frameworksQuery);
  const frameworks = query.data ?? null;
  const facts = useMemo(() => factsOf(stage, frameworks), [stage, frameworks]);
  const language = useView((state) => state.language);
  const text = aboutText[language](facts);
  const { upkeep } = useText().shell;
  const { sources, contents, frameworksLoading, frameworksFailed } = about[language];
  const headings = useRef(new Map<AboutSectionId, HTMLHeadingElement>());

  useEffect(() => {
    goTo(headings.current.get(section as AboutSectionId));
  }, [section]);
  useEffect(() => {
    // What arrives late stands above most sections: keep the one that was asked for in sight.
    const asked = headings.current.get(section as AboutSectionId);
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
              <ChangeLog dataset={stage.dataset} language={language} />
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
