// biome-ignore-all lint/a11y/noRedundantRoles: rows are grids, and not every browser keeps their roles
import { memo, type ReactNode } from 'react';
import type { Activity, Dataset, Language } from '../../domain/model/types';
import { defaultView } from '../../domain/model/view';
import { formatDays } from '../../i18n/format/dates';
import { countryName, termLabel } from '../../i18n/format/names';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { activity as activityText } from '../../i18n/messages/drawer/activity';
import { table } from '../../i18n/messages/finding/table';
import { countriesText, organisationsText } from '../../i18n/sentences/activityTexts';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import { formatView } from '../../state/url/viewUrl';
import { ActionLink } from '../../ui/controls/ActionLink';
import { Badge } from '../../ui/controls/Badge';
import { Phrases } from '../../ui/text/Phrases';
import { useFirstWith } from '../activities/useFirstWith';
import row from './TableRow.module.css';
import styles from './TableView.module.css';

interface TableRowProps {
  readonly activity: Activity;
  readonly language: Language;
  readonly isCurrent: boolean;
}

type CellColumn = 'countries' | 'organisations' | 'mode' | 'place';

interface CellProps {
  readonly column: CellColumn;
  /** Says what the cell is where the columns are stacked. */
  readonly label: string;
  readonly language: Language;
  /** `null` when nothing is recorded. */
  readonly text: string | null;
  /** What the cell says then. */
  readonly absent: string;
}

function Cell({ column, label, language, text, absent }: CellProps) {
  return (
    <td role="cell" data-column={column}>
      <span className={styles.label}>{label}</span>
      {text === null ? (
        <span className={styles.absent}>{absent}</span>
      ) : (
        <Phrases phrases={phrasesOf(text, language)} />
      )}
    </td>
  );
}

/** The shortest true answer to "where". */
function placeName(dataset: Dataset, { venue }: Activity, language: Language): string | null {
  if (!venue) return null;
  const { city, name, country } = venue;
  const place = city ?? name;
  return place?.[language] ?? (country && countryName(dataset, country, language));
}

/** The columns that a record may leave open. */
function OpenCells({ activity, language }: Pick<TableRowProps, 'activity' | 'language'>) {
  const texts = useText(table);
  const { noCountries, notRecorded } = useText(activityText);
  const dataset = useDataset();
  const { organisations, mode } = activity;
  const modeName = mode === 'unknown' ? null : termLabel(dataset.vocabulary.modes, mode, language);
  const cell = (column: CellColumn) => ({
    column,
    label: texts.labelled(texts.columns[column]),
    language,
  });
  return (
    <>
      <Cell
        {...cell('countries')}
        text={countriesText(dataset, activity, language)}
        absent={noCountries}
      />
      <Cell
        {...cell('organisations')}
        text={organisationsText(dataset, organisations, language)}
        absent={noCountries}
      />
      <Cell {...cell('mode')} text={modeName} absent={notRecorded} />
      <Cell {...cell('place')} text={placeName(dataset, activity, language)} absent={notRecorded} />
    </>
  );
}

/**
 * One row. Like a card of the list it depends on nothing that moves with the period, and its link
 * carries neither dates nor filters.
 */
export const TableRow = memo(function TableRow(props: TableRowProps): ReactNode {
  const { activity, language, isCurrent } = props;
  const { sourcesOf } = useText(table);
  const sources = useText(activityText).sources(activity.sourceCount);
  const { kinds } = useDataset().vocabulary;
  const { openActivity } = useActions();
  const first = useFirstWith(activity, language);
  const { id, title } = activity;
  const link = {
    href: formatView({ ...defaultView(language), kind: 'table', activity: id }, null),
    onOpen: () => openActivity(id),
  };
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
          <span className={row.badge}>
            <Badge form="outlined">{first}</Badge>
          </span>
        )}
      </th>
      <td role="cell" data-column="kind">
        <Phrases phrases={phrasesOf(termLabel(kinds, activity.kind, language), language)} />
      </td>
      <OpenCells activity={activity} language={language} />
      <td role="cell" data-column="sources">
        <ActionLink {...link} aria-label={sourcesOf(sources, title[language])}>
          {sources}
        </ActionLink>
      </td>
    </tr>
  );
});
