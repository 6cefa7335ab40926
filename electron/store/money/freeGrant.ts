// What a decentralisation grant knows nothing of: nobody accounts for it, and nothing is settled or claimed back.

/**
 * @param table of accounts or settlements, under its own name
 * @returns the SQL condition that the row at hand is of a decision on a decentralisation grant (Fvw art. 13): such a record
 *   can come with a package, and must then never be called late
 */
export function ofFreeGrant(table: 'accountability' | 'settlement'): string {
  return `exists (select 1 from "grantDecision" d join instrument i on i.id = d.instrument
    where d.id = "${table}"."grantDecision" and i.kind = 'decentralisationGrant')`;
}
