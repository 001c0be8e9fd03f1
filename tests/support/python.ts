import { execFileSync } from 'node:child_process';

/** The first Python that has a library: distributions put libraries beside their own one, which need not be the first found. */
export function pythonWith(library: string): string {
  const found = ['python3', '/usr/bin/python3'].find((python) => {
    try {
      execFileSync(python, ['-c', `import ${library}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(`No Python with ${library}: apt-get install python3-${library}`);
  return found;
}
