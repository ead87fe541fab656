import { vi } from 'vitest';

/** Capital names are numbers in a drawing context, all else it has are functions. */
const isConstant = /^[A-Z0-9_]+$/;

/** Answers everything and draws nothing. */
function createContext(): unknown {
  const answers: Record<string, unknown> = {
    canvas: null,
    getParameter: () => [0, 0, 4096, 4096],
    getExtension: () => ({}),
    getContextAttributes: () => ({}),
    getProgramParameter: () => true,
    getShaderParameter: () => true,
    isContextLost: () => false,
    drawingBufferWidth: 816,
    drawingBufferHeight: 506,
  };
  return new Proxy(answers, {
    get: (known, key) => {
      if (key in known) return Reflect.get(known, key);
      return isConstant.test(String(key)) ? 1 : () => ({});
    },
  });
}

class FakeImageData {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
  constructor(...given: [number, number] | [Uint8ClampedArray, number, number]) {
    const size = given.slice(-2) as [number, number];
    [this.width, this.height] = size;
    this.data =
      typeof given[0] === 'number' ? new Uint8ClampedArray(4 * size[0] * size[1]) : given[0];
  }
}

/** Letters of one width; nothing is drawn. */
function createPen(): unknown {
  const answers: Record<string, unknown> = {
    getImageData: (_x: number, _y: number, ...size: [number, number]) => new FakeImageData(...size),
    measureText: (text: string) => ({ width: 7 * text.length }),
  };
  return new Proxy(answers, {
    get: (known, key) => Reflect.get(known, key) ?? (() => undefined),
    set: () => true,
  });
}

/** Never answers: no tile ever loads. */
class SilentWorker extends EventTarget {
  postMessage(): void {
    // Nobody reads it.
  }
  terminate(): void {
    // Nothing runs.
  }
}

/**
 * What the engine needs of a browser and jsdom lacks, so that its own rules for styles, sources and
 * layers run in a test. Nothing is drawn, and no tile loads.
 */
export function installFakeGraphics(): void {
  const [context, pen] = [createContext(), createPen()];
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    (type: string) => (type.startsWith('webgl') ? context : pen) as never,
  );
  vi.stubGlobal('ImageData', FakeImageData);
  vi.stubGlobal('Worker', SilentWorker);
}
