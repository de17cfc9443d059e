import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { acceptance, refusal } from './claims/answers.ts';
import { CROWD, crowds } from './claims/crowds.ts';
import { deeds } from './claims/deeds.ts';
import { hosting, meetings } from './claims/hosting.ts';
import { courtesies, plans, sightings, signs, undeterred } from './claims/idioms.ts';
import { inversions } from './claims/inversions.ts';
import { expectation, held, invitations, lists } from './claims/invitations.ts';
import { journeys } from './claims/journeys.ts';
import { presence } from './claims/presence.ts';
import { scene } from './claims/scene.ts';
import { deputies, hospitality, standIns } from './claims/stand-ins.ts';
import { substitutes } from './claims/substitutes.ts';

/** English. */
export const claims = {
  cues: [
    ...presence,
    ...scene,
    ...journeys,
    ...inversions,
    ...crowds,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...held,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...meetings,
    ...courtesies,
    ...plans,
    ...signs,
    ...sightings,
    ...standIns,
    ...deputies,
    ...undeterred,
    ...hospitality,
  ],
  auxiliaries: {
    ahead: `in order to, will, 'll, shall, won't, is going to, are going to, is due to, are due to, planning to, intending to, preparing to, decided to, chose to, opted to, opting to, choosing to, electing to, elected to, has chosen to, have chosen to, vowed to, vows to, vow to, pledged to, pledges to, promised to, promises to, determined to, is set to, are set to, is expected to, are expected to, is scheduled to, are scheduled to, is slated to, are slated to, is to, are to, is planning to, are planning to, plans to, plan to, intends to, intend to, is about to, are about to, is preparing to, are preparing to, aims to, prepares to, due to, set to, scheduled to, expected to, going to, is also expected to, are also expected to, is also due to, are also due to, is also set to, are also set to, will likely, is confirmed to, are confirmed to, to be, looks set to, is certain to, is poised to, are poised to, is booked to, is planned to, being expected to, who is expected to, gets ready to, ready themselves to, leaders to`,
    now: `cut short ~ to, interrupted ~ to, broke off ~ to, rearranged ~ to, made a point of, made time to, took the trouble to, went out of his/her way to, is, are, 's, 're, 'm, am, does, doesn't, do, don't, isn't, aren't`,
    behind: `braved ~ to, defied ~ to, ignored ~ to, confirmed to have, could be seen, can be seen, 've, had to, has had to, did, didn't, has, have, had, hasn't, haven't, hadn't, was, were, wasn't, weren't, having`,
    aheadOfPast: `would, 'd, wouldn't, was to, were to, was due to, were due to, had planned to, had intended to, meant to, had meant to, planned to, intended to, was meant to, were meant to, was set to, were set to, was expected to, were expected to, had been due to, had been expected to, had been set to, was going to, were going to, was supposed to, was scheduled to, were scheduled to, had been scheduled to, was to have, were to have`,
    hedge: `doubts, doubt, raising doubts, fears, neither confirmed nor denied, neither confirms nor denies, neither confirm nor deny, i think, i believe, likely, for having, would have, may, might, could, should, must, can, can't, cannot, could yet, may yet, would like to, hopes to, hope to, hoped to, wants to, want to, wanted to, wishes to, wish to, would love to, considers, considering, is considering, was considering, weighing, is weighing, mulling, thinking of, thinking about, toying with, has yet to, have yet to, had yet to, yet to, undecided, unlikely to, likely to, is likely to, was likely to, possible, possibly, perhaps, maybe, rumoured to, rumored to, rumours, rumors, speculation, talk of, urged, urges, urging, urge, calls on, called on, calling on, asked, asks, encouraged, encourages, allowed to, free to, ready to, willing to, prepared to, had hoped to, would consider, debating, pondering, wonder, wondered, in doubt, doubtful, uncertain, unclear, open to, refuses to say, would not say, did not say, declined to say, pressure to, pressed to, pressing, persuade, persuading, dissuade, ought to, tentatively, supposed to, discussed, discuss, discussing, idea of, possibility of, prospect of, invitation to, invited to, chance to, reluctant to, keen to, eager to, tempted to, demanded, demands, warned, warns, discourages, discouraged, discourage, if he, to decide, not say, yet decided, not decided, had wanted to, offered to, able to, right to, said to hope, hinted, hints, had hinted`,
    infinitive: 'to',
  },
  copulas: `to be, is, are, was, were, be, been, being, am, 's, 're, 'm, isn't, aren't, wasn't, weren't, remain, remains, remained`,
  not: `not, refused to, refuses to, refusing to, refuse to, declined to, declines to, declining to, never, n't, won't, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, no longer, nor, without, hardly, nobody, no one, not going to, not to, no longer going to`,
  nevers: 'never',
  notNot: 'not only, not just, not merely, not alone',
  nobody: 'no, none, nobody, no one, not one, not a single, not any, none of, few, only one, hardly any',
  people: `leadership, men, women, europeans, westerners, neighbours, neighbors, arabs, africans, latin americans, asians, leaders from, leaders, leader, world leaders, heads of state, heads of states, head of state, heads of government, head of government, heads of state and government, heads of state or government, presidents, prime ministers, premiers, guests, dignitaries, statesmen, foreign leaders, allies, counterparts, monarchs, kings, politicians, colleagues, figures, personalities, royalty, royals, those, others, ones, invitees, attendees, absentees, heads, head, sovereigns, chancellors, rulers, presidents of`,
  others: `troops, soldiers, contingent, contingents, ministers, officials, ambassadors, diplomats, delegations, companies, businessmen, journalists, reporters, athletes, veterans, units, marchers, protesters, envoys, spokesman, spokeswoman, aides, fans, pilgrims, tourists, people, thousands, hundreds, visitors, citizens, students, members, governors, generals, relatives, sons, daughters, families, crew, plane, planes, train, tanks, missiles, aircraft, warships, warplanes, ships, this, that, which, nobody, none, anyone, everyone, someone, somebody, staff, team, teams, band, choir, orchestra, cosmonauts, celebrities, actors, mourners, cardinals, bishops, priests, faithful, negotiators, delegates, lawmakers, deputies, mps, senators, mayor, mayors, parents, wife, wives, husband, brother, sister, daughter, son, cadets, guards`,
  foreign: `foreign leaders, foreign leader, foreign heads of state, foreign heads of state or government, foreign heads of state and government, foreign guests, foreign guest, foreign dignitaries, foreign dignitary, international guests, international guest, heads of foreign states, leaders from abroad, guests from abroad, foreign presidents, foreign president, foreign head of state, guest from abroad, leader from abroad, any heads of state, any head of state, any leaders, any world leaders, any leader`,
  groups: {
    cis: `heads of state of the cis, heads of states of the cis, cis heads of state, cis leaders, leaders of the cis, the cis leaders, leaders of cis countries, leaders of the cis countries, leaders of the commonwealth of independent states, heads of state of the commonwealth of independent states, presidents of the cis countries, heads of state of russia 's traditional allies, leaders of russia 's traditional allies, leaders of moscow 's traditional allies, leaders of the former soviet republics, leaders of former soviet republics, presidents of the former soviet republics, leaders of the ex-soviet republics`,
    'central-asia': `central asian leaders, central asian presidents, five central asian presidents, five central asian leaders, leaders of central asia, presidents of central asia, all five central asian leaders, all five central asian presidents, leaders of the five central asian states, presidents of the five central asian states, presidents of the five central asian republics, leaders of the five central asian republics`,
    'baltic-states': `baltic leaders, baltic presidents, leaders of the baltic states, presidents of the baltic states, leaders of the three baltic states, three baltic presidents, leaders of the baltic countries`,
  },
  including: `including, among them, such as, naming, named, led by, notably, headed by, among whom are, among whom were, starting with, namely, among`,
  except: `except, except for, apart from, other than, save, save for, but for, with the exception of, excepting, besides, bar`,
  alongside: `hand in hand with, arm in arm with, alongside, down with, between, across from, across the aisle from, beside, next to, opposite, a row with, a table with, in front of, behind, together with, along with, in the company of, as well as, accompanied by, joined by, beside, next to, as will, where he will join, where he will be joined by, and will join`,
  and: `but also, and, &, as well as, plus, or, followed by`,
  conjunctions: `but, while, whereas, although, though, because, after, before, when, since, so, yet, however, until, once, as, where, even as, even though, instead`,
  but: 'but, yet, however, although',
  relatives: `who, whom, which, who also`,
  complements: `that, how, why`,
  reasons: 'why, how, when',
  conditions: `had <leader>, should <leader>, should the president/chancellor/prime_minister/premier/king, were <leader> to, if, whether, unless, in case, provided, should he, should they, would be welcome, as long as, on condition, speculated that, speculation that, speculating that`,
  adverbs: `warmly, subsequently, afterwards, himself, herself, themselves, be, been, being, was denied, were denied, is denied, been denied, denied entry, denied a visa, denied access, whatever, a week before, a week earlier, a day before, a day earlier, the day before, a month before, a month earlier, the week before, a few days before, a few days earlier, two days before, two days earlier, hours before, hours earlier, at short notice, in time, on the eve, too late, after all, for good, months ago, weeks ago, days ago, long ago, weeks earlier, months earlier, days before, last month, last week, also, too, both, now, then, still, already, probably, definitely, certainly, indeed, really, actually, personally, even, again, instead, later, earlier, finally, eventually, ultimately, officially, formally, duly, likewise, all, each, himself, herself, themselves, either, so far, so, today, yesterday, tomorrow, just, recently, reportedly, apparently, therefore, though, however, in the end, at the last minute, at last, of course, nevertheless, nonetheless, simply, quickly, quietly, politely, initially, originally, previously, first, last, in turn, for the first time, this time, in person, on the day, definitely, immediately, subsequently, together, meanwhile, as usual, as expected, once more, thus, publicly, privately, ever, for his part, in the meantime, abruptly, suddenly, graciously, gladly, merely, alone`,
  articles:
    'a host of, the, a, an, this, that, these, those, some, his, her, its, their, our, mr, mrs, ms, mr., ms., mrs., dr., dr',
  prepositions: `of, with, by, to, from, for, against, about, between, on, under, after, before, without, like, than, beside, near, behind, at, in, over, into, via, through, towards, toward, around, among, amid, per, upon, within, beyond, above, following, concerning, regarding, including, meeting, met, meet, meets, thanked, praised, told, called, telephoned, congratulated, criticised, criticized, accused, joining, hosting, welcoming, greeting, receiving, as`,
  of: 'of, from',
  pronouns: {
    one: 'he, she',
    several:
      'they, both, both men, both leaders, the two, the two men, the two leaders, the pair, the trio, the three, all three, all four, all five, the duo',
    thing: 'it',
    neither:
      'neither, neither man, neither leader, neither of them, neither of the two, none of them, none of the three, nor either',
    object: 'him, her, them',
    possessive: 'his, her, their, its',
    speaker: 'i, me, we, us, my',
  },
  owned: `spokesman, spokeswoman, spokesperson, office, aide, aides, visit, trip, plane, jet, train, wife, son, sons, daughter, brother, sister, ally, allies, government, party, predecessor, successor, invitation, invitations, guest, team, camp, staff, entourage, motorcade, convoy, remarks, comments, speech, adviser, advisers, press secretary, press service, envoy, friend, rival, rivals, supporters, critics, opponent, lawyer, death, absence, presence, attendance, arrival, departure, decision, refusal, companions`,
  deputies: `observer, observers, senior diplomat, senior diplomats, diplomat, senior official, national security adviser, crown prince, foreign minister, foreign ministers, foreign secretary, deputy foreign minister, defence minister, defense minister, deputy defence minister, deputy defense minister, culture minister, education minister, labour minister, energy minister, trade minister, economy minister, finance minister, interior minister, agriculture minister, minister, ministers, junior minister, deputy minister, vice minister, state minister, minister of state, minister of defence, minister of foreign affairs, prime minister, deputy prime minister, premier, vice-premier, vice premier, deputy premier, vice president, vice-president, ambassador, ambassadors, envoy, special envoy, diplomat, diplomats, chargé d'affaires, delegation, delegations, deputy, deputies, representative, representatives, official, officials, grandson, cousin, nephew, uncle, trade minister, party official, party secretary, secretary, speaker, parliament speaker, speaker of parliament, speaker of the parliament, parliamentary speaker, national assembly speaker, speaker of the national assembly, chairman of parliament, parliamentary chairman, son, brother, daughter, sister, wife, crown prince, prince, first lady, adviser, national security adviser, chief of staff, general, stand-in, substitute, replacement, emissary, military attaché, attaché, consul, secretary of state, undersecretary, undersecretary of state, state secretary, mayor, lawmaker, lawmakers, head of parliament, politburo member, number two, vice chairman, chairman`,
  sides: `spokesman, spokeswoman, spokesperson, spokesmen, office, press service, press office, press secretary, foreign ministry, ministry, government, embassy, presidency, administration, aide, aides, adviser, advisers, foreign minister, ambassador, palace, cabinet, officials, official, state television, state media, state news agency, sources, diplomats, chancellery, kremlin, white house, élysée, elysee, downing street, minister, delegation, team, foreign office, state department`,
  say: `joked that, jokes that, quipped, boasted, boasts, made it clear, makes it clear, promised that, vowed that, pledged that, assured that, promised <leader>, promises that, vows that, assured <leader>, let it be known that, confirm, said, says, say, saying, told, tells, told reporters, told journalists, told the, announced, announces, confirmed, confirms, reported, reports, wrote, writes, added, adds, make clear, makes clear, insisted, insists, stressed, noted, stated, declared, declares, explained, claimed, claims, revealed, disclosed, indicated, quoted, recalled, repeated, made clear, let it be known, hinted, hints, had hinted, posted, tweeted, replied, answered, acknowledged, warned, maintains, maintained, predicted, joked, quipped, remarked, commented, read, wrote on, asserted, affirmed, assured, reiterated, mentioned, suggested, complained, admitted`,
  according: 'according to, in the words of, as stated by, quoting, citing, as reported by, as told by',
  deny: `denied, denies, deny, denying, has denied, have denied, had denied, dismissed, dismisses, rejected, rejects, refuted, refutes, rebutted, contradicted, disputed, ruled out reports, knocked down, called false, called it false, disavowed, quashed, brushed aside, rubbished, no truth to, no truth in, there was no truth, it is/was not true that, it is/was untrue that, it is/was false that, is/was not the case that`,
  untrue:
    'is/are/was/were/proved/turned_out_to_be wrong/false/untrue/incorrect/inaccurate/baseless/groundless/unfounded/mistaken/fabricated/fake/fiction/nonsense, is/are/was/were <comma> ~ <comma> wrong/false/untrue/incorrect/nonsense, is/are/was/were not true/accurate/correct, has/have/had no basis, had been wrong/false, has/have been wrong/false',
  report: `the report, the reports, report, reports, this, it, that, the claim, claims, claim, the rumour, rumours, the rumor, rumors, the story, any such, so, such reports, suggestions, suggestion, the news, speculation, the idea, the notion, assertions`,
  headings:
    'here is who they are, here they are, here is a list, this is who they are, here is the full list, here are their names, following is a list, following are, here is a list, these are some of the, these are the, here are some of the, here is the list, here are the, this is the list, here is a look at who, below is a list, a list of the, the following',
  previous: 'the last <goal>, previous <goal>, preceding <goal>, last such <goal>',
  corrections:
    'we also wrote, we wrongly, we incorrectly, we mistakenly, we wrote, we had written, earlier version, previous version, an earlier version, wrongly stated, incorrectly stated, misstated, mistakenly said, incorrectly said, wrongly said, this article originally said',
  dayAfter: 'the day after, a day after, one day after, two days after, a day later than',
  remote:
    'by telephone, by phone, on the phone, on the telephone, over the phone, virtually, by video, by video link, by videolink, via video, via video link, via videolink, by videoconference, via videoconference, online, remotely, by phone link, in a video message, by video message, by video conference, on screen, from a screen, on a screen, on the screen, on a ~ screen, on giant screens, on a monitor, on monitors, on a ~ monitor, off-location, recorded/pre-recorded/prerecorded/taped speech/address/message/statement/remarks, on television, on tv, from home, from his office, from her office, from afar, from a studio, by letter, in a letter, in a telegram, in a tweet',
  habits: `always, usually, rarely, seldom, hardly ever, scarcely ever, often, normally, typically, generally, every year, each year, year after year, as a rule, by custom, by tradition, traditionally, of any kind, as ever, never`,
  thisTime: 'this time, this year, this time round, this time around, on this occasion',
  lookBack:
    'back then, then, at that time, at the time, that year, on that occasion, that time, that day, in that year, on that day, at that parade',
  likewise: `did the same, does the same, so will, so did, so does, so do, so is, so are, so was, so were, so has, so have, so had, as will, as did, as does, as has, as is, as do, as are, as were, as was, as had, as have, as would, nor will, nor did, nor does, nor is, nor was, nor were, nor has, nor had, nor have, neither will, neither did, neither does, neither is, neither was, neither has, neither are, neither were, neither have, neither had, neither do, neither would, the same goes for, likewise, as well as will`,
  labels: {
    attending: `also in the stands, also on the tribune, also on the balcony, also there, also present, attending, those attending, leaders attending, also attending, who is attending, who's attending, among those attending, leaders in attendance`,
    expected: `on the way, on their way, guests on the way, still to come, yet to arrive, arriving, in, who's in, who is in, coming, going, expected, who is coming, who is going, who will be there, who will attend, who's coming, who's going, expected guests, the guest list, guest list, on the guest list, on the list, due to attend, those coming, those going, will attend, will be there, who else is coming, also coming, also going, also expected, the guests, those expected, expected to attend, list of guests, set to attend, the list`,
    accepted: `confirmed, accepted, said yes, have accepted, have confirmed, has accepted, confirmed guests, those who said yes, confirmed attendees, confirmed so far, acceptances, who said yes`,
    declined: `out, who's out, who is out, not coming, not going, staying home, staying at home, staying away, declined, said no, have declined, not attending, will not attend, won't attend, who is not coming, who is not going, who is staying away, who's not coming, refused, cancelled, canceled, pulled out, regrets, skipping, skipping it, those staying home, those staying away, who said no, sent regrets, cancellations, dropped out, turned it down, boycotting, who declined`,
    attended: `among the mourners, among the guests, among those present, also seen, attended, present, were there, was there, who came, came, who was there, who attended, those present, in attendance, seen on the tribune, on the tribune, those who came, who turned up, in the stands`,
    missing: 'absent, missing, absentees, no-shows',
    absent: `not on the list, did not come, did not attend, who was missing, stayed away, stayed home, who stayed away, not there, who was absent, not seen, who did not come`,
    represented: `sending somebody, sending someone, sending others, sending deputies, sending a deputy, sending ministers, represented, represented by others, represented by deputies, sending stand-ins, stand-ins, in their place, sending their regrets and a minister`,
    uninvited: `off the list, who is not invited, who has not been invited, who was not asked, who is not asked, who got no invitation, not invited, not asked, uninvited, who was not invited, never asked, not on the invitation list, no invitation, without an invitation, left out`,
    host: `host, hosts, the host, the hosts, hosted by`,
    invited: `invited, also invited, who was invited, who is invited, who has been invited, who was asked, those invited, invitations sent, invitations went to`,
  },
  only: 'only, sole, lone, single, first',
  goals: `vnukovo, conclave, parade, parades, celebration, celebrations, ceremony, ceremonies, commemoration, commemorations, event, events, festivities, summit, summits, march-past, anniversary, anniversaries, occasion, show, gathering, funeral, inauguration, coronation, mass, opening ceremony, conference, victory day, military parade, festivity, requiem, function, session, meeting, occasions, jubilee, procession, proceedings, holiday, red square, tiananmen square, tiananmen, opening, games, jamboree, fest, get-together, extravaganza`,
  kinds: { parade: 'parade, march-past', summit: 'summit', funeral: 'funeral, requiem' },
  toward: 'to, in, at, for, into, towards, toward, via',
  also: 'also, too, as well, likewise, even',
  roles: `supremo, president, prime minister, premier, leader, chancellor, king, queen, emir, sultan, crown prince, mr, mrs, ms, mr., mrs., ms., pm, chairman, general, general secretary, secretary, counterpart, counterparts, ally, ex-president, ex-premier, former, leaders, presidents, prime ministers, head, host, hosts, taoiseach, strongman, the late, then, fellow, colleague, colleagues, minister, minister of, foreign, vice, deputy, defence, defense, party, speaker, spokesman, secretary-general, chief, head of state, big, old, new, long-time, longtime, veteran, friend, guest, junior, senior, state, federal, bosnian serb, serb, autocrat, dictator, populist, nationalist, sultan of, king of, president of, leader of, junta, interim, acting, outgoing, incoming, chairman of, dr, dr., sheikh, comrade, entity, member, tripartite, presidency, foreign policy chief`,
  deeds,
  light:
    'also, even, now, still, already, again, once, indeed, either, reportedly, officially, formally, personally, physically, jointly, separately, finally, ultimately, eventually, actually, apparently, recently, likewise, publicly',
  together: 'with',
  classes: {
    crowd: CROWD,
    nth: 'first, second, third, fourth, fifth, sixth, seventh, last, only, maiden, first such, first ever, debut',
    filler:
      'physically, personally, in person, also, all, already, now, both, also all, all also, currently, here, once again, again, still, indeed, in fact',
  },
  outlets: `post, times, daily, herald, independent, journal, tribune, telegraph, gazette, observer, chronicle, globe, mail, examiner`,
  cities,
  // Names that hold a country's, and are none.
  venues: {
    'northern cyprus': 'Turkish Republic of Northern Cyprus, Northern Cyprus',
    americas: 'South America, Latin America, Central America, North America',
  },
  grammar: {
    subject: 'before',
    negation: 'before',
    auxiliary: 'before',
  },
} as const satisfies ClaimVocabulary;
