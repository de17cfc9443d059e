import { CYRILLIC_GIVEN_NAMES } from './given-names-cyrillic.ts';

const LATIN = `
    aaliyah aaron aba abbey abby abdon abdou abdoul abdoulaye abdul abdullah abel abelard abelardo abigaelle abigail
    abimbola aboubacar abraham aby achille ada adalbert adalberta adalberto adam adama adan adar addison ade adedayo
    adel adela adelaida adelaide adele adelie adelin adelina adeline adem adi adil adina aditya adolf adolfo adonis
    adriaan adrian adriana adriano adrien adrienne adrijana afra agata agathe agaton aglae agnes agnesa agustin
    agustina ahmad ahmed ahmet aicha aida aidan aiden aileen aime aimee aina aisha aissa aissata aissatou akie akos
    akram aksel akshata ala alaa alade alain alan alana alassane alba alban albane albert alberta alberte albertina
    albertine alberto albin albina alcibiade alcide alda aldo alea alec alejandra alejandro aleksa aleksandar
    aleksander aleksandra alena alenka ales alessa alessandra alessandro alessia alessio alex alexa alexander
    alexandr alexandra alexandre alexandrea alexandrina alexandrine alexandru alexane alexanne alexej alexia alexis
    aleyna alfons alfonso alfred alfreda alfredo alia alica alice alicia alida alienor alima alina aline aliou alisa
    alisha alison alissa alix aliya aliyah alize alka allan allegra allen allison alma alois alojz alonzo alparslan
    alpha alphonse alton alva alvin alvina aly alya alycia alyssa alyssia alysson alzbeta amadou amalia amalie
    amalija amanda amandine amani amar amara amata amaya amber ambra ambre ambroise ambroz amelia amelie ami amie
    amin amina aminata amir amira amon amos amrit amy ana anabel anabela anabelle anael anaelle anais anamarija anar
    anas anastasia anastasija anastazija anatol anatole anatolie anda andel andela andelin andelina anders andras
    andre andrea andreas andrei andrej andreja andres andrew andrija andrina andy aneta anezka ange angela angele
    angelica angelina angeline angelique angelo anghelina angie angus ani anica anika anil anissa anita anja anjali
    anka ann anna annabel annabell annabelle annalena anne anneke anneli annelie annemarie annette anni annie annika
    anny anouk anselme ansgar antea antero anthony antigone antoine antoinette anton antonella antoni antonia
    antonie antonin antonina antonio antony anya apolline apollo ara araceli aram arcadie archibald archie arda ari
    ariadna arian ariana ariane arianna arie ariel arielle arin arina aris aristide arjun arlene armance armand
    armando armel armelle armida armin arnaldo arnaud arne arno arnold aron arpad arsen arsene arsenie artemis
    artemisa arthur artur arturo artus arun arved arvid arwen arya asa asha ashley ashton asja asma assunta astou
    astrid astrida asya athena athenais atila atmaja attila aubrey aude audrey augusta auguste augustin augustina
    augustine aura aurel aurele aurelia aurelian aurelie aurelio auriane aurica aurora aurore austin auxence ava awa
    axel axelle aya ayan ayana ayaz aydan ayden ayinde ayla ayleen aylin ayman aymeric aynur ayoub ayse aziz azra
    bailey bakary bala balthazar baptiste baran barbara barbora baris barnabas barnabe barron barry bart barthelemy
    bartolomej bartolomeo bas basil basile bastian bastien batuhan baudouin beata beatrice beatriz beau becky bela
    belinda bella ben benedicte benedikt beniamin benito benjamin bennet bennett bennie benno benny benoit bent
    bente berat berenice berit berkay bernadette bernard bernardo bernd bernhard bernice bert berta bertha bertille
    bertram bertrand beryl bessie beth bethany betina betsy bettina betty beulah beverly bianca bianka bibiana bilal
    bill billie billy binta bintou bishnu bjarne bjorn blahoslav blaise blake blanca blanche blandine blanka blazej
    blazena blessing bob bobbie bobby bogdan bogdana bohdan bohdana bohumil bohumila bohumir bohus bohuslav
    bohuslava bojan bojana boleslav bona bonifac bonnie bora boris borka boubacar boubou boyd bozena bozica bozidar
    bozidara brad bradford bradley bram brandi brando brandon brandy branimir branimira branislav branislava branka
    brankica branko brayan brenda brendan brent bret brett briac brian brice bridget bridgette brieuc brigita
    brigitta brigitte britt brittany bronislava brooke bruce bruna bruno bryan bryant bucur budimir burak byron caio
    caitlin caleb calin calista calixte calvin camelia cameron camil camila camilla camille candace candice candida
    candido capucine cara caridad carina carine carl carla carlo carlos carlota carlotta carlton carmela carmelo
    carmen carmine carol carole carolin caroline carolyn carrie carroll cary cas casandra casey caslav caspar casper
    cassandra cassandre cassie cataleya catalin catalina caterina catharina catherine cathy catrin cecelia cecil
    cecile cecilia cecilie cecilio cedric cedrik celeste celestin celestine celia celina celine cem cesar ceyda
    ceyla ceylin cezar cezara chandra chanel chantal charleen charlene charles charlie charline charlotta charlotte
    chase chayenne cheikh chelsey cherie cheryl chester cheyenne chiara chloe chol chris christ christa christelle
    christian christiane christiano christie christin christina christine christoph christophe christopher christy
    cihan cindy ciprian claas claire clara clarence clarissa clarisse clark claude claudia claudine claudio clay
    clayton clea clelia clelie clemence clemens clement clemente clementina clementine cleo cleopatra clifford
    clifton clint clinton cloe clotilde clovis clyde cody colin coline colleen collien collin come concepcion
    conchita conner connie connor conrad constance constant constanta constantin cooper cora coralie coraline
    cordelia corentin corey corina corinna corinne cornel cornelia corneliu cornelius corvin cory cosima coumba
    courtney craig crina cristian cristiana cristiano cristina cristobal cristofor crystal ctibor curt curtis
    cynthia cyprian cyprien cyriaque cyrielle cyril cyrille cyrus daan dado dagmar dagmara dagoberto dahlia daisy
    dale dalia dalibor dalibora daliborka dalida dalila dallas damaris damian damiana damien damilola damir damjan
    damla damon dana dani danica daniel daniela daniele daniella danielle danijel danijela danilo danka danny dante
    danu daouda daphne daphnee dara daria darian dariana dariga darija darin darina darinka dario darius darja darko
    darla darleen darlene darnell darrel darrell darren darrin darryl daryl dasa dave davi david davide davin davor
    dax dea deanna debbie debora deborah debra declan defne dejan delbert delcy delfina delia della delores delphine
    demba denis denisa denise deniz dennis denny derek derrick desiree deven devi devin dewey dewi dexter dezider
    diana diane dianna dianne dicle didier didina diego dilan dilara dildar dimitri dina dino dinu dion dionyz
    dipendra divna dixie djibril dobromila dobroslav dobroslava doina dolores domenic domenica domenico domenik
    domingo dominic dominick dominik dominika dominique domnica donald donat donata donato donna donnie donny dora
    dorcas doreen dorel dorian doriana doriane dorin dorina doris dorota dorotea doroteja doroteo dorothea dorothy
    doug douglas doyle draga dragos drahomir drahomira drahoslav drahoslava drazen drew dua duane dubravka dumitru
    duncan dunja dusan dusana dustin dwayne dwight dylan earnest ebba ebony ecaterina ecrin eda eddi eddie eddy eden
    edgar edgard edgardo edison edita edith edmond edmund edna edouard eduard eduarda eduardo edvard edvin edward
    edwin efe efrem ege eileen ekrem ela elaine elanur elbert elda elea eleanor eleanore eleazar elena eleni
    eleonora eleonore elfrida eli elia eliah elian eliana eliane eliano elias elie elif elijah elin elina eline
    elinor elio elisa elisabeth elisaveta elise eliseo eliska elissa eliza elizabeth ella ellen elli ellie elliot
    elliott ellis elly elmer elmira elmo elnur elodie eloisa eloise elsa elsie elvira elvis elyas elyssa elza ema
    emanuel emanuela emelie emeline emely emie emil emile emilia emilian emiliano emilie emilija emilio emily emin
    emine emir emirhan emma emmanuel emmanuelle emmely emmett emmi emmie emmy emre ena enea enes enguerrand enie
    enna ennio enno enola enrico enrique ensar enya enzo ephraim eray erdal eren eriberto eric erica erich erick
    erik erika erin erma erna ernest ernestina ernestine ernesto ernst ervin erwin esma esmeralda esperanza esra
    essie esteban estefania estela estella estelle ester estera esther etela ethan ethel etienne euan eugen eugene
    eugenia eugenie eula eulalia eulalie eunice eusebia eusebie eusebio eva evan evangeline eve evelin evelina
    eveline evelyn evelyne everardo everett evie evin evy eymen ezio ezra fabian fabiana fabiano fabien fabienne
    fabio fabiola fabrice falk fannie fanny fanta fantine farah fatim fatima fatimata fatma fatou fatoumata faustine
    fausto fay faye febe federico fedor fedora felicia feliciano felicie felicita felicitas felina felipe felix
    femke fenja ferdinand ferdinando fernando ferre fidan fidel fien fiete fikret filemon filiberto filip filipa
    filipe filippa filippo filomena fine finia finja finlay finley finn finnja finnley fiodor fiona flavia flavie
    flavien flavio fleur floor flora flore florencia florent florentin florentina florentine florian floriana florin
    florina florine floyd flynn forrest franc frances francesca francesco francis francisca francisco franco
    francois francoise frank franka frankie franklin frantisek frantiska franz franziska fred freda freddie frederic
    frederick frederico frederik frederike frederique fredrick fredrik fredy freya frida fridolin frieda friederike
    friedrich fritz furkan fynn gabin gabriel gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetano
    gaia gail galina gamal ganesh garance garrett garry gary gaspar gaspard gaston gautier gayle gedeon gejza gemma
    gene geneva genevieve gennaro geoffrey geoffroy georg george georges georgeta georgette georgiana gerald
    geraldine gerard gerardo gerda gerhard germain germaine german gerrit gertruda gertrude ghenadie gheorghe ghita
    giacomo giada gian gianluca gianni gideon gilbert gilberto gilda gilles gina ginger gino gioele gioia giorgia
    giorgio giovanna giovanni gisela gisele gita giulia giuliana giuliano giulio giuseppe gizela gladys gleb glen
    glenda glenn gloria gonzague gonzalo goran gordan gordana gordon gracie graciela grady graham grant greg gregg
    gregoire gregor gregorio gregory greta gretchen grgur grigore griselda guadalupe gudrun guido guilherme
    guillaume guillemette guillermina guillermo gulbahar gulcin gulnara gun gunay gunnar gust gustav gustave gustavo
    gwen gwenaelle gwendolyn habib habiba haby hadi hafez hafsa hagen hailey hakan hakim halil halim halima hamidou
    hamza hana hani hanna hannah hanne hannes hanno harald hari harold harriet harrison harry harvey hasan hasim
    hasna hassan hatem hattie hauke hawa hayden hayley hazel heather hector hedi heidi helen helena helene helga
    helin helio helmut heloise hendrik hennes henning henri henrick henrieta henrietta henriette henrik henrike
    henrique henry herbert herman hermann hermina hermine hernan herta heydar hilda hildegard hillary hippolyte hira
    holly homer homero honore horace horacio hortense howard hubert hugh hugo hugues hulya hunter hussein iacob ian
    ibrahim ibrahima ida idris idrissa ignac ignacio ignacy igor ihsan ila ilaria ilarion ilay ilayda ileana ilenia
    ilhan ilia ilian iliana ilias ilie ilija ilinca ilja ilona ilsa ilyas imani imelda imke immanuel imogen imran
    ina inara inaya indira indra ines inesa inez inga ingrid ingrida inka inna ioan ioana iolanda ion ionel ionela
    iosif ira irem irena irene irfan irina iris irma irvin irving isa isaac isabeau isabel isabela isabell isabella
    isabelle isac isadora isaiah isaias isak iseult isidora isidore isis isla ismael ismail isra issa iulia iulian
    iuliana iurie iva ivan ivana ivanka ivanna ivano ivar iven iveta ivica ivo ivona ivonne ivy iwan izabela
    izabella izidor izolda jace jacinthe jack jackie jackson jacky jacob jacobo jacobus jacqueline jacquelyn jacques
    jada jade jaden jadranka jadranko jaga jaime jairo jake jakob jakov jakub jamal james jamie jamil jamila jana
    jane janek janelle janet janeta janice janie janin janina janine janis janja janka janko janna janne jannek
    jannes jannik jannis jano janosch jara jared jari jarmila jarne jarno jarod jarolim jaromir jaron jaroslav
    jaroslava jasen jasmin jasmina jasmine jasna jason jasper javier jay jaya jayce jayda jayden jaylen jayson
    jazmin jean jeanette jeanne jeannette jeannie jeb jed jeff jeffery jeffrey jehanne jela jelena jelica jella
    jelle jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jerome jeronimo
    jerry jesper jess jesse jessica jessie jessy jesus jett jette jil jill jim jimmie jimmy jindra joachim joah
    joakim joan joana joann joanna joanne joanny joao joaquim joaquin job jocelyn jodi jody joe joel joelina joeline
    joelle joey johan johann johanna johanne johannes john johnathan johnnie johnny johnson jolana jolanda joleen
    jolie jolien jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jong jonna jonte joost jordi
    jordy jorge jorgen joris joscha joschua jose josef josefa josefin josefina josefine joseph josephin josephine
    josh joshua josiah josiane josie josua josue josy jovan jovana joyce joze jozef jozefina jozue juan juana
    juanita juda judd jude judita judith judy jule jules julia julian juliana juliane julianne julie julien julienne
    julieta juliette julija julika julina julio julius juna junior juri justin justina justine justus justyn justyna
    juul kaan kacper kadiatou kadir kai kaia kaj kaja kali kalle kamil kamila kamran kara karen kari karim karin
    karina karine karl karla karlo karlotta karmela karol karolina karoline kasim kasper kassandra katarina kate
    katerina katharina katherine kathleen kathrin kathryn kathy katie katja kato katrin katrina katrine kay kaya
    kayden kayla kaylee kayleigh kayra kazimir keano keanu keira keith kelley kelli kellie kelly kelvin kemal ken
    kenan kendra kenneth kenny keno kent kenza kenzo kerem kerim kerry kevin khadidiatou khadija khady khalil kian
    kiana kiara kilian kimberley kimberly kimi kira kirk kirsten kjell klaas klara klaudia klemens klement
    klementyna kleopatra kobe koloman kolya konrad konstantin konstantyn koray korbinian korinna kornel kornelia
    krishna krista kristen kristi kristian kristie kristijan kristin kristina kristine kristof kristoffer kristopher
    kristy krystal kubra kurt kvetoslava kyan kyle kyra lachlan lada ladislau ladislav laila lala lalita lamar
    lambert lamberto lamia lamine lana lance lara larisa larissa larry lars lassana lasse laszlo latif latoya laura
    laure laureano laureen lauren laurence laurene laurens laurent laurentia laurentiu laurenz lauri lauriane laurie
    laurin laurine lauryn laverne lavinia lawrence laxmi layla lazar lazare lea leah lean leana leander leandra
    leandre leandro leann leanne leda leif leigh leila lela leland lelia len lena lene leni lenia lenja lenka lenn
    lennard lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo leone leonel leonhard leoni
    leonid leonida leonidas leonie leonor leonora leontina leontine leopold leopoldina leopoldine leopoldo leroy
    leslie lester leticia letitia letizia lev levent levi levin levke lewin lewis lexi lexie leyla lia liah liam
    lian liana lias lidia lidija lien lila lili lilia lilian liliana liliane lilith lilla lilli lillian lillie lilly
    lilou lily lina lincoln linda linde lindsay lindsey line linn linnea lino linus lio lion lionel lior lisa
    lisandro lisann lisanne lisbeth lise liselotte liv liva livia livio liviu liya liyana liz liza lize ljiljana
    ljuba ljubica lloyd logan loic lois lola lonnie lora loredana loreen loren lorena lorene lorenz lorenza lorenzo
    loretta lori lorin loris lorna lorraine lotta lotte lou louay louie louis louisa louise loup lourdes lowell luan
    luana lubomir lubomira lubor lubos luboslav luboslava luc luca lucas luce lucia lucian luciana luciano lucie
    lucien lucienne lucija lucile lucille lucio lucius lucretia lucy ludivine ludmila ludovic ludovica ludwig luena
    luigi luis luisa luise luiz luiza lujza luk luka lukas luke luminita luna lungelo lutfi luther lutz luz luzie
    lya lyam lydia lydie lyla lyle lyn lynda lynette lynn lynne lyudmila mabel mable mack mackenzie macy maddison
    maddox madeleine madeline madina madita madleen madlen mads mady mae mael maelle maeve mafalda magali magda
    magdalena maggie magnus mahaut mahdi maher mahir mahmoud mahmud mai maia maida maik maike mailin maimouna maira
    maja majda maksim malcolm malena malia malick malik malika malin malina malo malou malte malvina mamadou mamie
    mandy manel manfred manisha manon mansur manuel manuela mara marah marc marceau marcel marcela marcelina
    marcella marcelo marcia marco marcos marcus mare mareike marek maren margaret margareta margarida margarita
    margaux margie margita margot marguerite mari maria mariam mariama marian mariana marianna marianne mariano
    marica maricarmen maricica marie marieke mariella marija marika marilena marilou marilu marilyn marin marina
    marine marino mario marion marisa marisol marissa marit marita marius marjorie mark marko markus marla marleen
    marlen marlena marlene marley marlo marlon marsha marshall marta marten martha marthe martim martin martina
    martine marty marvin marwa marwin mary maryam maryann masa mason massimo mate matej mateja mateo mateus mateusz
    matheo mathew mathias mathilda mathilde mathis mathurin matias matilda matilde matis mats matt matteo mattes
    matthew matthias matthieu matthis matti mattia mattie mattis matyas matylda maud maude maureen maurice mauricio
    mauro max maxence maxi maxim maxima maxime maximilian maximilien maxine maya mayeul mayra mayte medard medina
    medine megan megane meghan mehmet mehriban meik meike meissa melania melanie melany melba melchior melek melia
    melike melina melinda melis melisa melissa melita melodie melody melvin mercedes meredith merel merle merlin
    mert merve mervin meryem mete metod mette mia micaela micah micha michael michaela michal micheal michel michele
    michelle mick mieke miguel mihaela mihai mihail mija mika mikael mikail mikayla mike mikkel mikulas mila milada
    milan milana mildred mile milena miles milic milica milivoj milla milo milorad milos miloslav miloslava milota
    milton milutin mina mindy minerva minnie minodora mio mira mirabela mirac miran miranda miray mircea mirco
    mireille mirela mirella miriam mirja mirjam mirka mirko mirna miro miron miroslav miroslava mirza misty mitchell
    mitra mladen modest modesto mohamed mohammad mohammed moira moise moises mojmir molly mona monica monika monique
    monserrat morgan morgana morgane moric moritz morris morten mose moses motassim mouhamadou mouhamed moussa
    moustapha muhammad muhammed muhsin murat muriel musa mustafa mya myla mylan mylene myra myriam myrna myron
    myrtle nada nadezda nadia nadine nadir nadja nael naemi nahid nahil nail naim nala nam nancy naomi naomie
    napoleon narcis narcisa narciso nasrullah natalia natalie natalija natan natanael natasa natasha nathalie nathan
    nathanael nathaniel nawal naya nayla nazif nazim neal neda neele neil nela nele neli nelli nellie nelly nelson
    nena nene neo nerea nestor nettie neva neven nevena nevenka nevin nevio neyla nia nicholas nichole nick niclas
    nico nicola nicolae nicolai nicolaie nicolas nicolasito nicole nicoleta nicu niculina niels nigar nigel nika
    nike nikita nikki niklas niko nikodem nikola nikolai nikolas nikolina nil nila nils nina nine nino nisa noa noah
    noam noan noe noel noelia noelle noemi noemie nola nolan nona noor nora norah norbert norberto nore norina norma
    norman nour nova novella novi nur nuria nurlan oceane octave octavia octavian octavio oda odin odon ofelia oke
    ola olaf oldrich ole oleg olena olga olimpia olimpio oliva olive oliver olivia olivier oliwia oliwier ollie
    olympe olympia omar omer omolara ondrej onur opal ophelia ophelie ora oren oriane orlando orlane ornella orville
    oscar oskar osman osvaldo otilia otis oto otto oumar oumou ousmane owen oxana pablo pacome padma paige palmira
    pam pamela pankrac pantaleon paola paolo pascal pascale pasquale pat patrice patricia patricija patricio patrick
    patrik patrizia patsy patti patty paul paula paulette paulin paulina pauline paulo pavel pavlina pedro peer
    peggy pelagia pelagie penda penelopa penelope penny pepe per percy peri perla pero perrine perry petar pete
    peter petra petronela petronille petru phil philemon philine philip philipp philippe philippine phillip
    philomene phoebe phyllis pia pierre piet pieter pietro pilar pio piotr piper pit pius platon poppy pravoslav
    prem preston prisca priscilla priscille priska prokop prosper prudence quentin quieta quinn quinten quirin qusay
    rachael rachel rada radislav radmila radomir rados radoslav radovan radu raduz rafael rafaela rafid rahel rahim
    rahmi rahul raif raik raina rainer raisa rajendra rajko rakesh ralph rama ramata ramiro ramon ramona rana randal
    randall randolf randolph randy rania ranko raoul raphael raphaelle raquel rasmus rastislav ratna rauf raul ravi
    ray rayan rayen raymond rebeca rebecca rebeka rebekka regina reginald reina remi remo remus renat renata renate
    renato rene renee rex reza rhea rhonda ria riana ricardo riccardo richard rick rickey ricky rico rieke rifaat
    rike riley rina rino rita roan robert roberta roberto robin robinson robyn rocco roch rochelle rocio roderick
    rodica rodney rodolfo rodrigo rodrigue rogelio roger rohan roksana roland rolando rolf romain roman romana
    romane romeo romina romuald romulus romy ron ronald ronan ronja ronnie roos roosevelt rosa rosalia rosalie
    rosalinda rosamunda rosana rosanna rosario roselyn rosemarie rosemary rosie rosina ross rostislav rowan roxana
    roxane roxanne roy roza rozalia rozina ruben rudolf rudolph rudy rufina rufus rupert ruslan russell rustam ruta
    ruth ruxanda ruya ruza ruzena ryan saba sabina sabine sabino sabri sabrina sadie sadio safa safira safiya sagar
    sahra said saif salih salim salimata sally salma salome salomea salomon salvador salvatore sam samanta samantha
    samara samba sami samia samir samira sammie sammy samson samuel samuele sancho sanda sander sandra sandrine
    sandro sandu sandy sanja sanjay sanne santiago santina santino santos saphira sara sarah sari sarina sasa sascha
    sasha saskia saul sava savina scarlett scott scottie sean sebastian sebastiano sebastien sekou selena selene
    selim selin selina selma sem semih sena senne seppe serafin serafina serena serge sergej sergio sergiu serhat
    servac seth severin seydou shaina shana shane shania shanna shannon shanon shany shari sharon shaun shawn shawna
    shayna sheila sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shirley sibylle sid sidney
    sidonia sidonie sidy siebe sienna sigurd silas silja silje silvan silvana silvia silvija silvio silviu simeon
    simion simisola simon simona simone sina sinan sinja siro sixtine skye slava slavek slavica slavka slavko
    slavomir smilla sofia sofie sofija solange soledad soline solveig soma sona sonia sonja sonke sonya sophia
    sophie soraya soren sorina souleymane spencer srecko stacey stacy stan stanislao stanislas stanislav stanislava
    stanko stanley stasa stef stefan stefana stefania stefanie stefano steffen stela stelian steliana stella steluta
    stepan stephan stephane stephanie stephen sterre steve steven stewart stig stina stojan stuart sude sue sumeyye
    sunita surya susan susana susanna susanne susie suzana suzanne svatopluk svea sven svenja svetlana svetozar
    sylvain sylvester sylvia sylvie tabea tabitha tadeas taha tahir talea talia tamara tami tamia tamina tamino
    tammo tammy tancrede tanguy tania tanja tanya tara taras tari tarik tarja tasha tasnim tatiana tatjana tayler
    taylor tea ted teddy teja tekla temitope teo teodor teodora teodoro teofil teona terence teresa tereza teri
    terrance terrell terrence terri terry tess tessa thais thalea thalia thea thelma theo theodor theodora theodore
    theophile theresa therese thiago thibault thierno thierry thies thilo thomas thorben thore thorge tia tiago
    tiana tiara tiberio tibor tichomir tidiane tiffany tihomir til till tillmann tim timea timm timmy timo timon
    timotej timoteo timothee timothy timur tina tine tino tiphaine titi titilayo tito titus tizian tjark tobias
    tobin toby todd tom toma tomas tome tomislav tomke tommie tommy toni tony tonya torben tore tracey traci tracy
    traian travis trevor tricia trine trisha tristan troy tuana tudor tuur tyler tyron tyrone ubaldo uday ugo ulrich
    ulrika ulysse uma umar umut una urban uriel ursula vaclav vadim vala valdemar valentin valentina valentine
    valentino valeria valerie valerija valeriu valter vanda vanesa vanessa vania vanja varvara vasco vasil vasile
    vasilisa vavrinec veda veit velimir velma vendelin venera veniamin vera verda verena verica verna verner vernon
    verona veronica veronika veronique vesna vianney vic vicente vicki vickie vicky victoire victor victoria
    victorien vida viggo viktor viktoria vilma vin vince vincenc vincent vincenza vincenzo viola violet violeta
    violette viorel viorica virgil virginie vit vita vito vitor vitoria vittoria vitus vivian viviana viviane vivien
    vivienne vlad vladana vladimir vladimira vladimiro vladislav vladislava vlasta vlastimil vlastimir vojtech
    vratislav vsevolod vuk wade wallace walter wanda wandrille warren wayne wendell wendy werner wesley wessel
    whitney wibke wiebke wiktoria wilbert wilbur wilfred wilhelm wilhelmina willard willem willi william willie
    willis willow willy wilma wilson winifred winnie winston woodrow wout xander xaver xavier xenia yacine yael yago
    yahya yair yani yanis yann yannic yannick yannik yannis yara yaren yaron yasin yasmin yasmine yassin yassine
    yaya yekta ylvi ylvie yoann yolanda yolande younes youssef yulia yuna yunus yuri yusuf yven yves yvette yvonne
    zacharie zachary zachery zack zackary zafir zaharia zahra zaira zakaria zakary zana zaneta zara zayd zdenka
    zdenko zdeslava zdravko zehra zelda zelmira zena zeno zenobia zeyd zeynep zina zinaida zindzi zion zita ziva
    ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoja zoltan zora zoran zorka zulfikar zuzana zuzanna zvonimir
    agnieszka andrzej bartosz cezary dariusz elzbieta ewa franciszek grazyna grzegorz halina henryk iwona jacek
    jadwiga janusz jaroslaw jerzy jolanta kazimierz krystyna krzysztof leszek lukasz maciej malgorzata marcin
    mariusz mieczyslaw miroslaw pawel przemyslaw radoslaw ryszard slawomir stanislaw szymon tadeusz tomasz wieslaw
    wlodzimierz wojciech zbigniew zdzislaw zygmunt costel horia nicusor razvan sorin begona carme encarnacion iker
    inaki montserrat xavi afonso catarina duarte edson goncalo helder jair lurdes rui jean-luc mathieu birgit detlef
    dieter friedhelm gunter hans hartmut heike heinz horst jorg jurgen reinhard rudiger uwe wolfgang dragan dragana
    mirjana nebojsa nemanja ognjen predrag ratko slobodan snezana srdjan vojislav vukasin zeljko
    renan maximo chelsea hannelore imee sandro barron kimberly emine sumeyye berat maryam hamza janja rosangela laureano asuncion mariela cherie euan carrie lyudmila olena danilo agata kinga jolanta danuta rahel viktoria bushra kulsoom zainab sajeeb cilia aleida karina nestor alicia
    asifa barbra bilawal bode brennan daniil danil dougie evgenia fraizer harbhajan hifumi ianis jalen jashodaben lalit maneka moeen nirav prahlad priyanka reggie shadab sushil usman uta varun yuvraj
`;

/**
 * Given names of many languages, folded to plain small letters.
 *
 * Where capitals say nothing (headlines, German nouns) they tell "Judd Trump" and "Mario Merz" from a
 * leader named by surname alone. Names that are everyday words ("will", "grace", "angel") are left out.
 * Compiled from the lists of the faker project (MIT) that two of its locales share, and by hand.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...LATIN.trim().split(/\s+/), ...CYRILLIC_GIVEN_NAMES]);
