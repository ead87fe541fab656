import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { useView } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { ComparePanel, type ComparePanelProps } from '../compare/ComparePanel';
import styles from '../compare/ComparePanel.module.css';
import { PlaySettings } from '../play/PlaySettings';

interface MoreSettingsProps extends ComparePanelProps {
  readonly hasCompare: boolean;
}

/** What has no room beside the plot: comparing and how to play. */
export function MoreSettings({ hasCompare, onClose }: MoreSettingsProps) {
  return (
    <>
      {hasCompare && <CompareDisclosure onClose={onClose} />}
      <PlaySettings />
    </>
  );
}

function CompareDisclosure({ onClose }: ComparePanelProps) {
  const text = useText(timeline);
  const isComparing = useView(({ compare }) => compare !== null);
  const [isOpen, setIsOpen] = useState(isComparing);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <Button aria-expanded={isOpen} className={styles.disclose} onClick={() => setIsOpen(!isOpen)}>
        {text.compare}
        <Chevron size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      {isOpen && <ComparePanel onClose={onClose} />}
    </>
  );
}
