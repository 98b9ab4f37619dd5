/** The content folder: `content/`, or another one named by the environment (a fixture in tests). */
import { resolve } from 'node:path';

export const contentRoot = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
