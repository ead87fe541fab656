import { useMemo, useState } from 'react';
import { type FileFormat, fileFormats } from '../../data/export/makeFile';
import { faultOf } from '../../data/served/dataFileError';
import {
  type ExportScope,
  type ExportSelection,
  exportSelections,
} from '../../domain/scene/exportSelection';
import { shell } from '../../i18n/messages/page/shell';
import { download } from '../../i18n/messages/sharing/download';
import { editionText } from '../../i18n/sentences/edition';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import styles from './DownloadDialog.module.css';
import { scopeLabel } from './exportTexts';
import { FormatRow } from './FormatRow';
import { MapImageRow } from './MapImageRow';
import type { MapSnapshot } from './mapImage';
import { useExportContext } from './useExportContext';
import { useSaving } from './useSaving';

interface DownloadDialogProps {
  /** Takes the map as it is on screen; `null` where there is none. */
  readonly takeMap: () => Promise<MapSnapshot | null>;
}

/** Files of what is on screen or of all data, and the map as an image. */
export function DownloadDialog({ takeMap }: DownloadDialogProps) {
  const texts = useText(download);
  const { upkeep, close } = useText(shell);
  const { closeDialog, openDialog } = useActions();
  const context = useExportContext();
  const { stage, scene, view } = context;
  const choices = useMemo(() => exportSelections(stage, scene, view), [stage, scene, view]);
  const [scope, setScope] = useState<ExportScope>('view');
  // The choice may be gone: playing goes on below the dialog, and Back closes what is selected.
  const chosen = choices.find((choice) => choice.scope === scope) ?? choices[0];
  const edition = editionText(stage.dataset.site, view.language);
  const labels = Object.fromEntries(
    choices.map((choice) => [choice.scope, scopeLabel(choice, context, view.language)]),
  ) as Readonly<Record<ExportScope, string>>;
  return (
    <Dialog isOpen title={texts.title} closeLabel={close} onClose={closeDialog}>
      <Choice
        legend={texts.which}
        options={choices.map((choice) => choice.scope)}
        labels={labels}
        chosen={chosen?.scope ?? 'view'}
        onChoose={setScope}
      />
      {chosen && <Formats selection={chosen} />}
      <MapImageRow takeMap={takeMap} />
      <p className={styles.foot}>{texts.made(edition)}</p>
      <Button className={styles.upkeep} onClick={() => openDialog({ name: 'upkeep' })}>
        {upkeep}
      </Button>
    </Dialog>
  );
}

function Formats({ selection }: { readonly selection: ExportSelection }) {
  const texts = useText(download);
  const context = useExportContext();
  const [hasFailed, setFailed] = useState(false);
  const { proofs, save } = useSaving(() => setFailed(true));
  const { located } = selection;
  const count = selection.activities.length;
  const about = {
    ...texts.about,
    geojson: texts.about.geojson(located, count),
  };
  if (count === 0) return <p className={styles.state}>{texts.nothing}</p>;
  const isReady = proofs.data !== undefined;
  const formatRow = (format: FileFormat) => (
    <FormatRow
      key={format}
      name={texts.format[format]}
      about={about[format]}
      action={texts.action(count, texts.fileType[format])}
      isPrimary={format === 'csv'}
      isDisabled={!isReady}
      onSave={() => {
        setFailed(false);
        return save(format, selection, context);
      }}
    />
  );
  return (
    <>
      <ul className={styles.formats}>{fileFormats.map(formatRow)}</ul>
      {!isReady && <ProofState proofs={proofs} />}
      {hasFailed && (
        <p className={styles.state} role="alert">
          {texts.failed}
        </p>
      )}
    </>
  );
}

function ProofState({ proofs }: Pick<ReturnType<typeof useSaving>, 'proofs'>) {
  const texts = useText(download);
  const language = useLanguage();
  const { error } = proofs;
  if (error === null) return <p className={styles.state}>{texts.loading}</p>;
  return (
    <p className={styles.state} role="alert">
      {texts.proofFailed} {failureText(faultOf(error), language)}{' '}
      <Button kind="text" disabled={proofs.isFetching} onClick={() => proofs.refetch()}>
        {texts.tryAgain}
      </Button>
    </p>
  );
}
