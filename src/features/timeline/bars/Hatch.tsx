import styles from '../plot/PlotBackground.module.css';

/** The pattern of partly collected time: 45°, a line every 6 px. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern
      id={id}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className={styles.hatch} d="M3 0V6" />
    </pattern>
  );
}
