import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { type Ref, useState } from 'react';
import { proofQuery } from '../../data/served/detailQueries';
import { type Language, languages } from '../../domain/model/types';
import { todayInJapan } from '../../i18n/format/today';
import { share } from '../../i18n/messages/sharing/share';
import {
  bibtexCitation,
  type Citation,
  citationText,
  risCitation,
} from '../../i18n/sentences/citation';
import { useText } from '../../state/page/useText';
import { viewLink } from '../../state/url/links';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import { CopyButton } from '../../ui/controls/CopyButton';
import { CopyField } from '../../ui/controls/CopyField';
import { saveFile } from '../../ui/interaction/saveFile';
import styles from './ShareDialog.module.css';
import {
  pinnedView,
  type Shared,
  sharedLink,
  sharedTitle,
  type TopicProps,
  useShared,
} from './topic';
import { useBrowserValue } from './useBrowserValue';

const forms = ['text', 'bibtex', 'ris'] as const;
type Form = (typeof forms)[number];

const writers: Readonly<Record<Form, (citation: Citation) => string>> = {
  text: citationText,
  bibtex: bibtexCitation,
  ris: risCitation,
};
const fileKinds = {
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', mediaType: 'application/x-research-info-systems;charset=utf-8' },
} as const;

function useCitation(shared: Shared, language: Language): Citation {
  const { activity, stage, view } = shared;
  const proofs = useQuery(proofQuery);
  // A citation leads to what its author saw: its link keeps the dates.
  const cited = { ...shared, view: { ...view, language } };
  const link = useBrowserValue(
    () => (activity ? sharedLink(cited) : viewLink(pinnedView(cited))),
    '',
  );
  return {
    title: sharedTitle(shared, language),
    activity,
    source: (activity && proofs.data?.get(activity.id)?.sources[0]) ?? null,
    site: stage.dataset.site,
    link,
    accessed: todayInJapan(),
    language,
  };
}

interface CitationPartProps extends TopicProps {
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** The citation in either language: as a text, or for reference managers. */
export function CitationPart({ topic, headingRef }: CitationPartProps) {
  const texts = useText(share);
  const shared = useShared(topic);
  const [language, setLanguage] = useState(shared.view.language);
  const [form, setForm] = useState<Form>('text');
  const citation = useCitation(shared, language);
  const text = writers[form](citation);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading} ref={headingRef} tabIndex={-1}>
        {texts.cite}
      </h3>
      <div className={styles.choices}>
        <Choice
          legend={texts.citationLanguage}
          options={languages}
          labels={{ en: texts.english, ja: texts.japanese }}
          chosen={language}
          onChoose={setLanguage}
          isRow
        />
        <Choice
          legend={texts.citationForm}
          options={forms}
          labels={texts.forms}
          chosen={form}
          onChoose={setForm}
          isRow
        />
      </div>
      <CopyField
        label={texts.citation}
        value={text}
        lines={form === 'text' ? 5 : 11}
        lang={language}
      />
      <div className={styles.actions}>
        <CopyButton
          text={text}
          label={texts.copyCitation}
          doneLabel={texts.copied}
          failedLabel={texts.copyFailed}
        />
        {form !== 'text' && <SaveCitation form={form} text={text} citation={citation} />}
      </div>
      {citation.activity === null && <p className={styles.about}>{texts.pinnedNote}</p>}
    </section>
  );
}

interface SaveCitationProps {
  readonly form: keyof typeof fileKinds;
  readonly text: string;
  readonly citation: Citation;
}

function SaveCitation({ form, text, citation }: SaveCitationProps) {
  const texts = useText(share);
  const { extension, mediaType } = fileKinds[form];
  const name = `${citation.activity?.id ?? 'view'}.${extension}`;
  return (
    <Button onClick={() => saveFile({ name, mediaType, content: text })}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      {texts.saveCitation(texts.forms[form])}
    </Button>
  );
}
