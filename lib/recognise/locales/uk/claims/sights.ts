import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const CARRIERS = 'літак, борт, лайнер, гелікоптер, поїзд, потяг, бронепоїзд, кортеж, спецборт';

const HERE = 'трибуні трибунах площі параді церемонії залі урочистостях саміті похороні прощанні інавгурації'.split(
  ' ',
);

/** Who is seen, who sits beside whom, whose plane came, who pays the last respects. */
export const sights: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'трималися разом, тримався/трималася поруч, пішов/поїхав до завершення/кінця, пішов/поїхав раніше',
  },
  { act: 'come', tense: 'ahead', needs: 'preview', inverted: true, forms: 'єдиним/єдиною ~ стане/буде/виявиться' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'камера/камери показує/показують/показала/показали',
  },
  { act: 'come', tense: 'now', inverted: true, needs: 'day', forms: 'трохи/трішки далі/поодаль —/– <leader>' },
  { act: 'come', tense: 'behind', needs: 'end', forms: 'в/у <country> був/була/були' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf('був/була/були/сидів/сиділа/сиділи/стояв/стояли', 'у/в', 'першому/другому/третьому/останньому ряду'),
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: 'сів/сіла/сіли в/у поїзд/потяг/літак/бронепоїзд',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms:
      'вгадується/вгадуються/видно, праворуч/ліворуч —/– <leader>, праворуч/ліворуч від нього/неї/них, присутні, присутній, присутня',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'під’їхав/під’їхала/під’їхали' },
  ...conjugate(
    { act: 'come', needs: 'day', company: true },
    'сидіти | | | сидів | сидить сидять; стояти | | | стояв | стоїть стоять; сісти | | | сів; стати | | | став',
    'поруч із, поруч з, поряд із, поряд з, біля, біля самого, пліч-о-пліч із, між',
  ),
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    who: 'owner',
    needs: 'preview',
    beside:
      'вилетів злетів приземлився прилетів сів летить прибув прибуває перетнув прямує взяв в’їхав виїхав під’їхав іде рушив тримає'.split(
        ' ',
      ),
    forms: CARRIERS,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'day',
    beside: 'непоміченою непоміченим лишилася залишилася привернула здивувала викликала впадала'.split(' '),
    forms: 'присутність, поява',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    beside: HERE,
    forms:
      'можна було бачити/побачити/помітити/розгледіти, можна побачити, помітили/помітила/побачили/бачили/розгледіли, вихопили/показали/показували',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf('був/була/були', 'помічений/помічена/помічені'),
  },
  {
    act: 'come',
    tense: 'ahead',
    who: 'target',
    needs: 'preview',
    forms: 'не обійдеться й/і/без, не обійдеться без',
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'day', forms: 'не обійшлося без, не обійшлося й/і без' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    beside: ['місце', 'місця', 'крісло'],
    forms: 'дісталося, дісталися, відвели/відведено/виділили/поступилися/надали',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf(
      'свідками/глядачами/учасниками/гостями/свідком/глядачем/учасником',
      'параду/церемонії/урочистостей/маршу/саміту/зустрічі',
      'стали/були/став/був/стала/була/виявилися',
    ),
  },
  { act: 'come', tense: 'behind', needs: 'end', forms: 'теж/також був/була/були, був/була/були теж/також' },
  { act: 'come', tense: 'behind', needs: 'day', beside: HERE, forms: 'є/був/була/були і/й' },
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    forms: 'уже/вже на трибуні/трибунах/воротах/площі/балконі, у залі, в залі, у перших рядах',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'підніметься/піднімуться на <goal>, вийде/вийдуть на <goal>, зійде/зійдуть на <goal>',
  },
  { act: 'come', needs: 'preview', forms: 'віддати/віддасть/віддадуть шану, вшанувати пам’ять' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'віддав/віддала/віддали шану, вшанував/вшанувала/вшанували пам’ять',
  },
  ...conjugate(
    { act: 'come', needs: 'day' },
    'провести | | | провів провела провели; проводжати | | | проводжав | проводжає проводжають; попрощатися | попрощається попрощаються | | попрощався; прощатися | | | прощався | прощається прощаються',
    'папу, понтифіка, королеву, в останню путь, з папою, з понтифіком, з королевою, з ним, з нею',
  ),
  ...conjugate(
    { act: 'come', needs: 'preview', journey: true },
    'збиратися | | збираюся | збирався | збирається збираються',
    'до <country> ~ , на <goal> ~ , до <country>, на <goal>'.replaceAll(' ~ ,', ','),
  ),
  {
    act: 'come',
    tense: 'ahead',
    journey: true,
    needs: 'preview',
    inverted: true,
    forms: 'до <country> збирається/збираються й/і/також?',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'єдиним/єдиною ~ був/була/виявився/виявилася/став/стала',
  },
];
