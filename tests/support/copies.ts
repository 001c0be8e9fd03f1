import type { CopyOrder } from '../../src/workbook/copy/copyWorkbook';
import type { CopyFacts } from '../../src/workbook/copyFacts';
import { planVersion } from '../../src/workbook/planVersion';
import { seedPlan } from './plans';
import { SAMPLE_ACTUALS } from './sampleActuals';

/** The second copy for an agency of Thạch Khôi, with the figures of two years, unless the test says otherwise. */
export function copyOrder({ facts, ...over }: Partial<Omit<CopyOrder, 'facts'>> & { readonly facts?: Partial<CopyFacts> } = {}): CopyOrder {
  const plan = over.plan ?? seedPlan('thach-khoi-2026-2030');
  return {
    plan,
    reportingYear: 2027,
    tolerancePercent: 5,
    entries: { ...SAMPLE_ACTUALS, '11.1': { ...SAMPLE_ACTUALS['11.1'], explanation: '- Do chưa bố trí được kinh phí' } },
    ...over,
    facts: {
      agencyId: 'vhxh',
      number: 2,
      handedOutAt: '2026-11-24 13:05:09',
      dueDate: '2026-12-15',
      returnTo: 'Phòng Kinh tế, Hạ tầng và Đô thị (Bà Lan, 0912 345 678)',
      planVersion: planVersion(plan),
      ...facts,
    },
  };
}
