import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { ComparePanel, type ComparePanelProps } from './ComparePanel';
import styles from './ComparePanel.module.css';
import { useHost } from './host';
import { PlaySettings } from './PlaySettings';
import type { Playing } from './playClock';

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
