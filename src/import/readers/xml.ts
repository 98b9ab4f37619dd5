/** XML → a small tree. No entity but the five of XML is expanded. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** Deeper than any document: what goes beyond is refused. */
const MAX_DEPTH = 200;

/** @throws if the XML is not well formed, or nested too deep */
export function parseXml(source: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    if (open.length > MAX_DEPTH) throw new Error('XML trop imbriqué');
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(source).close();
  return root;
}

export const elementsOf = (node: XmlNode): XmlNode[] =>
  node.children.filter((child) => typeof child !== 'string');

/** Every element of this name, in the order of the file, within one another included. */
export function allNamed(node: XmlNode, name: string): XmlNode[] {
  return elementsOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allNamed(child, name),
  ]);
}

export const textIn = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
