import type { Edition } from '../../data/export/exported';
import { slugOf } from '../../data/export/exported';
import type { Language } from '../../domain/model/types';
import { type ClosedWindow, defaultView, type View } from '../../domain/model/view';
import type { Takeaway } from '../../domain/scene/exportSelection';
import type { Scene, Stage } from '../../domain/scene/scene';
import { sentenceFacts } from '../../domain/scene/sentenceFacts';
import { formatWindow } from '../../i18n/format/dates';
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

function windowOf({ scope }: Pick<Takeaway, 'scope'>, { scene }: Origin): ClosedWindow {
  if (scope === 'all') return scene.limits;
  return scope === 'other' && scene.comparison ? scene.comparison.other : scene.window;
}

/** The option a reader chooses, with its number. */
export function scopeLabel(takeaway: Takeaway, origin: Origin, language: Language): string {
  const texts = download[language].scope;
  const count = takeaway.activities.length;
  const subject = origin.scene.subject?.subject;
  switch (takeaway.scope) {
    case 'subject':
      return texts.subject(
        subject ? subjectName(origin.stage.dataset, subject, language) : '',
        count,
      );
    case 'other':
      return texts.other(formatWindow(windowOf(takeaway, origin), language), count);
    default:
      return texts[takeaway.scope](count);
  }
}

function description(takeaway: Takeaway, origin: Origin, language: Language): string {
  const { stage, scene } = origin;
  if (takeaway.scope === 'view') {
    return sentenceText(sentenceFacts(scene), stage.dataset, language);
  }
  const texts = download[language];
  const subject = scene.subject?.subject;
  const names = {
    subject: subject ? subjectName(stage.dataset, subject, language) : '',
    other: texts.otherWindow,
    all: texts.allData,
  };
  const window = formatWindow(windowOf(takeaway, origin), language);
  return texts.described(names[takeaway.scope], window, takeaway.activities.length);
}

function viewOf(takeaway: Takeaway, origin: Origin): View {
  const { view } = origin;
  if (takeaway.scope === 'all') return defaultView(view.language);
  if (takeaway.scope === 'other') {
    return { ...view, window: windowOf(takeaway, origin), compare: null, activity: null };
  }
  const subject = takeaway.scope === 'subject' ? view.subject : null;
  return { ...view, subject, activity: null };
}

/** What the file says of itself. */
export function editionOf(takeaway: Takeaway, origin: Origin): Edition {
  return {
    link: viewLink(viewOf(takeaway, origin)),
    description: {
      en: description(takeaway, origin, 'en'),
      ja: description(takeaway, origin, 'ja'),
    },
  };
}

/** Says in the folder of downloads what, when and how many, and of which version. */
export function fileStem(takeaway: Pick<Takeaway, 'scope' | 'activities'>, origin: Origin): string {
  const { site } = origin.stage.dataset;
  const { from, to } = windowOf(takeaway, origin);
  const name = slugOf(site.title.en);
  const version = site.version === '' ? '' : `_v${site.version}`;
  return `${name}_${from}_${to}_${takeaway.activities.length}-activities${version}`;
}
