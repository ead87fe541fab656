import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RawActivity, RawOrganisation } from '../../src/data/schema/editedSchema';

/** The repository's own files, read without the code under test. */

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function readText(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

function readFile<Shape>(path: string): Shape {
  return JSON.parse(readText(path)) as Shape;
}

export const activities = readFile<{ activities: RawActivity[] }>(
  'data/activities.json',
).activities;
export const organisations = readFile<{ organisations: RawOrganisation[] }>(
  'data/organisations.json',
).organisations;

export interface ListEntry {
  readonly date: string;
  readonly wording: string;
  readonly section: string;
}
export const publishedList = readFile<ListEntry[]>('tests/fixtures/published-list.json');

export function activityNamed(id: string): RawActivity {
  const found = activities.find((activity) => activity.id === id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
}
