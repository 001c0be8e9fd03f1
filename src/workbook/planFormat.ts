/** The version of the way a plan is kept in a workbook; raised when older add-ins could no longer read it. */
export const PLAN_FORMAT = 3;
