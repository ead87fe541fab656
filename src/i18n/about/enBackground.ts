import { pointOfView } from '../format/pointOfView';
import {
  type AboutFacts,
  type AboutSection,
  pages,
  type ResolutionTexts,
  resolutionRows,
} from './content';
import { partItems, pillarsOf1325, planRows, promotionPlan } from './frameworks';

const resolutionTexts: ResolutionTexts = {
  1325: 'Women as equal actors in preventing and resolving conflict; protection of women and girls in war.',
  1820: 'Sexual violence used as a tactic of war is a matter of peace and security.',
  1888: 'A special representative and a team of experts on sexual violence in conflict.',
  1889: 'Women in peacebuilding after conflict; indicators to measure progress.',
  1960: 'Monitoring and reporting on sexual violence, with lists of the parties suspected of it.',
  2106: 'An end to impunity: prosecution, sanctions and the duties of everyone involved.',
  2122: 'Women’s leadership at every stage, and a review of progress in 2015.',
  2242: 'WPS in all the Council’s work, including countering terrorism; more women in peacekeeping.',
  2467: 'Survivors at the centre of the response to sexual violence in conflict.',
  2493: 'Full implementation of all the earlier resolutions; safety for women who speak out.',
};

export function wps({ frameworks }: AboutFacts): AboutSection {
  return {
    heading: 'Women, Peace and Security',
    blocks: [
      {
        type: 'text',
        text: 'Women, Peace and Security (WPS) is an agenda of the United Nations Security Council. It rests on two observations: war harms women and girls in ways of its own, and peace is more likely to last when women take part in making it.',
      },
      {
        type: 'text',
        text: 'Resolution 1325, adopted unanimously on 31 October 2000, was the Council’s first on the subject. Nine more followed, the last in October 2019, and the ten are read together. Governments carry them out through National Action Plans. The agenda is usually described by four pillars:',
      },
      frameworks
        ? { type: 'list', items: partItems(frameworks, pillarsOf1325, 'en') }
        : { type: 'frameworksMissing' },
      {
        type: 'table',
        caption: 'The ten resolutions of the Security Council',
        columns: ['Resolution', 'What it is known for'],
        rows: resolutionRows(resolutionTexts, 'en'),
      },
    ],
    sources: [
      {
        label: 'UN Women: resolutions of the Security Council',
        url: pages.councilResolutions,
        language: 'en',
      },
      {
        label: 'Defense of Japan 2024: Women, Peace and Security (in Japanese)',
        url: pages.whitePaper,
        language: 'ja',
      },
    ],
  };
}

export function japan({ frameworks }: AboutFacts): AboutSection {
  return {
    heading: 'Japan and WPS',
    blocks: [
      {
        type: 'text',
        text: 'Japan carries out the resolutions through action plans of the whole government. They also cover disasters, in which women and girls are at particular risk. On the basis of the third, the Ministry of Defense (MOD) adopted a plan of its own for the ministry and the Self-Defense Forces (SDF).',
      },
      ...(frameworks
        ? ([
            {
              type: 'table',
              caption: 'Japan’s plans',
              columns: ['Plan', 'How it came about'],
              rows: planRows(frameworks, 'en'),
            },
            {
              type: 'text',
              text: 'The ministry’s plan has four headings, given here in our translation:',
            },
            { type: 'list', items: partItems(frameworks, promotionPlan, 'en') },
          ] as const)
        : ([{ type: 'frameworksMissing' }] as const)),
      {
        type: 'text',
        text: 'The ministry set up a Headquarters for WPS Promotion in August 2023. Its list records three meetings: on 8 August 2023, 19 January 2024 and 2 April 2024. The third was chaired by Parliamentary Vice-Minister of Defense Matsumoto and adopted the plan.',
      },
    ],
    sources: [
      {
        label: 'Ministry of Defense: initiatives to promote WPS',
        url: pages.ministryEnglish,
        language: 'en',
      },
      {
        label: 'Defense of Japan 2024: the headquarters (in Japanese)',
        url: pages.whitePaperColumn,
        language: 'ja',
      },
      {
        label: 'Boei Home: the four lines of the Promotion Plan (in Japanese)',
        url: pages.promotionPlan,
        language: 'ja',
      },
      {
        label: 'Ministry of Foreign Affairs: action plans (in Japanese)',
        url: pages.actionPlans,
        language: 'ja',
      },
      {
        label: 'Japan Up Close: the action plans and disasters',
        url: pages.actionPlansEnglish,
        language: 'en',
      },
    ],
  };
}

/** For a map that was built with the source's own borders. */
function naturalEarthBorders(): AboutSection {
  return {
    heading: 'Borders',
    blocks: [
      {
        type: 'text',
        text: 'The borders are those of Natural Earth 4.1 (scale 1:10 million), taken from the package world-atlas and not changed. Natural Earth draws who controls an area, whether or not other governments recognise it. They are not the position of Japan or of any other government. “Countries and regions” is the wording of Japan’s Foreign Ministry for states and for areas that it does not recognise as states.',
      },
      {
        type: 'text',
        text: 'Areas that are nobody’s in the source have a dashed border, no colour and no number. Armistice lines and lines that the two sides dispute are dashed, as on maps of the United Nations. The project’s default is the official position of Japan: build the geography without GEO_POV=natural-earth.',
      },
    ],
    sources: [
      {
        label: 'Natural Earth: policy on disputed boundaries',
        url: 'https://www.naturalearthdata.com/about/disputed-boundaries-policy/',
        language: 'en',
      },
    ],
  };
}

export function borders(): AboutSection {
  if (pointOfView === 'natural-earth') return naturalEarthBorders();
  return {
    heading: 'Borders',
    blocks: [
      {
        type: 'text',
        text: 'The map follows the official position of Japan, because it presents the record of a Japanese ministry. Other governments hold other views. “Countries and regions” is the wording of Japan’s Foreign Ministry for states and for areas that it does not recognise as states.',
      },
      {
        type: 'text',
        text: 'The shapes are those of Natural Earth 4.1 (scale 1:10 million), taken from the package world-atlas. Natural Earth draws who controls an area. This was changed:',
      },
      {
        type: 'list',
        items: [
          {
            term: 'Japan',
            text: 'The Northern Territories (Etorofu, Kunashiri, Shikotan and the Habomai Islands) and Takeshima are part of Japan. The Senkaku Islands were so already.',
          },
          {
            term: 'Southern Sakhalin and the Kuril Islands',
            text: 'Sakhalin south of 50° N and the islands from Urup to Shumshu are neutral: Japan calls their status undetermined.',
          },
          {
            term: 'Golan Heights',
            text: 'Neutral. Their line is drawn by hand along the boundary of 1923 and exact to about 3 km.',
          },
          {
            term: 'Western Sahara',
            text: 'One neutral area, including the part west of the berm.',
          },
          { term: 'Crimea', text: 'Part of Ukraine.' },
          {
            term: 'Areas joined',
            text: 'Somaliland to Somalia; the north of Cyprus and the buffer zone to Cyprus; Baikonur to Kazakhstan; the Siachen Glacier to India; Bajo Nuevo and Serranilla to Colombia. Natural Earth’s own description of Japan’s view does the same.',
          },
        ],
      },
      {
        type: 'text',
        text: 'Neutral areas have a dashed border, no colour and no number. The Spratly Islands and Scarborough Reef are neutral in the source too. Armistice lines and lines that the two sides dispute are dashed, as on maps of the United Nations. The result is not the Japanese edition that Natural Earth publishes. Anyone who builds a map from this project can choose the unmodified view with the build setting GEO_POV=natural-earth.',
      },
    ],
    sources: [
      {
        label:
          'Ministry of Foreign Affairs: why maps show Southern Sakhalin in another colour (in Japanese)',
        url: pages.undetermined,
        language: 'ja',
      },
      {
        label: 'Foreign Minister’s statement on the Golan Heights, 1981 (in Japanese)',
        url: pages.golan,
        language: 'ja',
      },
      { label: 'Natural Earth', url: pages.naturalEarth, language: 'en' },
      { label: 'world-atlas', url: pages.worldAtlas, language: 'en' },
    ],
  };
}
