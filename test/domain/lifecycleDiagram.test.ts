import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifecycleDiagram } from '../../src/domain/lifecycleDiagram.ts';

describe('the picture in ARCHITECTURE.md', () => {
  it('is the table of moves, to the letter', () => {
    const page = readFileSync(new URL('../../ARCHITECTURE.md', import.meta.url), 'utf8');
    expect(page).toContain(`\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\``);
  });
});
