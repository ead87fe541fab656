import { Check, Copy } from 'lucide-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { Button } from './Button';
import { copyText } from './copyText';

/** How long the button says that it has copied, in milliseconds. */
const doneTime = 2000;

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** Stands in its place for two seconds. */
  readonly doneLabel: string;
  /** Where copying is forbidden: the text stands beside the button, to be copied by hand. */
  readonly failedLabel: string;
}

export function CopyButton({ text, label, doneLabel, failedLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = window.setTimeout(() => setOutcome('none'), doneTime);
    return () => window.clearTimeout(timer);
  }, [outcome]);
  const copy = async (event: MouseEvent<HTMLButtonElement>) => {
    setOutcome((await copyText(text, event.currentTarget)) ? 'copied' : 'failed');
  };
  const Icon = outcome === 'copied' ? Check : Copy;
  const labels = { none: label, copied: doneLabel, failed: failedLabel };
  return (
    <Button onClick={copy}>
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">{labels[outcome]}</span>
    </Button>
  );
}
