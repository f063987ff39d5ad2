import picocolors from 'picocolors';

/** Plain text, as in a pipe. */
export const noColors = picocolors.createColors(false);
