import type { ShortCase } from './short-case.ts';

/** German: reports of a summit's day, who is on paper only, whose place is empty, who is told of behind a colon. */
export const germanReports = {
  de: [
    {
      shows: 'who is on a list of speakers or guests is not there yet, even on the day',
      published: '2025-09-23',
      text: 'In New York beginnt die [UN-Generaldebatte|un-general-assembly/2025]. Daneben stehen unter anderem der brasilianische Präsident [Lula|luiz-inacio-lula-da-silva] sowie [Emmanuel Macron|emmanuel-macron] auf der Rednerliste der Generaldebatte. Zum Auftakt wird eine Rede von [Donald Trump|donald-trump] erwartet.',
      claims: 'luiz-inacio-lula-da-silva expected; emmanuel-macron expected; donald-trump expected',
    },
    {
      shows: 'not represented at the level of leaders; who turned it down after others did',
      published: '2017-07-08',
      text: 'Der [G20-Gipfel|g20/2017] hat begonnen. Die USA und China sind nicht auf Ebene der Staats- und Regierungschefs beim Gipfel vertreten. Nach Russland hat nun auch Mexiko die Teilnahme abgesagt. Nach Russland reist auch [Emmanuel Macron|emmanuel-macron] nicht.',
      claims: 'US absent; CN absent; MX declined; RU declined',
    },
    {
      shows: 'what would have been, and what somebody first did not want',
      published: '2017-07-08',
      text: 'Der [G20-Gipfel|g20/2017] hat begonnen. Österreich wäre durch Kanzler [Christian Kern|christian-kern] vertreten gewesen. [Michel Temer|michel-temer] hatte zunächst nicht kommen wollen, saß dann aber doch mit am Tisch.',
      claims: 'michel-temer attended',
    },
    {
      shows: 'one who is missing, behind a colon; an empty place; who left first; whose wife came',
      published: '2017-07-09',
      text: 'Der [G20-Gipfel|g20/2017] ist zu Ende. Einer fehlte: [Recep Tayyip Erdogan|recep-tayyip-erdogan], der krank war. Leer geblieben ist der Platz von [Michel Temer|michel-temer]. [Wladimir Putin|vladimir-putin] war als Erster weg. Unter den Zuhörern waren [Emmanuel Macron|emmanuel-macron], [Theresa May|theresa-may] und die Frau des Präsidenten [Mauricio Macri|mauricio-macri].',
      claims:
        'recep-tayyip-erdogan absent; michel-temer absent; vladimir-putin attended; emmanuel-macron attended; theresa-may attended',
    },
    {
      shows: 'what is told as now at the scene, and said on its sidelines',
      published: '2017-07-09',
      text: 'Der [G20-Gipfel|g20/2017] ist zu Ende. [Xi Jinping|xi-jinping] klatscht. [Olaf Scholz|olaf-scholz] sagte am Rande des Gipfels weitere Hilfe zu. [Joko Widodo|joko-widodo] sagte am Telefon weitere Hilfe zu. Gastgeberin des Treffens der Staats- und Regierungschefs ist [Angela Merkel|angela-merkel].',
      claims: 'xi-jinping attended; olaf-scholz attended; angela-merkel host',
    },
    {
      shows: 'whose first summit it was, who would not miss it, who is sent in a second verb, who played the host',
      published: '2025-06-25',
      text: 'Der [Nato-Gipfel|nato-summit/2025] ist zu Ende. Für [Friedrich Merz|friedrich-merz] war es der erste Gipfel dieser Art. [Viktor Orbán|viktor-orban] ließ sich die Gelegenheit nicht entgehen. [Shigeru Ishiba|shigeru-ishiba] hatte abgesagt und seinen Außenminister Takeshi Iwaya geschickt. [Dick Schoof|dick-schoof] gab den aufmerksamen Gastgeber. Für [Keir Starmer|keir-starmer] war es die erste Niederlage.',
      claims:
        'friedrich-merz attended; viktor-orban attended; shigeru-ishiba declined; shigeru-ishiba represented; dick-schoof host',
    },
    {
      shows: 'a leader who is sent comes; nobody who is only told of it',
      published: '2025-11-20',
      text: 'Der [G20-Gipfel|g20/2025] beginnt am Samstag. China schickt Regierungschef [Li Qiang|li-qiang]. [Narendra Modi|narendra-modi] lässt sich von seinem Minister vertreten, wie er Präsident [Cyril Ramaphosa|cyril-ramaphosa] am Telefon sagte.',
      claims: 'CN represented; li-qiang expected; narendra-modi represented',
    },
  ],
} satisfies Record<string, readonly ShortCase[]>;
