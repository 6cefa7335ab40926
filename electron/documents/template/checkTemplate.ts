// Whether a template names only what there is, and each in the way that it can be used.

import type { TemplateProblem } from '../../../shared/contract/documents.ts';
import type { Shape, ShapeEntry } from '../../../shared/documents/shape.ts';
import type { Piece } from './parseTemplate.ts';

/**
 * Finds what a name means: its first part in the innermost section that has it, the rest within that.
 *
 * @param scopes from the whole document to the innermost section
 */
export function lookUp(scopes: readonly Shape[], name: string): ShapeEntry | undefined {
  const [first = '', ...rest] = name.split('.');
  const scope = scopes.findLast((one) => Object.hasOwn(one, first));
  let found: ShapeEntry | undefined = scope?.[first];
  for (const part of rest) {
    if (typeof found !== 'object' || found.kind !== 'group' || !Object.hasOwn(found.fields, part)) return undefined;
    found = found.fields[part];
  }
  return found;
}

function* problemsIn(pieces: readonly Piece[], scopes: readonly Shape[]): Generator<TemplateProblem> {
  for (const piece of pieces) {
    if (piece.kind === 'text') continue;
    const { name, line } = piece;
    const entry = lookUp(scopes, name);
    if (entry === undefined) {
      yield { code: 'unknown', line, name };
    } else if (piece.kind === 'value') {
      if (typeof entry === 'object' || entry === 'flag') yield { code: 'needsSection', line, name };
    } else if (typeof entry === 'object' && !piece.isInverted) {
      // A list within itself would be repeated for each of its entries, and again for each of those.
      if (scopes.includes(entry.fields)) yield { code: 'withinItself', line, name };
      else yield* problemsIn(piece.pieces, [...scopes, entry.fields]);
    } else {
      yield* problemsIn(piece.pieces, scopes);
    }
  }
}

/** @returns what a template names that is not there, or not in that way, by line */
export function checkTemplate(pieces: readonly Piece[], shape: Shape): readonly TemplateProblem[] {
  return [...problemsIn(pieces, [shape])];
}
