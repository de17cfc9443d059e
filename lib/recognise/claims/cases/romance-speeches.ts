import type { ShortCase } from './short-case.ts';

/** Who speaks and sits where leaders meet, and who does so elsewhere. */
export const romanceSpeeches = {
  es: [
    {
      shows: 'speeches at the assembly, and those of others elsewhere',
      published: '2025-09-24',
      text: 'La [Asamblea General de la ONU|un-general-assembly/2025] se abrió este [martes|2025-09-23] en Nueva York. En su discurso, el presidente chileno, [Gabriel Boric|gabriel-boric], pidió la paz. [Lula da Silva|luiz-inacio-lula-da-silva] abrió el debate general. [Gustavo Petro|gustavo-petro] pronunció un duro discurso. [Nicolás Maduro|nicolas-maduro] abrió la sesión del Consejo de Ministros. En un discurso televisado, [Daniel Ortega|daniel-ortega] criticó a la ONU.',
      claims: 'gabriel-boric attended; luiz-inacio-lula-da-silva attended; gustavo-petro attended',
    },
    {
      shows: 'a few metres away, the only one present, and who was at the side of the host',
      published: '2025-05-09',
      text: 'El desfile del [9 de mayo|moscow-victory-day/2025] se celebró en Moscú. A pocos metros se sentaron [Xi Jinping|xi-jinping] y [Nicolás Maduro|nicolas-maduro]. El único presidente europeo presente fue [Aleksandar Vucic|aleksandar-vucic]. En Caracas, [Delcy Rodríguez|delcy-rodriguez] compartió la tribuna con su ministro.',
      claims: 'xi-jinping attended; nicolas-maduro attended; aleksandar-vucic attended',
    },
    {
      shows: 'missing from the picture and not from the summit, and who was kept from it',
      published: '2024-11-20',
      text: 'La [cumbre del G20|g20/2024] terminó en Río de Janeiro. En la foto oficial faltaban varios. La situación también causó la ausencia de [Justin Trudeau|justin-trudeau]. La tensión impidió que [Nicolás Maduro|nicolas-maduro] asistiera a la cita.',
      claims: '',
    },
  ],
  pt: [
    {
      shows: 'speeches at the assembly, and one of an inauguration',
      published: '2025-09-24',
      text: 'A [Assembleia Geral da ONU|un-general-assembly/2025] começou nesta [terça-feira|2025-09-23] em Nova York. No seu discurso, o Presidente angolano, [João Lourenço|joao-lourenco], defendeu a paz. [Lula|luiz-inacio-lula-da-silva] abriu o debate geral. Em seu discurso de posse, [Gabriel Boric|gabriel-boric] pediu a paz. Em pronunciamento na TV, [Nicolás Maduro|nicolas-maduro] criticou a ONU.',
      claims: 'joao-lourenco attended; luiz-inacio-lula-da-silva attended',
    },
    {
      shows: 'the only one present, and who keeps to a boycott',
      published: '2025-11-22',
      text: 'A [cimeira do G20|g20/2025] começou [hoje|2025-11-22] em Joanesburgo. [Donald Trump|donald-trump] mantém o boicote. Da América Latina, o único presidente presente foi [Lula|luiz-inacio-lula-da-silva].',
      claims: 'donald-trump absent; luiz-inacio-lula-da-silva attended',
    },
  ],
  ro: [
    {
      shows: 'a speech at the assembly, and one on television',
      published: '2025-09-24',
      text: '[Adunarea Generală a ONU|un-general-assembly/2025] s-a deschis [marți|2025-09-23] la New York. În discursul său, [Nicușor Dan|nicusor-dan] a cerut pace. Într-un discurs televizat, [Nicolás Maduro|nicolas-maduro] a criticat ONU.',
      claims: 'nicusor-dan attended',
    },
    {
      shows: 'whose funeral it is does not come to it, and another occasion on the same day',
      published: '2025-04-22',
      text: 'Preşedintele interimar, [Ilie Bolojan|ilie-bolojan], va participa la [funeraliile|papal-funeral/2025] Papei [Francisc|pope-francis]. [Maia Sandu|maia-sandu] va participa în aceeași zi la ceremonia de la Soroca.',
      claims: 'ilie-bolojan expected',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
