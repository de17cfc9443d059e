import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('a leader’s whole name beside a trade that no list has', () => {
  it.each([
    ['es', 'El frutero Nicolás Maduro vende mangos en el mercado.'],
    ['pt', 'O chaveiro José Sócrates abriu a porta.'],
    ['ro', 'Brutarul Ion Iliescu coace cozonac. A venit și Mihai Tudose, tapițer.'],
    ['sr', 'Stolar Aleksandar Vučić pravi stolice za školu.'],
    ['sr', 'Зоран Милановић, столар, поправио је врата.'],
    ['pl', 'Malarka i tynkarz Donald Tusk odnowili świetlicę.'],
    ['de', 'Der Landmaschinenschlosser Olaf Scholz half. Christian Wulff, Tischler, sah zu.'],
    ['ru', 'Кровельщик Борис Ельцин починил крышу школы.'],
    ['uk', 'Петро Порошенко, пасічник, продає мед.'],
    ['fr', 'Manuel Valls, potier, expose ses bols.'],
    ['en', 'Kevin Rudd, a retired plasterer, lost his dog.'],
    ['en', 'My neighbour is called Tony Blair and grows leeks.'],
    ['pt', 'Michel Temer, aluno de 12 anos, ganhou a medalha.'],
    ['fr', 'Gabriel Attal, 8 ans, a gagné le concours de dictée.'],
  ])('in %s: %s', (lang, text) => {
    expect(leadersIn(lang, '2023-05-05', text)).toEqual([]);
  });

  it.each([
    ['es', 'Ahora quiero a Nicolás Maduro, pero Nicolás Maduro no quiere.', 'nicolas-maduro'],
    [
      'fr',
      'Le nouveau Premier ministre s’appelle Gabriel Attal, a dit le président. Le gouvernement suit.',
      'gabriel-attal',
    ],
    ['de', 'Olaf Scholz, später Kanzler, sprach vor dem Parlament. Die Regierung, der Minister.', 'olaf-scholz'],
    ['ro', 'Premierul Mihai Tudose a plecat.', 'mihai-tudose'],
    ['en', 'Tony Blair, a reformer, wrote books.', 'tony-blair'],
  ])('but not in %s: %s', (lang, text, id) => {
    expect(leadersIn(lang, '2024-02-05', text).join()).toContain(id);
  });

  it('of a club, on a page of politics too', () => {
    const text = 'Le gardien Édouard Philippe (AS Tarbes) a salué le président, le ministre, le gouvernement.';
    expect(leadersIn('fr', '2023-05-05', text)).toEqual([]);
  });
});

describe('names that make a page one of politics', () => {
  it('do not where one of them is a cell’s or a tomcat’s', () => {
    expect(leadersIn('uk', '2021-09-01', 'Клітини Меркель відкрито. Обама — річка. Трамп — карта.')).toEqual([]);
    expect(leadersIn('ro', '2024-11-01', 'Motanul Putin doarme. Merkel a fătat. Trump latră.')).toEqual([]);
  });
});

describe('father and son', () => {
  it.each([
    [
      'ru',
      '2001-05-05',
      'В Азербайджане старший Алиев принял министра. Президент и парламент.',
      ['Алиев heydar-aliyev'],
    ],
    ['uk', '2022-05-05', 'Старший Трамп не був президентом. Уряд, парламент, Путін.', ['Путін vladimir-putin']],
    [
      'en',
      '2012-05-05',
      'The younger Assad studied in London. The president, the war, the regime.',
      ['Assad bashar-al-assad'],
    ],
    ['en', '2024-05-16', 'President al-Assad spoke of the war.', ['al-Assad bashar-al-assad']],
    ['en', '1994-05-16', 'President al-Assad spoke of the war.', ['al-Assad hafez-al-assad']],
  ])('in %s: %s', (lang, published, text, wanted) => {
    expect(leadersIn(lang, published, text)).toEqual(wanted);
  });
});

describe('an article before an Arabic surname', () => {
  it('belongs to it', () => {
    expect(leadersIn('en', '2012-06-02', 'Egyptian premier Kamal al-Ganzouri came back.')).toEqual([
      'Kamal al-Ganzouri kamal-ganzouri',
    ]);
  });
});

describe('who is elected, and not in office yet', () => {
  it('is meant before anybody else of the surname is named', () => {
    const text =
      'Macron a gagné, Hollande s’efface. Brigitte Macron sourit. Le président, le gouvernement, l’élection.';
    expect(leadersIn('fr', '2017-05-08', text)).toContain('Macron emmanuel-macron');
  });
});

describe('so many leaders in a paragraph', () => {
  it.each([
    [
      'ar',
      '2025-05-13',
      'جلس ترامب إلى جانب محمد بن سلمان، وانضم أردوغان بالهاتف، ودخل الشرع مبتسما. بوتين يراقب، والأسد في موسكو.',
      ['ahmed-al-sharaa', 'bashar-al-assad'],
    ],
    [
      'de',
      '2016-09-20',
      'Merkel bleibt, Hollande wankt, Renzi wettet. Cameron ist weg, Putin sieht zu, Erdoğan räumt auf, Orbán auch.',
      ['david-cameron'],
    ],
  ])('speak for one more, in %s', (lang, published, text, wanted) => {
    const ids = leadersIn(lang, published, text).map((mention) => mention.replace(/^.* /, ''));
    expect(ids).toEqual(expect.arrayContaining(wanted));
  });
});

describe('strangers on a page', () => {
  it('speak for each other where there are more of them than of leaders', () => {
    const text =
      'Kai Schröder stieg mit dem TSV auf. Petra Merz ehrte Läuferin Anna Scholz. Trainer Steinmeier lobte Horst Rau. Duda schlägt Fico glatt. Putin? Merkel hielt.';
    expect(leadersIn('de', '2024-05-05', text)).toEqual([]);
  });

  it.each([
    ['en', 'Julia Gillard Smith smiled at the ball boy.'],
    ['es', 'El presidente del club, José Luis Zapatero Ruiz, pidió calma tras el gol.'],
    ['de', 'Es sang die Solistin Theresa May-Schulz.'],
    ['ru', '«Макрон» поставит форму клубу. Трамп и Путин, Меркель и Обама.'],
  ])('are longer names than the leader’s, or a firm’s, in %s', (lang, text) => {
    expect(leadersIn(lang, '2024-05-05', text).filter((each) => !/Трамп|Путин|Меркель|Обама/.test(each))).toEqual([]);
  });

  it('have their trade behind the name in Arabic', () => {
    expect(leadersIn('ar', '2025-03-15', 'فاز المنتخب في المباراة. نواف سلام لاعب ناشئ سجل هدفين.')).toEqual([]);
  });
});

describe('local news of politics', () => {
  const politics: Readonly<Record<string, string>> = {
    en: ' The government, the minister and the election.',
    es: ' El gobierno, el ministro y el senado.',
    pt: ' O governo, o ministro e o senado.',
    ro: ' Guvernul, ministrul și senatul.',
    sr: ' Vlada, ministar i skupština. Izbori.',
    ru: ' Правительство, министр и парламент.',
    pl: ' Rząd, minister i senat.',
  };
  it.each([
    ['en', 'Cllr John Major accused Councillor Theresa May. David Cameron, 62, of Willesborough, left.'],
    ['es', 'Entra el concejal Pedro Sánchez. También Pedro Sánchez (Vox), que comparte nombre con otro.'],
    ['pt', 'O vereador António Costa foi eleito.'],
    ['ro', 'Consilierul Ion Iliescu câștigă.'],
    ['sr', 'Odbornik Aleksandar Vučić ušao je u skupštinu.'],
    ['ru', 'Прошёл Владимир Путин (полный тёзка). Глава района Виктор Ющенко рад. Губернатор Касьянова тоже.'],
    ['pl', 'Wójt gminy Donald Tusk dziękuje.'],
  ])('in %s: %s', (lang, text) => {
    expect(leadersIn(lang, '2023-05-29', text + (politics[lang] ?? ''))).toEqual([]);
  });

  it('names who governs on the same page', () => {
    const text = 'Radny Andrzej Duda (zbieżność nazwisk) wygrał. Andrzej Duda głosował. Rząd i senat.';
    expect(leadersIn('pl', '2024-04-08', text)).toEqual(['Andrzej Duda andrzej-duda']);
  });
});

describe('Arabic words that are surnames elsewhere', () => {
  it.each([
    ['قال رئيس الوزراء الياباني ناوتو كان إن بلاده كانت. وقد كان هو في طوكيو.', ['ناوتو كان naoto-kan']],
    ['زار الرئيس الصيني هو جين تاو باريس. وقال هو ما قاله.', ['هو جين تاو hu-jintao']],
    ['قال رئيس كوريا لي ميونغ باك. قال لي إن الحكومة.', ['لي ميونغ باك lee-myung-bak']],
    ['حزب الله وفضل الله ونصر الله. الرئيس الحكومة البرلمان.', []],
    ['قال جورج بوش. قال بوش الأب. الرئيس الحكومة البرلمان.', ['جورج بوش george-w-bush']],
  ])('%s', (text, wanted) => {
    expect(leadersIn('ar', '2010-11-03', text)).toEqual(wanted);
  });
});
