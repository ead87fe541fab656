import { faultOf } from '../../data/served/dataFileError';
import { about } from '../../i18n/messages/page/about';
import { failureText } from '../../i18n/sentences/failureText';
import { useView } from '../../state/view/viewStore';
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
