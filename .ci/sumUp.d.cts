export function sumUp(
  jestJson: string | undefined,
  e2eLog: string | undefined,
): { passed: number; failed: number };
