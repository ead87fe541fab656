import type { ActivityId, Dataset, Language } from '../../domain/model/types';
import type { Edition, Exported } from './exported';

/** What every file format is made from. */
export interface FileRequest {
  readonly exported: readonly Exported[];
  readonly dataset: Dataset;
  readonly edition: Edition;
  /** Of calendars; the other formats hold both. */
  readonly language: Language;
  /** The absolute address of one activity, for calendars. */
  readonly linkTo: (activity: ActivityId) => string;
}
