import { faultOf } from '../../data/served/dataFileError';
import { about } from '../../i18n/messages/page/about';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import styles from './LoadState.module.css';

interface LoadStateProps {
  readonly query: {
    readonly error: Error | null;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly loading: string;
  readonly failed: string;
}

/** In place of a file that is loading or has failed: says which and why, and offers to try again. */
export function LoadState({ query, loading, failed }: LoadStateProps) {
  const { tryAgain } = useText(about);
  const language = useLanguage();
  const { error } = query;
  return (
    <p className={styles.state} role="status">
      {error === null ? (
        loading
      ) : (
        <>
          {failed} {failureText(faultOf(error), language)}{' '}
          <Button kind="text" disabled={query.isFetching} onClick={() => query.refetch()}>
            {tryAgain}
          </Button>
        </>
      )}
    </p>
  );
}
