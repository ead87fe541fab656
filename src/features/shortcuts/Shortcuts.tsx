import { Fragment, useEffect } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { shortcuts } from '../../i18n/messages/page/shortcuts';
import { usePage } from '../../state/page/PageProvider';
import { useText } from '../../state/page/useText';
import { useView } from '../../state/page/useView';
import { startShortcutPreference } from '../../state/preferences/shortcutPreference';
import { Dialog } from '../../ui/containers/Dialog';
import { isCharacterShortcut } from '../../ui/interaction/characterShortcut';
import styles from './Shortcuts.module.css';
import { shortcutGroups } from './shortcutGroups';

/**
 * The dialog that lists the keyboard shortcuts. It opens with `?`, from a skip link and from the
 * end of the overview.
 */
export function Shortcuts() {
  const isOpen = useView((state) => state.dialog?.name === 'shortcuts');
  const hasCharacters = useView((state) => state.hasCharacterShortcuts);
  const text = useText(shortcuts);
  const { close } = useText(shell);
  const page = usePage();
  const { closeDialog, openDialog, setCharacterShortcuts } = page.actions;

  useEffect(() => startShortcutPreference(page), [page]);
  useEffect(() => {
    if (!hasCharacters) return;
    function handleKey(event: KeyboardEvent): void {
      if (!isCharacterShortcut(event, '?')) return;
      event.preventDefault();
      openDialog({ name: 'shortcuts' });
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [hasCharacters, openDialog]);

  return (
    <Dialog
      isOpen={isOpen}
      title={text.title}
      closeLabel={close}
      width="form"
      onClose={closeDialog}
    >
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={hasCharacters}
          onChange={({ target }) => setCharacterShortcuts(target.checked)}
        />
        {text.switchLabel}
      </label>
      <p className={styles.note}>{text.switchNote}</p>
      <Groups hasCharacters={hasCharacters} />
    </Dialog>
  );
}

function Groups({ hasCharacters }: { readonly hasCharacters: boolean }) {
  const text = useText(shortcuts);
  return shortcutGroups(text).map((group) => (
    <section key={group.title} className={styles.group}>
      <h3 className={styles.head}>{group.title}</h3>
      <dl className={styles.list}>
        {group.shortcuts
          .filter(({ isCharacter = false }) => hasCharacters || !isCharacter)
          .map(({ keys, does }) => (
            <Fragment key={does}>
              <dt>
                {keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ' + '}
                    <kbd>{key}</kbd>
                  </Fragment>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
      </dl>
    </section>
  ));
}
