import type { AttendanceEvent } from '../../../packs/schema.ts';

/** How agencies head what they write from there, in capitals. */
const DATELINE =
  /^(?:UNITED NATIONS|NATIONS UNIES|NACIONES UNIDAS|NAÇÕES UNIDAS|NAȚIUNILE UNITE|VEREINTE NATIONEN|ООН)(?!\p{L})/u;
/** What tells its debate from the councils and committees of the same building. */
const DEBATE =
  /(?<!\p{L})(?:assembly|general debate|rostrum|podium|lectern|assemblée|asamblea|assembleia|adunare|vollversammlung|generalversammlung|ассамбле|асамбле|трибун)/iu;

/**
 * Whether a text begins in the house of the United Nations and speaks of the debate of its assembly:
 * "UNITED NATIONS — The president of Brazil took the rostrum …".
 */
export function opensAtAssembly(
  { series }: Pick<AttendanceEvent, 'series'>,
  text: string,
  heads: readonly string[],
): boolean {
  return series === 'un-general-assembly' && heads.some((head) => DATELINE.test(head)) && DEBATE.test(text);
}
