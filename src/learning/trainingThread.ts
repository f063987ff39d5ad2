import { parentPort } from 'node:worker_threads';
import { answerTo, openTrainingSteps, type StepRequest } from './trainingSteps.ts';

// A thread of a training: it answers one request after the other until it is ended.
const steps = openTrainingSteps();
parentPort?.on('message', (request: StepRequest) => parentPort?.postMessage(answerTo(steps, request)));
