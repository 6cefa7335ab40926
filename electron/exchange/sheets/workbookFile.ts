// A workbook as the zip of XML parts that it is: checked from outside, then read part by part.
//
// excelts brings the XML parser but does not open the zip: it would follow the headers between the files, while the
// checks of `zipEntries.ts` look at the directory at its end, and a hostile file says different things in the two
// (docs/decisions/0011).

import { close, open } from 'node:fs';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { SaxParser } from '@cj-tech-master/excelts/xml';
import { WeerwerkError } from '../../../shared/errors.ts';
import { type ReadOptions, unpack } from '../readPackage.ts';
import { type OpenZip, openZip } from '../zipEntries.ts';
import { asTableRefusal, refuseTable } from './refuseTable.ts';
import { TABLE_LIMITS } from './tableLimits.ts';

const openFile = promisify(open);
const closeFile = promisify(close);

export type Attributes = { readonly [name: string]: string };

/** What is done with the parts of an XML file; names come without their namespace's prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** A document type declares entities, which is how a small file becomes a huge one; no workbook has any. */
const DOCTYPE = /<!\s*(?:DOCTYPE|ENTITY)/i;
const DOCTYPE_LENGTH = 12;

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function withLocalNames(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

export class WorkbookFile {
  private readonly zip: OpenZip;
  private readonly options: ReadOptions;
  private unpacked = 0;

  private constructor(zip: OpenZip, options: ReadOptions) {
    this.zip = zip;
    this.options = options;
  }

  /**
   * Opens a workbook for as long as `work` lasts.
   *
   * @throws {WeerwerkError} `tableRefused` with the reason, `fileUnreadable`, `cancelled`
   */
  static async use<Result>(
    path: string,
    options: ReadOptions,
    work: (file: WorkbookFile) => Promise<Result>,
  ): Promise<Result> {
    let descriptor: number;
    try {
      descriptor = await openFile(path, 'r');
    } catch (error) {
      throw new WeerwerkError({ code: 'fileUnreadable', detail: path }, { cause: error });
    }
    try {
      return await work(new WorkbookFile(await openZip(descriptor), options));
    } catch (error) {
      throw asTableRefusal(error);
    } finally {
      await closeFile(descriptor);
    }
  }

  has(part: string): boolean {
    return this.zip.entries.has(part);
  }

  /**
   * Reads one part through its XML parser.
   *
   * @throws {WeerwerkError} `tableRefused`: `damaged` when the part is missing or no XML, `hasDoctype`, `tooLarge`
   */
  async read(part: string, handlers: XmlHandlers): Promise<void> {
    const entry = this.zip.entries.get(part);
    if (!entry) throw refuseTable('damaged');
    this.unpacked += entry.uncompressedSize;
    if (this.unpacked > TABLE_LIMITS.unpacked) throw refuseTable('tooLarge');
    const parser = parserFor(handlers);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let done = 0;
    let end = '';
    const write = (text: string): void => {
      if (DOCTYPE.test(end + text)) throw refuseTable('hasDoctype');
      end = text.slice(-DOCTYPE_LENGTH);
      parser.write(text);
    };
    try {
      for await (const piece of unpack(this.zip.zip, entry, this.options)) {
        done += piece.length;
        this.options.onProgress(done, entry.uncompressedSize);
        write(decoder.decode(piece, { stream: true }));
      }
      write(decoder.decode());
      parser.close();
    } catch (error) {
      throw error instanceof WeerwerkError ? error : refuseTable('damaged', error);
    }
  }

  /**
   * @param part a part, or an empty text for the workbook as a whole
   * @returns the parts to which it refers, by the id of the relation and with its kind
   */
  async relationsOf(part: string): Promise<ReadonlyMap<string, { readonly target: string; readonly kind: string }>> {
    const folder = posix.dirname(part);
    const name = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
    const relations = new Map<string, { target: string; kind: string }>();
    if (!this.has(name)) return relations;
    await this.read(name, {
      open: (element, { Id: id, Target: target, Type: type, TargetMode: mode }) => {
        // What lies outside the file is never fetched.
        if (element !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
        const resolved = target.startsWith('/') ? target.slice(1) : posix.join(part === '' ? '' : folder, target);
        relations.set(id, { target: resolved, kind: type?.split('/').at(-1) ?? '' });
      },
    });
    return relations;
  }
}

function parserFor(handlers: XmlHandlers): SaxParser {
  const parser = new SaxParser({ position: false });
  const { open: onOpen, text: onText, close: onClose } = handlers;
  if (onOpen) {
    parser.on('opentag', ({ name, attributes }) => onOpen(localName(name), attributes as Attributes));
  }
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  if (onClose) parser.on('closetag', ({ name }) => onClose(localName(name)));
  return parser;
}

/** @returns an element's attributes by their names without prefix; only for elements of which there are few */
export function plainAttributes(attributes: Attributes): Attributes {
  return withLocalNames(attributes);
}
