// JSON from outside: parsed, and refused where JSON.parse would quietly change or drop something.

/** Deeper nesting has no place in any of our files. */
const MOST_DEPTH = 12;

/** Walks over JSON text that is known to be well-formed and finds keys that stand twice in one object. */
class KeyScanner {
  private readonly text: string;
  private position = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** @returns whether all keys are unique and the nesting is bounded */
  isSound(): boolean {
    return this.value();
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.position))) this.position += 1;
  }

  private string(): string {
    const start = this.position;
    this.position += 1;
    while (this.text[this.position] !== '"') this.position += this.text[this.position] === '\\' ? 2 : 1;
    this.position += 1;
    return JSON.parse(this.text.slice(start, this.position)) as string;
  }

  private value(): boolean {
    this.skipSpace();
    const first = this.text[this.position];
    if (first === '{' || first === '[') {
      this.depth += 1;
      const sound = this.depth <= MOST_DEPTH && (first === '{' ? this.object() : this.array());
      this.depth -= 1;
      return sound;
    }
    if (first === '"') this.string();
    else while (/[^\s,\]}]/.test(this.text.charAt(this.position))) this.position += 1;
    return true;
  }

  private object(): boolean {
    const keys = new Set<string>();
    this.position += 1;
    this.skipSpace();
    while (this.text[this.position] !== '}') {
      const key = this.string();
      if (keys.has(key)) return false;
      keys.add(key);
      this.skipSpace();
      this.position += 1; // the colon
      if (!this.value()) return false;
      this.skipComma();
    }
    this.position += 1;
    return true;
  }

  private array(): boolean {
    this.position += 1;
    this.skipSpace();
    while (this.text[this.position] !== ']') {
      if (!this.value()) return false;
      this.skipComma();
    }
    this.position += 1;
    return true;
  }

  private skipComma(): void {
    this.skipSpace();
    if (this.text[this.position] === ',') this.position += 1;
    this.skipSpace();
  }
}

function numbersAreSafe(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(numbersAreSafe);
}

/**
 * @returns the parsed value, or undefined for text that is no JSON, has a key twice or `__proto__` as a key, nests too
 *   deep, or holds a number that JavaScript would round
 */
export function parseStrictJson(text: string): unknown {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  // What we wrote ourselves comes out the same: then nothing was dropped, and the slow scan is not needed.
  if (JSON.stringify(parsed) === text && !text.includes('"__proto__"'))
    return numbersAreSafe(parsed) ? parsed : undefined;
  if (text.includes('"__proto__"') || !numbersAreSafe(parsed)) return undefined;
  return new KeyScanner(text).isSound() ? parsed : undefined;
}
