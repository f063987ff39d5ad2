import sharp from 'sharp';
import type { Metadata, Sharp } from 'sharp';
import type { MediaType } from '../../domain/document.ts';
import type { QuarterTurn } from '../../domain/geometry.ts';
import type { Drawn, Opened } from './protocol.ts';
import { encodePage, mostPixels } from './pagePicture.ts';
import { FileRefused } from './refusal.ts';

const pointsPerInch = 72;
const longSideA4Pt = 842;
/** Pictures whose stated resolution makes them smaller or larger than this on paper do not know their resolution. */
const plausibleInches = { from: 3, to: 24 };
/** Enlarging further only blurs. */
const mostEnlargement = 3;

// One document must not take all cores, and nothing of one document may stay for the next.
sharp.concurrency(1);
sharp.cache(false);

/** Opens a PNG, JPEG or TIFF: pages, sizes as shown, and that the first page can be decoded to its end. */
export async function inspectImage(
  request: { path: string; mediaType: MediaType; maxPages: number; maxPagePixels: number },
  onPage: () => void,
): Promise<Opened> {
  const first = await metadataOf(request.path, 0);
  const count = first.pages ?? 1;
  if (count > request.maxPages) throw new FileRefused('TOO_MANY_PAGES');
  const pages: Opened['pages'] = [];
  for (let index = 0; index < count; index += 1) {
    const metadata = index === 0 ? first : await metadataOf(request.path, index);
    if (metadata.width * metadata.height > request.maxPagePixels) throw new FileRefused('TOO_MANY_PIXELS');
    await decodeOnce(request.path, index);
    pages.push({ page: index + 1, ...sizeInPoints(metadata), textLayer: null, turn: 0, claimed: [] });
    onPage();
  }
  const parser = { name: 'sharp', version: sharp.versions.sharp ?? 'unknown' };
  return {
    outcome: 'opened',
    mediaType: request.mediaType,
    parser,
    pages,
    embeddedXml: null,
    warnings: [],
  };
}

/** Draws a page of an image file upright, at about `dpi` of its size on paper. */
export async function renderImage(request: {
  path: string;
  page: number;
  dpi: number;
  turn: QuarterTurn;
  forReading: boolean;
  stretch: number;
}): Promise<{ png: Uint8Array; drawn: Drawn }> {
  const metadata = await metadataOf(request.path, request.page - 1);
  const { widthPt } = sizeInPoints(metadata);
  const shown = shownSize(metadata);
  const wanted = (widthPt * request.dpi) / pointsPerInch / shown.width;
  const scale = Math.min(wanted, mostEnlargement, Math.sqrt(mostPixels / (shown.width * shown.height)));
  const width = Math.max(1, Math.round(shown.width * scale));
  const upright = openImage(request.path, request.page - 1)
    .autoOrient()
    .resize({ width, kernel: 'cubic' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  try {
    const { data, info } = await upright.raw().toBuffer({ resolveWithObject: true });
    return await encodePage({
      pixels: data,
      width: info.width,
      height: info.height,
      channels: channelsOf(info.channels),
      dpi: (info.width / widthPt) * pointsPerInch,
      turn: request.turn,
      forReading: request.forReading,
      stretch: request.stretch,
    });
  } catch (error) {
    throw asRefusal(error);
  }
}

function openImage(path: string, pageIndex: number): Sharp {
  // Only a cut file is refused: phones and scanners write many small faults that every viewer forgives.
  return sharp(path, { page: pageIndex, failOn: 'truncated', limitInputPixels: false });
}

async function metadataOf(path: string, pageIndex: number): Promise<Metadata> {
  try {
    return await openImage(path, pageIndex).metadata();
  } catch (error) {
    throw asRefusal(error);
  }
}

async function decodeOnce(path: string, pageIndex: number): Promise<void> {
  try {
    await openImage(path, pageIndex).resize({ width: 64 }).raw().toBuffer();
  } catch (error) {
    throw asRefusal(error);
  }
}

/** What libvips cannot decode is damaged, except where it says that it ran out of memory. */
function asRefusal(error: unknown): FileRefused {
  const outOfMemory = error instanceof Error && /out of memory|unable to allocate/i.test(error.message);
  return new FileRefused(outOfMemory ? 'TOO_COSTLY' : 'CORRUPT');
}

function shownSize(metadata: Metadata): { width: number; height: number } {
  const { width, height } = metadata;
  return (metadata.orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
}

/** The size on paper from the stated resolution, or that of an A4 sheet where it makes no sense (phones say 72 dpi). */
function sizeInPoints(metadata: Metadata): { widthPt: number; heightPt: number } {
  const { width, height } = shownSize(metadata);
  const longSidePx = Math.max(width, height);
  const inches = longSidePx / (metadata.density ?? 1);
  const believable = inches >= plausibleInches.from && inches <= plausibleInches.to;
  const pointsPerPixel = (believable ? inches * pointsPerInch : longSideA4Pt) / longSidePx;
  return { widthPt: width * pointsPerPixel, heightPt: height * pointsPerPixel };
}

function channelsOf(count: number): 1 | 2 | 3 | 4 {
  if (count === 1 || count === 2 || count === 3) return count;
  return 4;
}
