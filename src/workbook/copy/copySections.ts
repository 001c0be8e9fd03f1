import { COPY_TEXT } from '../../locales/copyText';
import { entrySlots, TASK_SLOTS, type PlanEntries, type Slot } from '../../plan/entries';
import { placedLines, type Period, type Plan } from '../../plan/Plan';
import { entryCell } from '../appendixRows';
import type { CopyFacts } from '../copyFacts';
import { COPY_FACT_KEYS, SENT_COLUMNS, type RulesLayout, type Section } from '../rulesLayout';
import { number, text, type CellContent } from '../spec';

/** What a copy keeps of itself on its rules sheet. */
export interface CopyContent {
  readonly facts: CopyFacts;
  readonly entries: PlanEntries;
}

/** A section of the rules sheet with everything that is written into it. */
export interface RulesSection {
  readonly section: Section;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** The columns of the values a copy was handed out with. */
export function sentHeader(period: Period): readonly string[] {
  return [SENT_COLUMNS.id, ...sentSlots(period).map(String)];
}

/** The slots of lines and of tasks; a row leaves those of the other kind blank. */
function sentSlots(period: Period): readonly Slot[] {
  return [...entrySlots(period), ...TASK_SLOTS];
}

/** They stand below everything else, so that a copy's other sections stand where any workbook has them. */
export function copySections(plan: Plan, layout: RulesLayout, { facts, entries }: CopyContent): readonly RulesSection[] {
  const words = COPY_TEXT.rulesSections;
  const sent = [...placedLines(plan).map(({ line }) => line), ...plan.tasks].map(({ id }) => [
    text(id),
    ...sentSlots(plan.period).map((slot) => entryCell(entries[id]?.[slot])),
  ]);
  return [
    { section: layout.copyFacts, title: words.copyFacts, header: ['key', 'value'], rows: COPY_FACT_KEYS.map((key) => [text(key), factCell(facts[key])]) },
    { section: layout.sent, title: words.sent, header: sentHeader(plan.period), rows: sent },
  ];
}

function factCell(value: string | number): CellContent {
  return typeof value === 'number' ? number(value) : text(value);
}
