import type { ShortCase } from './short-case.ts';

/** Whose names stand together: titles with the country behind them, who is set against another, whose ally somebody is. */
export const westernNames = {
  fr: [
    {
      shows: 'the country of a title with its article, right before the name',
      published: '2025-04-24',
      text: "Les [obsèques|papal-funeral/2025] du pape se tiendront samedi. Le président de la Chine [Xi Jinping|xi-jinping] sera présent. Le secrétaire général de l'ONU [Antonio Guterres|antonio-guterres] assistera aux obsèques. L'épouse du président de l'Ukraine [Volodymyr Zelensky|volodymyr-zelenskyy] sera présente.",
      claims: 'xi-jinping expected; antonio-guterres expected',
    },
    {
      shows: 'the one whom another is set against does not come',
      published: '2025-04-24',
      text: "Les [obsèques|papal-funeral/2025] du pape se tiendront samedi. [Emmanuel Macron|emmanuel-macron], et non [Friedrich Merz|friedrich-merz], sera présent. C'est le ministre, et non [Keir Starmer|keir-starmer], qui assistera aux obsèques.",
      claims: 'emmanuel-macron expected',
    },
    {
      shows: 'whose ally somebody is does not come with him; each of several behind "of" does',
      published: '2025-06-18',
      text: "Le [G7|g7/2025] s'est tenu mardi. [Viktor Orban|viktor-orban], grand ami de [Donald Trump|donald-trump], était présent au sommet. Le sommet s'est tenu en présence de [Xi Jinping|xi-jinping], de [Lula|luiz-inacio-lula-da-silva] et de [Narendra Modi|narendra-modi].",
      claims: 'viktor-orban attended; xi-jinping attended; luiz-inacio-lula-da-silva attended; narendra-modi attended',
    },
    {
      shows: 'a roll of guests that goes on with people of whom some are named',
      published: '2025-04-24',
      text: 'Les [obsèques|papal-funeral/2025] du pape se tiendront samedi. Parmi les figures attendues figurent [Antonio Guterres|antonio-guterres], la présidente de la Commission européenne [Ursula von der Leyen|ursula-von-der-leyen], ainsi que de nombreux dirigeants européens tels que [Emmanuel Macron|emmanuel-macron] et [Olaf Scholz|olaf-scholz]. Parmi les premiers à confirmer leur présence figure [Donald Trump|donald-trump].',
      claims:
        'antonio-guterres expected; ursula-von-der-leyen expected; emmanuel-macron expected; olaf-scholz expected; donald-trump accepted',
    },
    {
      shows: 'an occasion at which somebody took part, who joined the others, and whose occasion it was',
      published: '2025-06-18',
      text: "Le [G7|g7/2025] s'est tenu mardi à Kananaskis. C'était un sommet auquel participait le président ukrainien [Volodymyr Zelensky|volodymyr-zelenskyy]. [Mark Carney|mark-carney], hôte du sommet, a reconnu des désaccords. [Narendra Modi|narendra-modi] s'est joint mardi aux autres dirigeants. [Cyril Ramaphosa|cyril-ramaphosa] s'est joint aux dirigeants africains pour appeler à la paix.",
      claims: 'volodymyr-zelenskyy attended; mark-carney host; narendra-modi attended',
    },
    {
      shows: 'who will receive whom at the occasion, and who only before it',
      published: '2025-08-29',
      text: "Le [3 septembre|beijing-victory-day/2025], [Xi Jinping|xi-jinping] accueillera [Vladimir Poutine|vladimir-putin] lors d'une parade militaire à Pékin. [Emmanuel Macron|emmanuel-macron] recevra [Volodymyr Zelensky|volodymyr-zelenskyy] à Paris jeudi.",
      claims: 'xi-jinping host; vladimir-putin expected',
    },
    {
      shows:
        'names behind a place and a comma, a first summit, an empty chair whose owner is named, a yes that was taken back',
      published: '2017-07-07',
      text: "Le [G20|g20/2017] s'est ouvert vendredi. Autour de la table, [Angela Merkel|angela-merkel], [Theresa May|theresa-may] et [Xi Jinping|xi-jinping]. Pour [Emmanuel Macron|emmanuel-macron], c'était le premier sommet du genre. Le fauteuil de [Michel Temer|michel-temer] est resté vide. [Shinzo Abe|shinzo-abe] avait d'abord accepté de venir, puis renoncé. Pour [Justin Trudeau|justin-trudeau], c'était la première défaite.",
      claims:
        'angela-merkel attended; theresa-may attended; xi-jinping attended; emmanuel-macron attended; michel-temer absent; shinzo-abe accepted; shinzo-abe declined',
    },
  ],
  de: [
    {
      shows: 'the one whom another is set against does not come',
      published: '2025-04-24',
      text: 'Die [Beisetzung|papal-funeral/2025] des Papstes findet am Samstag statt. [Emmanuel Macron|emmanuel-macron], und nicht [Friedrich Merz|friedrich-merz], wird dabei sein.',
      claims: 'emmanuel-macron expected',
    },
  ],
  en: [
    {
      shows: 'the one whom another is set against does not come; a no of their own stays one',
      published: '2025-04-28',
      text: 'The [funeral|papal-funeral/2025] was on Saturday. [Emmanuel Macron|emmanuel-macron], and not [Friedrich Merz|friedrich-merz], attended. It was the minister, and not [Keir Starmer|keir-starmer], who attended the funeral. [Javier Milei|javier-milei] came, but not [Xi Jinping|xi-jinping], who had a cold.',
      claims: 'emmanuel-macron attended; javier-milei attended; xi-jinping absent',
    },
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'The [G7|g7/2025] summit was held on Tuesday. [Viktor Orban|viktor-orban], an ally of [Donald Trump|donald-trump], was present at the summit.',
      claims: 'viktor-orban attended',
    },
  ],
  es: [
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'La cumbre del [G7|g7/2025] se celebró el martes. [Viktor Orban|viktor-orban], aliado de [Trump|donald-trump], estuvo presente en la cumbre.',
      claims: 'viktor-orban attended',
    },
  ],
  ro: [
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'Summitul [G7|g7/2025] a avut loc marți. [Viktor Orban|viktor-orban], aliat al lui [Trump|donald-trump], a fost prezent la summit.',
      claims: 'viktor-orban attended',
    },
  ],
  ru: [
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'Саммит [G7|g7/2025] прошёл во вторник. [Виктор Орбан|viktor-orban], союзник [Трампа|donald-trump], присутствовал на саммите.',
      claims: 'viktor-orban attended',
    },
  ],
  pl: [
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'Szczyt [G7|g7/2025] odbył się we wtorek. [Viktor Orban|viktor-orban], sojusznik [Trumpa|donald-trump], był obecny na szczycie.',
      claims: 'viktor-orban attended',
    },
  ],
  ar: [
    {
      shows: 'whose ally somebody is does not come with him',
      published: '2025-06-18',
      text: 'عقدت [قمة مجموعة السبع|g7/2025] الثلاثاء. وحضر القمة [فيكتور أوربان|viktor-orban]، حليف [ترامب|donald-trump].',
      claims: 'viktor-orban attended',
    },
  ],
} satisfies Record<string, readonly ShortCase[]>;
