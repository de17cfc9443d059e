import type { ShortCase } from './short-case.ts';

/** German: summits and funerals, as the press tells of them. */
export const deSummits = [
  {
    shows: 'offices with their countries, then the names',
    published: '2025-05-09',
    text: 'Zur [Parade am 9. Mai|moscow-victory-day/2025] in Moskau eingetroffen sind der Präsident Brasiliens, [Lula da Silva|luiz-inacio-lula-da-silva], der Premierminister Armeniens, [Nikol Paschinjan|nikol-pashinyan], sowie die Präsidenten von Kuba und Venezuela, [Miguel Díaz-Canel|miguel-diaz-canel] und [Nicolás Maduro|nicolas-maduro].',
    claims:
      'luiz-inacio-lula-da-silva attended; nikol-pashinyan attended; miguel-diaz-canel attended; nicolas-maduro attended',
  },
  {
    shows: 'what is announced follows as an infinitive',
    published: '2023-09-04',
    text: '[Wladimir Putin|vladimir-putin] hatte angekündigt, nicht zum [G20-Gipfel|g20/2023] nach Neu-Delhi zu reisen.',
    claims: 'vladimir-putin declined',
  },
  {
    shows: 'names between commas behind the word for them',
    published: '2025-11-13',
    text: 'Zum [G20-Gipfel|g20/2025] in Johannesburg haben auch seine Amtskollegen, [Wladimir Putin|vladimir-putin] und [Donald Trump|donald-trump], ihre Teilnahme abgesagt.',
    claims: 'vladimir-putin declined; donald-trump declined',
  },
  {
    shows: 'the capital by its own name',
    published: '2023-07-10',
    text: '[Wolodymyr Selenskyj|volodymyr-zelenskyy] hat seine Teilnahme am [Nato-Gipfel|nato-summit/2023] in der litauischen Hauptstadt Vilnius bestätigt.',
    claims: 'volodymyr-zelenskyy accepted',
  },
  {
    shows: 'whom the host invites behind the verb',
    published: '2023-04-20',
    text: 'Zuletzt lud [Jens Stoltenberg|jens-stoltenberg] den ukrainischen Präsidenten [Wolodymyr Selenskyj|volodymyr-zelenskyy] zum [Nato-Gipfel|nato-summit/2023] ein.',
    claims: 'volodymyr-zelenskyy invited',
  },
  {
    shows: 'guests invited, the verb last',
    published: '2025-08-31',
    text: '[Xi Jinping|xi-jinping] hat zum [Gipfel in Tianjin|sco/2025] zwanzig Staats- und Regierungschefs eingeladen, darunter [Wladimir Putin|vladimir-putin] und [Narendra Modi|narendra-modi].',
    claims: 'vladimir-putin invited; narendra-modi invited',
  },
  {
    shows: 'from a screen nobody comes',
    published: '2025-07-05',
    text: '[Wladimir Putin|vladimir-putin] nimmt am [Brics-Gipfel|brics/2025] in Rio per Videokonferenz teil.',
    claims: '',
  },
  {
    shows: 'what somebody is kept from by circumstances',
    published: '2024-10-21',
    text: '[Aleksandar Vučić|aleksandar-vucic] sagte, dass er wegen seiner Termine nicht zum [Brics-Gipfel|brics/2024] kommen könne.',
    claims: 'aleksandar-vucic declined',
  },
  {
    shows: 'whoever speaks for the Union is there',
    published: '2025-04-26',
    text: '[Ursula von der Leyen|ursula-von-der-leyen] vertritt bei der [Beisetzung des Papstes|papal-funeral/2025] die Europäische Union.',
    claims: 'ursula-von-der-leyen attended',
  },
  {
    shows: 'a list with remarks in it',
    published: '2025-04-26',
    text: 'Bei der [Beisetzung des Papstes|papal-funeral/2025] in Rom anwesend waren auch Belgiens König [Philippe|philippe-of-belgium] mit Königin Mathilde, Spaniens König [Felipe VI.|felipe-vi] und Königin Letizia.',
    claims: 'philippe-of-belgium attended; felipe-vi attended',
  },
  {
    shows: 'a neighbour with a verb of its own is no part of a list',
    published: '2025-11-13',
    text: 'Zum [G20-Gipfel|g20/2025] in Johannesburg kommt [Narendra Modi|narendra-modi], [Xi Jinping|xi-jinping] dagegen bleibt zu Hause.',
    claims: 'narendra-modi expected; xi-jinping declined',
  },
  {
    shows: 'besides somebody, further guests',
    published: '2025-08-31',
    text: 'Am [3. September|beijing-victory-day/2025] ist in Peking eine Militärparade. Außer [Wladimir Putin|vladimir-putin] werden zu ihr 25 weitere Staatschefs erwartet, darunter [Kim Jong-un|kim-jong-un].',
    claims: 'vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'beside somebody others too, in the middle',
    published: '2024-10-21',
    text: 'An dem [Brics-Gipfel in Kasan|brics/2024] sollen neben [António Guterres|antonio-guterres] auch [Xi Jinping|xi-jinping] und [Massud Peseschkian|masoud-pezeshkian] teilnehmen.',
    claims: 'antonio-guterres expected; xi-jinping expected; masoud-pezeshkian expected',
  },
  {
    shows: 'who leads the delegation of the own country',
    published: '2025-04-26',
    text: 'Bei der [Beisetzung des Papstes|papal-funeral/2025] wurde die österreichische Delegation von Bundespräsident [Alexander Van der Bellen|alexander-van-der-bellen] geleitet.',
    claims: 'alexander-van-der-bellen attended',
  },
  {
    shows: 'nobody is sent',
    published: '2025-11-05',
    text: 'Zur [Klimakonferenz|cop/2025] in Belém werden die USA keinen Vertreter entsenden.',
    claims: 'US declined',
  },
  {
    shows: 'somebody forgoes coming, which confirms nothing',
    published: '2023-09-04',
    text: 'Der Verzicht auf die Teilnahme des [chinesischen Staatschefs|xi-jinping] am [G20-Gipfel|g20/2023] bestätigt eine Entwicklung.',
    claims: 'xi-jinping declined',
  },
  {
    shows: 'a wish that is turned down is no answer',
    published: '2023-10-05',
    text: 'Vor dem [Gipfel in Granada|european-political-community/2023-granada] sei sein Wunsch nach einer Teilnahme der Türkei abgelehnt worden.',
    claims: '',
  },
  {
    shows: 'the absent one of whom all speak',
    published: '2025-11-11',
    text: '[Donald Trump|donald-trump] ist der große Abwesende bei der [Weltklimakonferenz in Belém|cop/2025].',
    claims: 'donald-trump absent',
  },
  {
    shows: 'a few words in brackets within a statement',
    published: '2023-10-05',
    text: '[Ilham Alijew|ilham-aliyev] zog sich von dem [Gipfel in Granada|european-political-community/2023-granada] (Spanien) zurück.',
    claims: 'ilham-aliyev declined',
  },
  {
    shows: 'the host opens it, the verb last',
    published: '2025-09-01',
    text: '[Xi Jinping|xi-jinping] hat das [Gipfeltreffen in Tianjin|sco/2025] mit einer Rede eröffnet.',
    claims: 'xi-jinping host',
  },
] as const satisfies readonly ShortCase[];
