import { PDFiumLibrary } from '@hyzyla/pdfium';

/**
 * PDFium's own functions, by the names of its public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, …): the package wraps
 * only drawing. A handle is a number, 0 is none.
 */
export interface PdfiumCalls {
  readonly library: PDFiumLibrary;
  /** Calls `FPDF…`; truth values are 1 and 0. */
  readonly call: (name: string, ...args: readonly number[]) => number;
  /** Runs with scratch memory for `count` numbers of 8 bytes, which it can read afterwards. */
  readonly withScratch: <Result>(count: number, work: (scratch: Scratch) => Result) => Result;
  /** A copy of memory. */
  readonly bytesAt: (address: number, length: number) => Uint8Array;
}

/** Memory for answers by address; an index counts from the scratch's start in units of what is read. */
export interface Scratch {
  readonly address: number;
  double(index: number): number;
  float(index: number): number;
  int(index: number): number;
  uint(index: number): number;
}

let opened: Promise<PdfiumCalls> | null = null;

/** PDFium, started once in this process. */
export function openPdfium(): Promise<PdfiumCalls> {
  opened ??= PDFiumLibrary.init().then(callsOf);
  return opened;
}

type NumberFunction = (...args: readonly number[]) => unknown;

function callsOf(library: PDFiumLibrary): PdfiumCalls {
  // The package keeps the module to itself in its types only; what is missing there fails loudly at its first call.
  const module: unknown = Reflect.get(library, 'module');
  const known = new Map<string, NumberFunction>();
  const named = (holder: unknown, name: string): NumberFunction => {
    const found: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : null;
    if (typeof found !== 'function') throw new TypeError(`PDFium lacks ${name}`);
    return (...args) => Reflect.apply(found, holder, args);
  };
  const call = (name: string, ...args: readonly number[]): number => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = named(module, `_${name}`)));
    return Number(found(...args));
  };
  const exports: unknown = propertyOf(module, 'wasmExports');
  const malloc = named(exports, 'malloc');
  const free = named(exports, 'free');
  // Memory that has grown is another buffer: it is asked for anew each time.
  const memory = (): Uint8Array => {
    const heap: unknown = propertyOf(module, 'HEAPU8');
    if (!(heap instanceof Uint8Array)) throw new TypeError('PDFium lacks its memory');
    return heap;
  };
  return {
    library,
    call,
    withScratch(count, work) {
      const address = Number(malloc(count * 8));
      if (address === 0) throw new RangeError('Array buffer allocation failed');
      try {
        return work(scratchAt(address, memory));
      } finally {
        free(address);
      }
    },
    bytesAt: (address, length) => memory().slice(address, address + length),
  };
}

function propertyOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function scratchAt(address: number, memory: () => Uint8Array): Scratch {
  const view = () => new DataView(memory().buffer);
  return {
    address,
    double: (index) => view().getFloat64(address + index * 8, true),
    float: (index) => view().getFloat32(address + index * 4, true),
    int: (index) => view().getInt32(address + index * 4, true),
    uint: (index) => view().getUint32(address + index * 4, true),
  };
}
