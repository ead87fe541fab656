import { useQuery } from '@tanstack/react-query';
import { faultOf } from '../../../data/served/dataFileError';
import { proofQuery } from '../../../data/served/detailQueries';
import { isIsoDate } from '../../../domain/model/dates';
import type { Activity, Correction, Language, Proof, Published } from '../../../domain/model/types';
import { formatDay } from '../../../i18n/format/dates';
import { details } from '../../../i18n/messages/drawer/details';
import { failureText } from '../../../i18n/sentences/failureText';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { Prose } from '../../../ui/text/Prose';
import drawer from '../Drawer.module.css';
import { SourceLink, SourceList } from '../names/SourceList';
import styles from './ProofSection.module.css';

interface ProofPartProps {
  readonly activity: Activity;
  readonly proof: Proof;
}

/** A field of the record in the reader's words. */
function useFieldName(): (field: string) => string {
  const names: Readonly<Record<string, string>> = useText(details).fields;
  return (field) => names[field] ?? field;
}

function PublishedWording({
  activity,
  published,
}: {
  readonly activity: Activity;
  readonly published: Published;
}) {
  const texts = useText(details);
  return (
    <>
      <dt>{texts.published}</dt>
      <dd>
        <blockquote className={styles.quotation} lang="en">
          <p>{published.title ?? activity.title.en}</p>
          <p>{published.date}</p>
        </blockquote>
        <p className={drawer.caption}>
          {texts.inList(texts.section[published.section])}
          {published.title !== null && <> {texts.wordingTidied}</>}
        </p>
      </dd>
    </>
  );
}

/** A published value is quoted word for word; what is used instead is formatted for the reader. */
function usedText({ used }: Correction, language: Language): string {
  return isIsoDate(used) ? formatDay(used, language) : used;
}

function CorrectionItem({
  correction,
  proof,
}: {
  readonly correction: Correction;
  readonly proof: Proof;
}) {
  const texts = useText(details);
  const language = useLanguage();
  const fieldName = useFieldName();
  const source = proof.sources.find(({ url }) => url === correction.source);
  return (
    <li>
      {texts.publishedAs(fieldName(correction.field))}{' '}
      <q className={styles.quoted} lang="en">
        {correction.published}
      </q>
      {language === 'ja' ? '。' : '. '}
      {texts.usedInstead(usedText(correction, language))} {correction.why[language]}{' '}
      <SourceLink
        url={correction.source}
        text={source ? source.publisher[language] : texts.correctionSource}
      />
    </li>
  );
}

function Corrections({ proof }: ProofPartProps) {
  const texts = useText(details);
  if (proof.corrections.length === 0) return null;
  return (
    <>
      <dt>{texts.correction}</dt>
      <dd>
        <ul className={styles.items}>
          {proof.corrections.map((correction) => (
            <CorrectionItem
              key={`${correction.field}/${correction.published}`}
              correction={correction}
              proof={proof}
            />
          ))}
        </ul>
      </dd>
    </>
  );
}

function Inferences({ proof }: ProofPartProps) {
  const texts = useText(details);
  const language = useLanguage();
  const fieldName = useFieldName();
  if (proof.inferred.length === 0) return null;
  return (
    <>
      <dt>{texts.inference}</dt>
      <dd>
        <ul className={styles.items}>
          {proof.inferred.map(({ field, why }) => (
            <li key={`${field}/${why.en}`}>
              <Prose text={texts.fieldAndReason(fieldName(field), why[language])} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function ProofRows({ activity, proof }: ProofPartProps) {
  const texts = useText(details);
  const language = useLanguage();
  return (
    <dl className={`${drawer.facts} ${styles.rows}`}>
      {proof.published && <PublishedWording activity={activity} published={proof.published} />}
      <Corrections activity={activity} proof={proof} />
      <Inferences activity={activity} proof={proof} />
      {proof.notes && (
        <>
          <dt>{texts.note}</dt>
          <dd>
            <Prose text={proof.notes[language]} />
          </dd>
        </>
      )}
      <dt>{texts.source}</dt>
      <dd>
        <SourceList sources={proof.sources} />
      </dd>
    </dl>
  );
}

function useSummary(activity: Activity, proof: Proof | undefined): string {
  const texts = useText(details);
  const language = useLanguage();
  const corrections = proof?.corrections.length ?? activity.correctionCount;
  const inferences = proof?.inferred.length ?? 0;
  const parts = [
    corrections > 0 && texts.corrections(corrections),
    inferences > 0 && texts.inferences(inferences),
    texts.sources(proof?.sources.length ?? activity.sourceCount),
  ];
  return parts.filter(Boolean).join(language === 'ja' ? '・' : ' · ');
}

/** How we know. Loaded on its own: the activity is complete without it. */
export function ProofSection({ activity }: { readonly activity: Activity }) {
  const texts = useText(details);
  const language = useLanguage();
  const { data, isPending, error, refetch } = useQuery(proofQuery);
  const proof = data?.get(activity.id);
  const summary = useSummary(activity, proof);
  return (
    <section>
      <div className={drawer.sectionHead}>
        <h3 className={drawer.sectionTitle}>{texts.proof}</h3>
        <span key={summary} className={drawer.caption}>
          {summary}
        </span>
      </div>
      {isPending && <p className={styles.state}>{texts.proofLoading}</p>}
      {error && (
        <p className={styles.state}>
          {texts.proofFailed} {failureText(faultOf(error), language)}{' '}
          <Button kind="text" onClick={() => refetch()}>
            {texts.tryAgain}
          </Button>
        </p>
      )}
      {data && !proof && <p className={styles.state}>{texts.proofMissing}</p>}
      {proof && <ProofRows activity={activity} proof={proof} />}
    </section>
  );
}
