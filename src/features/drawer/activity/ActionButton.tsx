import type { LucideIcon } from 'lucide-react';
import styles from './ActivityContent.module.css';

interface ActionButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly opensDialog?: boolean;
  readonly onPress: () => unknown;
}

/** One of the actions at the foot of an activity. */
export function ActionButton({ icon: Icon, label, opensDialog, onPress }: ActionButtonProps) {
  return (
    <button
      type="button"
      className={styles.action}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      onClick={onPress}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      {label}
    </button>
  );
}
