// JSON from outside: parsed, and refused where JSON.parse would quietly change or drop something.

/** Deeper nesting has no place in any of our files. */
const MOST_DEPTH = 12;

/** One piece of well-formed JSON text: a string, a number, a word, or a sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|[{}[\],:]/gy;
const SPACE = /\s*/y;

/**
 * Walks over the value itself rather than over its text: bounded in depth, so that it never runs out of stack, as
 * JSON.stringify would.
 */
function isBounded(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= MOST_DEPTH || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((item) => isBounded(item, depth + 1));
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let position = 0;
  while (position < text.length) {
    SPACE.lastIndex = position;
    SPACE.exec(text);
    TOKEN.lastIndex = SPACE.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    tokens.push(token);
    position = TOKEN.lastIndex;
  }
  return tokens;
}

/** @returns whether every number in well-formed JSON is written as it is kept, and no object has a key twice */
function saysWhatIsKept(text: string): boolean {
  /** The keys of the objects that are open; undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  const tokens = tokensOf(text);
  for (const [index, token] of tokens.entries()) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && tokens[index + 1] === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(token) as string;
      if (keys?.has(key)) return false;
      keys?.add(key);
    } else if (/^[-\d]/.test(token) && JSON.stringify(Number(token)) !== token) return false;
  }
  return true;
}

/**
 * @returns the parsed value, or undefined for text that is no JSON, has a key twice or `__proto__` as a key, nests too
 *   deep, or holds a number that JavaScript would round or writes in another way
 */
export function parseStrictJson(text: string): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isBounded(parsed)) return undefined;
  // What we wrote ourselves comes out the same: then nothing was dropped, and the slow scan is not needed.
  return JSON.stringify(parsed) === text || saysWhatIsKept(text) ? parsed : undefined;
}
