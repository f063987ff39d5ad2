import type { RefusalCode } from '../../domain/document.ts';

/** Thrown inside the child to end a task with a refusal; it never crosses the port. */
export class FileRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(`the file is refused: ${code}`);
    this.name = 'FileRefused';
    this.code = code;
  }
}
