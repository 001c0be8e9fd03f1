import { contentSecurityPolicy } from '../../.ci/contentSecurityPolicy.cjs';

function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((part) => {
      const [name, ...sources] = part.split(' ');
      return [name, sources];
    }),
  ) as Record<string, string[]>;
}

test('scripts come from our own origin only', () => {
  expect(directives(contentSecurityPolicy('self'))['script-src']).toEqual(["'self'"]);
});

test("Microsoft's network is let in where office.js comes from it, for scripts alone", () => {
  const { 'script-src': scripts, ...others } = directives(contentSecurityPolicy('cdn'));
  expect(scripts).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  expect(Object.values(others).flat().filter((source) => source.startsWith('http'))).toEqual([]);
});

test('what is not named is forbidden, and Excel on the web may frame the pane', () => {
  const policy = directives(contentSecurityPolicy('self'));
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy).not.toHaveProperty('frame-ancestors');
  expect(policy['script-src']).not.toContain("'unsafe-inline'");
  expect(policy['script-src']).not.toContain("'unsafe-eval'");
});
