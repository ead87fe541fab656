import { faultOf } from '../../data/dataFileError';
import { failureText } from '../../i18n/failureText';
import { about } from '../../i18n/messages/about';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
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

/** Stands where a file is still missing: it is loading, or it failed, with the reason, and can be asked for again. */
export function LoadState({ query, loading, failed }: LoadStateProps) {
  const language = useView((state) => state.language);
  const { error } = query;
  return (
    <p className={styles.state} role="status">
      {error === null ? (
        loading
      ) : (
        <>
          {failed} {failureText(faultOf(error), language)}{' '}
          <Button kind="text" disabled={query.isFetching} onClick={() => query.refetch()}>
            {about[language].tryAgain}
          </Button>
        </>
      )}
    </p>
  );
}
