/** Errors of HTML. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../../.htmlvalidate.mjs';
import type { Site } from './site.ts';

/** Every error that html-validate reports on every page. */
export async function findHtmlErrors(site: Site): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const problems: string[] = [];
  for (const { path, html } of site.pages) {
    // html-validate reads the page as elements, of which none knows that the document has ended.
    const [after = ''] = /(?<=<\/html>)\s*\S[^]*$/.exec(html) ?? [];
    if (after !== '') problems.push(`${path} : « ${after.trim().slice(0, 60)} » après </html>`);
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId } of messages) {
        problems.push(`${path}:${line}:${column} ${message} (${ruleId})`);
      }
    }
  }
  return problems;
}
