import { type ReactNode, type Ref, useId } from 'react';
import type {
  AboutBlock,
  AboutItem,
  AboutLink,
  AboutSection as Section,
} from '../../i18n/about/content';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { useLanguage } from '../../state/page/useView';
import { Phrases } from '../../ui/text/Phrases';
import { Prose } from '../../ui/text/Prose';
import styles from './AboutSection.module.css';

interface AboutSectionProps {
  readonly section: Section;
  readonly sourcesLabel: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** Shown where the text needs the frameworks, until they have loaded. */
  readonly missing: ReactNode;
  /** Shown between the text and the sources. */
  readonly children: ReactNode;
}

/** One section of About: its text, lists and tables, then its sources. */
export function AboutSection(props: AboutSectionProps) {
  const { section, sourcesLabel, headingRef, missing, children } = props;
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 ref={headingRef} id={headingId} className={styles.heading} tabIndex={-1}>
        {section.heading}
      </h3>
      {section.blocks.map((block) => (
        <Block key={keyOf(block)} block={block} missing={missing} />
      ))}
      {children}
      {section.sources.length > 0 && (
        <div className={styles.sources}>
          <h4>{sourcesLabel}</h4>
          <ul>
            {section.sources.map((source) => (
              <li key={source.label}>
                <TextLink link={source} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function keyOf(block: AboutBlock): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'link':
      return block.link.url;
    case 'list':
      return block.items.map(({ text }) => text).join();
    case 'table':
      return block.caption;
    case 'frameworksMissing':
      return block.type;
  }
}

interface BlockProps extends Pick<AboutSectionProps, 'missing'> {
  readonly block: AboutBlock;
}

function Block({ block, missing }: BlockProps) {
  switch (block.type) {
    case 'text':
      return (
        <p className={styles.text}>
          <Prose text={block.text} />
        </p>
      );
    case 'link':
      return (
        <p className={styles.text}>
          <TextLink link={block.link} />
        </p>
      );
    case 'list':
      return <List items={block.items} isNumbered={block.isNumbered ?? false} />;
    case 'table':
      return <Table block={block} />;
    case 'frameworksMissing':
      return missing;
  }
}

interface ListProps {
  readonly items: readonly AboutItem[];
  readonly isNumbered: boolean;
}

function List({ items, isNumbered }: ListProps) {
  const Element = isNumbered ? 'ol' : 'ul';
  return (
    <Element className={`${styles.list} ${isNumbered ? styles.numbered : ''}`}>
      {items.map(({ term, text }) => (
        <li key={text}>
          {term !== undefined && (
            <strong>
              <Term text={term} />
            </strong>
          )}
          <span>
            <Prose text={text} />
          </span>
        </li>
      ))}
    </Element>
  );
}

function Table({ block }: { readonly block: Extract<AboutBlock, { readonly type: 'table' }> }) {
  const [termColumn, textColumn] = block.columns;
  return (
    <table className={styles.table}>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{termColumn}</th>
          <th scope="col">{textColumn}</th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map(({ term, detail, url, text }) => (
          <tr key={term}>
            <th scope="row">
              {url === undefined ? <Term text={term} /> : <TextLink link={{ label: term, url }} />}
              {detail !== undefined && <span className={styles.detail}>{detail}</span>}
            </th>
            <td>
              <Prose text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Terms are in a narrow column, where Japanese would otherwise break inside a word. */
function Term({ text }: { readonly text: string }) {
  const language = useLanguage();
  return <Phrases phrases={phrasesOf(text, language)} />;
}

function TextLink({ link: { label, url, language } }: { readonly link: AboutLink }) {
  return (
    <a href={url} hrefLang={language} rel="external noreferrer">
      {label}
    </a>
  );
}
