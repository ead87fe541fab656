import type { OpenPeriod, Period } from '../../domain/model/view';

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
      /** A link's period reached beyond what is collected. */
      readonly type: 'clampedPeriod';
      readonly id: string;
      readonly limits: Period;
    }
  | {
      /** A link's dates stood the wrong way round and changed places. */
      readonly type: 'invertedDates';
      readonly id: string;
      readonly dates: 'period' | 'compare';
    }
  | {
      /** Nothing was collected in the period a link compares with. */
      readonly type: 'compareOutside';
      readonly id: string;
      readonly period: Period;
      readonly limits: Period;
    }
  | {
      /** The period grew to hold the activity a link opens. */
      readonly type: 'widenedPeriod';
      readonly id: string;
      readonly previous: OpenPeriod;
    };
