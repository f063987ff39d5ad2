import type { Delivery } from './delivery.ts';
import { fileDropDelivery } from './fileDrop.ts';

/** Opens the delivery of decisions into a folder. */
export function openDelivery({ folder }: { folder: string }): Delivery {
  return fileDropDelivery({ folder });
}
