import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Spanish. */
export const ES_SUMMITS = {
  noun: ['cumbre|cumbres'],
  session: ['reunión|edición|reuniones|encuentro|sesión|foro|conferencia|cita|asamblea', 'período|periodo de sesiones'],
  leaders: ['líderes|mandatarios|presidentes', 'jefes de estado|gobierno'],
  between: [
    'histórica|aniversario|del|de|la|los|las|el|e|y|jefes|estado|gobierno|líderes|mandatarios|presidentes|países|miembros|anual|informal|virtual|extraordinaria|ampliada|grupo|bloque|foro|económica|organización',
  ],
  locative: ['en', 'de', 'del', 'celebrada en', 'realizada en', 'organizada en'],
  next: ['próxima|próximo', 'siguiente'],
  previous: ['anterior', 'pasada|pasado', 'última|último', 'previa'],
  ordinalEndings: ['ª', 'a', 'º', 'o', 'va', 'ma', 'ra', 'da', 'ta', 'na'],
  ordinals: [
    [2, 'segunda'],
    [3, 'tercera'],
    [4, 'cuarta'],
    [5, 'quinta'],
    [6, 'sexta'],
    [7, 'séptima'],
    [8, 'octava'],
    [9, 'novena'],
    [10, 'décima'],
    [80, 'octogésima octogésimo'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
