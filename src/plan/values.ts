import type { Year } from './Plan';

/** What a cell holds when it is read: a number, a text, a truth value, or nothing. Errors arrive as their text ("#N/A"). */
export type RawValue = number | string | boolean | null;

/** The entries of one line, by year (the base year among them). A missing year is a blank. */
export type Actuals = Readonly<Record<Year, RawValue>>;

/** The entries of a plan, by line id. */
export type PlanActuals = Readonly<Record<string, Actuals>>;

/** The words of an attainment, as they stand in cells. They are data, the same in every language of the pane. */
export const ATTAINMENT_CHOICES = ['Đạt', 'Chưa đạt'] as const;

/** The words of a milestone, as they stand in cells. */
export const MILESTONE_CHOICES = ['Hoàn thành', 'Đang làm', 'Chưa làm'] as const;

export type AttainmentChoice = (typeof ATTAINMENT_CHOICES)[number];
export type MilestoneChoice = (typeof MILESTONE_CHOICES)[number];

/** The choice that counts as reached, for each kind of choice. */
export const ATTAINED: AttainmentChoice = 'Đạt';
export const DONE: MilestoneChoice = 'Hoàn thành';
