/** WebKit by the classic WebDriver, the one that its GTK browser speaks, on a screen that nobody sees. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Programs } from '../../../scripts/lib/engines.ts';
import { DESK, type Engine, type Key, type Tab } from './tab.ts';

/** Milliseconds for the driver to answer for the first time. */
const PATIENCE = 60_000;
/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** WebDriver writes named keys in a private part of Unicode. */
const KEYS: Readonly<Record<Key, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowDown: '\uE015',
};

const CONTROL = '\uE009';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Starts a hidden screen, and gives its name. */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const options = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** Sends a command of WebDriver; gives the value of its answer. */
type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

const senderTo =
  (root: string): Send =>
  async (method, path, body) => {
    const answer = await fetch(root + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKitWebDriver, ${path} : ${error} ${message}`);
  };

/** Runs in the page: calls the function whose text is given, and answers with what it gives or why it does not. */
const CALL = `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (FUNCTION)(...[...arguments].slice(0, -1)))
    .then((value) => done({ value }), (error) => done({ error: String(error) }));
`;

function asTab(send: Send, close: () => Promise<void>): Tab {
  const keys = async (actions: readonly object[]) => {
    await send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    await send('DELETE', '/actions');
  };
  /** The driver may answer before the page has all that it asks for. */
  const loaded = async () => {
    const script = 'return document.readyState';
    while ((await send('POST', '/execute/sync', { script, args: [] })) !== 'complete') await setTimeout(20);
  };
  const strike = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  return {
    open: async (url) => {
      await send('POST', '/url', { url });
      await loaded();
    },
    ask: async (what, ...args) => {
      // A function instead of its text: a replacement's « $ » would be read.
      const script = CALL.replace('FUNCTION', () => what.toString());
      const answer = (await send('POST', '/execute/async', { script, args })) as {
        error?: string;
        value: never;
      };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    click: async (selector) => {
      const found = await send('POST', '/element', { using: 'css selector', value: selector });
      await send('POST', `/element/${(found as Record<string, string>)[ELEMENT]}/click`);
    },
    type: (text) => keys([...text].flatMap(strike)),
    press: (key) => keys(strike(KEYS[key])),
    control: (letter) =>
      keys([{ type: 'keyDown', value: CONTROL }, ...strike(letter), { type: 'keyUp', value: CONTROL }]),
    back: async () => {
      await send('POST', '/back');
    },
    resize: async (width, height) => {
      await send('POST', '/window/rect', { width, height });
    },
    // The driver has no such command.
    print: () => Promise.resolve(undefined),
    close,
  };
}

/** Starts the browser of WebKitGTK; it has one tab at a time. */
export async function startWebKit(programs: Programs): Promise<Engine> {
  const { driver = '', browser: binary = '', screen: xvfb = '' } = programs;
  const { screen, display } = await startScreen(xvfb);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    LANG: 'C.UTF-8',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const server = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const send = senderTo(`http://127.0.0.1:${port}`);
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const open = async () => {
    const limit = performance.now() + PATIENCE;
    for (;;) {
      try {
        return (await send('POST', '/session', { capabilities })) as {
          sessionId: string;
          capabilities: { browserVersion: string };
        };
      } catch (error) {
        if (performance.now() > limit) throw error;
        await setTimeout(50);
      }
    }
  };
  const session = await open();
  const inSession: Send = (method, path, body) => send(method, `/session/${session.sessionId}${path}`, body);
  await inSession('POST', '/window/rect', DESK);
  return {
    name: 'WebKit',
    version: session.capabilities.browserVersion,
    tab: () =>
      Promise.resolve(
        asTab(inSession, async () => {
          await inSession('POST', '/url', { url: 'about:blank' });
        }),
      ),
    close: async () => {
      try {
        await inSession('DELETE', '');
      } finally {
        server.kill();
        screen.kill();
      }
    },
  };
}
