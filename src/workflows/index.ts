export { documentProcessing } from './documentProcessing.ts';
