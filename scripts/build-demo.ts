/** The site of the invented institution, which `npm run demo` shows and the laws are tried on. */
import { DEMO_BUILD } from './lib/demo.mjs';

Object.assign(process.env, DEMO_BUILD);
await import('./build.ts');
