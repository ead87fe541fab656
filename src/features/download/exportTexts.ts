import { type Edition, slugOf } from '../../data/export/exported';
import type { Stage } from '../../domain/counting/stage';
import type { Language } from '../../domain/model/types';
import { defaultView, type Period, type View } from '../../domain/model/view';
import type { ExportSelection } from '../../domain/scene/exportSelection';
import type { Scene } from '../../domain/scene/scene';
import { sentenceFacts } from '../../domain/scene/sentenceFacts';
import { formatPeriod } from '../../i18n/format/dates';
import { download } from '../../i18n/messages/sharing/download';
import { sentenceText } from '../../i18n/sentences/sentence';
import { subjectName } from '../../i18n/sentences/subjectName';
import { viewLink } from '../../state/url/links';

/** What files and images are made from: the data, and what of it is on screen. */
export interface ExportContext {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly view: View;
}

function periodOf({ scope }: Pick<ExportSelection, 'scope'>, { scene }: ExportContext): Period {
  if (scope === 'all') return scene.limits;
  return scope === 'other' && scene.comparison ? scene.comparison.other : scene.period;
}

/** The words of a choice, with the number of its activities. */
export function scopeLabel(
  selection: ExportSelection,
  context: ExportContext,
  language: Language,
): string {
  const texts = download[language].scope;
  const count = selection.activities.length;
  const subject = context.scene.subject?.subject;
  switch (selection.scope) {
    case 'subject':
      return texts.subject(
        subject ? subjectName(context.stage.dataset, subject, language) : '',
        count,
      );
    case 'other':
      return texts.other(formatPeriod(periodOf(selection, context), language), count);
    default:
      return texts[selection.scope](count);
  }
}

function description(
  selection: ExportSelection,
  context: ExportContext,
  language: Language,
): string {
  const { stage, scene } = context;
  if (selection.scope === 'view') {
    return sentenceText(sentenceFacts(scene), stage.dataset, language);
  }
  const texts = download[language];
  const subject = scene.subject?.subject;
  const names = {
    subject: subject ? subjectName(stage.dataset, subject, language) : '',
    other: texts.comparedPeriod,
    all: texts.allData,
  };
  const period = formatPeriod(periodOf(selection, context), language);
  return texts.described(names[selection.scope], period, selection.activities.length);
}

function viewOf(selection: ExportSelection, context: ExportContext): View {
  const { view } = context;
  if (selection.scope === 'all') return defaultView(view.language);
  if (selection.scope === 'other') {
    return { ...view, period: periodOf(selection, context), compare: null, activity: null };
  }
  const subject = selection.scope === 'subject' ? view.subject : null;
  return { ...view, subject, activity: null };
}

/** What the file says about itself, in both languages. */
export function editionOf(selection: ExportSelection, context: ExportContext): Edition {
  return {
    link: viewLink(viewOf(selection, context)),
    description: {
      en: description(selection, context, 'en'),
      ja: description(selection, context, 'ja'),
    },
  };
}

/** The file's name without its extension: title, dates, number of activities, version. */
export function fileStem(
  selection: Pick<ExportSelection, 'scope' | 'activities'>,
  context: ExportContext,
): string {
  const { site } = context.stage.dataset;
  const { from, to } = periodOf(selection, context);
  const name = slugOf(site.title.en);
  const version = site.version === '' ? '' : `_v${site.version}`;
  return `${name}_${from}_${to}_${selection.activities.length}-activities${version}`;
}
