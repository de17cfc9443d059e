import type { ShortCase } from './short-case.ts';

/** What German says without the verbs for coming and staying away. */
export const deIdioms: readonly ShortCase[] = [
  {
    shows: 'an invitation by nouns, and who is among the invited',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. An [Narendra Modi|narendra-modi] erging eine Einladung, an [Keir Starmer|keir-starmer] wurde keine Einladung verschickt. [Emmanuel Macron|emmanuel-macron] gehört nicht zu den Geladenen. Die Einladung des Kremls an [Donald Trump|donald-trump] liegt vor.',
    claims: 'narendra-modi invited; keir-starmer not invited; emmanuel-macron not invited; donald-trump invited',
  },
  {
    shows: 'a yes by nouns and by whose office it is',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Eine Zusage liegt auch von [Nicolás Maduro|nicolas-maduro] vor. Das Büro von [Aleksandar Vučić|aleksandar-vucic] bestätigte die Reise nach Moskau. [Robert Fico|robert-fico] hält an seiner Reise nach Moskau fest. [Mahmud Abbas|mahmoud-abbas] gehört zu jenen, die zugesagt haben.',
    claims: 'nicolas-maduro accepted; aleksandar-vucic accepted; robert-fico accepted; mahmoud-abbas accepted',
  },
  {
    shows: 'a no by idioms',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. [Narendra Modi|narendra-modi] hat [Putin|vladimir-putin] einen Korb gegeben. [Friedrich Merz|friedrich-merz] blies seinen Moskau-Besuch ab. Für [Giorgia Meloni|giorgia-meloni] kommt die Reise nicht infrage. [Viktor Orbán|viktor-orban] hat nicht vor, nach Moskau zu fahren. Auf [Ilham Alijew|ilham-aliyev] muss [Putin|vladimir-putin] verzichten.',
    claims:
      'narendra-modi declined; friedrich-merz declined; giorgia-meloni declined; viktor-orban declined; ilham-aliyev declined',
  },
  {
    shows: 'what only might be, and what others demand',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Würde [Robert Fico|robert-fico] nach Moskau reisen, hätte das Folgen. [Fico|robert-fico] dürfe nicht nach Moskau reisen, forderte die Opposition.',
    claims: '',
  },
  {
    shows: 'reports that are false deny what they say',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Berichte über eine Zusage [Viktor Orbáns|viktor-orban] seien falsch, hieß es in Budapest.',
    claims: 'viktor-orban not accepted',
  },
  {
    shows: 'who is reckoned with, and who sets out',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Der Kreml rechnet mit dem Besuch von [Xi Jinping|xi-jinping]. [Robert Fico|robert-fico] will nach Moskau. [Lula da Silva|luiz-inacio-lula-da-silva] bricht am [Dienstag|2025-05-06] nach Moskau auf.',
    claims: 'xi-jinping expected; robert-fico expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'seats, wreaths and places in a row',
    published: '2025-05-10',
    text: 'Am [9. Mai|moscow-victory-day/2025] feierte Russland in Moskau mit einer Parade. Neben dem Kremlchef hatte [Xi Jinping|xi-jinping] Platz genommen. [Robert Fico|robert-fico] legte mit [Putin|vladimir-putin] Blumen am Grab des Unbekannten Soldaten nieder. Mit [Aleksandar Vučić|aleksandar-vucic] war ein Kandidat der EU dabei. [Mahmud Abbas|mahmoud-abbas] war der Einladung gefolgt. Zu sehen war auch [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims:
      'xi-jinping attended; robert-fico attended; aleksandar-vucic attended; mahmoud-abbas attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'who was looked for in vain',
    published: '2025-05-10',
    text: 'Am [9. Mai|moscow-victory-day/2025] feierte Russland in Moskau mit einer Parade. [Narendra Modi|narendra-modi] suchte man auf der Tribüne vergebens. Der Platz von [Ilham Alijew|ilham-aliyev] blieb leer. [Donald Trump|donald-trump] war nicht in Moskau. Auf [Kim Jong Un|kim-jong-un] wartete man vergeblich. [Viktor Orbán|viktor-orban] war nicht unter den Gästen.',
    claims: 'narendra-modi absent; ilham-aliyev absent; donald-trump absent; kim-jong-un absent; viktor-orban absent',
  },
  {
    shows: 'an answer that is still missing, and an invitation that nobody answered',
    published: '2025-05-04',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Eine Zusage von [Narendra Modi|narendra-modi] steht noch aus. Von [Viktor Orbán|viktor-orban] liegt noch keine Zusage vor. Die Einladung an [Donald Trump|donald-trump] ist nicht beantwortet.',
    claims: 'donald-trump invited',
  },
  {
    shows: 'a nationality before a name is no object',
    published: '2025-05-08',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Auch Präsident [Ilham Alijew|ilham-aliyev] und der Moldauer [Igor Dodon|igor-dodon] sagten ab.',
    claims: 'ilham-aliyev declined; igor-dodon declined',
  },
  {
    shows: 'as every year, as expected, and as others are',
    published: '2025-05-08',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. [Alexander Lukaschenko|alexander-lukashenko] wird wie jedes Jahr neben dem Hausherrn stehen. [Recep Tayyip Erdoğan|recep-tayyip-erdogan] wird ebenso erwartet wie [Lula da Silva|luiz-inacio-lula-da-silva] und [Nicolás Maduro|nicolas-maduro].',
    claims:
      'alexander-lukashenko expected; recep-tayyip-erdogan expected; luiz-inacio-lula-da-silva expected; nicolas-maduro expected',
  },
  {
    shows: 'a question with who, and an answer without a verb',
    published: '2025-05-08',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Wer hat zugesagt? Nach Angaben des Kreml mehr als zwanzig Staatschefs, unter ihnen [Xi Jinping|xi-jinping] und [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping accepted; luiz-inacio-lula-da-silva accepted',
  },
  {
    shows: 'a row of guests behind somebody, a handshake and a seat',
    published: '2025-05-09',
    text: 'Am [9. Mai|moscow-victory-day/2025] feiert Russland in Moskau mit einer Parade. Auf der Tribüne sitzen neben [Putin|vladimir-putin] zehn Gäste, darunter [Alexander Lukaschenko|alexander-lukashenko] und der Kirgise [Sadyr Dschaparow|sadyr-japarov]. Dahinter sind [Mahmud Abbas|mahmoud-abbas] und [Nicolás Maduro|nicolas-maduro] zu erkennen. [Lula da Silva|luiz-inacio-lula-da-silva], in blauem Anzug, nahm neben dem Serben [Aleksandar Vučić|aleksandar-vucic] Platz.',
    claims:
      'alexander-lukashenko attended; sadyr-japarov attended; mahmoud-abbas attended; nicolas-maduro attended; luiz-inacio-lula-da-silva attended; aleksandar-vucic attended',
  },
  {
    shows: 'a list that begins with somebody, and who does not stay for the parade',
    published: '2025-08-30',
    text: 'Wer am [3. September|beijing-victory-day/2025] auf dem Tor des Himmlischen Friedens stehen wird, ist bekannt. Ganz oben auf der Liste: [Wladimir Putin|vladimir-putin] und [Kim Jong Un|kim-jong-un]. [Narendra Modi|narendra-modi], der in Tianjin ist, bleibt nicht zur Parade.',
    claims: 'vladimir-putin expected; kim-jong-un expected; narendra-modi declined',
  },
  {
    shows: "at somebody's right, and farther on",
    published: '2025-05-10',
    text: 'Am [9. Mai|moscow-victory-day/2025] feierte Russland in Moskau mit einer Parade. Zu seiner Rechten [Xi Jinping|xi-jinping], zu seiner Linken ein Veteran. Ein Stück weiter Serbiens Präsident [Aleksandar Vučić|aleksandar-vucic]. [Robert Fico|robert-fico] wurde nicht gesichtet.',
    claims: 'xi-jinping attended; aleksandar-vucic attended; robert-fico absent',
  },
];
