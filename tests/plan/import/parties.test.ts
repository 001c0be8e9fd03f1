import { partiesOf } from '../../../src/plan/import/agencies/parties';

/** What comes out of a single cell, as "lead | others". */
function shown(text: string, beside = ''): string {
  const { lead, coordinating } = partiesOf(text, beside);
  return [lead, coordinating.join('; ')].join(' | ');
}

const VH = 'Phòng Văn hóa - Xã hội';

it.each([
  // the words stand before the names
  [`Chủ trì: ${VH}; phối hợp: Công an xã, Trạm Y tế`, `${VH} | Công an xã; Trạm Y tế`],
  [`- Chủ trì: ${VH}\n- Phối hợp: Công an xã`, `${VH} | Công an xã`],
  [`- Chủ trì: ${VH} - Phối hợp: Công an xã`, `${VH} | Công an xã`],
  [`Cơ quan chủ trì: ${VH}. Cơ quan phối hợp: Công an xã; các thôn.`, `${VH} | Công an xã; các thôn`],
  [`Phối hợp: Công an xã; chủ trì: ${VH}`, `${VH} | Công an xã`],
  [`CT: ${VH}; PH: Công an xã`, `${VH} | Công an xã`],
  ['Phối hợp: Công an xã', ' | Công an xã'],
  // or behind them
  [`${VH} chủ trì; Công an xã phối hợp`, `${VH} | Công an xã`],
  [`${VH} chủ trì, Công an xã, Trạm Y tế phối hợp`, `${VH} | Công an xã; Trạm Y tế`],
  [`Công an xã, ${VH} chủ trì`, `Công an xã | ${VH}`],
  [`${VH} chủ trì, phối hợp với các đơn vị liên quan`, `${VH} | các đơn vị liên quan`],
  [`${VH} chủ trì phối hợp với Công an xã`, `${VH} | Công an xã`],
  [`${VH} phối hợp với Công an xã`, `${VH} | Công an xã`],
  [`Giao ${VH} chủ trì`, `${VH} | `],
  // or in brackets
  [`${VH} (chủ trì), Công an xã (phối hợp)`, `${VH} | Công an xã`],
  [`${VH} (chủ trì); Công an xã (phối hợp).`, `${VH} | Công an xã`],
  [`${VH} (phối hợp: Công an xã, Trạm Y tế)`, `${VH} | Công an xã; Trạm Y tế`],
  [`${VH} (phối hợp với Công an xã)`, `${VH} | Công an xã`],
  [`${VH} (chủ trì, phối hợp với Công an xã)`, `${VH} | Công an xã`],
  [`${VH} (CT), Công an xã (PH)`, `${VH} | Công an xã`],
  // or before them without a colon
  [`${VH}, phối hợp Công an xã`, `${VH} | Công an xã`],
  [`Chủ trì ${VH}\nPhối hợp Công an xã`, `${VH} | Công an xã`],
  [`${VH} chủ trì Công an xã phối hợp`, `${VH} | Công an xã`],
])('who leads and who takes part is read from %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  [`${VH}\nCông an xã`, `${VH} | Công an xã`],
  [`1. ${VH}\n2. Công an xã`, `${VH} | Công an xã`],
  [`1. ${VH} 2. Công an xã`, `${VH} | Công an xã`],
  [`- ${VH}\n- Công an xã`, `${VH} | Công an xã`],
  [`- ${VH} - Công an xã`, `${VH} | Công an xã`],
  [`${VH} và Công an xã`, `${VH} | Công an xã`],
  [`${VH} + Công an xã`, `${VH} | Công an xã`],
  [`${VH} & các thôn`, `${VH} | các thôn`],
  [`${VH}/ Công an xã`, `${VH} | Công an xã`],
  [`${VH}/Công an xã`, `${VH} | Công an xã`],
  ['Phòng Kinh tế, Thống kê cơ sở, Điện lực Sông Lam', 'Phòng Kinh tế | Thống kê cơ sở; Điện lực Sông Lam'],
  ['Phòng KT,HT&ĐT', 'Phòng KT,HT&ĐT | '],
])('several names in the cell of the lead: the first one leads in %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

it.each([
  'Văn phòng HĐND và UBND',
  'Văn phòng HĐND & UBND',
  'VP HĐND&UBND',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Phòng Văn hóa -\nXã hội',
  'Văn phòng\nHĐND và UBND',
  'Trung tâm\nphục vụ hành chính công',
  'Trung tâm Văn hóa và Hội nghị',
  'Các phòng, ban, đơn vị',
  'P. VH/XH',
  'Phòng Kinh tế (CT)',
  'Ủy ban\nMặt trận Tổ quốc Việt Nam xã',
])('%j is one name', (text) => {
  expect(partiesOf(text, '')).toEqual({ lead: text.replace(/\n/g, ' '), coordinating: [] });
});

test('the words of the parts are no part of the names in the column of those who take part', () => {
  expect(shown(VH, '- Công an xã\n- Trạm Y tế')).toBe(`${VH} | Công an xã; Trạm Y tế`);
  expect(shown(VH, 'Phối hợp: Công an xã; Trạm Y tế')).toBe(`${VH} | Công an xã; Trạm Y tế`);
  expect(shown(VH, `Công an xã; ${VH}`)).toBe(`${VH} | Công an xã`);
});
