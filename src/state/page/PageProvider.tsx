import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import type { Stage } from '../../domain/counting/stage';
import { createScenes, type SceneStore } from '../scenes/scenes';
import type { Page } from '../view/page';

interface PageContextValue {
  readonly page: Page;
  /** `null` until the data is there. */
  readonly scenes: SceneStore | null;
}

const PageContext = createContext<PageContextValue | null>(null);

interface PageProviderProps {
  readonly page: Page;
  readonly children: ReactNode;
}

/** Gives everything below it one page's state. */
export function PageProvider({ page, children }: PageProviderProps) {
  const value = useMemo(() => ({ page, scenes: null }), [page]);
  return <PageContext value={value}>{children}</PageContext>;
}

interface StageProviderProps {
  readonly stage: Stage;
  readonly children: ReactNode;
}

/** Gives everything below it the data as well, and what of it is on screen. */
export function StageProvider({ stage, children }: StageProviderProps) {
  const page = usePage();
  const scenes = useMemo(() => createScenes(stage, page.view), [stage, page]);
  // Before the first paint: the view may change between rendering and this.
  useLayoutEffect(() => scenes.connect(), [scenes]);
  const value = useMemo(() => ({ page, scenes }), [page, scenes]);
  return <PageContext value={value}>{children}</PageContext>;
}

function usePageContext(): PageContextValue {
  const value = useContext(PageContext);
  if (!value) throw new Error('This component needs a PageProvider above it.');
  return value;
}

/** @throws Error outside a `PageProvider` */
export function usePage(): Page {
  return usePageContext().page;
}

/** @throws Error outside a `StageProvider` */
export function useScenes(): SceneStore {
  const { scenes } = usePageContext();
  if (!scenes) throw new Error('This component needs a StageProvider above it.');
  return scenes;
}
