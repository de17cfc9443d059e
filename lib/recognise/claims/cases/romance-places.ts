import type { ShortCase } from './short-case.ts';

/** Who is there already and who only travels elsewhere, whose office a comma parts from the name, and occasions that are named otherwise. */
export const romancePlaces = {
  es: [
    {
      shows: 'a body and a country represented by those who lead it, and one by a minister',
      published: '2024-11-15',
      text: 'La [cumbre del G20|g20/2024] empieza el [18 de noviembre|2024-11-18]. La Unión Europea estará representada por la presidenta de la Comisión Europea, [Ursula von der Leyen|ursula-von-der-leyen], y por el presidente del Consejo Europeo, [Charles Michel|charles-michel]. Turquía estará representada por su presidente, [Recep Tayyip Erdogan|recep-tayyip-erdogan]. Chile estará representado por su canciller, Alberto van Klaveren.',
      claims: 'ursula-von-der-leyen expected; charles-michel expected; recep-tayyip-erdogan expected; CL represented',
    },
    {
      shows: 'in the city, but not in another',
      published: '2024-11-15',
      text: 'La [cumbre del G20|g20/2024] empieza el [18 de noviembre|2024-11-18] en Río de Janeiro. Ya se encuentran en la ciudad [Gabriel Boric|gabriel-boric] y [Luis Arce|luis-arce]. Más tarde se espera al presidente de Colombia, [Gustavo Petro|gustavo-petro]. [Javier Milei|javier-milei] llegó a la capital francesa. [Santiago Peña|santiago-pena] se encuentra en la ciudad de Encarnación.',
      claims: 'gabriel-boric expected; luis-arce expected; gustavo-petro expected',
    },
    {
      shows: 'an occasion that its name tells from ours',
      published: '2024-11-21',
      text: 'La [cumbre del G20|g20/2024] se celebró en Río de Janeiro. [Javier Milei|javier-milei] asistió a la inauguración del puerto. [Gabriel Boric|gabriel-boric] participó en la conferencia de Antofagasta. [Luis Arce|luis-arce] participó en la cumbre.',
      claims: 'luis-arce attended',
    },
    {
      shows: 'a list introduced, and a paragraph behind it',
      published: '2024-11-15',
      text: 'La [cumbre del G20|g20/2024] empieza el [18 de noviembre|2024-11-18].\n\nEsta es la lista de confirmados:\n\n• [Javier Milei|javier-milei], presidente de Argentina\n• [Joe Biden|joe-biden], presidente de EEUU\n\n[Luis Arce|luis-arce] habló de economía.\n\n¿Quién no asiste?\n\n• [Gustavo Petro|gustavo-petro] (Colombia)',
      claims: 'javier-milei accepted; joe-biden accepted; gustavo-petro declined',
    },
    {
      shows: 'who also confirmed, and who confirmed something else',
      published: '2024-11-15',
      text: 'La [cumbre del G20|g20/2024] empieza el [18 de noviembre|2024-11-18]. Quien también confirmó fue [Javier Milei|javier-milei]. Quien confirmó la muerte fue [Gustavo Petro|gustavo-petro]. También dirá presente [Luis Arce|luis-arce].',
      claims: 'javier-milei accepted; luis-arce expected',
    },
  ],
  pt: [
    {
      shows: 'a body represented by two, and those who stand for it',
      published: '2024-11-15',
      text: 'A [cúpula do G20|g20/2024] começa em [18 de novembro|2024-11-18]. A União Europeia será representada pela presidente da Comissão Europeia, [Ursula von der Leyen|ursula-von-der-leyen], e pelo presidente do Conselho Europeu, [Charles Michel|charles-michel]. A Turquia será representada pelo seu presidente, [Recep Tayyip Erdogan|recep-tayyip-erdogan]. Pela China, estará o vice-premiê.',
      claims: 'ursula-von-der-leyen expected; charles-michel expected; recep-tayyip-erdogan expected; CN represented',
    },
    {
      shows: 'journeys with a day between, and what somebody will do besides',
      published: '2024-11-15',
      text: 'A [cimeira do G20|g20/2024] começa em [18 de novembro|2024-11-18] no Rio de Janeiro. [Daniel Noboa|daniel-noboa] desloca-se esta [sexta-feira|2024-11-15] ao Brasil. [José Maria Neves|jose-maria-neves] parte [hoje|2024-11-15] para o Brasil. [João Lourenço|joao-lourenco] encontra-se desde [ontem|2024-11-14] no Rio de Janeiro. A convite de [Lula|luiz-inacio-lula-da-silva], [Carlos Vila Nova|carlos-vila-nova] vai ainda manter alguns encontros.',
      claims: 'daniel-noboa expected; jose-maria-neves expected; joao-lourenco expected',
    },
    {
      shows: 'who will speak there, and who elsewhere',
      published: '2024-11-15',
      text: 'A [cúpula do G20|g20/2024] começa em [18 de novembro|2024-11-18] no Rio de Janeiro. [João Lourenço|joao-lourenco] deverá intervir na cimeira. [Joe Biden|joe-biden] vai falar no plenário da Câmara. [Javier Milei|javier-milei] encontra-se na cidade de Rosário.',
      claims: 'joao-lourenco expected',
    },
    {
      shows: 'occasions that their names tell from ours',
      published: '2024-11-21',
      text: 'A [cúpula do G20|g20/2024] aconteceu no Rio de Janeiro. [João Lourenço|joao-lourenco] participou na cimeira da SADC, em Harare. [Javier Milei|javier-milei] esteve presente na posse de [Donald Trump|donald-trump]. [Joe Biden|joe-biden] participou da cúpula.',
      claims: 'joe-biden attended',
    },
    {
      shows: 'a list of confirmations, and somebody who only confirmed a death',
      published: '2024-11-15',
      text: 'A [cúpula do G20|g20/2024] começa em [18 de novembro|2024-11-18]. Quem também confirmou a morte foi [Gustavo Petro|gustavo-petro].\n\nConfira a lista de confirmações:\n\n• [Javier Milei|javier-milei], presidente da Argentina\n• [Joe Biden|joe-biden], presidente dos EUA',
      claims: 'javier-milei accepted; joe-biden accepted',
    },
  ],
  ro: [
    {
      shows: 'a country represented by its own president, and one by a minister',
      published: '2024-11-15',
      text: '[Summitul G20|g20/2024] începe pe [18 noiembrie|2024-11-18]. Turcia va fi reprezentată de președintele său, [Recep Tayyip Erdogan|recep-tayyip-erdogan]. Rusia va fi reprezentată de ministrul său de externe.',
      claims: 'recep-tayyip-erdogan expected; RU represented',
    },
    {
      shows: 'occasions that their names tell from ours',
      published: '2024-11-21',
      text: '[Summitul G20|g20/2024] a avut loc la Rio de Janeiro. [Klaus Iohannis|klaus-iohannis] a participat la ceremonia de la Alba Iulia. [Maia Sandu|maia-sandu] a participat la inaugurarea podului. [Andrzej Duda|andrzej-duda] a fost prezent la reuniunea Formatului București 9. [Joe Biden|joe-biden] a participat la summit.',
      claims: 'joe-biden attended',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
