export { createPayloadCodec, type CodecKey } from './aesGcm.ts';
