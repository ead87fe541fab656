import type { Activity, Language } from '../../domain/model/types';
import { firstWithText } from '../../i18n/sentences/activityTexts';
import { useDataset, useScene } from '../../state/page/useScene';

/**
 * "First with Samoa": what is first about an activity of the period, while two periods are compared.
 * @returns `null` without a comparison, or when nothing is first
 */
export function useFirstWith(activity: Activity, language: Language): string | null {
  const dataset = useDataset();
  return useScene((scene) => firstWithText(dataset, scene, activity, language));
}
