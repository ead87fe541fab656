import { useScene, useStage } from '../../state/page/useScene';
import { useView } from '../../state/page/useView';
import type { ExportContext } from './exportTexts';

/** All of the scene and the view: what a file says about itself depends on most of both. */
export function useExportContext(): ExportContext {
  return { stage: useStage(), scene: useScene((scene) => scene), view: useView((view) => view) };
}
