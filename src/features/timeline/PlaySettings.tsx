import { playSettings } from '../../i18n/messages/playSettings';
import { Choice } from '../../ui/Choice';
import { useHost, useWordsOf } from './host';
import type { Playing } from './playClock';

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
