import { describe, expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { createScene } from '../../../src/domain/scene/scene';
import { classFill, classText, shownCountries } from '../../../src/map/colour/colourClass';
import { areaStates } from '../../../src/map/colour/countryState';
import { palettes } from '../../../src/styles/ramp';
import { code, createActivity, partners, stageOf } from '../../builders';
import { comparedStage, fiscal } from '../../features/comparing';

const view = { ...defaultView('en'), period: fiscal(2024), compare: fiscal(2023) };
const nothing = { hovered: null, litClass: null, showMembers: false };

describe('the map of a comparison', () => {
  const scene = createScene(comparedStage, view);

  test('writes every change with its sign, a real minus among them', () => {
    const numbers = [...shownCountries(scene).values()].map((shown) => [shown.code, shown.number]);
    expect(Object.fromEntries(numbers)).toEqual({ FJI: '+1', SWE: '+1', IDN: '−1', PHL: '±0' });
  });

  test('colours by change, unchanged countries too', () => {
    const palette = palettes.light;
    const fills = [...areaStates(comparedStage, scene, nothing)].map(([id, { colourClass }]) => [
      id,
      classFill(colourClass, palette),
    ]);
    const [, less, same, more] = palette.change;
    expect(Object.fromEntries(fills)).toEqual({ FJI: more, SWE: more, IDN: less, PHL: same });
  });

  test('colours −3 and less and +3 and more by the ends of the ramp', () => {
    const three = ['1', '2', '3'].flatMap((day) => [
      createActivity(`a${day}`, { start: `2023-07-0${day}`, partners: partners('FJI') }),
      createActivity(`b${day}`, { start: `2024-07-0${day}`, partners: partners('SWE') }),
    ]);
    const shown = shownCountries(createScene(stageOf(three), view));
    const { change, onChange } = palettes.dark;
    const fillOf = (country: string) =>
      classFill(shown.get(code(country))?.colourClass ?? 0, palettes.dark);
    expect([fillOf('FJI'), fillOf('SWE')]).toEqual([change[0], change[4]]);
    const colourClass = shown.get(code('FJI'))?.colourClass ?? 0;
    expect(classText(colourClass, palettes.dark)).toBe(onChange[0]);
  });

  test('lights a class of change as it lights one of numbers', () => {
    const states = areaStates(comparedStage, scene, { ...nothing, litClass: 3 });
    const faded = [...states].filter(([, { fade }]) => fade < 1).map(([id]) => id);
    expect(faded.toSorted()).toEqual(['IDN', 'PHL']);
  });

  test('shows plain numbers again without one', () => {
    const plain = shownCountries(createScene(comparedStage, { ...view, compare: null }));
    expect(plain.get(code('FJI'))).toMatchObject({ number: '2', colourClass: 2 });
  });
});
