import { articlesOf, type ShortCase } from './short-case.ts';

const AU = '[AU summit|au-summit/2023]';
const ARAB = '[Arab summit|arab-league-summit/2019]';

const cases = [
  {
    shows: 'a wife is nobody whom her husband is',
    text: 'Olena Zelenska, wife of Ukrainian President [Volodymyr Zelensky|volodymyr-zelenskyy], also attended [the funeral|royal-funeral/2022].',
    published: '2022-09-20',
    claims: '',
  },
  {
    shows: 'people without a verb of their own are the subject behind their remark',
    text: 'Though [Biden|joe-biden] and [Lula|luiz-inacio-lula-da-silva] will be at the [General Assembly|un-general-assembly/2023], prominent leaders of the Security Council, such as those of two old powers, are not attending.',
    published: '2023-09-10',
    claims: 'joe-biden expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'countries whose own leaders come, and countries named between dashes',
    text: `Egypt and Jordan will be represented by their leaders at the ${ARAB}, whereas three countries – Iraq, Oman and Libya – will send their foreign ministers.`,
    published: '2019-03-20',
    claims: 'EG expected; JO expected; IQ represented; OM represented; LY represented',
  },
  {
    shows: 'a remark with a remark of its own parts a subject from its verb',
    text: `The rulers of Bahrain and Oman, the two countries that have pulled their ambassadors out of fellow member Qatar, are not expected to attend the ${ARAB}.`,
    published: '2019-03-20',
    claims: 'BH declined; OM declined',
  },
  {
    shows: 'deputies who represent the countries of their titles, and early arrivals',
    text: `Vice President Hussein Abdelbagi of South Sudan and Vice President Jessica Alupo of Uganda will represent their countries at the ${AU}. The presidents of Comoros and Burundi were the first to arrive. [William Ruto|william-ruto] arrived late on Thursday.`,
    published: '2023-02-17',
    claims: 'SS represented; UG represented; KM expected; BI expected; william-ruto expected',
  },
  {
    shows: 'countries in the middle and at the end of a list of names',
    text: `Absent from the ${ARAB} were [King Salman|salman-of-saudi-arabia], the leaders of Sudan, Algeria and the Palestinian president, [Mahmoud Abbas|mahmoud-abbas]. Among those present were [Sisi|abdel-fattah-el-sisi] and [King Abdullah|abdullah-ii-of-jordan] as well as the leaders of Iraq and Yemen.`,
    published: '2019-04-01',
    claims:
      'salman-of-saudi-arabia absent; SD absent; DZ absent; mahmoud-abbas absent; abdel-fattah-el-sisi attended; abdullah-ii-of-jordan attended; IQ attended; YE attended',
  },
  {
    shows: 'leaders by the adjectives or the names of several countries',
    text: `The German, French and Polish leaders will not attend the [summit in Rio|g20/2024]. Japan and South Korea's presidents have confirmed that they will attend. Western and Chinese officials will be there.`,
    published: '2024-11-10',
    claims: 'DE declined; FR declined; PL declined; JP accepted; KR accepted',
  },
  {
    shows: 'a decision and whose it is; countries and who leads for them',
    text: `The decision by the leaders of Algeria and Sudan to skip the ${ARAB} was a blow. Oman has designated its foreign minister to attend, and Iraq will be led by its deputy prime minister.`,
    published: '2019-03-30',
    claims: 'DZ declined; SD declined; OM represented; IQ represented',
  },
  {
    shows: 'who gives the occasion up; a reason is no destination',
    text: `[Sisi|abdel-fattah-el-sisi] decided to forgo the ${ARAB}. [Abbas|mahmoud-abbas] will not attend due to a crisis in Brussels.`,
    published: '2019-03-30',
    claims: 'abdel-fattah-el-sisi declined; mahmoud-abbas declined',
  },
  {
    shows: 'what has been done year after year, what is a custom, what an agency confirms',
    text: `The leaders of Japan and South Korea had attended the annual [NATO summits|nato-summit/2025] since [2022|2022]. They often send ministers. Its vice president will represent Lithuania, Poland confirmed on Friday.`,
    published: '2025-06-24',
    claims: 'LT represented',
  },
  {
    shows: 'one verb and two occasions, and a journey before another',
    text: `[Trudeau|justin-trudeau] will attend the [G7 summit|g7/2024] in Apulia and the [NATO summit|nato-summit/2024] in Washington. [Scholz|olaf-scholz] will attend the [G7 summit|g7/2024] before heading to the [NATO summit|nato-summit/2024].`,
    published: '2024-06-01',
    claims:
      'justin-trudeau expected; olaf-scholz expected; olaf-scholz expected nato-summit/2024; justin-trudeau expected nato-summit/2024',
  },
  {
    shows: 'absent from one occasion, and host of another; an absence that is only thought of',
    text: `[Modi|narendra-modi] was also absent from the [General Assembly|un-general-assembly/2023], having hosted the [G20 summit|g20/2023]. [Xi|xi-jinping]'s absence would have been noted less.`,
    published: '2023-09-20',
    claims: 'narendra-modi absent; narendra-modi host g20/2023',
  },
  {
    shows: 'a yes on a list that is the deputy’s',
    text: `Following is a list of those who have said they will attend [the funeral|papal-funeral/2005]:

ARGENTINA - Vice President Daniel Scioli

BRAZIL - President [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]`,
    published: '2005-04-07',
    claims: 'luiz-inacio-lula-da-silva accepted',
  },
  {
    shows: 'an article about a gathering that nobody knows here, which names a known one beside it',
    text: `Leaders gather on Sunday for the EU-CELAC Summit. [Merz|friedrich-merz] and [Macron|emmanuel-macron] have opted out of attending. [Meloni|giorgia-meloni] will be at [COP30|cop/2025]; she has sent a deputy instead.`,
    published: '2025-11-07',
    claims: 'giorgia-meloni expected',
  },
  {
    shows: 'an inauguration that somebody skipped, and the summit that he went to instead',
    text: `The inauguration of the president is on Sunday. [Lula|luiz-inacio-lula-da-silva] will not attend. In [2019|2019] [Bolsonaro|jair-bolsonaro] skipped the ceremony and flew to the [G20 summit|g20/2019].`,
    published: '2023-12-08',
    claims: 'jair-bolsonaro attended',
  },
  {
    shows: 'what is yet to be decided, what is confirmed on a day, and other talks than the summit',
    text: `[Modi|narendra-modi] has yet to decide whether he will attend [COP26|cop/2021]. [Bolsonaro|jair-bolsonaro] confirmed on [Monday|2021-10-11] that he will skip the summit. On the peace talks in Istanbul, [Putin|vladimir-putin]'s decision not to attend the talks was criticised. He made a mistake by sending his aide to the talks.`,
    published: '2021-10-15',
    claims: 'jair-bolsonaro declined',
  },
  {
    shows: 'he is whoever announced it; countries behind "including from"; who joins whom in sending somebody',
    text: `[Biden|joe-biden]'s [Summit of the Americas|summit-of-the-americas/2022] is off to a rocky start after [López Obrador|andres-manuel-lopez-obrador] announced he would not attend the high-profile meeting. Other leaders, including from Guatemala and El Salvador, have said they will stay away too.`,
    published: '2022-06-05',
    claims: 'andres-manuel-lopez-obrador declined; GT declined; SV declined',
  },
  {
    shows: 'leaders behind "with", by what they do there; a line-up that begins with a deputy',
    text: `The [summit in Johannesburg|g20/2025] will go ahead with [Modi|narendra-modi], [Macron|emmanuel-macron] and [Lula|luiz-inacio-lula-da-silva] attending. The line-up includes the Chinese vice premier, [Keir Starmer|keir-starmer] and [Giorgia Meloni|giorgia-meloni].`,
    published: '2025-11-20',
    claims:
      'narendra-modi expected; emmanuel-macron expected; luiz-inacio-lula-da-silva expected; keir-starmer expected; giorgia-meloni expected',
  },
  {
    shows: 'an earlier edition by the city where it was, and no country in a continent',
    text: `The [EPC summit|european-political-community/2023-chisinau] opens on Thursday. [Erdogan|recep-tayyip-erdogan] attended that summit in the Czech capital. Leaders from South America and of the Turkish Republic of Northern Cyprus will not attend.`,
    published: '2023-05-31',
    claims: 'recep-tayyip-erdogan attended european-political-community/2022',
  },
  {
    shows: 'a first lady says yes for nobody else; a hint; what hangs on a condition; who takes part from afar',
    text: `Although [Biden|joe-biden] has withdrawn from the race, the first lady of the United States, Jill, has confirmed her presence at the [opening ceremony|olympics-opening/2024]. Kyiv had hinted in recent days that [Zelensky|volodymyr-zelenskyy] would be present. [Erdogan|recep-tayyip-erdogan] said that if the others came, he would stay away. [Modi|narendra-modi] will take part virtually and will give a speech.`,
    published: '2024-07-20',
    claims: '',
  },
  {
    shows: 'him who sends, what is only insisted on, a delegation that is refused, and he who thanks',
    text: `[Zelensky|volodymyr-zelenskyy] praised the [peace summit|ukraine-peace-summit/2024]. [Biden|joe-biden] has sent his vice president to represent him. Kyiv insisted that both [Macron|emmanuel-macron] and [Xi|xi-jinping] take part. China refused to send its delegation. The prime minister thanked [Scholz|olaf-scholz] for the invitation but said that he would not be able to attend.`,
    published: '2024-06-15',
    claims: 'joe-biden represented; CN declined',
  },
  {
    shows: 'countries behind "like" and "with"; ministers who are made to stand in; a list behind "including:"',
    text: `Powers like Saudi Arabia and India have dispatched lower level delegations to the [peace summit|ukraine-peace-summit/2024], with Russia notably absent. Hungary will have its foreign minister represent it. South Africa's foreign minister will represent the country. Leaders are expected to take part, including: [Macron|emmanuel-macron], [Scholz|olaf-scholz], as well as the leaders of Canada and Japan.`,
    published: '2024-06-15',
    claims:
      'SA represented; IN represented; RU absent; HU represented; ZA represented; emmanuel-macron expected; olaf-scholz expected; CA expected; JP expected',
  },
  {
    shows: 'an occasion that is none of ours in the same sentence, and a trip to another city',
    text: `All meet at the [G7 summit|g7/2023] in Hiroshima. Australia has cancelled the Quad Summit after [Biden|joe-biden] pulled out. He cancelled a trip to Sydney. [Albanese|anthony-albanese] will instead attend the summit.`,
    published: '2023-05-17',
    claims: 'anthony-albanese expected',
  },
  {
    shows: 'who goes somewhere, and who is going to do something',
    text: `[Xi|xi-jinping] is going to the annual [BRICS summit|brics/2025] in Rio. [Modi|narendra-modi] and [Lula|luiz-inacio-lula-da-silva] are going to decide that later. Neither [Erdogan|recep-tayyip-erdogan] nor his ministers are going to the summit. [Prabowo|prabowo-subianto] is going to miss it.

These are some of the leaders attending the [BRICS summit|brics/2025]:

- President [Cyril Ramaphosa|cyril-ramaphosa]`,
    published: '2025-06-25',
    claims: 'xi-jinping expected; recep-tayyip-erdogan declined; prabowo-subianto declined; cyril-ramaphosa expected',
  },
  {
    shows: 'countries that are invited behind a colon, and how many are missing before one',
    text: `Russia has invited 20 countries to the [parade in Moscow|moscow-victory-day/2025]: Serbia, Slovakia and Vietnam. Of the leaders of the old allies two will be missing: [Aliyev|ilham-aliyev] and [Japarov|sadyr-japarov]. [Vucic|aleksandar-vucic], who had confirmed, is staying in Belgrade.`,
    published: '2025-05-07',
    claims:
      'RS invited; SK invited; VN invited; ilham-aliyev declined; sadyr-japarov declined; aleksandar-vucic accepted; aleksandar-vucic declined',
  },
  {
    shows: 'one of those who are to come; an epithet in a list; who gives up coming; a remark with quotation marks',
    text: `[Modi|narendra-modi] is among 15 world leaders, including [Putin|vladimir-putin] and [Xi|xi-jinping], to attend the [SCO summit|sco/2022]. [Raisi|ebrahim-raisi], [Sharif|shehbaz-sharif] and their controversial Belarusian counterpart [Lukashenko|alexander-lukashenko] will be there. [Erdogan|recep-tayyip-erdogan] in the end gave up coming. Taiwan, which China sees as its "own" province, will be represented by a former vice premier.`,
    published: '2022-09-11',
    claims:
      'narendra-modi expected; vladimir-putin expected; xi-jinping expected; ebrahim-raisi expected; shehbaz-sharif expected; alexander-lukashenko expected; TW represented',
  },
  {
    shows: 'his own place, and no other’s; leaders who descend on a country; a foreign minister who leads a delegation',
    text: `The [APEC forum|apec/2024] ended on [Saturday|2024-11-16]. Leaders, including [Xi Jinping|xi-jinping], descended on Peru. [Biden|joe-biden] took his place in the far corner, between the others. Foreign Minister Park Min will lead the South Korean delegation.

- Princess Maha of Thailand`,
    published: '2024-11-17',
    claims: 'xi-jinping attended; joe-biden attended; KR represented',
  },
] as const satisfies readonly ShortCase[];

/** Constructions of reports and previews of summits, assemblies and funerals. */
export const gatherings = articlesOf('en', cases);
