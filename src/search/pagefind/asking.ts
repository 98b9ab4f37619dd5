/** A worker that is asked, and answers: one message each, with the same number. Pagefind's protocol, and ours. */

export interface Question {
  id: number;
  /** Pagefind's: one worker may hold several indexes. */
  instanceId: string;
  method: string;
  args: readonly unknown[];
}

export interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

export interface Asked {
  /** @throws with the worker's own words if it cannot answer */
  ask: (method: string, ...args: unknown[]) => Promise<unknown>;
  /** Whoever waits is told that nothing will come. */
  close: () => void;
}

/** A page, and a worker, may say once what they trust. */
let trusted: string | undefined;

/** Under `require-trusted-types-for`, a worker may start from one address only. */
function trust(address: string): void {
  if (trusted === address) return;
  trusted = address;
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy: (name: string, rules: object) => unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL(asked: string) {
      if (new URL(asked, location.href).href === new URL(address, location.href).href) return asked;
      throw new TypeError(`script refused: ${asked}`);
    },
  });
}

/** Starts the worker at `address`: always the same one on a page. */
export function openWorker(address: string, options: WorkerOptions = {}): Asked {
  trust(address);
  const worker = new Worker(address, options);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let sent = 0;
  let failure: Error | undefined;
  const failAll = (why: string) => {
    failure = new Error(why);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asker?.resolve(data.result);
    else asker?.reject(new Error(data.error));
  });
  worker.addEventListener('error', (event) => failAll(event.message));
  return {
    ask: (method, ...args) =>
      new Promise((resolve, reject) => {
        // Nobody answers any more: its file is no longer there, perhaps.
        if (failure) throw failure;
        sent += 1;
        waiting.set(sent, { resolve, reject });
        const question: Question = { id: sent, instanceId: 'recherche', method, args };
        worker.postMessage(question);
      }),
    close() {
      worker.terminate();
      failAll('closed');
    },
  };
}
