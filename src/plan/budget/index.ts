/** The budget of a plan: its figures, what lines follow from it, and what is odd about it. */
export * from './figures';
export * from './entries';
export * from './check';
