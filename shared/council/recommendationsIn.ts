// The recommendations that a text of an advice holds: what a person selects of it, and what looks like one.

import { plainWords } from '../markdown/plainWords.ts';
import { blocksOf, type Part, sentencesOf } from '../markdown/sentences.ts';

/** Verbs with which Dutch policy advice says what to do, as they begin a sentence. */
const IMPERATIVES = new Set(
  'actualiseer bekijk benoem benut beoordeel bepaal beperk bescherm beschouw besteed betaal betrek bevorder bewaak bezie bied bind blijf borg bouw breid breng creëer deel doe doorbreek draag erken evalueer faciliteer financier formuleer ga garandeer gebruik geef geloof haal handhaaf hanteer help herbezie herijk herstel heroverweeg herzie hou houd informeer inventariseer investeer kies kijk koppel laat leer leg leid lever los luister maak meet monitor neem onderhoud ondersteun onderzoek ontlast ontsluit ontwikkel ontwerp open organiseer overleg overweeg pak pas plaats plan publiceer regel reken reserveer richt roep schaf schep schrap sla sluit sorteer spreek stap start stel stem stimuleer stop stuur temper toets trek vang veranker verbeter verbind verbreed verdeel verdiep verduidelijk vereenvoudig vergelijk vergroot verhelder verhoog verken verklein verkort verlaag verleen verleng verlicht vermijd verminder verplicht verruim verschaf versnel verspreid versterk vertaal vervang verwerk verzamel vestig vind voer voeg volg voorkom voorzie vraag vul waarborg waardeer weeg werf werk wijs zet zie zoek zorg'.split(
    ' ',
  ),
);
/** "Zie bijlage 2" is no recommendation. */
const REFERS = /^zie\s+(?:ook\s+)?(?:bijlage|hoofdstuk|paragraaf|figuur|tabel|noot|pagina|blz|art)/i;
const ADVISES =
  /^(?:de\s+(?:maatschappelijke\s+)?raad|wij|we)\s+(?:adviseert|adviseren|beveelt|bevelen|vraagt|vragen|verzoekt|verzoeken|roept|roepen)\b/i;

function looksLikeOne(words: string): boolean {
  const first = /^["'“‘„(]*([\p{L}]+)/u.exec(words)?.[1]?.toLowerCase() ?? '';
  return (IMPERATIVES.has(first) && !REFERS.test(words) && !words.endsWith('?')) || ADVISES.test(words);
}

function wordsAt(text: string, { start, end }: Part): string {
  return plainWords(text.slice(start, end));
}

/**
 * @returns each point of a numbered list, and each sentence outside those that says what to do, in the order of the text and
 *   each once
 */
export function proposedRecommendations(text: string): string[] {
  const points = blocksOf(text).filter(({ number }) => number !== null);
  const isInPoint = ({ start }: Part): boolean => points.some((point) => start >= point.start && start < point.end);
  const sentences = sentencesOf(text).filter((part) => !isInPoint(part) && looksLikeOne(wordsAt(text, part)));
  const found = [...points, ...sentences].toSorted((a, b) => a.start - b.start);
  return [...new Set(found.map((part) => wordsAt(text, part)).filter((words) => words !== ''))];
}

/**
 * What a selection gives: of words within one paragraph or item just these; of several paragraphs or items each of them; and
 * where only the cursor stands the sentence around it.
 *
 * @param split makes every sentence that the selection touches one of its own
 */
export function selectedRecommendations(text: string, selection: Part, split: boolean): string[] {
  const touches = ({ start, end }: Part): boolean =>
    selection.start === selection.end
      ? start <= selection.start && selection.start <= end
      : start < selection.end && end > selection.start;
  const parts =
    split || selection.start === selection.end
      ? sentencesOf(text).filter(touches)
      : blocksOf(text)
          .filter(touches)
          .map(({ start, end }) => ({ start: Math.max(start, selection.start), end: Math.min(end, selection.end) }));
  const chosen = selection.start === selection.end ? parts.slice(0, 1) : parts;
  return chosen.map((part) => wordsAt(text, part)).filter((words) => words !== '');
}
