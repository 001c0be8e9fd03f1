import { targetPieces } from '../../../src/plan/import/rows/rowParts';

test('where several targets of a cell part, each is told what the head of the cell says of when', () => {
  const texts = targetPieces('Đến năm 2028: 95% hộ dùng nước sạch; 60% hộ phân loại rác; năm 2030 có 3 chợ', '').map(({ text }) => text);
  expect(texts).toEqual(['Đến năm 2028: 95% hộ dùng nước sạch', 'Đến năm 2028 60% hộ phân loại rác', 'năm 2030 có 3 chợ']);
});
