import { watchParent } from '../../../../src/adapters/documentFile/watchParent.ts';

await watchParent();
process.send?.('looping', undefined, undefined, () => {
  for (;;);
});
