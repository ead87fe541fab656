import { overview } from '../../i18n/messages/drawer/overview';
import { useText } from '../../state/page/useText';
import styles from './Layout.module.css';

/** The page's frame without content, so that nothing moves when the activities arrive. */
export function LoadingFrame() {
  const text = useText(overview);
  return (
    <div className={styles.layout} aria-busy="true">
      <div className={styles.loadingHeader} />
      <div className={`${styles.rail} ${styles.wideOnly}`} />
      <main className={styles.middle}>
        <p className="visually-hidden">{text.loading}</p>
      </main>
      <div className={`${styles.drawer} ${styles.notPhone}`} />
      <div className={styles.timeline} />
    </div>
  );
}
