import { open } from 'node:fs/promises';

/** `open` on a disk that takes half of what is written, then none. */
export const openOnFullDisk: typeof open = async (...parameters) => {
  const handle = await open(...parameters);
  const write = handle.write.bind(handle);
  handle.writeFile = async (data) => {
    const bytes = Buffer.from(data as Uint8Array);
    await write(bytes.subarray(0, bytes.byteLength >> 1));
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return handle;
};
