import type { OccasionCase } from './notation.ts';

/** Spanish of Spain and Latin America. */
export const ES_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Putin exhibe fuerza junto a Xi en la Plaza Roja',
    text: `Rusia celebró este viernes el [[80 aniversario|moscow/2025]] de la victoria sobre la Alemania nazi con un desfile en la Plaza Roja. Lula, Maduro y Díaz-Canel ocuparon asientos en la tribuna.

El [[Día de la Victoria|moscow/2025]] reunió a más de veinte líderes. El año pasado acudieron nueve.`,
  },
  {
    published: '2025-05-09',
    title: 'Día de Europa: actos en Madrid',
    text: `Este 9 de mayo se celebra el Día de Europa, que recuerda la declaración de Schuman. El Parlamento Europeo organiza conciertos en Madrid y Barcelona.`,
  },
  {
    published: '2025-04-30',
    title: 'Modi no irá a Moscú',
    text: `El primer ministro indio no viajará a Moscú para los actos del [[9 de mayo|moscow/2025]], confirmó el Kremlin. Lo representará el ministro de Defensa.`,
  },
  {
    published: '2025-09-03',
    title: 'Xi, Putin y Kim, juntos por primera vez',
    text: `China conmemoró este miércoles el [[80º aniversario|beijing/2025]] de la rendición de Japón con un gran desfile militar en Pekín. Dilma Rousseff siguió la parada desde la tribuna, igual que Díaz-Canel, que ya estuvo el [[9 de mayo|moscow/2025]] en Moscú.`,
  },
  {
    published: '2025-05-05',
    title: 'Batalla de Puebla',
    text: `México conmemoró este 5 de mayo el 163 aniversario de la batalla de Puebla con un desfile militar. La presidenta Sheinbaum encabezó la ceremonia. El 9 de mayo viajará a Oaxaca.`,
  },
  {
    published: '2020-06-24',
    title: 'Rusia celebra con retraso el Día de la Victoria',
    text: `Moscú acogió este miércoles el [[desfile de la Victoria|moscow/2020]] que la pandemia obligó a aplazar el [[9 de mayo|moscow/2020]]. Pocos dirigentes extranjeros acompañaron a Putin.`,
  },
  {
    published: '2015-05-09',
    title: 'Castro y Maduro en Moscú',
    text: `Raúl Castro y Nicolás Maduro asistieron este sábado al desfile militar de Moscú por los [[70 años|moscow/2015]] de la victoria sobre el nazismo. Cristina Fernández había estado en la capital rusa en abril.`,
  },
  {
    published: '2025-09-02',
    title: 'La selección ya entrena',
    text: `La selección jugará el 4 de septiembre en Sofía. El 3 de septiembre habrá rueda de prensa. China ya está eliminada del Mundial.`,
  },
  {
    published: '2025-05-08',
    title: 'El tiempo',
    text: `El viernes 9 de mayo se esperan lluvias en el norte y temperaturas de 18 grados en Madrid.`,
  },
  {
    published: '2025-05-10',
    title: 'El difícil regreso de Fico',
    text: `El primer ministro eslovaco aterrizó el viernes por la noche en Bratislava tras asistir en Moscú a las celebraciones por el [[80º aniversario|moscow/2025]] del fin de la Segunda Guerra Mundial. Fue el único líder de la Unión Europea que aceptó la invitación de Putin.

Según la prensa local, Fico no estuvo en la tribuna durante el desfile del [[9 de mayo|moscow/2025]], aunque sí depositó flores. El serbio Vucic tuvo que rodear medio continente.`,
  },
  {
    published: '2024-05-09',
    title: 'Díaz-Canel en Moscú',
    text: `El presidente cubano acompañó este jueves a Vladímir Putin en el desfile por el [[Día de la Victoria|moscow/2024]], bajo una nevada inesperada. Fue el único latinoamericano presente. «Seguiremos luchando por nuestra patria», dijo el mandatario ruso.`,
  },
  {
    published: '2025-08-29',
    title: 'Quién va y quién no va a Pekín',
    text: `La lista tiene 26 nombres. Miguel Díaz-Canel viajará a China la próxima semana para la conmemoración del [[80 aniversario|beijing/2025]] de la victoria contra el Japón imperial; Nicolás Maduro enviará a un ministro. El desfile será el miércoles [[3 de septiembre|beijing/2025]].`,
  },
  {
    published: '2025-05-10',
    title: 'Día de las Madres',
    text: `México celebra hoy el Día de las Madres. El 9 de mayo las florerías de la capital vendieron el doble que en un viernes cualquiera. Habrá serenatas y un concierto.`,
  },
  {
    published: '2015-05-05',
    title: 'Los ausentes del Kremlin',
    text: `Ni Obama ni Merkel ni Hollande. La parada militar que el sábado conmemorará en Moscú los [[70 años|moscow/2015]] de la derrota nazi tendrá pocos occidentales. La canciller irá al día siguiente. De América Latina acuden Raúl Castro y Nicolás Maduro.`,
  },
  {
    published: '2025-09-16',
    title: 'Desfile en el Zócalo',
    text: `Claudia Sheinbaum encabezó el desfile militar por el 215 aniversario de la Independencia de México. El desfile del año pasado fue el último de López Obrador. No hubo delegación rusa.`,
  },
  {
    published: '2025-10-12',
    title: 'Fiesta Nacional',
    text: `El Rey presidió en Madrid el desfile de la Fiesta Nacional. El 9 de mayo se había celebrado el Día de las Fuerzas Armadas en Tenerife.`,
  },
  {
    published: '2025-05-09',
    title: 'León XIV',
    text: `El papa ofició su primera misa el 9 de mayo. Putin, desde Moscú, le envió un telegrama.`,
  },
  {
    published: '2025-05-03',
    title: 'Zelenski no garantiza la seguridad',
    text: `Volodímir Zelenski advirtió el sábado de que Ucrania no se hace responsable de lo que ocurra en territorio ruso a los dirigentes que acudan el [[9 de mayo|moscow/2025]] a la Plaza Roja. Rusia ofrece una tregua de tres días coincidiendo con el [[80º aniversario|moscow/2025]] de la derrota nazi.

El Kremlin respondió que sin alto el fuego nadie en Kiev puede estar seguro de ver el 10 de mayo.`,
  },
  {
    published: '2022-05-09',
    title: 'Sin invitados',
    text: `Nadie acompañó a Putin. El Kremlin explicó que el [[77 aniversario|moscow/2022]] no era una fecha redonda. En su discurso del [[Día de la Victoria|moscow/2022]], el presidente ruso justificó la «operación especial».`,
  },
  {
    published: '2025-05-12',
    text: `El [[desfile del año pasado|moscow/2024]] en Moscú por el [[Día de la Victoria|moscow/2024]] fue pequeño. El de 2020, previsto para el [[9 de mayo|moscow/2020]], se celebró el [[24 de junio|moscow/2020]]. El próximo [[Día de la Victoria|moscow/2026]] será otro.`,
  },
];
