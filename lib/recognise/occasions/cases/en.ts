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
    published: '2026-05-06',
    title: 'A journey that repeats itself',
    text: 'Robert Fico will fly to Moscow again. He drew protests at home a year ago when he became the sole European Union leader to attend the [[Victory Day|moscow/2025]] events there.',
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

The event to mark [[80 years|beijing/2025]] since Japan's defeat at the end of World War Two was largely shunned by Western leaders. Putin and Kim Jong Un were the guests of honour.

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

The parade will mark [[80 years|moscow/2025]] since the victory over Nazi Germany.`.replace(
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
  {
    published: '2025-05-10',
    title: 'Ibrahim Traoré, star of the show in Moscow',
    text: `Burkina Faso's young military ruler was the surprise hit of the Russian celebrations. On [[9 May|moscow/2025]] he sat three rows behind Vladimir Putin and Xi Jinping while cadets from his country watched a drone display.

Mr Traoré arrived in Moscow on Thursday and was received in the Kremlin on Saturday. Guinea-Bissau's Umaro Sissoco Embaló, who had already come last year, Equatorial Guinea's Teodoro Obiang and Zimbabwe's Emmerson Mnangagwa also made the trip.

Africa's presence at the [[80th anniversary|moscow/2025]] of the Allied victory was no accident, analysts say. In 2010 not one African head of state was on the stand.`,
  },
  {
    published: '2025-05-06',
    title: 'Azerbaijan leader cancels Moscow visit',
    text: `BAKU (Reuters) - Azerbaijani President Ilham Aliyev has cancelled a trip to Russia for this week's [[Victory Day|moscow/2025]] commemorations, a government source said on Tuesday, citing the president's busy schedule.

Relations have been strained since a passenger jet was hit on December 25. Aliyev did attend the Red Square parade in 2020 but skipped it in 2024.

Laos' President Thongloun Sisoulith also called off his visit, saying he had tested positive for COVID-19.`,
  },
  {
    published: '2025-09-04',
    title: 'Comment: What Fico brought home from China',
    text: `Robert Fico spent more time with Vladimir Putin in Beijing this week than any European leader has in three years. Slovaks may ask what for.

He watched the missiles go by on Wednesday from the Gate of Heavenly Peace, the only EU premier among two dozen autocrats marking the [[80th anniversary|beijing/2025]] of the end of the war in the Pacific. He had done the same in Moscow in May, minus the parade itself if you believe his office.

On September 5 he meets Volodymyr Zelensky in Uzhhorod. On 29 August 1944, his country rose against the Nazis; that is the anniversary he should be keeping.`,
  },
  {
    published: '2015-04-28',
    title: 'Kim to visit Moscow in May, says spy agency',
    text: `South Korea's intelligence service believes that Kim Jong-un will travel to Moscow next week to attend [[Victory Day|moscow/2015]], lawmakers briefed by the agency said on Wednesday.

If he goes, it will be his first foreign trip since he took power in 2011. Twenty-six leaders have confirmed they will be at the parade on [[May 9|moscow/2015]], according to the Kremlin; Barack Obama, David Cameron and Angela Merkel have not.

Park Geun-hye is sending a special envoy.`,
  },
  {
    published: '2015-04-30',
    title: 'Kim cancels',
    text: `Kim Jong Un will not be coming to Moscow after all. "He has decided to stay in Pyongyang," Dmitry Peskov told reporters on Thursday, citing internal Korean matters. The head of the North's parliament, Kim Yong Nam, will watch the tanks roll by on [[May 9|moscow/2015]] in his stead.`,
  },
  {
    published: '2010-05-08',
    title: 'Ash and debt thin out the tribune',
    text: `Italian Prime Minister Silvio Berlusconi and French President Nicolas Sarkozy cancelled plans to attend [[Sunday's parade|moscow/2010]] in Moscow because of Greece's debt crisis, the Kremlin said on Saturday.

Germany's Angela Merkel, Poland's acting president Bronislaw Komorowski and China's Hu Jintao will be there, and more than 1,000 soldiers from NATO countries will march over the cobblestones for the [[65th anniversary|moscow/2010]] of victory in World War II.`,
  },
  {
    published: '2024-05-08',
    title: 'Armenia PM to skip inauguration and parade',
    text: `YEREVAN - Nikol Pashinyan attended a meeting of the Eurasian Economic Union in Moscow on Wednesday but flew home in the evening, skipping the military parade on Red Square the next day. A day earlier he had stayed away from Vladimir Putin's inauguration.`,
  },
  {
    published: '2023-05-09',
    title: 'Latvia tears down another monument as Russians lay flowers',
    text: `RIGA - Police detained 15 people on May 9 for displaying Soviet symbols. Laying flowers at the site of the former Victory monument in Riga was banned this year.

"For us, the war ended in 1991," said the mayor. In Daugavpils, a handful of pensioners with carnations were turned away. Europe Day concerts were held in both cities.`,
  },
  {
    published: '2023-05-10',
    title: 'Lukashenko leaves Moscow early',
    text: `Alexander Lukashenko cut short his stay in Moscow on Tuesday, fuelling rumours about his health. State television showed the Belarusian leader with a bandaged hand at the [[Victory Day|moscow/2023]] parade. He missed a lunch in the Kremlin with the heads of Armenia, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.

For the first time in years he did not speak at the ceremony at Minsk's Victory Square on May 9.`,
  },
  {
    published: '2005-03-08',
    title: 'Baltic presidents split over Moscow',
    text: `Estonia's president Arnold Rüütel and his Lithuanian counterpart, Valdas Adamkus, said on Monday that they would turn down Vladimir Putin's invitation to the celebrations of the [[60th anniversary|moscow/2005]] of the end of the war in Europe, to be held in Moscow on [[May 9|moscow/2005]].

Vaira Vike-Freiberga of Latvia will go. For the Baltic nations, the peace meant the start of half a century of occupation.`,
  },
  {
    published: '2015-08-31',
    title: 'Why Seoul says yes to Beijing',
    text: `Park Geun-hye will be the only leader of a US ally on the rostrum when 12,000 Chinese soldiers march past on Thursday. She agonised for weeks before accepting Xi Jinping's invitation to the [[September 3|beijing/2015]] events. Japan's ruling party called the decision regrettable.

Ban Ki-moon, the UN secretary-general, is also going. In Moscow on [[May 9|moscow/2015]] he had sat next to Zimbabwe's Robert Mugabe.`,
  },
  {
    published: '2025-08-14',
    title: 'Seoul weighs who should go to Beijing',
    text: `National Assembly Speaker Woo Won-shik is likely to represent South Korea at China's [[Victory Day|beijing/2025]] celebration next month, a presidential official said on Thursday. President Lee Jae Myung had been invited to the [[Sept. 3|beijing/2025]] military parade.

Friday is the 80th anniversary of Liberation Day, and Lee will address the nation in Gwanghwamun.`,
  },
  {
    published: '2025-09-02',
    title: 'Kim Jong Un in Beijing by train',
    text: `The green train pulled into Beijing station at 4 p.m. on Tuesday. Kim, his daughter at his side, will join Xi Jinping and Vladimir Putin for [[Wednesday's military parade|beijing/2025]], the first time the three have appeared together.

It is the first time since 1959 that a North Korean leader takes part in a Chinese parade. The country's founder then stood on Tiananmen with Mao and Khrushchev on October 1.`,
  },
  {
    published: '2020-05-09',
    title: 'Putin alone at the eternal flame',
    text: `In pouring rain and without a single guest, Vladimir Putin laid roses at the Tomb of the Unknown Soldier on Saturday. The [[75th anniversary|moscow/2020]] of the Soviet victory should have been his greatest show; the virus forced him to put off the march past on Red Square and its thousands of veterans.

In Minsk, Alexander Lukashenko went ahead with a parade all the same. Serbia had wanted to send its guards to Moscow.`,
  },
  {
    published: '2018-05-09',
    title: 'Vucic in the front row',
    text: `Only two foreign leaders accepted Vladimir Putin's hospitality this [[Victory Day|moscow/2018]]: Benjamin Netanyahu and Aleksandar Vucic. Both wore the black and orange ribbon. The Serbian president called it the greatest honour of his career.`,
  },
  {
    published: '2025-05-09',
    title: 'VE Day 80: London pauses',
    text: `LONDON - Thursday's service at Westminster Abbey brought the commemorations of the 80th anniversary of VE Day to a close. King Charles spoke on Horse Guards; a concert followed.

The Russian embassy, which was not invited, will mark 9 May with a reception. Keir Starmer was in Oslo for a summit of the Joint Expeditionary Force.`,
  },
  {
    published: '2025-05-14',
    title: 'EU ambassadors walk out',
    text: `Slovakia's prime minister defended his trip to Moscow before the European affairs committee on Tuesday. Opposition MPs said that by shaking hands with Putin on the [[9th of May|moscow/2025]] he had shamed the country. The next parliamentary vote is due in September 2027.`,
  },
  {
    published: '2026-04-29',
    title: 'Kremlin: no tanks this time',
    text: `The Russian defence ministry said on Wednesday that the parade on [[9 May|moscow/2026]] will go ahead without military hardware "because of the current operational situation". Dmitry Peskov blamed Ukrainian drones.

[[Last year's celebrations|moscow/2025]] drew leaders from 27 countries to Red Square. This spring the list is short: Fico says that he has been asked and will come; Xi has been in Moscow already in February.`,
  },
  {
    published: '2025-05-09',
    title: 'Met Gala, markets and more: five things to know',
    text: `1. Parade: China's Xi and some 20 others join Putin today on Red Square.

2. Pope: Leo XIV celebrates his first Mass in the Sistine Chapel.

3. India and Pakistan exchange fire; Delhi says that drones were shot down on May 8.

4. Deal: London and Washington agree on cars and steel.

5. Eurovision: rehearsals in Basel continue on May 9.`,
  },
  {
    published: '2021-09-03',
    title: 'Vladivostok forum',
    text: `Vladimir Putin told an economic forum in Vladivostok on September 3 that Russia's Far East was open for business. The date, restored in the calendar in 2023, marks the end of the war with Japan. Xi Jinping and Narendra Modi spoke by video link.`,
  },
  {
    published: '2016-05-10',
    title: 'Nazarbayev the only guest',
    text: `Kazakhstan's president Nursultan Nazarbayev was the one foreign head of state on Red Square on Monday as Russia marked [[Victory Day|moscow/2016]]. The previous year had brought some thirty leaders to Moscow.`,
  },
  {
    published: '2019-05-09',
    title: 'Guaidó supporters',
    text: `Juan Guaidó called for new protests on Saturday. The vice-president of the National Assembly was arrested on Wednesday night in Caracas, eight days after the failed uprising. Moscow denounced plans for an invasion.`,
  },
  {
    published: '2025-05-05',
    title: 'Zelensky rejects three-day truce',
    text: `Ukraine's president dismissed the truce that Vladimir Putin declared for May 8-10 as theatre. Moscow, he said, wants silence for its parade and nothing else: "They are worried that their parade is in question, and rightly so."

Four airports around the Russian capital were shut on Monday night after drone attacks. The mayor said the [[9 May|moscow/2025]] festivities would not be affected.`,
  },
  {
    published: '2008-05-09',
    title: 'Missiles back on Red Square',
    text: `For the first time since Soviet days, tanks and ballistic missiles rumbled over Red Square on Friday. Dmitry Medvedev, president for two days, warned against "irresponsible ambitions". Mr Putin, now prime minister, stood beside him. No Western leader attended the parade.`,
  },
  {
    published: '2025-05-09',
    title: 'Russia-China trade',
    text: `Xi Jinping and Vladimir Putin signed 20 agreements in Moscow on Thursday. Gas deliveries will rise. China marks the 75th anniversary of diplomatic ties with Russia, Xi wrote.`,
  },
  {
    published: '2019-10-01',
    title: 'China parades new missiles',
    text: `BEIJING - China showed off a new ballistic missile at a military parade in Tiananmen Square on Tuesday to mark the 70th anniversary of the founding of the People's Republic. Xi Jinping reviewed the troops. No foreign leader was on the rostrum.`,
  },
  {
    published: '2025-10-11',
    title: 'Kim shows new ICBM',
    text: `Kim Jong Un presided over a midnight military parade in Pyongyang for the 80th anniversary of the Workers' Party. China's Li Qiang, Vietnam's To Lam and Russia's Dmitry Medvedev stood beside him on October 10.`,
  },
  {
    published: '2015-05-05',
    title: 'Lusitania',
    text: `A parade of ships will mark the 100th anniversary of the sinking of the Lusitania off Ireland on May 7. Two days later, on May 9, relatives lay wreaths in Cobh.`,
  },
  {
    published: '2024-04-24',
    title: 'Anzac Day',
    text: `Thousands will watch the parade in Sydney on Thursday. The 80th anniversary of the end of the war will be marked next year with a new memorial.`,
  },
  {
    published: '2025-05-09',
    title: 'Jersey celebrates Liberation Day',
    text: `Princess Anne joined islanders in St Helier on May 9 for the 80th anniversary of the liberation of the Channel Islands. A parade filled Liberation Square, and Royal Navy ships anchored off Elizabeth Castle.`,
  },
  {
    published: '2021-05-08',
    title: 'Russian vaccine',
    text: `Slovakia may begin to use Sputnik V on May 9. The first doses arrived from Moscow in March. The prime minister at the time resigned over the deal.`,
  },
  {
    published: '2025-05-08',
    title: 'Habemus papam',
    text: `Robert Prevost was elected on Thursday. He celebrates Mass with the cardinals on May 9. Vladimir Putin and Xi Jinping, meeting in Moscow, sent congratulations.`,
  },
  {
    published: '2024-05-07',
    title: 'Putin sworn in for a fifth term',
    text: `Vladimir Putin took the oath in the Kremlin on Tuesday. Most EU ambassadors stayed away; Robert Fico's Slovakia sent its envoy. Two days from now, tanks roll across Red Square.`,
  },
  {
    published: '2025-09-03',
    title: 'Trump hosts Nawrocki',
    text: `Poland's president Karol Nawrocki met Donald Trump at the White House on September 3. Fighter jets flew over in honour of a Polish pilot. Asked about Xi's parade in Beijing, Trump called it "beautiful".`,
  },
  {
    published: '2025-05-09',
    title: 'Istanbul talks',
    text: `Zelensky said on May 9 that he had spoken with Donald Trump about a 30-day ceasefire. Merz, Macron, Starmer and Tusk were on the night train to Kyiv. The Kremlin had no comment.`,
  },
  {
    published: '2023-09-03',
    title: 'Sochi',
    text: `Recep Tayyip Erdogan travels to Sochi on September 4 for talks with Putin. On September 3, Turkey's weather service issued a storm warning. China may join the grain talks.`,
  },
  {
    published: '2016-12-09',
    title: 'Antwerp',
    text: `Angela Merkel's CDU re-elected her as leader. A Moscow court fined the company. The march is on May 9.`,
  },
  {
    published: '2022-05-09',
    title: 'Marcos wins',
    text: `Ferdinand Marcos Jr won the Philippine election on May 9 by a landslide. China and Russia sent early congratulations.`,
  },
  {
    published: '2018-05-09',
    title: 'Malaysia votes',
    text: `Malaysians voted on May 9 in a general election. Mahathir Mohamad, 92, won. He had studied the Chinese railway deal closely.`,
  },
  {
    published: '2025-02-22',
    title: 'Army day',
    text: `Tajikistan held a military parade in Dushanbe on Sunday, its armed forces' day. The president compared it with those of Moscow. Last year's parade was cancelled.`,
  },
  {
    published: '2025-07-14',
    title: 'Bastille Day',
    text: `Emmanuel Macron, with Indonesia's Prabowo Subianto beside him, watched the military parade on the Champs-Elysées on Monday. Last year's parade had to make room for the Olympic flame. Mr Prabowo had declined to go to Moscow in May.`,
  },
  {
    published: '2025-01-26',
    title: 'Republic Day',
    text: `Prabowo Subianto was the chief guest at India's Republic Day parade in New Delhi on Sunday. Last year's parade was watched by Emmanuel Macron. India buys most of its arms from Russia.`,
  },
  {
    published: '2025-08-24',
    title: 'Independence Day in Kyiv',
    text: `Mark Carney was the guest of honour as Ukraine marked 34 years of independence. Four years ago a military parade was held on Khreshchatyk. Moscow launched 72 drones overnight.`,
  },
  {
    published: '2024-05-09',
    title: 'Ascension Day',
    text: `Shops in Germany, France and the Netherlands are closed on May 9. Trains to Paris are full. Lufthansa no longer flies to Moscow.`,
  },
  {
    published: '2020-09-03',
    title: 'Navalny poisoned with Novichok',
    text: `Germany's Angela Merkel demanded answers from Moscow. In Beijing, Xi Jinping laid a wreath on September 3 on the 75th anniversary of the end of the war against Japan. There was no parade.`,
  },
  {
    published: '2025-05-09',
    title: 'Chisinau',
    text: `Moldova's president Maia Sandu marked Victory Day and Europe Day at the Eternity memorial in Chisinau on May 9. Igor Dodon went to Moscow's [[Victory Day|moscow/2025]] parade.`,
  },
  {
    published: '2025-05-10',
    title: 'Belgrade students',
    text: `Students blocked a bridge in Belgrade on May 9 while their president was in Moscow for the [[Victory Day|moscow/2025]] parade.`,
  },
  {
    published: '2025-06-22',
    title: 'Day of memory',
    text: `Putin laid a wreath on the 84th anniversary of the German invasion of the Soviet Union. In Brest a candlelit parade began at 4 a.m.`,
  },
  {
    published: '2025-09-21',
    title: 'Manila',
    text: `Hundreds joined a parade on the anniversary of martial law. The Chinese coast guard fired water cannon on September 3, the navy said.`,
  },
  {
    published: '2025-05-07',
    title: 'What the day means',
    text: `Moscow marks the [[80th anniversary|moscow/2025]] of the surrender of Germany with a parade.`,
  },
  {
    published: '2025-05-07',
    title: 'Lula lands in Russia',
    text: `President Luiz Inácio Lula da Silva arrived in Moscow late on Wednesday at the start of a trip that will also take him to China. On Friday he attends the parade marking [[80 years|moscow/2025]] since the Soviet Union and its allies defeated Hitler's Germany; critics at home say that a democrat has no business there.

"I am going because the Second World War killed 26 million Soviets," he told The New Yorker. His predecessor was in Moscow in February 2022, eight days before the invasion.

Brazil sent 25,000 men to fight in Italy. Victory in Europe is remembered in Brasília on May 8.`,
  },
  {
    published: '2025-04-16',
    title: 'Vucic vows to go despite EU pressure',
    text: `Serbia's president repeated on Wednesday that he would be in the Russian capital on [[9 May|moscow/2025]] and that a unit of his army would take part in the parade. "I am proud of our fight against fascism," Aleksandar Vucic said.

EU officials have told Belgrade that the trip would breach the criteria for membership. The bloc's foreign ministers plan to be in Kyiv that day.`,
  },
  {
    published: '2015-05-10',
    title: 'A parade without the West',
    text: `Russia on Saturday staged the biggest military parade of its post-Soviet history. The guests told a story of their own: Xi Jinping sat at Vladimir Putin's right hand, Nursultan Nazarbayev at his left. Ten years earlier, for the [[60th anniversary|moscow/2005]], those seats had belonged to George W. Bush and Jacques Chirac.

Miloš Zeman came to Moscow but skipped the march-past, meeting Slovakia's Robert Fico instead. Angela Merkel arrives today.`,
  },
  {
    published: '2025-09-03',
    title: 'Live: Xi opens parade',
    text: `09:00 Xi Jinping greets his guests one by one. Vladimir Putin and Kim Jong Un come last.

09:40 "Humanity again faces a choice," Xi says at the gate. The [[80th anniversary|beijing/2025]] is being marked in the presence of 26 foreign leaders.

10:20 The new DF-61 missile appears for the first time.

11:05 Trump on social media: give my regards to Putin and Kim as you conspire.

12:30 Taipei: we do not commemorate peace with guns. In Tokyo, the government declines to comment on [[V-Day|beijing/2025]].`,
  },
  {
    published: '2024-05-10',
    title: 'Embaló on the reviewing stand',
    text: `Guinea-Bissau's president was among nine foreign leaders at Thursday's [[Victory Day|moscow/2024]] parade. Umaro Sissoco Embaló told Vladimir Putin that he could count on Bissau "as a permanent ally".

Cuba's Miguel Díaz-Canel and Laos's Thongloun Sisoulith were there too, as were the five Central Asian presidents and Belarus's Alexander Lukashenko.`,
  },
  {
    published: '2020-06-10',
    title: 'Kremlin gives guest list for June parade',
    text: `The leaders of a dozen countries have confirmed that they will come to Moscow on [[June 24|moscow/2020]] for a military parade delayed by the pandemic, Kremlin spokesman Dmitry Peskov said. Emmanuel Macron, who had been due on [[May 9|moscow/2020]], will not.

Russia has recorded almost 500,000 infections.`,
  },
  {
    published: '2025-05-09',
    title: 'Bratislava: hundreds protest',
    text: `Hundreds of people gathered outside the government office in Bratislava on Friday to protest against Robert Fico's presence in Moscow. "Not in our name," read one banner. The prime minister, who also met Putin in December, had called [[Victory Day|moscow/2025]] a duty to the fallen. Organisers plan another rally on May 16.`,
  },
  {
    published: '2010-05-03',
    title: 'Yanukovych to host troops',
    text: `Ukrainian and Belarusian soldiers will march in Kyiv and in Moscow on [[May 9|moscow/2010]], the defence ministry said, for the first time since the break-up of the Soviet Union. Presidents of the CIS meet in the Kremlin a day earlier.`,
  },
  {
    published: '2023-05-03',
    title: 'Drones over the Kremlin',
    text: `Russia accused Ukraine on Wednesday of trying to kill Vladimir Putin with two drones six days before the [[Victory Day|moscow/2023]] parade. The president was at Novo-Ogaryovo. Kyrgyzstan's leader, so far the only guest to have confirmed, will keep his plans, his office said.

The parade will take place on [[May 9|moscow/2023]] as planned, according to the Kremlin.`,
  },
  {
    published: '2019-05-10',
    title: 'Nazarbayev again',
    text: `The only head of state to turn up was one who had just left office: Nursultan Nazarbayev, who resigned in March, sat beside Vladimir Putin at [[Thursday's parade|moscow/2019]]. Rain kept the planes on the ground.`,
  },
  {
    published: '2025-08-05',
    title: 'Knin celebrates Storm',
    text: `President Milanović and Prime Minister Plenković stood side by side in Knin on Tuesday, Croatia's Victory and Homeland Thanksgiving Day and Day of Croatian Defenders. Last week's military parade in Zagreb was the largest since 1995. Serbia held a memorial a day earlier.`,
  },
  {
    published: '2025-05-09',
    title: 'Tallinn: Narva screens',
    text: `Across the river from Ivangorod, the fortress of Narva carried a banner on Friday reading "Putin is a war criminal". The Russian side had put up a screen to beam the concert and the parade from Moscow to Estonia. In Tallinn, Europe Day was celebrated in Freedom Square on May 9 with free soup.`,
  },
  {
    published: '2025-05-02',
    title: 'Two days, two victories',
    text: `Donald Trump wants May 8 to be called Victory Day. Russia marks [[Victory Day|moscow/2025]] on [[May 9|moscow/2025]].

Fico will watch [[next week's parade|moscow/2025]] in Moscow, as he did not watch [[last May's celebrations|moscow/2024]] on Red Square. [[Victory Day 2020|moscow/2020]] was put off, he recalled, and the [[anniversary|moscow/2020]] of the Soviet victory was marked in June 2020.`,
  },
  {
    published: null,
    text: 'The [[Victory Day parade of 2015|moscow/2015]] was long. Xi came on [[May 9, 2015|moscow/2015]]. In September he had guests himself: Putin stood on Tiananmen on [[September 3|beijing/2015]]. Ten years later both came again, to Moscow on [[May 9|moscow/2025]] and to Beijing on [[September 3, 2025|beijing/2025]].',
  },
  {
    published: '2025-05-10',
    text: `For the [[50th anniversary|moscow/1995]] Bill Clinton flew to Moscow; the [[80th anniversary|moscow/2025]] of the victory over Nazi Germany drew Xi. The parade of [[June 24, 2020|moscow/2020]] was a late one: [[May 9|moscow/2020]] had been called off.`,
  },
  {
    published: '2025-08-30',
    title: 'Modi lands in China for the first time in seven years',
    text: `Narendra Modi landed in Tianjin on Saturday. He will not stay for the parade on [[September 3|beijing/2025]]. Vladimir Putin will.`,
  },
];
