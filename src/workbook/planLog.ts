import { dayText } from '../locales/copyText';
import { WORKBOOK_TEXT } from '../locales/workbookText';
import { rulesText, targetsText } from '../locales/ruleText';
import { linesById, placedLines, type Agency, type Decision, type Line, type Plan } from '../plan/Plan';
import type { PlanEdit } from '../plan/edit/types';
import type { PlanChange } from './logLines';

/** What the log says of one edit. @param before the plan as it was @param after the plan that came of it */
export function planChange(before: Plan, after: Plan, edit: PlanEdit, stamp: { readonly at: string; readonly by: string }): PlanChange {
  const lineId = edit.kind === 'addLine' ? addedId(before, after) : edit.lineId;
  const [was, is] = [linesById(before).get(lineId), linesById(after).get(lineId)];
  const lineName = (is ?? was)?.name ?? '';
  const said = { ...stamp, kind: 'plan', edit: edit.kind, lineId, lineName, year: 'from' in edit ? edit.from : null, decision: 'decision' in edit ? decisionText(edit.decision) : '' } as const;
  switch (edit.kind) {
    case 'correctLine': {
      const fields = changedFields(was, is, [...before.agencies, ...after.agencies]);
      const join = (pick: (field: ChangedField) => string): string => fields.map((field) => `${field.label}: ${pick(field)}`).join('; ');
      return { ...said, from: join(({ from }) => from), to: join(({ to }) => to) };
    }
    case 'addLine':
    case 'reviseTarget':
    case 'dropLine':
      return { ...said, from: promiseOf(was), to: promiseOf(is) };
    case 'retireLine':
      return { ...said, from: '', to: WORKBOOK_TEXT.planLog.retiredFrom(edit.from) };
    case 'resumeLine':
      return { ...said, from: was?.retired === undefined ? '' : WORKBOOK_TEXT.planLog.retiredFrom(was.retired.from), to: '' };
  }
}

function addedId(before: Plan, after: Plan): string {
  const known = linesById(before);
  return placedLines(after).find(({ line }) => !known.has(line.id))?.line.id ?? '';
}

/** What a line promises: its target as it is printed, and what that means. */
function promiseOf(line: Line | undefined): string {
  if (line === undefined) return '';
  const printed = targetsText(line.targets, 'vi');
  const meant = rulesText(line.rules, line.unit, 'vi');
  return printed === '' ? meant : `${printed} → ${meant}`;
}

interface ChangedField {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

const FIELDS = ['name', 'unit', 'lead', 'coordinating', 'note'] as const;

function changedFields(was: Line | undefined, is: Line | undefined, agencies: readonly Agency[]): readonly ChangedField[] {
  const named = (id: string): string => agencies.find((agency) => agency.id === id)?.short ?? id;
  const textOf = (line: Line | undefined, field: (typeof FIELDS)[number]): string => {
    if (line === undefined) return '';
    if (field === 'lead') return named(line.lead);
    return field === 'coordinating' ? line.coordinating.map(named).join(', ') : (line[field] ?? '');
  };
  return FIELDS.map((field) => ({ label: WORKBOOK_TEXT.appendix.columns[field], from: textOf(was, field), to: textOf(is, field) })).filter(({ from, to }) => from !== to);
}

/** "NQ số 05 (15/03/2028)". */
function decisionText({ decidedOn, reason }: Decision): string {
  return `${reason} (${dayText(decidedOn)})`;
}
