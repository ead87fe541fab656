import { playSettings } from '../../../i18n/messages/timeline/playSettings';
import { Choice } from '../../../ui/controls/Choice';
import { useHost, useWordsOf } from '../host';
import type { Playing } from './usePlayback';

const speeds = ['slow', 'normal', 'fast'] as const;
const modes = ['growing', 'sliding'] as const;

/** How fast playing goes, and what moves. */
export function PlaySettings({ speed, mode }: Pick<Playing, 'speed' | 'mode'>) {
  const { text, actions } = useHost();
  const words = useWordsOf(playSettings);
  return (
    <>
      <Choice
        legend={words.speedLegend}
        options={speeds}
        labels={text.speed}
        chosen={speed}
        onChoose={actions.setPlaySpeed}
      />
      <Choice
        legend={words.modeLegend}
        options={modes}
        labels={words.mode}
        chosen={mode}
        onChoose={actions.setPlayMode}
      />
    </>
  );
}
