import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { entrySlots, TASK_SLOTS, type PlanEntries, type Slot } from '../../src/plan/entries';
import type { RawValue } from '../../src/plan/values';
import { cellAddress } from '../../src/workbook/address';
import { snapshotIn } from './xlsxFiles';

/** A file whose cells to fill were changed by hand in its parts: none of our code has a say in what comes back. */
export async function rewritten(bytes: Uint8Array, entries: PlanEntries, { ownSheet }: { readonly ownSheet?: string } = {}): Promise<Uint8Array> {
  const snapshot = await snapshotIn(bytes);
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const write = (part: string, xml: string): void => void (parts[part] = strToU8(xml));
  const sheetPart = (name: string): string => partOf(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'), name);
  const slots: readonly Slot[] = [...entrySlots(snapshot.plan.period), ...TASK_SLOTS];
  for (const [lineId, cells] of Object.entries(entries)) {
    for (const slot of slots.filter((each) => each in cells)) {
      const at = snapshot.slotCell(lineId, slot);
      const table = sheetPart(at?.sheet ?? '');
      const xml = text(table);
      const address = cellAddress(at?.row ?? 0, at?.column ?? 0);
      const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
      if (!cell.test(xml)) throw new Error(`no cell ${address}`);
      write(table, xml.replace(cell, (_, attributes: string) => `<c r="${address}"${attributes.replace(/ t="[^"]*"/, '')}${content(cells[slot] ?? null)}`));
    }
  }
  if (ownSheet !== undefined) {
    write('xl/workbook.xml', text('xl/workbook.xml').replace('</sheets>', `<sheet name="${ownSheet}" sheetId="99" r:id="rIdOwn"/></sheets>`));
    const relation = '<Relationship Id="rIdOwn" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own.xml"/>';
    write('xl/_rels/workbook.xml.rels', text('xl/_rels/workbook.xml.rels').replace('</Relationships>', `${relation}</Relationships>`));
    write('xl/worksheets/own.xml', '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>');
  }
  return zipSync(parts);
}

function content(value: RawValue): string {
  if (value === null) return '/>';
  return typeof value === 'number' ? `><v>${String(value)}</v></c>` : ` t="inlineStr"><is><t>${String(value)}</t></is></c>`;
}

function partOf(workbook: string, relations: string, sheetName: string): string {
  const tagWith = (xml: string, tag: string, attribute: string): string => [...xml.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([found]) => found).find((found) => found.includes(attribute)) ?? '';
  const id = /r:id="([^"]+)"/.exec(tagWith(workbook, 'sheet', `name="${sheetName}"`))?.[1] ?? '';
  const target = /Target="([^"]+)"/.exec(tagWith(relations, 'Relationship', `Id="${id}"`))?.[1] ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
