import { openExcel } from '../support/headless';

type Seen = { address?: string; changeType?: string; source?: string; triggerSource?: string; details?: unknown; worksheetId?: string; type?: string };

/** Events arrive in their own turn. */
const arrive = () => new Promise(resolve => setTimeout(resolve, 10));

async function listen(): Promise<Seen[]> {
  const seen: Seen[] = [];
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').onChanged.add(event => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

test('what a person types arrives with the values before and after', async () => {
  const excel = openExcel();
  const seen = await listen();
  await excel.user.type('Sheet1', 'B2', '1,5');
  await excel.user.type('Sheet1', 'B2', 'chữ');
  await arrive();
  expect(seen).toMatchObject([
    { type: 'WorksheetChanged', address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: 1.5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' } },
    { address: 'B2', details: { valueBefore: 1.5, valueAfter: 'chữ' } },
  ]);
  expect(seen[0]?.worksheetId).toBe(excel.grid.sheetIds()[0]);
});

test('what the add-in writes arrives too, marked as its own', async () => {
  openExcel();
  const seen = await listen();
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('A1').format.fill.color = 'red';
    sheet.getRange('C1').formulas = [['=A1']];
    await context.sync();
  });
  await arrive();
  expect(seen.map(event => [event.address, event.triggerSource, event.details])).toEqual([
    ['A1:B2', 'ThisLocalAddin', undefined], ['C1', 'ThisLocalAddin', expect.anything()],
  ]);
});

test('a recalculation is no change, but onCalculated tells of it', async () => {
  const excel = openExcel();
  const seen = await listen();
  const calculated: string[] = [];
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.onCalculated.add(event => {
      calculated.push(event.worksheetId);
      return Promise.resolve();
    });
    await context.sync();
  });
  await arrive();
  seen.length = 0;
  await excel.user.type('Sheet1', 'A1', '5');
  await arrive();
  expect(seen.map(event => event.address)).toEqual(['A1']);
  expect(calculated).not.toHaveLength(0);
});

test('rows and columns inserted and deleted say which', async () => {
  const excel = openExcel();
  const seen = await listen();
  await excel.user.insertRows('Sheet1', 3, 2);
  await excel.user.deleteRows('Sheet1', 4);
  await excel.user.insertColumns('Sheet1', 'B');
  await excel.user.deleteColumns('Sheet1', 'B');
  await arrive();
  expect(seen.map(event => [event.changeType, event.address])).toEqual([
    ['RowInserted', '3:4'], ['RowDeleted', '4:4'], ['ColumnInserted', 'B:B'], ['ColumnDeleted', 'B:B'],
  ]);
});

test('rows inserted below formulas are one change, though formulas are rewritten', async () => {
  const excel = openExcel();
  await excel.user.paste('Sheet1', 'A1', [['=A5'], [1]]);
  const seen = await listen();
  await excel.user.insertRows('Sheet1', 2);
  await arrive();
  expect(seen.map(event => event.changeType)).toEqual(['RowInserted']);
});

test('a sort tells of the sorted rows and of the change', async () => {
  const excel = openExcel();
  await excel.user.paste('Sheet1', 'A1', [[3], [1], [2]]);
  const seen = await listen();
  const sorted: string[] = [];
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').onRowSorted.add(event => {
      sorted.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await excel.user.sort('Sheet1', 'A1:A3', 'A');
  await arrive();
  expect([sorted, seen.map(event => event.changeType)]).toEqual([['A1:A3'], ['RangeEdited']]);
});

test('sheets added, deleted and activated are told to the collection', async () => {
  const excel = openExcel();
  const seen: string[] = [];
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const note = (event: { type: string; worksheetId: string }) => {
      seen.push(event.type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onChanged.add(note);
    await context.sync();
  });
  await excel.user.addSheet('Hai');
  excel.user.activate('Hai');
  await excel.user.type('Hai', 'A1', '1');
  await excel.user.deleteSheet('Hai');
  await arrive();
  expect(seen).toEqual(['WorksheetAdded', 'WorksheetDeactivated', 'WorksheetActivated', 'WorksheetChanged', 'WorksheetDeleted', 'WorksheetActivated']);
});

test('a moved selection is told', async () => {
  const excel = openExcel();
  const seen: string[] = [];
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Sheet1').onSelectionChanged.add(event => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  excel.user.select('Sheet1', 'C3:D4');
  await arrive();
  expect(seen).toEqual(['C3:D4']);
});

test('the range of an event can be asked for, and a removed handler hears nothing more', async () => {
  const excel = openExcel();
  const seen: string[] = [];
  const handler = await Excel.run(async context => {
    const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async event => {
      await Excel.run(async inner => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        seen.push(JSON.stringify(range.values));
      });
    });
    await context.sync();
    return added;
  });
  await excel.user.type('Sheet1', 'A1', '7');
  await arrive();
  await Excel.run(handler.context, async context => {
    handler.remove();
    await context.sync();
  });
  await excel.user.type('Sheet1', 'A1', '8');
  await arrive();
  expect(seen).toEqual(['[[7]]']);
});

test('events can be switched off for a while', async () => {
  openExcel();
  const seen = await listen();
  await Excel.run(async context => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[1]];
    await context.sync();
  });
  await arrive();
  expect(seen.map(event => event.address)).toEqual(['A2']);
});
