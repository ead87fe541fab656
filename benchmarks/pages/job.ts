/**
 * The one job that every page compared here does: countries coloured by their number of activities
 * overlapping the period, two sliders by month, the total, and the first activities of a country.
 */
interface JobActivity {
  readonly title: { readonly en: string };
  readonly start: string;
  readonly end: string;
  readonly partners: readonly { readonly country: string }[];
}

const listedCountry = 'USA';
const listedRows = 20;
export const classColours = ['#d7c0f4', '#b48ee6', '#8a5acf', '#5f2ea5', '#30165e'] as const;
const classStarts = [1, 2, 4, 7, 11];

/** @returns the class of a number of activities, 1 to 5; 0 for none */
export function classOf(count: number): number {
  return classStarts.filter((start) => count >= start).length;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function createSlider(name: string, max: number, value: number): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'range', min: '0', max: String(max), ariaLabel: name });
  input.value = String(value);
  document.body.append(input);
  return input;
}

function showList(list: HTMLElement, titles: readonly string[]): void {
  const items = titles.map((title) => {
    const item = document.createElement('li');
    item.textContent = title;
    return item;
  });
  list.replaceChildren(...items);
}

async function loadActivities(): Promise<readonly JobActivity[]> {
  const response = await fetch('data/activities.json');
  return ((await response.json()) as { readonly activities: JobActivity[] }).activities;
}

/**
 * Draws sliders, total and list.
 * @param draw colours the map for the counts of a step
 * @returns a function that does the first step
 */
export async function startJob(
  draw: (countries: readonly string[], counts: Int32Array) => void,
): Promise<() => void> {
  const activities = await loadActivities();
  const months = activities.flatMap(({ start, end }) => [monthOf(start), monthOf(end)]);
  const first = months.reduce((a, b) => Math.min(a, b));
  const last = months.reduce((a, b) => Math.max(a, b));
  const starts = Int32Array.from(activities, ({ start }) => monthOf(start));
  const ends = Int32Array.from(activities, ({ end }) => monthOf(end));
  const codes = activities.map(({ partners }) => partners.map(({ country }) => country));
  const countries = [...new Set(codes.flat())];
  const idOf = new Map(countries.map((code, id) => [code, id]));
  const named = codes.map((of) => of.map((code) => idOf.get(code) ?? 0));
  const listedId = idOf.get(listedCountry) ?? -1;
  const from = createSlider('Start date', last - first, 0);
  const to = createSlider('End date', last - first, last - first);
  const total = document.body.appendChild(document.createElement('h2'));
  const list = document.body.appendChild(document.createElement('ol'));

  const overlaps = (row: number, begin: number, end: number) =>
    (starts[row] ?? 0) <= end && (ends[row] ?? 0) >= begin;

  const step = () => {
    const begin = first + Number(from.value);
    const end = first + Number(to.value);
    const counts = new Int32Array(countries.length);
    const titles: string[] = [];
    let sum = 0;
    for (const [row, ids] of named.entries()) {
      if (!overlaps(row, begin, end)) continue;
      sum++;
      for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
      if (titles.length < listedRows && ids.includes(listedId)) {
        titles.push(activities[row]?.title.en ?? '');
      }
    }
    total.textContent = `${sum} activities`;
    showList(list, titles);
    draw(countries, counts);
  };
  from.addEventListener('input', step);
  to.addEventListener('input', step);
  return step;
}
