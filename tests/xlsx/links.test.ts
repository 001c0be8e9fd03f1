import { makeCopy } from '../../src/xlsx/makeCopy';
import { copyOrder } from '../support/copies';
import { seedPlan } from '../support/plans';
import { fileOf, wardFile } from '../support/xlsxFiles';
import { partsOf } from '../support/xlsxZip';

/** The links of all sheets of a file, as attributes. */
function linksIn(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  return partsOf(bytes)
    .filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(({ data }) => [...new TextDecoder().decode(data as Uint8Array).matchAll(/<hyperlink ([^>]*)\/>/g)])
    .map(([, attributes = '']) => Object.fromEntries([...attributes.matchAll(/(\S+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&apos;', "'")])));
}

const TIP = 'Số liệu lấy từ trang Ngân sách. Bấm để đến đó.';

test('the numbers of exactly the four lines that follow from the budget lead to the budget sheet', async () => {
  expect(linksIn(await wardFile())).toEqual([
    { ref: 'D10', location: "'Ngân sách'!C8", tooltip: TIP },
    { ref: 'D15', location: "'Ngân sách'!C15", tooltip: TIP },
    { ref: 'D16', location: "'Ngân sách'!C13", tooltip: TIP },
    { ref: 'D17', location: "'Ngân sách'!C14", tooltip: TIP },
  ]);
});

test('copies and plans without such lines have no link', async () => {
  expect(linksIn((await makeCopy(copyOrder())).bytes)).toEqual([]);
  expect(linksIn(await fileOf(seedPlan('generic-commune'), { reportingYear: 2026 }))).toEqual([]);
});
