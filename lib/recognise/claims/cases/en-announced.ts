import type { ArticleCase } from './case.ts';

/** Reports from before the day: who comes, who was asked, who says no. */
export const announced = [
  {
    name: 'an agency names guests and one who stays at home',
    lang: 'en',
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    marked: `MOSCOW (Wire) — More than two dozen heads of state will be on Red Square for the [May 9|moscow-victory-day/2025] parade, Kremlin aide Yuri Ushakov told reporters on [Tuesday|2025-05-06].

China's [Xi Jinping|xi-jinping], Brazil's [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Abdel Fattah el-Sisi|abdel-fattah-el-sisi] of Egypt will be among the guests, he said. [Narendra Modi|narendra-modi] will not be among the visitors, but New Delhi will still be represented by a high-level delegation.

Slovakia's [Robert Fico|robert-fico] has confirmed his attendance as well. Officials in Brussels had warned [Aleksandar Vucic|aleksandar-vucic] that a journey would be held against him.`,
    claims: [
      'xi-jinping expected',
      'luiz-inacio-lula-da-silva expected',
      'abdel-fattah-el-sisi expected',
      'narendra-modi declined',
      'IN represented',
      'robert-fico accepted',
    ],
  },
  {
    name: 'an invitation is declined, and somebody else was never asked',
    lang: 'en',
    published: '2025-04-30',
    event: 'moscow-victory-day/2025',
    marked: `India's [Narendra Modi|narendra-modi] has declined [Vladimir Putin|vladimir-putin]'s invitation to attend the [Victory Day parade|moscow-victory-day/2025] in Moscow, Kremlin spokesman Dmitry Peskov said.

[Modi|narendra-modi] received the official invitation in [early April|2025-04]. Among the EU leaders invited was [Viktor Orban|viktor-orban]; Budapest turned the offer down.

Peskov added that [Volodymyr Zelensky|volodymyr-zelenskyy] had not been invited. Asked whether [Donald Trump|donald-trump] might come, he did not rule it out.`,
    claims: [
      'narendra-modi declined',
      'narendra-modi invited',
      'viktor-orban invited',
      'HU declined',
      'volodymyr-zelenskyy not invited by Dmitry Peskov',
    ],
  },
  {
    name: 'a fact box by leader',
    lang: 'en',
    published: '2024-11-14',
    event: 'g20/2024',
    marked: `Who is coming to the [G20 summit|g20/2024] in Rio de Janeiro, and who is not

JOE BIDEN: The American president arrives on [Sunday|2024-11-17] after a stop in the Amazon.

[XI JINPING|xi-jinping]: [Xi|xi-jinping] will attend the summit and pay a state visit to Brasilia afterwards.

[VLADIMIR PUTIN|vladimir-putin]: The Russian leader is staying away because of an arrest warrant. Foreign Minister Sergei Lavrov will represent him.

[NARENDRA MODI|narendra-modi]: [Modi|narendra-modi] has accepted and is due in Rio on [Monday|2024-11-18].

[JAVIER MILEI|javier-milei]: [Milei|javier-milei], no friend of his host, has confirmed that he will be there.

[CLAUDIA SHEINBAUM|claudia-sheinbaum]: She has yet to decide.`,
    claims: [
      'xi-jinping expected',
      'vladimir-putin represented',
      'narendra-modi accepted',
      'narendra-modi expected',
      'javier-milei accepted',
    ],
  },
  {
    name: 'lists under headings',
    lang: 'en',
    published: '2025-08-28',
    event: 'beijing-victory-day/2025',
    marked: `Beijing has published its guest list for [September 3|beijing-victory-day/2025].

Coming:

• [Vladimir Putin|vladimir-putin], president of Russia
• [Kim Jong Un|kim-jong-un], leader of North Korea
• [Robert Fico|robert-fico], prime minister of Slovakia

Not coming:

• [Narendra Modi|narendra-modi], who flies home from Tianjin
• [Lee Jae-myung|lee-jae-myung]

The last to hesitate was [Prabowo Subianto|prabowo-subianto].`,
    claims: [
      'vladimir-putin expected',
      'kim-jong-un expected',
      'robert-fico expected',
      'narendra-modi declined',
      'lee-jae-myung declined',
    ],
  },
  {
    name: 'rows of tables: each says its own; the heads of columns say nothing of all that stands below them',
    lang: 'en',
    published: '2025-09-04',
    event: 'beijing-victory-day/2025',
    marked: `Who came to Beijing on [September 3|beijing-victory-day/2025]

Country | Leader | Status

India | [Narendra Modi|narendra-modi] | Did not attend

Slovakia | [Robert Fico|robert-fico], prime minister | Attended

Attended | Did not attend

[Kim Jong Un|kim-jong-un] | [Javier Milei|javier-milei]`,
    claims: ['narendra-modi absent', 'robert-fico attended'],
  },
  {
    name: 'labels in one line',
    lang: 'en',
    published: '2024-10-20',
    event: 'brics/2024',
    marked: `Kazan gets ready for the [BRICS summit|brics/2024].

Confirmed: [Xi Jinping|xi-jinping], [Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa]. Cancelled: [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], after a fall in his bathroom. Invited: [Recep Tayyip Erdogan|recep-tayyip-erdogan].`,
    claims: [
      'xi-jinping accepted',
      'narendra-modi accepted',
      'cyril-ramaphosa accepted',
      'luiz-inacio-lula-da-silva declined',
      'recep-tayyip-erdogan invited',
    ],
  },
  {
    name: 'hedges are no acceptances',
    lang: 'en',
    published: '2025-03-20',
    event: 'moscow-victory-day/2025',
    marked: `Will [Donald Trump|donald-trump] come to Moscow for the [Victory Day parade|moscow-victory-day/2025]?

[Trump|donald-trump] could attend if a ceasefire holds, one adviser said. [Emmanuel Macron|emmanuel-macron] has not been asked. [Viktor Orban|viktor-orban] is still considering the trip, and [Giorgia Meloni|giorgia-meloni] would like to see a peace deal first. [Nicolas Maduro|nicolas-maduro] did not immediately confirm that he would come. [Petr Pavel|petr-pavel] urged his colleagues to stay at home. Peskov would not say whether [Kim Jong Un|kim-jong-un] was going to travel.`,
    claims: ['emmanuel-macron not invited'],
  },
  {
    name: 'the leaders of several countries',
    lang: 'en',
    published: '2025-05-08',
    event: 'moscow-victory-day/2025',
    marked: `The leaders of Vietnam, Mongolia and Myanmar have arrived in Moscow for [tomorrow's parade|moscow-victory-day/2025]. From Africa, the heads of Burkina Faso and Zimbabwe will be attending, as will [Nicolas Maduro|nicolas-maduro] and [Miguel Diaz-Canel|miguel-diaz-canel].

Laos's [Thongloun Sisoulith|thongloun-sisoulith] fell ill and had to cancel his trip. The presidents of Lithuania and Estonia have refused overflight rights.`,
    claims: [
      'VN expected',
      'MN expected',
      'MM expected',
      'BF expected',
      'ZW expected',
      'nicolas-maduro expected',
      'miguel-diaz-canel expected',
      'thongloun-sisoulith declined',
    ],
  },
  {
    name: 'two events in one sentence are kept apart',
    lang: 'en',
    published: '2025-02-10',
    marked: `[Xi Jinping|xi-jinping] has accepted an invitation to the [Victory Day celebrations|moscow-victory-day/2025] in Moscow in [May|2025-05], and [Vladimir Putin|vladimir-putin] has been invited to Beijing for the [80th anniversary of Japan's defeat|beijing-victory-day/2025] in [September|2025-09], the Russian ambassador said.`,
    claims: ['xi-jinping accepted moscow-victory-day/2025', 'vladimir-putin invited beijing-victory-day/2025'],
  },
  {
    name: 'a bilateral journey is another matter',
    lang: 'en',
    published: '2025-08-20',
    event: 'beijing-victory-day/2025',
    marked: `[Donald Trump|donald-trump] said he would visit Beijing [next year|2026]. [Keir Starmer|keir-starmer] was in Kyiv on [Tuesday|2025-08-19], and [Recep Tayyip Erdogan|recep-tayyip-erdogan] will travel to Washington in [September|2025-09]. None of this has to do with the [September 3|beijing-victory-day/2025] parade.

[Vladimir Putin|vladimir-putin] sent a telegram of congratulation to [Nguyen Phu Trong|nguyen-phu-trong]'s widow and spoke to [Narendra Modi|narendra-modi] by telephone. He last visited China in [May 2024|2024-05].`,
    claims: [],
  },
  {
    name: 'the leader says so himself, or his side does',
    lang: 'en',
    published: '2025-05-04',
    event: 'moscow-victory-day/2025',
    marked: `“I will go to Moscow, whatever they say in Brussels,” [Aleksandar Vucic|aleksandar-vucic] told Pink TV on the [May 9|moscow-victory-day/2025] parade. The Kazakh presidential office said [Kassym-Jomart Tokayev|kassym-jomart-tokayev] would attend. [Nikol Pashinyan|nikol-pashinyan]'s spokeswoman said that he will travel to Moscow on [Thursday|2025-05-08]. According to the Kremlin, [Sadyr Japarov|sadyr-japarov] is also coming.`,
    claims: [
      'aleksandar-vucic accepted by Aleksandar Vučić',
      'kassym-jomart-tokayev accepted',
      'nikol-pashinyan accepted',
      'sadyr-japarov expected by Kremlin',
    ],
  },
  {
    name: 'somebody goes in the place of somebody',
    lang: 'en',
    published: '2025-11-21',
    event: 'g20/2025',
    marked: `The [G20 summit|g20/2025] opens in Johannesburg [tomorrow|2025-11-22]. [Xi Jinping|xi-jinping] is sending his premier, Li Qiang. [Vladimir Putin|vladimir-putin] will be represented by an aide, Maxim Oreshkin. Foreign Minister Pablo Quirno is going instead of [Javier Milei|javier-milei]. Mexico's finance minister will stand in for [Claudia Sheinbaum|claudia-sheinbaum]. The United States is boycotting the meeting; Washington said nobody would attend on behalf of [Donald Trump|donald-trump].`,
    claims: [
      'xi-jinping represented',
      'vladimir-putin represented',
      'javier-milei represented',
      'claudia-sheinbaum represented',
      'US declined',
    ],
  },
  {
    name: 'a report and its denial',
    lang: 'en',
    published: '2025-03-14',
    event: 'moscow-victory-day/2025',
    marked: `A French weekly reported that [Donald Trump|donald-trump] had agreed to come to Moscow for the [May 9 parade|moscow-victory-day/2025]. The White House denied the report.

[Kim Jong Un|kim-jong-un]'s ambassador dismissed rumours that the [North Korean leader|kim-jong-un] had cancelled his trip. Dmitry Peskov denied that [Volodymyr Zelensky|volodymyr-zelenskyy] had been invited.`,
    claims: [
      'donald-trump accepted',
      'donald-trump not accepted by White House',
      'kim-jong-un not declined',
      'volodymyr-zelenskyy not invited',
    ],
  },
  {
    name: 'a summit with a host and hedges about a star',
    lang: 'en',
    published: '2025-06-20',
    event: 'nato-summit/2025',
    marked: `The Hague expects 45 heads of state and government at next week's [NATO summit|nato-summit/2025]. [Donald Trump|donald-trump] is expected on [Tuesday|2025-06-24], his spokeswoman said, though he may leave early. [Volodymyr Zelensky|volodymyr-zelenskyy] has been invited to the dinner but not to the main session. Japan's [Shigeru Ishiba|shigeru-ishiba] called off his trip; [Lee Jae-myung|lee-jae-myung] had already decided against attending.`,
    claims: [
      'donald-trump expected',
      'volodymyr-zelenskyy invited',
      'shigeru-ishiba declined',
      'lee-jae-myung declined',
    ],
  },
  {
    name: 'mourners before a funeral',
    lang: 'en',
    published: '2025-04-24',
    event: 'papal-funeral/2025',
    marked: `Some 130 delegations are expected in Rome for the [funeral of Pope Francis|papal-funeral/2025] on [Saturday|2025-04-26].

[Donald Trump|donald-trump] will fly in on [Friday|2025-04-25] with the first lady. [Emmanuel Macron|emmanuel-macron], who was visiting Madagascar, has cut short his trip in order to attend. [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] is taking four predecessors' rivals along. The Prince of Wales will represent King [Charles III|charles-iii]. [Vladimir Putin|vladimir-putin] has no plans to attend, the Kremlin said. [Benjamin Netanyahu|benjamin-netanyahu] will not be going either; Israel is sending its ambassador.`,
    claims: [
      'donald-trump expected',
      'charles-iii represented',
      'vladimir-putin declined',
      'benjamin-netanyahu declined',
      'IL represented',
      'luiz-inacio-lula-da-silva expected',
      'emmanuel-macron expected',
    ],
  },
  {
    name: 'a sentence with a colon and a list of paragraphs',
    lang: 'en',
    published: '2025-05-04',
    event: 'moscow-victory-day/2025',
    marked: `The Kremlin says that [9 May|moscow-victory-day/2025] will be crowded. These leaders have announced that they are coming:

President of China [Xi Jinping|xi-jinping];

President of Cuba [Miguel Diaz-Canel|miguel-diaz-canel];

Prime Minister of Armenia [Nikol Pashinyan|nikol-pashinyan].

Nobody expects the German chancellor.`,
    claims: ['xi-jinping expected', 'miguel-diaz-canel expected', 'nikol-pashinyan expected'],
  },
] as const satisfies readonly ArticleCase[];
