import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** Why XML is not read. */
export const xmlRefusals = ['DOCTYPE', 'MALFORMED', 'UNKNOWN_SYNTAX', 'TOO_LARGE'] as const;
export type XmlRefusal = (typeof xmlRefusals)[number];

/** An element: read by `text`, `all` and `attribute`; a path goes by local names, `Seller/Name`. */
export interface XmlElement {
  readonly name: string;
  /** The trimmed text of the first element on the path, or null. */
  text(path: string): string | null;
  /** Every element that the path reaches. */
  all(path: string): XmlElement[];
  readonly ownText: string | null;
  attribute(name: string): string | null;
  /** The trimmed text of every element from here down. */
  leafTexts(): string[];
}

/** Larger XML, or of more elements and attributes, would hold up the process for seconds; no invoice needs so much. */
const maxCharacters = 5_000_000;
const maxParts = 200_000;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  processEntities: true,
  // Without it numeric references (`&#228;`) stay as they are.
  htmlEntities: true,
  maxNestedTags: 100,
});

/**
 * Parses the XML of a stranger. A document type is refused before parsing, so that no entity of its own can be declared,
 * expanded or fetched; the entities of XML and HTML themselves and numeric references are decoded.
 */
export function parseXml(xml: string): { root: XmlElement } | { refused: XmlRefusal } {
  if (xml.length > maxCharacters || partsOf(xml) > maxParts) return { refused: 'TOO_LARGE' };
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(xml)) return { refused: 'DOCTYPE' };
  try {
    if (XMLValidator.validate(xml) !== true) return { refused: 'MALFORMED' };
    const parsed: unknown = parser.parse(xml);
    const [name, node] =
      Object.entries(isRecord(parsed) ? parsed : {}).find(([key]) => !key.startsWith('?')) ?? [];
    return name === undefined ? { refused: 'MALFORMED' } : { root: elementOf(name, node) };
  } catch {
    // Whatever the parser finds wrong is the file's fault: a typed refusal, never a failure of the step.
    return { refused: 'MALFORMED' };
  }
}

/** An upper bound of its elements (twice, where they have an end tag) and attributes. */
function partsOf(xml: string): number {
  let parts = 0;
  for (let at = 0; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === 0x3c || code === 0x3d) parts++;
  }
  return parts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function elementOf(name: string, node: unknown): XmlElement {
  const all = (path: string): XmlElement[] =>
    path
      .split('/')
      .reduce<XmlElement[]>((elements, step) => elements.flatMap((element) => element.all(step)), [self]);
  const own = isRecord(node) ? node['#text'] : node;
  const self: XmlElement = {
    name,
    ownText: typeof own === 'string' && own.trim() !== '' ? own.trim() : null,
    attribute: (attribute) => {
      const value = isRecord(node) ? node[`@${attribute}`] : null;
      return typeof value === 'string' ? value : null;
    },
    all: (path) => (path.includes('/') ? all(path) : childrenOf(node, path)),
    leafTexts: () => textsBelow(node),
    text: (path) => self.all(path).find(({ ownText }) => ownText !== null)?.ownText ?? null,
  };
  return self;
}

function childrenOf(node: unknown, name: string): XmlElement[] {
  const child = isRecord(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  if (child === undefined) return [];
  return (Array.isArray(child) ? child : [child]).map((one: unknown) => elementOf(name, one));
}

/** Depth is bounded by the parser's own limit. */
function textsBelow(node: unknown): string[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [node.trim()];
  if (Array.isArray(node)) return node.flatMap(textsBelow);
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([name, child]) => (name.startsWith('@') ? [] : textsBelow(child)));
}
