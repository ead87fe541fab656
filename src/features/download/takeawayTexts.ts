import type { Edition } from '../../data/export/exported';
import { slugOf } from '../../data/export/exported';
import type { Language } from '../../domain/model/types';
import { defaultView, type Period, type View } from '../../domain/model/view';
import type { ExportSelection } from '../../domain/scene/exportSelection';
import type { Scene, Stage } from '../../domain/scene/scene';
import { sentenceFacts } from '../../domain/scene/sentenceFacts';
import { formatPeriod } from '../../i18n/format/dates';
import { download } from '../../i18n/messages/sharing/download';
import { sentenceText } from '../../i18n/sentences/sentence';
import { subjectName } from '../../i18n/sentences/subjectName';
import { viewLink } from '../../state/url/links';

/** What a takeaway is taken from. */
export interface Origin {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly view: View;
}

function periodOf({ scope }: Pick<ExportSelection, 'scope'>, { scene }: Origin): Period {
  if (scope === 'all') return scene.limits;
  return scope === 'other' && scene.comparison ? scene.comparison.other : scene.period;
}

/** The option a reader chooses, with its number. */
export function scopeLabel(selection: ExportSelection, origin: Origin, language: Language): string {
  const texts = download[language].scope;
  const count = selection.activities.length;
  const subject = origin.scene.subject?.subject;
  switch (selection.scope) {
    case 'subject':
      return texts.subject(
        subject ? subjectName(origin.stage.dataset, subject, language) : '',
        count,
      );
    case 'other':
      return texts.other(formatPeriod(periodOf(selection, origin), language), count);
    default:
      return texts[selection.scope](count);
  }
}

function description(selection: ExportSelection, origin: Origin, language: Language): string {
  const { stage, scene } = origin;
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
  const period = formatPeriod(periodOf(selection, origin), language);
  return texts.described(names[selection.scope], period, selection.activities.length);
}

function viewOf(selection: ExportSelection, origin: Origin): View {
  const { view } = origin;
  if (selection.scope === 'all') return defaultView(view.language);
  if (selection.scope === 'other') {
    return { ...view, period: periodOf(selection, origin), compare: null, activity: null };
  }
  const subject = selection.scope === 'subject' ? view.subject : null;
  return { ...view, subject, activity: null };
}

/** What the file says of itself. */
export function editionOf(selection: ExportSelection, origin: Origin): Edition {
  return {
    link: viewLink(viewOf(selection, origin)),
    description: {
      en: description(selection, origin, 'en'),
      ja: description(selection, origin, 'ja'),
    },
  };
}

/** Says in the folder of downloads what, when and how many, and of which version. */
export function fileStem(
  selection: Pick<ExportSelection, 'scope' | 'activities'>,
  origin: Origin,
): string {
  const { site } = origin.stage.dataset;
  const { from, to } = periodOf(selection, origin);
  const name = slugOf(site.title.en);
  const version = site.version === '' ? '' : `_v${site.version}`;
  return `${name}_${from}_${to}_${selection.activities.length}-activities${version}`;
}
