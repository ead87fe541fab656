import { useQuery } from '@tanstack/react-query';
import { faultOf } from '../../../data/served/dataFileError';
import { actionPlansQuery } from '../../../data/served/detailQueries';
import type { ActionPlan, ActionPlans, CountryCode, Language } from '../../../domain/model/types';
import { formatPartialDate, formatYears } from '../../../i18n/format/partialDates';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { failureText } from '../../../i18n/sentences/failureText';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Button } from '../../../ui/controls/Button';
import drawer from '../Drawer.module.css';
import { SourceList } from '../names/SourceList';
import styles from './CountryContent.module.css';

type DrawerText = (typeof drawerText)['en'];

interface ActionPlansFactProps {
  readonly code: CountryCode;
  readonly disclosures: Disclosures;
}

function planText(plan: ActionPlan, texts: DrawerText, language: Language): string {
  const adopted = plan.adopted && texts.adopted(formatPartialDate(plan.adopted, language));
  return texts.plan(plan.number, formatYears(plan.periodFrom, plan.periodTo, language) ?? adopted);
}

function planAndAdoption(plan: ActionPlan, texts: DrawerText, language: Language): string {
  const isAdoptionSaid = plan.periodFrom === null && plan.periodTo === null;
  const text = planText(plan, texts, language);
  if (isAdoptionSaid || plan.adopted === null) return text;
  return `${text} · ${texts.adopted(formatPartialDate(plan.adopted, language))}`;
}

/** "None found" is an answer; "not known" differs from "not researched" by its sources. */
function stateText({ hasPlan, sources }: ActionPlans, texts: DrawerText): string {
  if (hasPlan !== null) return texts.noPlanFound;
  return sources.length > 0 ? texts.planNotKnown : texts.planNotResearched;
}

function PlanDetails({ record }: { readonly record: ActionPlans }) {
  const texts = useText(drawerText);
  const language = useLanguage();
  return (
    <>
      {record.plans.length > 0 && (
        <ul className={styles.plans}>
          {record.plans.toReversed().map((plan) => (
            <li key={plan.number}>{planAndAdoption(plan, texts, language)}</li>
          ))}
        </ul>
      )}
      {record.note && <p className={styles.note}>{record.note[language]}</p>}
      <SourceList sources={record.sources} />
    </>
  );
}

function KnownPlans({
  record,
  disclosures,
}: Omit<ActionPlansFactProps, 'code'> & { readonly record: ActionPlans }) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const latest = record.plans.at(-1);
  const id = `plans/${record.country}`;
  const isOpen = disclosures.isOpen(id);
  const hasDetails = record.sources.length > 0 || record.note !== null || record.plans.length > 1;
  return (
    <div className={styles.fact}>
      <p>
        {latest ? planText(latest, texts, language) : stateText(record, texts)}
        {record.inDevelopment && ` · ${texts.planInDevelopment}`}
      </p>
      {hasDetails && (
        <Button kind="text" aria-expanded={isOpen} onClick={() => disclosures.toggle(id)}>
          {isOpen
            ? texts.hidePlans
            : texts.earlierPlansAndSources(Math.max(0, record.plans.length - 1))}
        </Button>
      )}
      {isOpen && <PlanDetails record={record} />}
    </div>
  );
}

/** The country's National Action Plans, loaded on their own: the rest does not wait for them. */
export function ActionPlansFact({ code, disclosures }: ActionPlansFactProps) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const { data, isPending, error, refetch } = useQuery(actionPlansQuery);
  if (isPending) return <span className={drawer.absent}>{texts.plansLoading}</span>;
  if (error) {
    return (
      <div className={styles.fact}>
        <p className={styles.failure}>
          {texts.plansFailed} {failureText(faultOf(error), language)}
        </p>
        <Button kind="text" onClick={() => refetch()}>
          {texts.tryAgain}
        </Button>
      </div>
    );
  }
  const record = data.get(code);
  if (!record) return <span className={drawer.absent}>{texts.planNotResearched}</span>;
  return <KnownPlans record={record} disclosures={disclosures} />;
}
