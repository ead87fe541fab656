import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/controls/Button';
import { ComparePanel, type ComparePanelProps } from '../compare/ComparePanel';
import styles from '../compare/ComparePanel.module.css';
import { useHost } from '../host';
import { PlaySettings } from '../play/PlaySettings';
import type { Playing } from '../play/usePlayback';

interface MoreSettingsProps extends ComparePanelProps {
  readonly hasCompare: boolean;
  readonly playing: Playing;
}

/** What has no room beside the plot: comparing and how to play. */
export function MoreSettings({ hasCompare, playing, ...props }: MoreSettingsProps) {
  return (
    <>
      {hasCompare && <CompareDisclosure {...props} />}
      <PlaySettings speed={playing.speed} mode={playing.mode} />
    </>
  );
}

function CompareDisclosure(props: ComparePanelProps) {
  const { text } = useHost();
  const [isOpen, setIsOpen] = useState(props.compare !== null);
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <Button aria-expanded={isOpen} className={styles.disclose} onClick={() => setIsOpen(!isOpen)}>
        {text.compare}
        <Chevron size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      {isOpen && <ComparePanel {...props} />}
    </>
  );
}
