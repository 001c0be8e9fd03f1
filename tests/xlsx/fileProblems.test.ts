import { fileProblemText, type FileProblem, type FileProblemCode } from '../../src/locales/fileProblems';
import { LANGUAGES } from '../../src/locales/language';

const SAMPLES: { readonly [Code in FileProblemCode]: Extract<FileProblem, { readonly code: Code }> } = {
  notAZip: { code: 'notAZip' },
  encrypted: { code: 'encrypted' },
  oldXls: { code: 'oldXls' },
  truncated: { code: 'truncated' },
  corrupted: { code: 'corrupted', part: 'PHAN-901' },
  tooLarge: { code: 'tooLarge', limitMegabytes: 902 },
  tooManyParts: { code: 'tooManyParts', limit: 903 },
  bombSuspected: { code: 'bombSuspected' },
  doctype: { code: 'doctype', part: 'PHAN-904' },
  notAWorkbook: { code: 'notAWorkbook' },
  noBook: { code: 'noBook' },
  damaged: { code: 'damaged', names: ['TEN-905', 'TEN-906'] },
  cellsOutOfBounds: { code: 'cellsOutOfBounds', name: 'TEN-907' },
  tooManyCells: { code: 'tooManyCells', sheet: 'TRANG-908' },
  tooManyMerges: { code: 'tooManyMerges', sheet: 'TRANG-909' },
};

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.values(SAMPLES))('$code says what is wrong and what to do, with its figures', (problem) => {
    const text = fileProblemText(problem, language);
    expect(text).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
    expect(text).not.toMatch(/undefined|\[object/);
    for (const figure of JSON.stringify(problem).match(/(?:PHAN-|TEN-|TRANG-)?90\d/g) ?? []) expect(text).toContain(figure);
  });

  test('no two problems read the same', () => {
    const texts = Object.values(SAMPLES).map((problem) => fileProblemText(problem, language));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
