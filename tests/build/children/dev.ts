/** The development server on CONTENT_DIR; its address is the first line of the output. Ends when its input does. */
import { dev } from 'astro';

const server = await dev({
  cacheDir: process.env['CACHE_DIR'] ?? '',
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
});
console.log(`http://127.0.0.1:${server.address.port}`);
process.stdin.on('end', () => void server.stop().then(() => process.exit(0)));
process.stdin.resume();
