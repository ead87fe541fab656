import type { ClosedWindow, TimeWindow } from '../../domain/model/view';

/** Something the reader is told once; `i18n` puts it into words. */
export type Notice =
  | {
      /** A link asked for a value that does not exist. */
      readonly type: 'unknownValue';
      readonly id: string;
      readonly parameter: string;
      readonly value: string;
    }
  | {
      /** A link's window reached beyond what is collected. */
      readonly type: 'clampedWindow';
      readonly id: string;
      readonly limits: ClosedWindow;
    }
  | {
      /** A link's dates stood the wrong way round and changed places. */
      readonly type: 'invertedDates';
      readonly id: string;
      readonly dates: 'window' | 'compare';
    }
  | {
      /** Nothing was collected in the window a link compares with. */
      readonly type: 'compareOutside';
      readonly id: string;
      readonly window: ClosedWindow;
      readonly limits: ClosedWindow;
    }
  | {
      /** The window grew to hold the activity a link opens. */
      readonly type: 'widenedWindow';
      readonly id: string;
      readonly previous: TimeWindow;
    };
