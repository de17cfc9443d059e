import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Portuguese of Brazil and Portugal. */
export const PT_SUMMITS = {
  noun: ['cúpula|cúpulas|cimeira|cimeiras', 'reunião de cúpula'],
  session: ['reunião|edição|encontro|sessão|fórum|conferência|assembleia'],
  leaders: ['líderes|presidentes|mandatários', 'chefes de estado|governo'],
  between: [
    'histórica|histórico|do|da|de|dos|das|o|a|os|as|e|chefes|estado|governo|líderes|presidentes|países|membros|anual|informal|virtual|extraordinária|ampliada|grupo|bloco|econômica|económica|organização',
  ],
  locative: ['em', 'no', 'na', 'de', 'do', 'da', 'realizada em', 'organizada em'],
  next: ['próxima|próximo', 'seguinte'],
  previous: ['anterior', 'passada|passado', 'última|último'],
  ordinalEndings: ['ª', 'a', 'º', 'o'],
  ordinals: [
    [2, 'segunda'],
    [3, 'terceira'],
    [4, 'quarta'],
    [5, 'quinta'],
    [8, 'oitava'],
    [9, 'nona'],
    [10, 'décima'],
    [80, 'octogésima'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
