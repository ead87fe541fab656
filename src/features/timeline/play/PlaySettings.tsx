import { playSettings } from '../../../i18n/messages/timeline/playSettings';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { useActions, useView } from '../../../state/page/useView';
import { Choice } from '../../../ui/controls/Choice';

const speeds = ['slow', 'normal', 'fast'] as const;
const modes = ['growing', 'sliding'] as const;

/** How fast playing goes, and what moves. */
export function PlaySettings() {
  const text = useText(timeline);
  const words = useText(playSettings);
  const actions = useActions();
  const speed = useView(({ playSpeed }) => playSpeed);
  const mode = useView(({ playMode }) => playMode);
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
