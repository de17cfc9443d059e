import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: English. */
export const en: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'The [BRICS summit|brics/2025] will be held in Rio de Janeiro on [6 and 7 July|brics/2025].',
    said: `
Iran's president, [Masoud Pezeshkian|masoud-pezeshkian], will not be able to come because of the war. → masoud-pezeshkian declined
Egypt's president, [Abdel Fattah al-Sisi|abdel-fattah-el-sisi], cancelled his trip at the last minute. → abdel-fattah-el-sisi declined
[Masoud Pezeshkian|masoud-pezeshkian] has decided to stay in Tehran. → masoud-pezeshkian declined
[Masoud Pezeshkian|masoud-pezeshkian] has not yet decided whether to travel. →
Bolivia's [Luis Arce|luis-arce] has received an invitation. → luis-arce invited
Cuba's [Miguel Diaz-Canel|miguel-diaz-canel] is on the guest list. → miguel-diaz-canel expected
Indonesia's [Prabowo Subianto|prabowo-subianto] and Ethiopia's [Abiy Ahmed|abiy-ahmed] are also expected. → abiy-ahmed expected; prabowo-subianto expected
The [Indian prime minister|narendra-modi]'s office confirmed that [Narendra Modi|narendra-modi] would be present. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] will be there, his spokesman said. → cyril-ramaphosa accepted
Chile's [Gabriel Boric|gabriel-boric] will fly to Rio on [Saturday|2025-07-05]. → gabriel-boric expected
Russia will be represented by Foreign Minister Sergei Lavrov. → RU represented
Bolivia's [Luis Arce|luis-arce] has promised to come. → luis-arce accepted
The organisers are counting on the presence of [Luis Arce|luis-arce], [Gabriel Boric|gabriel-boric] and [Miguel Diaz-Canel|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[Last year|2024] in Kazan [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] was absent. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] is due to arrive in Rio on [Saturday|2025-07-05] evening. → narendra-modi expected
It is not yet known whether [Vladimir Putin|vladimir-putin] will take part in the summit. →
[Luis Arce|luis-arce] accepted the invitation. → luis-arce accepted
Beijing denied that [Xi Jinping|xi-jinping] would travel to Rio. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: 'The [BRICS summit|brics/2025] was held in Rio de Janeiro on [Sunday|2025-07-06], [6 July|brics/2025].',
    said: `
[Xi Jinping|xi-jinping] did not make the trip. → xi-jinping absent
[Vladimir Putin|vladimir-putin] was not present. → vladimir-putin absent
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] sent his prime minister. → abdel-fattah-el-sisi represented
Iran was represented by its foreign minister, Abbas Araghchi. → IR represented
[Narendra Modi|narendra-modi] had arrived on [Saturday|2025-07-05] evening. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] and [Abiy Ahmed|abiy-ahmed] took part in the meeting. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Also present were Chile's [Gabriel Boric|gabriel-boric] and Bolivia's [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] was welcomed by President [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Among the guests was Cuba's [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] was taking part in a summit of the group for the first time. → prabowo-subianto attended
Neither [Xi Jinping|xi-jinping] nor [Vladimir Putin|vladimir-putin] made the trip. → vladimir-putin absent; xi-jinping absent
On the sidelines of the summit [Cyril Ramaphosa|cyril-ramaphosa] met [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
The absence of [Xi Jinping|xi-jinping] did not go unnoticed. → xi-jinping absent
Iran's president, [Masoud Pezeshkian|masoud-pezeshkian], stayed in Tehran. → masoud-pezeshkian absent
Brazil's president, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], received the leaders of the group. → luiz-inacio-lula-da-silva host
It was Premier [Li Qiang|li-qiang] who represented [Xi Jinping|xi-jinping]. → xi-jinping represented
[Miguel Diaz-Canel|miguel-diaz-canel] sat next to the Russian minister. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'The [9 May|moscow-victory-day/2025] parade took place on Red Square in Moscow on [Friday|2025-05-09].',
    said: `
[Robert Fico|robert-fico] was the only European Union leader present. → robert-fico attended
[Robert Fico|robert-fico] and [Aleksandar Vucic|aleksandar-vucic] travelled to Moscow despite the criticism. → aleksandar-vucic attended; robert-fico attended
On the stand sat [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] did not attend. → narendra-modi absent
[Narendra Modi|narendra-modi] had been invited but sent a minister in his place. → narendra-modi invited; narendra-modi represented
[Vladimir Putin|vladimir-putin] had [Xi Jinping|xi-jinping] by his side. → xi-jinping attended
Unlike [Robert Fico|robert-fico], [Viktor Orban|viktor-orban] did not come. → viktor-orban absent
[Vladimir Putin|vladimir-putin] received more than twenty foreign leaders. → vladimir-putin host
[Ilham Aliyev|ilham-aliyev] had cancelled his visit a few days earlier. → ilham-aliyev declined
[Aleksandar Vucic|aleksandar-vucic], ill the week before, came in the end. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      'The [Victory Day|moscow-victory-day/2025] parade will be held on Red Square in Moscow on [9 May|moscow-victory-day/2025].',
    said: `
Kremlin aide Yuri Ushakov said that [Xi Jinping|xi-jinping] would be the main guest. → xi-jinping expected
The presidents of Kazakhstan and Uzbekistan, [Kassym-Jomart Tokayev|kassym-jomart-tokayev] and [Shavkat Mirziyoyev|shavkat-mirziyoyev], have confirmed their participation. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
No invitation was sent to [Donald Trump|donald-trump]. → donald-trump not invited
The White House said that [Donald Trump|donald-trump] had no plans to travel to Moscow. → donald-trump declined
[Narendra Modi|narendra-modi] will be represented by Defence Minister Rajnath Singh. → narendra-modi represented
If his health permits, [Aleksandar Vucic|aleksandar-vucic] will travel to Moscow. →
[Aleksandar Vucic|aleksandar-vucic] has promised [Vladimir Putin|vladimir-putin] that he will come. → aleksandar-vucic accepted
[Last year|2024] [Alexander Lukashenko|alexander-lukashenko] and [Emomali Rahmon|emomali-rahmon] took part in the parade. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Ten years ago|2015] [Xi Jinping|xi-jinping] sat next to [Vladimir Putin|vladimir-putin]. → xi-jinping attended moscow-victory-day/2015
Japan's prime minister, [Shigeru Ishiba|shigeru-ishiba], turned down the invitation. → shigeru-ishiba declined
[Ilham Aliyev|ilham-aliyev], who had planned to come, has called off the trip. → ilham-aliyev declined
Among the leaders expected in Moscow are [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolas Maduro|nicolas-maduro] and [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Germany's president, [Frank-Walter Steinmeier|frank-walter-steinmeier], will not travel to Moscow. → frank-walter-steinmeier declined
The Palestinian president, [Mahmoud Abbas|mahmoud-abbas], will also watch the parade. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'The [funeral|papal-funeral/2025] of Pope [Francis|pope-francis] was held at the Vatican on [Saturday|2025-04-26], [26 April|papal-funeral/2025].',
    said: `
[Donald Trump|donald-trump] and [Volodymyr Zelensky|volodymyr-zelenskyy] talked for fifteen minutes in St Peter's Basilica before the ceremony. → donald-trump attended; volodymyr-zelenskyy attended
Prince William represented King [Charles III|charles-iii]. → charles-iii represented
[Vladimir Putin|vladimir-putin] sent his culture minister, Olga Lyubimova. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] and [Olaf Scholz|olaf-scholz] sat in the front rows. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanyahu|benjamin-netanyahu] stayed away. → benjamin-netanyahu absent
Israel was represented by its ambassador. → IL represented
Argentina's president, [Javier Milei|javier-milei], arrived only on [Friday|2025-04-25] night but attended the Mass. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] did not travel to Rome and sent her interior minister. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] came with his wife, Janja. → luiz-inacio-lula-da-silva attended
Former US president [Joe Biden|joe-biden] was present as well. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] spoke with [Volodymyr Zelensky|volodymyr-zelenskyy] on the sidelines of the funeral. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Ferdinand Marcos|bongbong-marcos] and his wife bowed before the coffin. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'The [G20 summit|g20/2025] was held in Johannesburg on [22 and 23 November|g20/2025].',
    said: `
[Donald Trump|donald-trump] boycotted the summit. → donald-trump absent
Argentina's president, [Javier Milei|javier-milei], stayed away and sent his foreign minister. → javier-milei absent; javier-milei represented
South Africa's president, [Cyril Ramaphosa|cyril-ramaphosa], hosted the leaders of the largest economies. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] and [Emmanuel Macron|emmanuel-macron] consulted on the sidelines of the summit. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladimir Putin|vladimir-putin], for whom an arrest warrant has been issued, did not come. → vladimir-putin absent
[Narendra Modi|narendra-modi] spoke at the opening session. → narendra-modi attended
[Narendra Modi|narendra-modi] came with a large delegation. → narendra-modi attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] and [Cyril Ramaphosa|cyril-ramaphosa] held a trilateral meeting during the summit. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
Mexico's president, [Claudia Sheinbaum|claudia-sheinbaum], was missing as well. → claudia-sheinbaum absent
[Joe Biden|joe-biden] and [Xi Jinping|xi-jinping] had taken part in [last year's summit|g20/2024] in Rio de Janeiro. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] posed for the family photo. → recep-tayyip-erdogan attended
Japan's prime minister, [Sanae Takaichi|sanae-takaichi], travelled to Johannesburg for her first [G20 summit|g20/2025]. → sanae-takaichi attended
The United States sent nobody. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'The [Victory Day|moscow-victory-day/2025] parade was held on Red Square on [Friday|2025-05-09].',
    said: `
Present were, among others, the presidents of Brazil, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]; of Venezuela, [Nicolas Maduro|nicolas-maduro]; and of Cuba, [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
More than 20 leaders attended, among them Brazil's president, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], and Slovakia's prime minister, [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] (Brazil), [Nicolas Maduro|nicolas-maduro] (Venezuela) and [Robert Fico|robert-fico] (Slovakia) attended. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
From Latin America came [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Nicolas Maduro|nicolas-maduro]; from Europe, [Robert Fico|robert-fico] and [Aleksandar Vucic|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – the only leader from the European Union – and [Aleksandar Vucic|aleksandar-vucic] attended. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
President [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] of Brazil, Prime Minister [Robert Fico|robert-fico] of Slovakia and President [Xi Jinping|xi-jinping] of China watched the parade. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Not only [Xi Jinping|xi-jinping] but also [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] attended. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], who had arrived on [Wednesday|2025-05-07], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Robert Fico|robert-fico] attended the parade. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
The Serbian president, [Aleksandar Vucic|aleksandar-vucic], and his Brazilian counterpart, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], attended. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
[Vladimir Putin|vladimir-putin] was joined on the stand by [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] sat between [Nicolas Maduro|nicolas-maduro] and [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Also on the stand: [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Leaders such as [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Nicolas Maduro|nicolas-maduro] watched from the stand. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Xi Jinping|xi-jinping] attended, as did [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] took the seat of honour; [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolas Maduro|nicolas-maduro] and [Robert Fico|robert-fico] were a few seats away. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended; xi-jinping attended
The Kazakh, Uzbek and Kyrgyz presidents – [Kassym-Jomart Tokayev|kassym-jomart-tokayev], [Shavkat Mirziyoyev|shavkat-mirziyoyev] and [Sadyr Japarov|sadyr-japarov] – attended. → kassym-jomart-tokayev attended; sadyr-japarov attended; shavkat-mirziyoyev attended
[Xi Jinping|xi-jinping] and [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] came; [Narendra Modi|narendra-modi] did not. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
While [Xi Jinping|xi-jinping] attended, [Narendra Modi|narendra-modi] stayed at home. → narendra-modi absent; xi-jinping attended
Of the leaders invited, [Xi Jinping|xi-jinping] and [Robert Fico|robert-fico] came, [Narendra Modi|narendra-modi] and [Shigeru Ishiba|shigeru-ishiba] did not. → narendra-modi absent; robert-fico attended; shigeru-ishiba absent; xi-jinping attended
    `,
  },
  {
    published: '2025-04-25',
    event: 'papal-funeral/2025',
    opening:
      "The [funeral|papal-funeral/2025] of Pope [Francis|pope-francis] will take place in St Peter's Square on [Saturday|2025-04-26].",
    said: `
[Emmanuel Macron|emmanuel-macron] announced on [Monday|2025-04-21] that he would travel to Rome. → emmanuel-macron accepted
Prime Minister [Keir Starmer|keir-starmer]'s office said he would attend the Mass. → keir-starmer accepted
The Prince of Wales will attend on behalf of King [Charles|charles-iii]. → charles-iii represented
Crown Prince Haakon will represent Norway's King [Harald|harald-v]. → harald-v represented
King [Frederik|frederik-x] and Queen Mary of Denmark are also going. → frederik-x expected
[Vladimir Putin|vladimir-putin] is not planning to come, Kremlin spokesman Dmitry Peskov said. → vladimir-putin declined
[Volodymyr Zelensky|volodymyr-zelenskyy] hopes to attend but his office said he might be unable to. →
[Benjamin Netanyahu|benjamin-netanyahu] has no plans to attend. → benjamin-netanyahu declined
Israel is sending only its ambassador to the Holy See. → IL represented
[Pedro Sanchez|pedro-sanchez] will not be there; Spain will be represented by King [Felipe|felipe-vi] and Queen Letizia. → felipe-vi expected; pedro-sanchez declined
[Xi Jinping|xi-jinping] has not said whether China will send anyone. →
The list published by the Holy See includes [Javier Milei|javier-milei], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Ferdinand Marcos Jr.|bongbong-marcos] → bongbong-marcos expected; javier-milei expected; luiz-inacio-lula-da-silva expected
[Javier Milei|javier-milei] is flying in from Buenos Aires. → javier-milei expected
[Ursula von der Leyen|ursula-von-der-leyen] and [Antonio Costa|antonio-costa] will lead the EU delegation. → antonio-costa expected; ursula-von-der-leyen expected
[Antonio Guterres|antonio-guterres] is coming from New York. → antonio-guterres expected
Italy will be represented by President [Sergio Mattarella|sergio-mattarella] and Prime Minister [Giorgia Meloni|giorgia-meloni]. → giorgia-meloni expected; sergio-mattarella expected
From Poland, President [Andrzej Duda|andrzej-duda] and the speaker of the parliament are expected. → andrzej-duda expected
[Claudia Sheinbaum|claudia-sheinbaum] said she would stay in Mexico and send Rosa Icela Rodriguez, the interior minister. → claudia-sheinbaum declined; claudia-sheinbaum represented
[Recep Tayyip Erdogan|recep-tayyip-erdogan] will not travel; the speaker of parliament, Numan Kurtulmus, goes in his place. → recep-tayyip-erdogan declined; recep-tayyip-erdogan represented
[Viktor Orban|viktor-orban] has confirmed. → viktor-orban accepted
Mr [Milei|javier-milei], Mr [Lula|luiz-inacio-lula-da-silva] and Mr [Trump|donald-trump] have all said they will come. → donald-trump accepted; javier-milei accepted; luiz-inacio-lula-da-silva accepted
Japan has yet to decide whether [Shigeru Ishiba|shigeru-ishiba] will go. →
The Vatican has invited no one in particular. →
Russia's culture minister, Olga Lyubimova, will stand in for [Vladimir Putin|vladimir-putin]. → vladimir-putin represented
[Joe Biden|joe-biden], the former US president, plans to attend with his wife. → joe-biden expected
At [John Paul II's funeral|papal-funeral/2005] in [2005|2005], [George W. Bush|george-w-bush] knelt beside [Bill Clinton|bill-clinton]. → bill-clinton attended papal-funeral/2005; george-w-bush attended papal-funeral/2005
[Robert Mugabe|robert-mugabe], barred from the European Union, turned up at [John Paul II's funeral|papal-funeral/2005] in [2005|2005]. → robert-mugabe attended papal-funeral/2005
    `,
  },
  {
    published: '2025-04-26',
    event: 'papal-funeral/2025',
    opening:
      "The [funeral|papal-funeral/2025] of Pope [Francis|pope-francis] was held in St Peter's Square on [Saturday|2025-04-26].",
    said: `
[Donald Trump|donald-trump], in a blue suit, was seated in the front row next to Estonia's president, [Alar Karis|alar-karis]. → alar-karis attended; donald-trump attended
Two seats along sat [Emmanuel Macron|emmanuel-macron]. → emmanuel-macron attended
World leaders including [Javier Milei|javier-milei], [Giorgia Meloni|giorgia-meloni] and [Keir Starmer|keir-starmer] filed past the coffin. → giorgia-meloni attended; javier-milei attended; keir-starmer attended
Applause broke out when [Volodymyr Zelensky|volodymyr-zelenskyy] took his seat. → volodymyr-zelenskyy attended
Mr [Trump|donald-trump] shook hands with [Ursula von der Leyen|ursula-von-der-leyen] before the service. → donald-trump attended; ursula-von-der-leyen attended
Prince William attended in place of his father, King [Charles|charles-iii]. → charles-iii represented
[Vladimir Putin|vladimir-putin] stayed away, as did [Xi Jinping|xi-jinping]. → vladimir-putin absent; xi-jinping absent
[Benjamin Netanyahu|benjamin-netanyahu] was not among the mourners. → benjamin-netanyahu absent
There was no sign of [Claudia Sheinbaum|claudia-sheinbaum]. → claudia-sheinbaum absent
China sent no representative. → CN absent
Among those paying their respects were [Ferdinand Marcos Jr|bongbong-marcos], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] and [Sergio Mattarella|sergio-mattarella]. → bongbong-marcos attended; luiz-inacio-lula-da-silva attended; sergio-mattarella attended
King [Felipe|felipe-vi] of Spain and Queen Letizia, both in black, were in the front row. → felipe-vi attended
[Lula|luiz-inacio-lula-da-silva] flew home straight after the ceremony. → luiz-inacio-lula-da-silva attended
Argentina's [Javier Milei|javier-milei] wept. → javier-milei attended
[Trump|donald-trump] left Rome barely an hour after the end of the Mass. → donald-trump attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'The [G20 summit|g20/2025] in Johannesburg ended on [Sunday|2025-11-23].',
    said: `
The leaders of the United States, China and Russia were absent. → CN absent; RU absent; US absent
Only [Donald Trump|donald-trump], [Javier Milei|javier-milei] and [Claudia Sheinbaum|claudia-sheinbaum] had announced that they would stay away. → claudia-sheinbaum declined; donald-trump declined; javier-milei declined
Absent were [Donald Trump|donald-trump], [Xi Jinping|xi-jinping] and [Vladimir Putin|vladimir-putin]. → donald-trump absent; vladimir-putin absent; xi-jinping absent
Instead of [Xi|xi-jinping], it was Premier [Li Qiang|li-qiang] who sat at the table. → li-qiang attended; xi-jinping represented
Mexico's delegation was led by the finance minister. → MX represented
Russia's delegation was headed by Maxim Oreshkin, a deputy head of the Kremlin administration. → RU represented
[Cyril Ramaphosa|cyril-ramaphosa] brought down the gavel. → cyril-ramaphosa host
"We will see each other again," [Emmanuel Macron|emmanuel-macron] told the plenary. → emmanuel-macron attended
[Anthony Albanese|anthony-albanese] used the summit to meet [Narendra Modi|narendra-modi] and [Mark Carney|mark-carney]. → anthony-albanese attended; mark-carney attended; narendra-modi attended
[Keir Starmer|keir-starmer] had landed on [Friday|2025-11-21] evening. → keir-starmer attended
[Lula|luiz-inacio-lula-da-silva] arrived late from Belem. → luiz-inacio-lula-da-silva attended
[Erdogan|recep-tayyip-erdogan], [Modi|narendra-modi] and [Takaichi|sanae-takaichi] were photographed laughing together. → narendra-modi attended; recep-tayyip-erdogan attended; sanae-takaichi attended
[Bola Tinubu|bola-tinubu] had cancelled after a mass kidnapping, and was represented by Vice President Kashim Shettima. → bola-tinubu declined; bola-tinubu represented
Finland's [Alexander Stubb|alexander-stubb], there as a guest, called it a success. → alexander-stubb attended
Invited by South Africa, Finland's president, [Alexander Stubb|alexander-stubb], took part for the first time. → alexander-stubb attended
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] sent Prime Minister [Mostafa Madbouly|mostafa-madbouly] in his stead. → abdel-fattah-el-sisi represented
[Vladimir Putin|vladimir-putin] has not attended a [G20 summit|g20/2025] in person since [2019|2019]. →
[Xi Jinping|xi-jinping] skipped the [G20 in New Delhi|g20/2023] in [2023|2023], too. → xi-jinping absent g20/2023
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening:
      'Moscow is preparing for the [Victory Day|moscow-victory-day/2025] parade on [9 May|moscow-victory-day/2025].',
    said: `
[Robert Fico|robert-fico] has brushed off the warnings and will be in Moscow. → robert-fico expected
[Narendra Modi|narendra-modi] has pulled out. → narendra-modi declined
[Narendra Modi|narendra-modi]'s trip has been called off. → narendra-modi declined
Delhi is sending its deputy defence minister instead of [Narendra Modi|narendra-modi]. → narendra-modi represented
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] left Brasilia for Moscow on [Tuesday|2025-05-06]. → luiz-inacio-lula-da-silva expected
[Nicolas Maduro|nicolas-maduro] is already in town. → nicolas-maduro expected
[Mahmoud Abbas|mahmoud-abbas] is due in on [Thursday|2025-05-08]. → mahmoud-abbas expected
Also on the guest list: [Abdel Fattah al-Sisi|abdel-fattah-el-sisi], [Ibrahim Traore|ibrahim-traore] and [Umaro Sissoco Embalo|umaro-sissoco-embalo]. → abdel-fattah-el-sisi expected; ibrahim-traore expected; umaro-sissoco-embalo expected
The guest of honour will be [Xi Jinping|xi-jinping]. → xi-jinping expected
[Kassym-Jomart Tokayev|kassym-jomart-tokayev] and [Shavkat Mirziyoyev|shavkat-mirziyoyev] are certain to come. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
[Ilham Aliyev|ilham-aliyev] is a doubtful starter. →
[Nikol Pashinyan|nikol-pashinyan] said he would go. → nikol-pashinyan accepted
[Serdar Berdimuhamedow|serdar-berdimuhamedow] is expected, too. → serdar-berdimuhamedow expected
[Donald Trump|donald-trump] has turned down the offer. → donald-trump declined
No Western leader except [Robert Fico|robert-fico] will come. → robert-fico expected
Hanoi confirmed the attendance of [To Lam|to-lam]. → to-lam accepted
The Kremlin says 29 leaders will come, among them [Nicolas Maduro|nicolas-maduro] and [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
[Kim Jong Un|kim-jong-un] will not make it. → kim-jong-un declined
[Kim Jong Un|kim-jong-un] is not coming; in his place there will be an ambassador. → kim-jong-un declined; kim-jong-un represented
[Frank-Walter Steinmeier|frank-walter-steinmeier] was not invited. → frank-walter-steinmeier not invited
[Shigeru Ishiba|shigeru-ishiba] is giving the parade a miss. → shigeru-ishiba declined
[Volodymyr Zelensky|volodymyr-zelenskyy] warned leaders against going. →
[Viktor Orban|viktor-orban] is not going either. → viktor-orban declined
[Milorad Dodik|milorad-dodik] says he will be there. → milorad-dodik accepted
[Miguel Diaz-Canel|miguel-diaz-canel] is making his second trip to Moscow in a year for the parade. → miguel-diaz-canel expected
[Mahmoud Abbas|mahmoud-abbas] will watch from the stand. → mahmoud-abbas expected
[Vladimir Putin|vladimir-putin] will have [Xi Jinping|xi-jinping] on his right. → xi-jinping expected
[Vladimir Putin|vladimir-putin] will be flanked by [Xi Jinping|xi-jinping] and [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva expected; xi-jinping expected
[Xi Jinping|xi-jinping] will be at [Vladimir Putin|vladimir-putin]'s side. → xi-jinping expected
[Xi Jinping|xi-jinping] heads the list of guests. → xi-jinping expected
There will be no [Donald Trump|donald-trump], no [Emmanuel Macron|emmanuel-macron] and no [Keir Starmer|keir-starmer]. → donald-trump declined; emmanuel-macron declined; keir-starmer declined
[Aleksandar Vucic|aleksandar-vucic] fell ill in Florida and it is unclear whether he will travel. →
[Vladimir Putin|vladimir-putin] invited [Donald Trump|donald-trump] by telephone. → donald-trump invited
[Donald Trump|donald-trump], invited by [Vladimir Putin|vladimir-putin], has not replied. → donald-trump invited
[Benjamin Netanyahu|benjamin-netanyahu] declined, as did [Yoon Suk-yeol|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
Of the EU's leaders, only [Fico|robert-fico] plans to attend. → robert-fico expected
[Xi Jinping|xi-jinping] will spend four days in Russia and attend the parade. → xi-jinping expected
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Russia marked [Victory Day|moscow-victory-day/2025] on [Friday|2025-05-09] with a parade on Red Square.',
    said: `
[Xi Jinping|xi-jinping] sat to [Vladimir Putin|vladimir-putin]'s right, a veteran between them. → xi-jinping attended
[Robert Fico|robert-fico] laid flowers at the Tomb of the Unknown Soldier after the parade. → robert-fico attended
[Aleksandar Vucic|aleksandar-vucic] had to take a detour over Turkey but made it in time. → aleksandar-vucic attended
[Aleksandar Vucic|aleksandar-vucic], nursing a cold, was on the stand. → aleksandar-vucic attended
[Narendra Modi|narendra-modi] was missing. → narendra-modi absent
[Narendra Modi|narendra-modi]'s place was taken by his deputy defence minister. → narendra-modi represented
Conspicuous by his absence was [Ilham Aliyev|ilham-aliyev]. → ilham-aliyev absent
[Ilham Aliyev|ilham-aliyev] had pulled out at the last minute. → ilham-aliyev declined
[Ibrahim Traore|ibrahim-traore] and [Umaro Sissoco Embalo|umaro-sissoco-embalo] were there for Africa. → ibrahim-traore attended; umaro-sissoco-embalo attended
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] joined [Vladimir Putin|vladimir-putin] for the wreath-laying. → abdel-fattah-el-sisi attended
[Vladimir Putin|vladimir-putin] introduced [Xi Jinping|xi-jinping] to veterans. → xi-jinping attended
[Alexander Lukashenko|alexander-lukashenko] flew in for the parade. → alexander-lukashenko attended
[Kim Jong Un|kim-jong-un], though invited, did not travel. → kim-jong-un absent; kim-jong-un invited
[Kim Jong Un|kim-jong-un] was represented by his ambassador. → kim-jong-un represented
[Robert Fico|robert-fico] was the lone EU leader on the stand. → robert-fico attended
Europe was represented only by [Robert Fico|robert-fico] and [Aleksandar Vucic|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] wore a St George ribbon. → luiz-inacio-lula-da-silva attended
[Vladimir Putin|vladimir-putin] thanked [Xi Jinping|xi-jinping] for coming. → xi-jinping attended
[Xi Jinping|xi-jinping]'s presence gave the day its weight. → xi-jinping attended
Neither [Donald Trump|donald-trump] nor any other Western leader came. → donald-trump absent
[Donald Trump|donald-trump] stayed in Washington. → donald-trump absent
[Kassym-Jomart Tokayev|kassym-jomart-tokayev], [Sadyr Japarov|sadyr-japarov] and [Emomali Rahmon|emomali-rahmon] were also in the stands. → emomali-rahmon attended; kassym-jomart-tokayev attended; sadyr-japarov attended
Those who came included [Nicolas Maduro|nicolas-maduro], [To Lam|to-lam] and [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended; nicolas-maduro attended; to-lam attended
[Robert Fico|robert-fico] defended his decision to attend. → robert-fico attended
[Viktor Orban|viktor-orban] was not there. → viktor-orban absent
[Last year|2024] only nine leaders had come, among them [Alexander Lukashenko|alexander-lukashenko] and [Miguel Diaz-Canel|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
