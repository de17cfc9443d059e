import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms: 'a_avut/au_avut ~ întâlnire/întrevedere/discuție ~ cu',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    forms: 'au avut ~ întâlnire/întrevedere/discuție/discuții, au discutat, s-au reunit, au pozat',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'there',
    company: true,
    forms: 'va_avea/vor_avea ~ întâlnire/întrevedere/întrevederi/discuții ~ cu',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'there',
    company: true,
    forms: 'se_va_întâlni_cu/se_vor_întâlni/va_avea_o_întâlnire_cu/va_avea_o_întrevedere_cu',
  },
  { act: 'come', tense: 'now', needs: 'there', company: true, forms: 'se_întâlnește_cu/se_întâlnesc' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms:
      's-a_întâlnit_cu/s-au_întâlnit/a_avut_o_întâlnire_cu/a_avut_o_întrevedere_cu/a_discutat_cu/a_avut_și_o_întâlnire_cu',
  },
  { act: 'host', tense: 'now', inverted: true, forms: 'gazda va fi, gazda este, gazda e' },
  { act: 'host', tense: 'behind', inverted: true, forms: 'gazda a fost, gazda era' },
  ...conjugate(
    { act: 'host' },
    'prezida prezideze | | prezidează | prezidase | prezidat; deschide deschidă | | deschide | deschisese | deschis; găzdui găzduiască | | găzduiește | găzduise | găzduit; inaugura inaugureze | | inaugurează | inaugurase | inaugurat; conduce | | conduce | condusese | condus',
    '<goal>, <the>? <goal>, <event>, parada, ceremonia, summitul, la <goal>',
  ),
  ...conjugate(
    { act: 'host' },
    'primi primească | | primește | primise | primit; întâmpina întâmpine | | întâmpină | întâmpinase | întâmpinat',
    '~ pe participanții, ~ pe oaspeții, ~ pe lideri, ~ pe invitați, pe participanții, pe oaspeți, oaspeții, invitații, ~ șefi de stat, ~ lideri, liderii',
  ),
  ...conjugate(
    { act: 'host', needs: 'preview' },
    'prezida prezideze | | prezidează | prezidase | prezidat; găzdui găzduiască | | găzduiește | găzduise | găzduit',
  ),
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    forms: 'prezidat/prezidată/găzduit/găzduită/organizat/organizată/condus/condusă de',
  },
  { act: 'host', tense: 'now', forms: '<comma> gazda reuniunii/summitului/evenimentului/ceremoniei/paradei' },
  { act: 'host', tense: 'now', inverted: true, forms: 'gazda reuniunii/summitului/evenimentului va_fi/este/a_fost' },
  { act: 'host', tense: 'now', forms: 'este gazda, este gazdă, va fi gazda, va fi gazdă' },
  { act: 'host', tense: 'behind', forms: 'a fost gazda, a fost gazdă, în discursul său din piața roșie' },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms:
      'gazda evenimentului <comma>, gazda summitului <comma>, gazda paradei <comma>, gazda reuniunii <comma>, gazda sa <comma>, gazda sa, gazda lor, gazda <comma>, gazda',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'a/au fost întâmpinat/întâmpinată/întâmpinați/primit/primită/primiți de',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms: 'a/au vorbit/discutat cu, a/au avut ~ întâlnire/întrevedere/discuție cu',
  },
  { act: 'come', tense: 'behind', needs: 'there', forms: 's-au consultat/întâlnit, a/au avut ~ întâlnire/întrevedere' },
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'a luat cuvântul, au luat cuvântul, a rostit un discurs, a ținut un discurs',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['lideri', 'liderii', 'oaspeți', 'oaspeții', 'participanții', 'șefii', 'omologii'],
    forms: 'i-a întâmpinat, i-a primit, a primit, a întâmpinat',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['lideri', 'liderii', 'oaspeți', 'oaspeții', 'participanții', 'șefii', 'omologii'],
    forms: 'îi primește, primește, îi întâmpină, va primi, îi va primi',
  },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms:
      'i-a primit ~ pe, l-a primit ~ pe, i-a întâmpinat ~ pe, l-a întâmpinat ~ pe, l-a întâmpinat pe, l-a primit pe, i-a primit pe, i-a întâmpinat pe, l-a salutat pe, l-a îmbrățișat pe, a întâmpinat-o pe',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'a/au fost întâmpinat/întâmpinată/întâmpinați/primit/primită/primiți de',
  },
];
