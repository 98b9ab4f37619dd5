import { describe, expect, test } from 'vitest';
import { leanMarkup } from '../../../scripts/lib/lean-markup.mjs';

/** What is left of `code`, whose component has these styles. */
function left(code: string, css = ''): string {
  const { read, lean } = leanMarkup();
  read(css);
  return lean(code);
}

describe('the mark of a component', () => {
  const CSS =
    '/* li._abcd */ @layer a { .big._abcd > b._abcd:hover { margin: 0 } h2.x._abcd, .y._abcd { margin: 0 } }';
  test.each([
    ['by its name', '<b class="_abcd">a</b>'],
    ['by one of its classes', '<p class="no-print big _abcd">a</p>'],
    ['by its name and a class', '<h2 class="x _abcd">a</h2>'],
    ['behind a value', '<a${addAttribute(url, "href")} class="y _abcd">a</a>'],
    ['by what we cannot read', '<a${addAttribute({ a: `${b}` }, "style")} class="_abcd">a</a>'],
  ])('stays where a rule asks for it: %s', (_, code) => {
    expect(left(code, CSS)).toBe(code);
  });

  test.each([
    ['<li class="_abcd">a</li>', '<li>a</li>'],
    ['<p class="wrap _abcd">a</p>', '<p class="wrap">a</p>'],
    ['<h2 class="_abcd">a</h2>', '<h2>a</h2>'],
    ['<i${addAttribute(url, "href")} class="_abcd">a</i>', '<i${addAttribute(url, "href")}>a</i>'],
    ['<b>a</b> <i class="_abcd">a</i>', '<b>a</b> <i>a</i>'],
  ])('goes where none does: %s', (code, wanted) => {
    expect(left(code, CSS)).toBe(wanted);
  });

  test('stays everywhere when a rule asks for nothing else, or when its styles are not known', () => {
    const code = '<li class="_abcd">a</li>';
    expect(left(code, '._abcd:hover { margin: 0 }')).toBe(code);
    expect(left(code, '*._abcd { margin: 0 }')).toBe(code);
    expect(left(code, 'b._other { margin: 0 }')).toBe(code);
  });

  test('is no class of ours that looks like it', () => {
    const code = '<li class="x_abcd _abcde">a</li>';
    expect(left(code, CSS)).toBe(code);
  });
});

describe('a space', () => {
  test('goes at the start and at the end of a block, and between two', () => {
    expect(left('<ul class="a"> <li> a </li> <li>b</li>\n </ul> <p>c</p>')).toBe(
      '<ul class="a"><li>a</li><li>b</li></ul><p>c</p>',
    );
  });

  test('stays between words and what stands among them', () => {
    const code = '<p>a <b>b</b> <i> c</i> ${d} <em>e</em></p> ${f} <pre> g </pre>';
    expect(left(code)).toBe(code);
  });
});
