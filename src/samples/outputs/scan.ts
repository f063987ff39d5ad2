import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Random } from '../random.ts';
import { drawPages, type Pixels } from './drawPage.ts';

const dpi = 200;
const paperTone = 246;

/** A PDF as an office scanner makes it: a grey picture a page, a little askew, soft and speckled, no text layer. */
export async function scanPdf(
  pdf: Uint8Array,
  { random, day }: { random: Random; day: string },
): Promise<Uint8Array> {
  const scan = await PDFDocument.create({ updateMetadata: false });
  for (const page of await drawPages(pdf, { dpi })) {
    const image = await scan.embedJpg(await scanImage(page, random));
    const [width, height] = [(page.width * 72) / dpi, (page.height * 72) / dpi];
    scan.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  const at = new Date(`${day}T11:05:00Z`);
  scan.setProducer('OfficeScan 3120');
  scan.setCreationDate(at);
  scan.setModificationDate(at);
  return scan.save();
}

async function scanImage(page: Pixels, random: Random): Promise<Buffer> {
  const { width, height } = page;
  // People lay paper on the glass within about a degree.
  const angle = (0.35 + random.next() * 0.55) * (random.next() < 0.5 ? -1 : 1);
  const { data } = await sharp(page.data, { raw: { width, height, channels: 3 } })
    .grayscale()
    .rotate(angle, { background: '#fff' })
    .resize(width, height, { fit: 'cover', position: 'centre' })
    .blur(0.7)
    .raw()
    .toBuffer({ resolveWithObject: true });
  soil(data, { width, height, random });
  return sharp(data, { raw: { width, height, channels: 1 } })
    .jpeg({ quality: 62 })
    .withMetadata({ density: dpi })
    .toBuffer();
}

/** Off-white paper, the shadow of the lid along one edge, the noise of the sensor, dust. */
function soil(
  grey: Buffer,
  { width, height, random }: { width: number; height: number; random: Random },
): void {
  for (let index = 0; index < grey.length; index += 1) {
    const shadow = Math.max(0, 34 - (index % width)) * 1.1;
    const noise = (random.next() + random.next() - 1) * 13;
    const ink = (grey[index] ?? 255) / 255;
    grey[index] = Math.max(0, Math.min(255, 24 + ink * (paperTone - 24) - shadow + noise));
  }
  for (let speck = 0; speck < 90; speck += 1) {
    const [x, y] = [random.integer({ min: 2, max: width - 3 }), random.integer({ min: 2, max: height - 3 })];
    const tone = random.integer({ min: 60, max: 170 });
    grey[y * width + x] = tone;
    if (speck % 3 === 0) grey[y * width + x + 1] = tone;
  }
}
