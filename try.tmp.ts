import { readFileSync } from 'node:fs';
import { replay } from './src/document/edits/replay.ts';
import { explainEdit } from './src/document/edits/explain.ts';
