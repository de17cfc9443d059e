import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

const ARRIVE =
  'доћи дође дођу | доћи_ће | | дошао дошла дошли | ; стићи стигне стигну | | | стигао стигла стигли | ; допутовати допутује допутују | допутоваће | | допутовао | ; долетети долети долете | | | долетео | ; приспети | | | приспео | ; пристићи | | | пристигао | ; долазити | | долазим | долазио | долази долазе; стизати | | | стизао | стиже стижу; слетети слети слете | слетеће | | слетео | ; доћи | доћиће | | | ';

const GO =
  'отпутовати отпутује отпутују отпутујем | отпутоваће | | отпутовао | ; ићи | ићи_ће | идем идемо | ишао ишла ишли | иде иду; отићи оде оду одем | | | отишао отишла отишли | ; путовати | путоваће | путујем путујемо | путовао | путује путују; летети | летеће | | летео | лети лете; одлазити | одлазиће | одлазим | одлазио | одлази одлазе; одлетети одлети | одлетеће | | одлетео | ; поћи пође пођу | | | пошао пошла пошли | ; кренути крене крену | кренуће | | кренуо | ; упутити упути | | | упутио | ';

const AT_TIME =
  'на један, на два, на три, на неколико, на дан, на <number>, на викенд, истог дана, у последњем, у последњи, у исто, на почетку, у ноћ, у <date>, на <date>, до вечери, у пратњи, на челу, у суботу, у недељу, у понедељак, у уторак, у среду, у четвртак, у петак, са супругом, са сином, са породицом, са министрима, са министром, као, возом, авионом';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  ...conjugate({ act: 'come', journey: true }, ARRIVE),
  ...conjugate({ act: 'come', journey: true, needs: 'goal' }, ARRIVE, 'у, на, до, ~ у <country>, ~ на <goal>'),
  ...conjugate({ act: 'come', journey: true }, ARRIVE, AT_TIME),
  ...conjugate({ act: 'come', journey: true, needs: 'goal' }, GO, 'у, на, за, се у, се на, ~ у <country>, ~ на <goal>'),
  ...conjugate({ act: 'come', journey: true, needs: 'preview' }, GO, ', тамо, се, се тамо'),
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'goal',
    forms:
      'креће у <country>, на путу за <country>, на путу ка <country>, већ у <country>, борави у <country>, бораве у <country>',
  },
  { act: 'come', tense: 'behind', journey: true, forms: 'долазио/долазила/долазили' },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'бити буде буду | биће | | био била били | ',
    'на, у <country>, у, тамо, ~ на <goal>, ~ у <country>',
  ),
  {
    act: 'come',
    tense: 'now',
    needs: 'goal',
    forms:
      'је у <country>, су у <country>, је већ у <country>, су већ у <country>, већ је у <country>, већ су у <country>',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'посетити посети посете | посетиће | | посетио | ; посјетити посјети посјете | посјетиће | | посјетио | ',
  ),
];
