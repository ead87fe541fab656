import { Fragment, useEffect } from 'react';
import { shortcuts } from '../../i18n/messages/page/shortcuts';
import { startShortcutPreference } from '../../state/preferences/shortcutPreference';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { closeDialog, openDialog, setCharacterShortcuts } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { isCharacterShortcut } from '../../ui/interaction/characterShortcut';
import styles from './Shortcuts.module.css';
import { shortcutGroups } from './shortcutGroups';

/** The list of shortcuts: opens by `?`, by a skip link and from the foot of the overview. */
export function Shortcuts() {
  const isOpen = useView((state) => state.dialog?.name === 'shortcuts');
  const hasCharacters = useView((state) => state.hasCharacterShortcuts);
  const text = useTextOf(shortcuts);
  const { shell } = useText();

  useEffect(startShortcutPreference, []);
  useEffect(() => {
    if (!hasCharacters) return;
    function handleKey(event: KeyboardEvent): void {
      if (!isCharacterShortcut(event, '?')) return;
      event.preventDefault();
      openDialog({ name: 'shortcuts' });
    }
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [hasCharacters]);

  return (
    <Dialog
      isOpen={isOpen}
      title={text.title}
      closeLabel={shell.close}
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
  const text = useTextOf(shortcuts);
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
