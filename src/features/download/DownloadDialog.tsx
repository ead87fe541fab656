import { useMemo, useState } from 'react';
import { type FileFormat, fileFormats } from '../../data/export/makeFile';
import { faultOf } from '../../data/served/dataFileError';
import {
  type ExportScope,
  type ExportSelection,
  exportSelections,
} from '../../domain/scene/exportSelection';
import type { Scene, Stage } from '../../domain/scene/scene';
import { download } from '../../i18n/messages/sharing/download';
import { editionText } from '../../i18n/sentences/edition';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { closeDialog, openDialog } from '../../state/view/actions';
import { type Theme, useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import { Choice } from '../../ui/controls/Choice';
import styles from './DownloadDialog.module.css';
import { FormatRow } from './FormatRow';
import type { ShownMap } from './mapPicture';
import { Picture } from './Picture';
import { type Origin, scopeLabel } from './takeawayTexts';
import { useSaving } from './useSaving';

interface DownloadDialogProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly theme: Theme;
  /** The map as it is on screen; `null` where there is none. */
  readonly takeMap: () => Promise<ShownMap | null>;
}

/** What is on screen, or all of it, as files; each button says how much it gives. */
export function DownloadDialog({ stage, scene, theme, takeMap }: DownloadDialogProps) {
  const texts = useTextOf(download);
  const { upkeep, close } = useText().shell;
  const view = useView((state) => state);
  const origin = { stage, scene, view };
  const choices = useMemo(() => exportSelections(stage, scene, view), [stage, scene, view]);
  const [scope, setScope] = useState<ExportScope>('view');
  // What was chosen may be gone: playing goes on below, and Back closes what is selected.
  const chosen = choices.find((choice) => choice.scope === scope) ?? choices[0];
  const edition = editionText(stage.dataset.site, view.language);
  const labels = Object.fromEntries(
    choices.map((choice) => [choice.scope, scopeLabel(choice, origin, view.language)]),
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
      {chosen && <Formats selection={chosen} origin={origin} />}
      <Picture origin={origin} theme={theme} takeMap={takeMap} />
      <p className={styles.foot}>{texts.made(edition)}</p>
      <Button className={styles.upkeep} onClick={() => openDialog({ name: 'upkeep' })}>
        {upkeep}
      </Button>
    </Dialog>
  );
}

interface FormatsProps {
  readonly selection: ExportSelection;
  readonly origin: Origin;
}

function Formats({ selection, origin }: FormatsProps) {
  const texts = useTextOf(download);
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
        return save(format, selection, origin);
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
  const texts = useTextOf(download);
  const language = useView((state) => state.language);
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
