import { COPY_TEXT } from '../locales/copyText';
import { copyFileName, copyWorkbook, type CopyOrder } from '../workbook/copy/copyWorkbook';
import type { CopyOrigin } from '../workbook/logLines';
import { writeXlsx } from './writeXlsx';

/** A file that was made, ready to be saved. */
export interface MadeCopy {
  readonly origin: CopyOrigin;
  readonly bytes: Uint8Array;
}

/**
 * The file that an agency gets to fill: protected without a password, so that nothing but the cells to fill changes by
 * accident. @throws RangeError when there is nothing that the agency leads.
 */
export async function makeCopy(order: CopyOrder): Promise<MadeCopy> {
  const { plan, facts, reportingYear } = order;
  const agency = plan.agencies.find(({ id }) => id === facts.agencyId);
  if (agency === undefined) throw new RangeError(`no agency ${facts.agencyId}`);
  const bytes = await writeXlsx(copyWorkbook(order), {
    protect: ['cover', 'appendix', 'tasks', 'rules'],
    properties: { subject: COPY_TEXT.subject(agency.full, reportingYear, facts.number) },
  });
  return { origin: { file: copyFileName(plan, agency, facts, reportingYear), agencyId: agency.id, copyNumber: facts.number }, bytes };
}
