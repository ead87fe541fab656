import { about } from '../../i18n/messages/about';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import styles from './LoadState.module.css';

interface LoadStateProps {
  readonly query: {
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  readonly loading: string;
  readonly failed: string;
}

/** Stands where a file is still missing: it is loading, or it failed and can be asked for again. */
export function LoadState({ query, loading, failed }: LoadStateProps) {
  const { tryAgain } = about[useView((state) => state.language)];
  return (
    <p className={styles.state} role="status">
      {query.isError ? failed : loading}{' '}
      {query.isError && (
        <Button kind="text" disabled={query.isFetching} onClick={() => query.refetch()}>
          {tryAgain}
        </Button>
      )}
    </p>
  );
}
