import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { ComparePanel, type ComparePanelProps } from './ComparePanel';
import styles from './ComparePanel.module.css';
import { PlaySettings } from './PlaySettings';

interface MoreSettingsProps extends ComparePanelProps {
  readonly hasCompare: boolean;
}

/** What has no room beside the plot: comparing and how to play. */
export function MoreSettings({ hasCompare, ...props }: MoreSettingsProps) {
  return (
    <>
      {hasCompare && <CompareDisclosure {...props} />}
      <PlaySettings />
    </>
  );
}

function CompareDisclosure(props: ComparePanelProps) {
  const text = useText().timeline;
  const isComparing = useView((state) => state.compare !== null);
  const [isOpen, setIsOpen] = useState(isComparing);
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
