import { writeFile } from 'node:fs/promises';
import { inspectImage, renderImage } from './image.ts';
import { readHead } from './head.ts';
import { mediaTypeOf } from './mediaType.ts';
import { inspectPdf } from './pdf.ts';
import { renderPdf } from './pdfDrawing.ts';
import type { ChildReply, Opened, ParseOrder, ParseTask } from './protocol.ts';
import { parseOrderSchema } from './protocol.ts';
import { FileRefused } from './refusal.ts';
import { watchParent } from './watchParent.ts';

/** The entry of a parse child: one order at a time, and an end as soon as the parent is gone. */
void watchParent();
process.on('message', (message) => {
  void obey(parseOrderSchema.parse(message));
});

async function obey(order: ParseOrder): Promise<void> {
  const reply = await perform(order).catch((error: unknown) => replyTo(error, order.id));
  process.send?.(reply);
}

async function perform({ id, outputPath, task }: ParseOrder): Promise<ChildReply> {
  switch (task.kind) {
    case 'inspect': {
      const onPage = () => void process.send?.({ kind: 'page', id } satisfies ChildReply);
      await writeFile(outputPath, JSON.stringify(await inspect(task, onPage)));
      return { kind: 'inspected', id };
    }
    case 'render': {
      const { png, drawn } = await render(task);
      await writeFile(outputPath, png);
      return { kind: 'drawn', id, drawn };
    }
  }
}

async function inspect(task: ParseTask & { kind: 'inspect' }, onPage: () => void): Promise<Opened> {
  const mediaType = mediaTypeOf(await readHead(task.path));
  if (mediaType === null) throw new FileRefused('NOT_A_DOCUMENT');
  return mediaType === 'application/pdf'
    ? inspectPdf(task, onPage)
    : inspectImage({ ...task, mediaType }, onPage);
}

async function render(task: ParseTask & { kind: 'render' }) {
  const mediaType = mediaTypeOf(await readHead(task.path));
  if (mediaType === null) throw new FileRefused('NOT_A_DOCUMENT');
  return mediaType === 'application/pdf' ? renderPdf(task) : renderImage(task);
}

function replyTo(error: unknown, id: number): ChildReply {
  if (error instanceof FileRefused) return { kind: 'refused', id, code: error.code };
  if (error instanceof RangeError && /allocation|array length/i.test(error.message)) {
    return { kind: 'refused', id, code: 'TOO_COSTLY' };
  }
  // Only the class of the error: its message may quote the document.
  return { kind: 'failed', id, code: error instanceof Error ? error.name.slice(0, 80) : 'UnknownError' };
}
