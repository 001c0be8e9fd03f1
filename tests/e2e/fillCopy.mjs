/** Fills cells of a copy as an agency would, by hand in its parts: no program of ours has a say in what comes back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';

/** @param figures by address, e.g. { L10: 12.5 }; the cells have to be there, empty or not */
export function fillCopy(from, to, sheetName, figures) {
  const parts = unzipSync(readFileSync(from));
  const part = partOf(parts, sheetName);
  let xml = strFromU8(parts[part]);
  for (const [address, figure] of Object.entries(figures)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`${sheetName} has no cell ${address}`);
    xml = xml.replace(cell, (_, attributes) => `<c r="${address}"${attributes.replace(/ t="[^"]*"/, '')}><v>${figure}</v></c>`);
  }
  writeFileSync(to, zipSync({ ...parts, [part]: strToU8(xml) }));
}

function partOf(parts, sheetName) {
  const book = strFromU8(parts['xl/workbook.xml']);
  const sheet = [...book.matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`name="${sheetName}"`));
  const id = /r:id="([^"]+)"/.exec(sheet ?? '')?.[1];
  const relation = [...strFromU8(parts['xl/_rels/workbook.xml.rels']).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheetName}`);
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
