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
import { drawImage, type ImageContent, type LegendClass } from './canvasImage';
import type { ExportContext } from './exportTexts';

/** The map alone, as it is on screen. */
export interface MapSnapshot {
  readonly image: ImageBitmap;
  /** CSS pixels, as the height. */
  readonly width: number;
  readonly height: number;
}

/** Where a line may break: in English after a space. */
function breakable(text: string, language: Language): readonly string[] {
  return language === 'ja' ? phrasesOf(text, language) : text.split(/(?<= )/);
}

/** The sentence breaks where it breaks on the page. */
function sentencePhrases({ stage, scene, view: { language } }: ExportContext): readonly string[] {
  const phrases = viewPhrases(scene, stage.dataset, language);
  const texts = phrases.map(({ text, tail }) => `${text}${tail}`);
  return language === 'ja' ? texts : breakable(texts.join(''), language);
}

function legendClasses(context: ExportContext, palette: Palette): readonly LegendClass[] {
  const { scene, view } = context;
  const { comparison } = scene;
  const texts = legend[view.language];
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

/** What a reader has to know who sees the image without the page. */
function notesOf({ stage, scene, view }: ExportContext): readonly string[] {
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
export function createMapImage(
  map: MapSnapshot,
  context: ExportContext,
  theme: Theme,
): Promise<Blob> {
  const { scene, view } = context;
  const { language } = view;
  const palette = palettes[theme];
  const texts = legend[language];
  const isComparing = scene.comparison !== null;
  const content: ImageContent = {
    ...map,
    scale: map.image.width / map.width,
    font: getComputedStyle(document.body).fontFamily,
    palette,
    sentence: sentencePhrases(context),
    legendTitle: isComparing ? texts.changeTitle : texts.title,
    legendCounts: texts.counts,
    classes: legendClasses(context, palette),
    others: [
      { fill: palette.land, label: isComparing ? texts.noneInEither : texts.noneRecorded },
      { fill: palette.homeFill, label: texts.home },
    ],
    notes: notesOf(context).map((note) => breakable(note, language)),
  };
  return drawImage(content);
}
