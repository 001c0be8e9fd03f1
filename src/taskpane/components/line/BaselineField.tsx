import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { formatExact } from '../../../locales/entry';
import type { Language } from '../../../locales/language';
import { lineFormWords } from '../../../locales/lineFormText';
import { typedNumber } from '../../../locales/typedNumber';
import type { LineDraft } from '../../../plan/lineDraft';
import { isNumericKind, readCell, valueKind } from '../../../plan/reading';
import type { Year } from '../../../plan/Plan';
import { useMessages } from '../../wording';

interface Props {
  readonly line: LineDraft;
  readonly baseYear: Year;
  readonly text: string;
  /** What a table says of it, to be seen beside the field. */
  readonly inTable?: string;
  readonly onChange: (text: string) => void;
}

/** What a line reached in the year before the plan; blank where nobody knows. Nothing where no figure can stand there. */
export function BaselineField({ line, baseYear, text, inTable = '', onChange }: Props) {
  const { language } = useMessages();
  if (!isNumericKind(line.kind)) return null;
  const words = lineFormWords(language);
  const isWrong = readBaseline(text, line, language) === undefined;
  return (
    <TextField label={words.baseline(baseYear)} value={text} inputMode="decimal" {...(inTable === '' ? {} : { description: words.baselineInTable(inTable) })} onChange={(_, typed) => onChange(typed ?? '')} {...(isWrong ? { errorMessage: words.baselineWrong } : {})} />
  );
}

/** The figure in the field; null for none, undefined where the line cannot have it. */
export function readBaseline(text: string, line: LineDraft, language: Language): number | null | undefined {
  if (!isNumericKind(line.kind) || text.trim() === '') return null;
  const figure = typedNumber(text, language);
  return figure !== undefined && readCell(valueKind(line), figure).kind === 'number' ? figure : undefined;
}

/** A figure as it first stands in the field. */
export function baselineText(figure: number | null, language: Language): string {
  return figure === null ? '' : formatExact(figure, language);
}
