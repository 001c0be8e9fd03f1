import { refuse } from './fault';
import { targetPart, type FilePackage } from './openPackage';
import { decoded, tagsNamed } from './xmlTags';

/** What a workbook says of itself, before any of its sheets is unpacked. */
export interface WorkbookPart {
  /** By their names as users see them. */
  readonly sheets: ReadonlyMap<string, FileSheetPart>;
  /** Names of the whole workbook; those of a single sheet are not ours: Excel makes them when a sheet is copied. */
  readonly names: ReadonlyMap<string, string>;
  /** Days are counted from 1904. */
  readonly from1904: boolean;
  readonly stylesPart: string | undefined;
  readonly stringsPart: string | undefined;
}

export interface FileSheetPart {
  readonly name: string;
  readonly part: string;
}

export function readWorkbookPart(file: FilePackage): WorkbookPart {
  const root = file.relationships('').find(({ kind }) => kind === 'officeDocument');
  if (root === undefined) return refuse({ code: 'notAWorkbook' });
  const part = targetPart('', root.target);
  // A text document or a binary workbook has a main part too, under another name.
  const xml = /\.xml$/i.test(part) ? file.text(part) : undefined;
  if (xml === undefined || tagsNamed(xml, 'sheets').length === 0) return refuse({ code: 'notAWorkbook' });
  const related = file.relationships(part).filter(({ isExternal }) => !isExternal);
  const partOfKind = (kind: string): string | undefined => {
    const found = related.find((each) => each.kind === kind);
    return found === undefined ? undefined : targetPart(part, found.target);
  };
  const worksheets = new Map(related.filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, targetPart(part, target)]));
  const sheets = tagsNamed(xml, 'sheet').flatMap(({ attributes }): readonly FileSheetPart[] => {
    const sheetPart = worksheets.get(attributes.get('r:id') ?? '');
    return sheetPart === undefined ? [] : [{ name: attributes.get('name') ?? '', part: sheetPart }];
  });
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
    names: new Map(
      tagsNamed(xml, 'definedName').flatMap(({ attributes, inner }) =>
        attributes.has('localSheetId') ? [] : [[attributes.get('name') ?? '', decoded(inner)] as const],
      ),
    ),
    from1904: tagsNamed(xml, 'workbookPr').some(({ attributes }) => /^(1|true)$/.test(attributes.get('date1904') ?? '')),
    stylesPart: partOfKind('styles'),
    stringsPart: partOfKind('sharedStrings'),
  };
}
