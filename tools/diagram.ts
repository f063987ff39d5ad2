import { readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDiagram } from '../src/domain/lifecycleDiagram.ts';

// Writes the lifecycle's picture into ARCHITECTURE.md; a test fails when the two differ.
const page = new URL('../ARCHITECTURE.md', import.meta.url);
const drawn = readFileSync(page, 'utf8').replace(
  /```mermaid\nstateDiagram-v2[\s\S]*?```/,
  `\`\`\`mermaid\n${lifecycleDiagram()}\n\`\`\``,
);
writeFileSync(page, drawn);
