/** Errors of HTML. */
import { createHash } from 'node:crypto';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import config from '../../../.htmlvalidate.mjs';
import type { Site } from './site.ts';

/** html-validate works out its configuration again for each page, a third of what it costs: ours is the same for all. */
class OneConfiguration extends StaticConfigLoader {
  #worked: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string, more?: ConfigData): ReturnType<StaticConfigLoader['getConfigFor']> {
    if (more !== undefined) return super.getConfigFor(handle, more);
    return (this.#worked ??= super.getConfigFor(handle));
  }
}

const validator = new HtmlValidate(new OneConfiguration(config));

/** What is said of a page, by its bytes: sites that differ by one document have most of their pages in common. */
const known = new Map<string, readonly string[]>();

/** Errors of one page, each with its place. */
async function errorsOf(html: string): Promise<readonly string[]> {
  const digest = createHash('sha256').update(html).digest('base64');
  const said = known.get(digest);
  if (said !== undefined) return said;
  // html-validate reads the page as elements, of which none knows that the document has ended.
  const [after = ''] = /(?<=<\/html>)\s*\S[^]*$/.exec(html) ?? [];
  const { results } = await validator.validateString(html);
  const errors = [
    ...(after === '' ? [] : [` : « ${after.trim().slice(0, 60)} » après </html>`]),
    ...results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `:${line}:${column} ${message} (${ruleId})`),
    ),
  ];
  known.set(digest, errors);
  return errors;
}

/** Every error that html-validate reports on every page. */
export async function findHtmlErrors(site: Site): Promise<string[]> {
  const problems: string[] = [];
  for (const { path, html } of site.pages)
    problems.push(...(await errorsOf(html)).map((error) => `${path}${error}`));
  return problems;
}
