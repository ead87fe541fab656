import { changeBreaks } from '../../domain/comparison/changeBreaks';
import { classBreaks, classIndexes } from '../../domain/counting/classBreaks';
import type { Language } from '../../domain/model/types';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { pointOfView } from '../../i18n/format/pointOfView';
import { legend } from '../../i18n/messages/map/legend';
import { download } from '../../i18n/messages/sharing/download';
import { caveatText } from '../../i18n/sentences/comparisonSentence';
import { editionText } from '../../i18n/sentences/edition';
import { viewPhrases } from '../../i18n/sentences/viewSentence';
import { viewLink } from '../../state/url/links';
import type { Theme } from '../../state/view/viewStore';
import { type Palette, palettes } from '../../styles/ramp';
import { type PictureClass, type PictureContent, paintPicture } from './picture';
import type { Origin } from './takeawayTexts';

/** The map as it is on screen, handed over by the page. */
export interface ShownMap {
  readonly image: ImageBitmap;
  /** Pixels of the page. */
  readonly width: number;
  readonly height: number;
}

/** Where a line may break: in English after a space. */
function breakable(text: string, language: Language): readonly string[] {
  return language === 'ja' ? phrasesOf(text, language) : text.split(/(?<= )/);
}

/** The sentence breaks where it does on the page. */
function sentencePhrases({ stage, scene, view: { language } }: Origin): readonly string[] {
  const phrases = viewPhrases(scene, stage.dataset, language);
  const texts = phrases.map(({ text, tail }) => `${text}${tail}`);
  return language === 'ja' ? texts : breakable(texts.join(''), language);
}

function classesOf({ scene }: Origin, palette: Palette, language: Language): PictureClass[] {
  const { comparison } = scene;
  const texts = legend[language];
  return classIndexes.map((index) => {
    const { min, max } = comparison ? changeBreaks[index] : classBreaks[index];
    return {
      range: comparison ? texts.changeRange(min, max) : texts.classRange(min, max),
      fill: (comparison ? palette.change : palette.classes)[index],
      onFill: (comparison ? palette.onChange : palette.onClasses)[index],
      countries: (comparison?.classCounts ?? scene.classCounts)[index] ?? 0,
    };
  });
}

/** What whoever meets the picture alone has to know. */
function notesOf({ stage, scene, view }: Origin): readonly string[] {
  const { language } = view;
  const { site } = stage.dataset;
  const { title, subtitle, publishedListUrl } = site;
  const caveat = scene.comparison && caveatText(scene, scene.comparison, language);
  const notes = [
    caveat,
    `${title[language]} · ${subtitle[language]}`,
    editionText(site, language),
    download[language].pictureSources(publishedListUrl),
    legend[language].bordersNotice[pointOfView],
    viewLink(view),
  ];
  return notes.filter((note): note is string => Boolean(note));
}

/** The map with its sentence, legend, borders notice, version and address, as a PNG. */
export function mapPicture(shown: ShownMap, origin: Origin, theme: Theme): Promise<Blob> {
  const { scene, view } = origin;
  const { language } = view;
  const palette = palettes[theme];
  const texts = legend[language];
  const isComparing = scene.comparison !== null;
  const content: PictureContent = {
    ...shown,
    scale: shown.image.width / shown.width,
    font: getComputedStyle(document.body).fontFamily,
    palette,
    sentence: sentencePhrases(origin),
    legendTitle: isComparing ? texts.changeTitle : texts.title,
    legendCounts: texts.counts,
    classes: classesOf(origin, palette, language),
    others: [
      { fill: palette.land, label: isComparing ? texts.noneInEither : texts.noneRecorded },
      { fill: palette.homeFill, label: texts.home },
    ],
    notes: notesOf(origin).map((note) => breakable(note, language)),
  };
  return paintPicture(content);
}
