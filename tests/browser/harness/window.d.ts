/** What the harness, and axe, write in a page under test for a later question to read. */
interface Window {
  /** What the policy of the site has refused. */
  refusals?: string[];
  /** What moved by itself. */
  shifts?: string[];
  /** What was read aloud, what was shown, and what the status said. */
  heard?: string[];
  shown?: string[];
  messages?: string[];
  axe?: typeof import('axe-core');
}
