/** A reader of XML as strict as the standard on what a JUnit report has: elements, attributes and text. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;

/** The root element; throws where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  // https://www.w3.org/TR/xml/#charsets
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    throw new Error('a character that XML has no way to write');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`no XML: ${text.slice(at, at + 60)}`);
    const [, closed, opened, attributes = '', empty, words] = match;
    const inside = open.at(-1)!;
    if (words !== undefined) inside.text += unescaped(words);
    if (closed !== undefined && open.pop()!.name !== closed) throw new Error(`</${closed}> closes nothing`);
    if (opened === undefined) continue;
    const pairs = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescaped(value)] as const,
    );
    if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice');
    const element: XmlElement = {
      name: opened,
      attributes: Object.fromEntries(pairs),
      children: [],
      text: '',
    };
    inside.children.push(element);
    if (empty === '') open.push(element);
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one root element');
  return top.children[0]!;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:(\w+);)?/g, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`\`${whole}\` stands for nothing`);
    return character;
  });
}
