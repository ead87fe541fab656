// biome-ignore-all lint/a11y/noRedundantRoles: rows are grids, and not every browser keeps their roles
import { memo, type ReactNode } from 'react';
import type { Activity, Dataset, Language } from '../../domain/model/types';
import { defaultView } from '../../domain/model/view';
import { formatDays } from '../../i18n/format/dates';
import { countryName, termLabel } from '../../i18n/format/names';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { messages } from '../../i18n/messages';
import { table } from '../../i18n/messages/finding/table';
import { countriesText, organisationsText } from '../../i18n/sentences/activityTexts';
import { formatView } from '../../state/url/viewUrl';
import { openActivity } from '../../state/view/actions';
import { ActionLink } from '../../ui/controls/ActionLink';
import { Badge } from '../../ui/controls/Badge';
import { Phrases } from '../../ui/text/Phrases';
import row from './TableRow.module.css';
import styles from './TableView.module.css';

interface TableRowProps {
  readonly dataset: Dataset;
  readonly activity: Activity;
  readonly language: Language;
  readonly isCurrent: boolean;
  /** What is first about it among the periods compared; `null` without a comparison. */
  readonly first: string | null;
}

interface CellProps {
  readonly column: 'countries' | 'organisations' | 'mode' | 'place';
  readonly language: Language;
  /** `null` when nothing is recorded. */
  readonly text: string | null;
  /** What stands there then, in words. */
  readonly absent: string;
}

/** Where the columns are stacked, each cell says in words what it is. */
function Cell({ column, language, text, absent }: CellProps) {
  const texts = table[language];
  return (
    <td role="cell" data-column={column}>
      <span className={styles.label}>{texts.labelled(texts.columns[column])}</span>
      {text === null ? (
        <span className={styles.absent}>{absent}</span>
      ) : (
        <Phrases phrases={phrasesOf(text, language)} />
      )}
    </td>
  );
}

/** The shortest true answer to "where". */
function placeName({ dataset, activity: { venue }, language }: TableRowProps): string | null {
  if (!venue) return null;
  const { city, name, country } = venue;
  const place = city ?? name;
  return place?.[language] ?? (country && countryName(dataset, country, language));
}

/**
 * One row. Like an entry of the list it depends on nothing that moves with the period, and its
 * link opens the activity on its own.
 */
export const TableRow = memo(function TableRow(props: TableRowProps): ReactNode {
  const { dataset, activity, language, isCurrent, first } = props;
  const texts = messages[language];
  const { id, title, organisations, mode } = activity;
  const { kinds, modes } = dataset.vocabulary;
  const link = {
    href: formatView({ ...defaultView(language), kind: 'table', activity: id }, null),
    onOpen: () => openActivity(id),
  };
  const sources = texts.activity.sources(activity.sourceCount);
  return (
    <tr
      role="row"
      className={styles.row}
      data-activity-id={id}
      data-entry={id}
      data-current={isCurrent || undefined}
    >
      <td role="cell" data-column="date">
        <Phrases
          phrases={phrasesOf(formatDays(activity.start, activity.end, language), language)}
        />
      </td>
      <th role="rowheader" scope="row" data-column="title">
        <ActionLink {...link} className={row.title} aria-current={isCurrent || undefined}>
          <Phrases phrases={phrasesOf(title[language], language)} />
        </ActionLink>
        {first !== null && (
          <span className={row.mark}>
            <Badge form="outlined">{first}</Badge>
          </span>
        )}
      </th>
      <td role="cell" data-column="kind">
        <Phrases phrases={phrasesOf(termLabel(kinds, activity.kind, language), language)} />
      </td>
      <Cell
        column="countries"
        language={language}
        text={countriesText(dataset, activity, language)}
        absent={texts.activity.noCountries}
      />
      <Cell
        column="organisations"
        language={language}
        text={organisationsText(dataset, organisations, language)}
        absent={texts.activity.noCountries}
      />
      <Cell
        column="mode"
        language={language}
        text={mode === 'unknown' ? null : termLabel(modes, mode, language)}
        absent={texts.activity.notRecorded}
      />
      <Cell
        column="place"
        language={language}
        text={placeName(props)}
        absent={texts.activity.notRecorded}
      />
      <td role="cell" data-column="sources">
        <ActionLink {...link} aria-label={table[language].sourcesOf(sources, title[language])}>
          {sources}
        </ActionLink>
      </td>
    </tr>
  );
});
