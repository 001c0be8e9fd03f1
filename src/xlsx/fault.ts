import type { FileProblem } from '../locales/fileProblems';

/** Carries a problem from deep inside the reader to its one way out, where it becomes data. */
export class FileFault extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

export function refuse(problem: FileProblem): never {
  throw new FileFault(problem);
}
