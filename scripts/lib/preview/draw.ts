/**
 * A thread that draws: an image holds megabytes outside JavaScript's heap, which the collector does not see and
 * is in no hurry to free. Here the heap is small, so that collecting often costs nothing.
 */
import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { pngOf } from './png.ts';

/** Where to write, and what to draw. */
export interface Drawing {
  file: string;
  svg: string;
}

const BETWEEN_COLLECTIONS = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

for (const [index, { file, svg }] of (workerData as Drawing[]).entries()) {
  writeFileSync(file, pngOf(svg));
  if (index % BETWEEN_COLLECTIONS === 0) {
    collect();
    // What is not JavaScript's is freed on a turn of the event loop.
    await setImmediate();
  }
}
parentPort?.postMessage(process.threadCpuUsage());
