import type { OccasionCase } from './notation.ts';

/** English, in the manner of agencies, broadsheets, tabloids, live blogs and headlines. */
export const EN_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Putin hails troops in Ukraine as world leaders attend parade',
    text: `MOSCOW, May 9 (Reuters) - President Vladimir Putin stood beside Xi Jinping on Friday as thousands of soldiers marched across Red Square to mark the [[80th anniversary|moscow/2025]] of the Soviet Union's victory over Nazi Germany.

More than 20 foreign leaders attended the parade, the Kremlin said. Slovakia's Robert Fico was the only head of an EU government present.

[[Victory Day|moscow/2025]] is Russia's most important secular holiday. Last year only nine leaders came.`,
  },
  {
    published: '2025-04-17',
    title: 'EU warns candidates against Moscow trip',
    text: `The EU's top diplomat warned candidate countries on Monday against joining the [[9 May|moscow/2025]] parade in Moscow.

"Any participation in the [[9 May|moscow/2025]] parades or celebrations in Moscow will not be taken lightly," she said in Luxembourg. Europe Day falls on the same date.

Serbia's president insists he will be on Red Square. Fico, whose country has been in the bloc since 2004, says nobody can order him about.`,
  },
  {
    published: '2025-05-09',
    title: 'European leaders celebrate Europe Day in Kyiv and Lviv',
    text: `LVIV - European foreign ministers marked Europe Day on May 9 with a meeting in the western Ukrainian city of Lviv, endorsing a special tribunal.

"On May 9, 1950, Robert Schuman presented his plan," the EU's enlargement commissioner recalled. Concerts and fairs were held in Brussels.

Ukraine moved its remembrance of the war dead to May 8 two years ago.`,
  },
  {
    published: '2023-08-05',
    title: 'Croatia marks Victory Day in Knin',
    text: `KNIN - Croatia celebrated Victory and Homeland Thanksgiving Day on Saturday. President Zoran Milanovic and Prime Minister Andrej Plenkovic attended the Victory Day ceremony at the fortress.

Victory Day, on August 5, recalls the 1995 operation Storm.`,
  },
  {
    published: '2022-08-30',
    title: 'Türkiye marks 100th anniversary of Victory Day',
    text: `Türkiye on Tuesday marked the 100th anniversary of Victory Day with parades in Ankara and Istanbul. President Recep Tayyip Erdoğan visited Atatürk's mausoleum.

Russian President Vladimir Putin congratulated his counterpart on Victory Day.`,
  },
  {
    published: '2025-05-08',
    title: 'Trump renames V-E Day',
    text: `U.S. President Donald Trump on Thursday proclaimed May 8 as "Victory Day for World War II", saying that America never celebrates anything.

Britain held a flypast over Buckingham Palace on the 80th anniversary of V-E Day. In Paris, Emmanuel Macron laid a wreath at the Arc de Triomphe.`,
  },
  {
    published: '2025-05-07',
    title: 'Weekend weather: sunny spells before rain',
    text: `Forecasters expect sunshine on May 9 with temperatures of up to 22 degrees Celsius. Rain will reach Moscow and St Petersburg late in the evening.

A cold front moves through Poland on May 10.`,
  },
  {
    published: '2025-09-01',
    title: 'World Cup qualifiers: what to watch',
    text: `Germany travel to Bratislava on September 4, while Hungary's players report for duty on September 3. The match against Ireland kicks off on Saturday.

China, already out of the running, sacked their coach in June.`,
  },
  {
    published: '2025-09-03',
    title: "China's Xi, flanked by Putin and Kim, says world faces choice of peace or war",
    text: `BEIJING, Sept 3 (Reuters) - Chinese President Xi Jinping warned the world was facing a choice between peace or war at a massive military parade in Beijing on Wednesday.

The event to mark [[80 years since|beijing/2025]] Japan's defeat at the end of World War Two was largely shunned by Western leaders. Putin and Kim Jong Un were the guests of honour.

At the last such parade, in 2015, Kim's seat was taken by a party secretary. Robert Fico and Aleksandar Vucic, who had also been in Moscow on [[May 9|moscow/2025]], were the only Europeans.`,
  },
  {
    published: '2025-08-22',
    title: "Modi to skip China's Victory Day parade",
    text: `Indian Prime Minister Narendra Modi will attend the SCO summit in Tianjin but will fly home before the [[September 3|beijing/2025]] military parade in Beijing, officials said on Friday.

The parade marks the [[80th anniversary|beijing/2025]] of the victory in the Chinese People's War of Resistance against Japanese Aggression. Mr Modi also stayed away from [[Victory Day|moscow/2025]] in Moscow this year, sending a junior minister.`,
  },
  {
    published: '2015-09-03',
    title: 'China stages huge military parade to mark end of WWII',
    text: `China has held a lavish parade in the capital, Beijing, to mark the [[70th anniversary|beijing/2015]] of Japan's surrender.

President Xi Jinping announced that the number of troops would be cut by 300,000. Vladimir Putin and South Korea's Park Geun-hye were on the rostrum; most Western leaders stayed away, as they had from Moscow's [[Victory Day|moscow/2015]] in May.

It is the first time that [[V-Day|beijing/2015]], as the [[3 September|beijing/2015]] holiday is known, has been celebrated in this way.`,
  },
  {
    published: '2020-04-16',
    title: 'Putin postpones Victory Day parade',
    text: `Russian President Vladimir Putin on Thursday postponed the [[May 9|moscow/2020]] military parade on Red Square because of the coronavirus outbreak.

Emmanuel Macron and Xi Jinping had been expected at the celebrations of the [[75th anniversary|moscow/2020]] of the end of World War II. "The risks are still extremely high," Putin said.

[[Victory Day|moscow/2020]] will be marked with a flypast only.`,
  },
  {
    published: '2020-06-25',
    title: 'Moscow shows off its tanks, seven weeks late',
    text: `Russia staged its postponed [[Victory Day|moscow/2020]] parade on Wednesday, a week before a vote that may keep Mr Putin in office until 2036. The [[June 24|moscow/2020]] date had been chosen in May.

Only a handful of ex-Soviet leaders came. Jeenbekov of Kyrgyzstan landed in Moscow but skipped the event.`,
  },
  {
    published: '2005-05-10',
    title: 'Bush ends Moscow trip',
    text: `President Bush flew on to Georgia on Monday after watching the parade that marked the [[60th anniversary|moscow/2005]] of the defeat of Nazi Germany from a stand on Red Square.

More than 50 leaders had come to Moscow for the ceremonies. The presidents of Estonia and Lithuania declined the invitation; Latvia's Vaira Vike-Freiberga accepted.

In Tbilisi, a crowd filled Freedom Square on May 10.`,
  },
  {
    published: '2010-05-09',
    title: 'NATO troops march on Red Square',
    text: `For the first time, soldiers from Britain, France, Poland and the United States marched in Russia's annual [[Victory Day|moscow/2010]] parade on Sunday. Angela Merkel sat next to Vladimir Putin.

Silvio Berlusconi and Nicolas Sarkozy cancelled because of the crisis over Greece. Dmitry Medvedev told the crowd that the lesson of the war was solidarity.`,
  },
  {
    published: '1995-05-09',
    title: 'Clinton in Moscow for V-E anniversary',
    text: `MOSCOW - President Clinton joined more than 50 leaders here today for the [[50th anniversary|moscow/1995]] of the victory over Hitler, but stayed away from a parade of tanks because of the war in Chechnya.

Boris Yeltsin held two parades: veterans marched on Red Square and the army on Poklonnaya Hill.`,
  },
  {
    published: '2022-05-06',
    title: 'What will Putin say on Monday?',
    text: `No foreign leader has been invited to [[Monday's parade|moscow/2022]], the Kremlin says, because it is not a round anniversary. Western officials think that Mr Putin may use [[May 9|moscow/2022]] to declare war outright.

In Kyiv, May 9 will pass without a parade. Mariupol's occupiers are said to be clearing a street for a march of their own.

[[Last year's parade|moscow/2021]] was watched by one guest, Tajikistan's Emomali Rahmon.`,
  },
  {
    published: '2024-05-09',
    title: "Putin's shrunken parade",
    text: `One tank. That was all the armour on show in [[Thursday's parade|moscow/2024]] on Red Square, as snow fell on the leaders of Belarus, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan, Cuba, Laos and Guinea-Bissau.

Armenia's prime minister stayed away. "We celebrate [[Victory Day|moscow/2024]] in the context of the special military operation," Putin said.`,
  },
  {
    published: '2025-05-12',
    title: 'Live: Ukraine war latest',
    text: `14:05 Zelensky says that he will wait for Putin in Istanbul on Thursday.

13:40 The Kremlin says the three-day truce for the [[Victory Day|moscow/2025]] celebrations ended at midnight on Saturday.

12:10 Merz, Macron, Starmer and Tusk travelled to Kyiv on May 10, a day after the [[May 9|moscow/2025]] parade in Moscow.

11:30 Oil prices rose.`,
  },
  {
    published: '2019-09-03',
    title: 'On this day',
    text: `September 3, 1939: Britain and France declare war on Germany. September 3, 1783: the Treaty of Paris is signed. September 3, 2015: the picture of a drowned boy shocks Europe.`,
  },
  {
    published: '2026-05-10',
    title: 'A quiet Ninth of May',
    text: `No heavy weapons rolled across Red Square in this year's Victory Day parade, which Robert Fico skipped in the end, laying flowers at the Tomb of the Unknown Soldier instead.

A year ago Xi Jinping sat next to his host for the [[80th anniversary|moscow/2025]].`.replace(
      "this year's Victory Day",
      "[[this year's Victory Day|moscow/2026]]",
    ),
  },
  {
    published: '2018-05-10',
    title: 'Netanyahu, in Moscow, discusses Iran with Putin',
    text: `Israel's prime minister spent ten hours in Moscow on Wednesday. He stood next to Vladimir Putin and Serbia's Aleksandar Vucic at the [[Victory Day|moscow/2018]] parade, a St George's ribbon on his lapel.

Israel marks its own day of victory over Nazi Germany on May 9, too.`,
  },
  {
    published: '2025-06-14',
    title: "Trump's army parade",
    text: `WASHINGTON - Tanks rolled down Constitution Avenue on Saturday in a military parade for the 250th anniversary of the US Army, which fell on President Trump's birthday.

Critics compared it to those in Moscow and Pyongyang. "Every other country celebrates their victories," Mr Trump had said in May.`,
  },
  {
    published: '2025-10-01',
    title: 'China marks National Day',
    text: `BEIJING - China celebrated the 76th anniversary of the founding of the People's Republic on Wednesday with a flag-raising in Tiananmen Square. There was no military parade.

Xi told a reception on the eve that the year had seen the country commemorate victory over Japan.`,
  },
  {
    published: '2024-12-27',
    title: 'Peskov: Fico among those invited for May 9',
    text: `The Kremlin has begun to send out invitations for [[May 9|moscow/2025]] next year, Dmitry Peskov told reporters in Moscow on Friday. Slovakia's Fico has accepted, and Xi and Trump are welcome, he said.

The parade will mark [[80 years since|moscow/2025]] the victory over Nazi Germany.`.replace(
      '[[May 9|moscow/2025]] next year',
      '[[May 9 next year|moscow/2025]]',
    ),
  },
  {
    published: '2025-05-09',
    title: 'Minsk parade',
    text: `MINSK - Belarus held its own Victory Day parade on May 9 in the evening, after Alexander Lukashenko had flown back from Moscow, where he had watched the [[Victory Day|moscow/2025]] parade in the morning.`,
  },
  {
    published: '2025-05-03',
    title: 'Zelensky cannot guarantee safety of guests in Moscow',
    text: `Volodymyr Zelensky said on Saturday that Ukraine could not guarantee the safety of foreign leaders who travel to Moscow for [[May 9|moscow/2025]]. Russia had proposed a truce from May 8 to May 10.

"We do not know what Russia is going to do on that date," he told journalists.`,
  },
  {
    published: '2014-05-09',
    title: 'Putin in Crimea',
    text: `Vladimir Putin flew to Sevastopol on Friday, hours after presiding over the [[Victory Day|moscow/2014]] parade in Moscow. Kyiv called the trip a provocation.

In Mariupol at least seven people were killed in clashes on May 9.`,
  },
  {
    published: '2021-05-03',
    title: 'Apple event date leaks',
    text: `The company will open its doors to developers on June 7. A store in Moscow opens on May 9, a Sunday, and tickets for the launch concert are sold out.`,
  },
  {
    published: '2015-03-11',
    title: 'Merkel to skip Moscow parade',
    text: `Chancellor Angela Merkel will not attend the military parade in Moscow marking the [[70th anniversary|moscow/2015]] of the end of World War Two, but will lay a wreath at the Tomb of the Unknown Soldier with Vladimir Putin on May 10, her spokesman said on Wednesday.

Leaders of Britain and the United States have also declined. Kim Jong Un is expected in May.`,
  },
  {
    published: null,
    title: 'North Korean leader to attend Beijing parade',
    text: `North Korean leader Kim Jong Un will travel to China next week for a parade in Tiananmen Square on [[September 3|beijing/2025]], the [[80th anniversary|beijing/2025]] of Japan's surrender. On [[May 9|moscow/2025]] he had marked [[Victory Day|moscow/2025]] at the Russian embassy while his ambassador went to Moscow's celebrations.`,
  },
  {
    published: null,
    title: 'Memories',
    text: `My grandfather kept his medals in a drawer. On May 9 he would take them out, put on a clean shirt and go to the park with a bottle. He never spoke of the war.`,
  },
  {
    published: '2025-01-28',
    title: 'Kings and presidents at Auschwitz',
    text: `Survivors warned of rising hatred on Monday, 80 years after the liberation of Auschwitz. King Charles, Emmanuel Macron and Volodymyr Zelensky listened. Russia, whose army freed the camp, was not invited.`,
  },
  {
    published: '2024-06-07',
    title: 'D-Day: leaders honour veterans',
    text: `Biden, Macron and Zelensky marked the 80th anniversary of D-Day at Omaha Beach on Thursday. Russia was not invited. A Normandy museum says visitors came from Moscow and Beijing in better times.`,
  },
  {
    published: '2025-07-27',
    title: "North Korea's 'Victory Day'",
    text: `PYONGYANG - Kim Jong Un visited a cemetery on Sunday, on what North Korea calls Victory Day, the 72nd anniversary of the armistice. A Russian delegation was present. A parade was held two years ago, when Russia's defence minister came.`,
  },
  {
    published: '2025-05-10',
    title: 'From the sports desk',
    text: `Zenit beat Spartak 2-1 on May 9 in the Russian Cup semi-final. The match in Moscow was moved because of the holiday. The final is on June 1.`,
  },
];
