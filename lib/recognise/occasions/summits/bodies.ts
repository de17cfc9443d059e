/**
 * What meets at summits: the names of organisations and formats in every script, without the word
 * for summit. Notation as in `VENUES`. A name by itself is no occasion; it tells whose summit is meant.
 */
export const BODIES = {
  apec: 'apec apek* атэс атес апек* asia-pacific_economic_co-operation asia-pacific_economic_cooperation azijsko-pacifičk*_ekonomsk*_saradnj* 亚太经合组织 亞太經合組織 亞太經合會 亚太经济合作组织 apec アジア太平洋経済協力会議 أبيك آبيك إبيك ابيك asia_pacific_economic_cooperation asiatisch-pazifisch*_wirtschaftsgemeinschaft asia-pacific_wirtschaftsforum* cooperación_económica_asia-pacífico cooperação_econômica_ásia-pacífico cooperação_económica_ásia-pacífico coopération_économique_pour_l_asie-pacifique coopération_économique_asie-pacifique азиатско-тихоокеанск*_экономическ*_сотрудничеств* азійсько-тихоокеанськ*_економічн*_співробітництв* 亞太經濟合作組織 亞太經濟合作會議',
  'arab-league-summit':
    'arab_league arabischen_liga arabische_liga ligue_arabe ligue_des_états_arabes liga_árabe liga_de_estados_árabes ligii_arabe liga_arabă lig*_arabsk* arapsk*_lig* лиг*_арабских_государств лаг ліг*_арабських_держав арапск*_лиг* 阿盟 阿拉伯国家联盟 阿拉伯國家聯盟 アラブ連盟 جامعة_الدول_العربية الجامعة_العربية',
  'asean-summit':
    'asean asean* association_of_southeast_asian_nations асеан асеан* 东盟 東盟 东协 東協 东南亚国家联盟 東南アジア諸国連合 آسيان رابطة_آسيان رابطة_دول_جنوب_شرق_آسيا association_des_nations_de_l_asie_du_sud-est asociación_de_naciones_del_sudeste_asiático associação_de_nações_do_sudeste_asiático verband_südostasiatischer_nationen ассоциаци*_государств_юго-восточной_азии',
  'au-summit':
    'african_union afrikanischen_union union_africaine unión_africana união_africana uniunii_africane uni*_afrykańsk* afričk*_unij* африканск*_союз* африканськ*_союз* афричк*_униј* 非盟 非洲联盟 非洲聯盟 アフリカ連合 الاتحاد_الأفريقي الاتحاد_الإفريقي uniunea_africană',
  brics:
    'brics* briks* брикс бриксу бриксом брикса брікс* 金砖国家 金磚國家 金砖 金磚 brics ブリックス بريكس البريكس مجموعة_بريكس бріксу',
  'celac-summit':
    'celac selak* целак* селак* сельак* 拉共体 拉共體 セラック سيلاك community_of_latin_american_and_caribbean_states comunidad_de_estados_latinoamericanos_y_caribeños comunidade_de_estados_latino-americanos_e_caribenhos comunidade_dos_estados_latino-americanos_e_caribenhos communauté_d_états_latino-américains_et_caraïbes communauté_des_états_latino-américains_et_caribéens gemeinschaft_lateinamerikanischer_und_karibischer_staaten сообществ*_стран_латинской_америки_и_карибского_бассейна 拉美和加勒比国家共同体 拉美及加勒比国家共同体',
  'cis-summit':
    'cis gus cei comunidad_de_estados_independientes communauté_des_états_indépendants comunidade_dos_estados_independentes comunității_statelor_independente wspólnot*_niepodległych_państw wnp commonwealth_of_independent_states gemeinschaft_unabhängiger_staaten zajednic*_nezavisnih_država znd снг снд содружеств*_независимых_государств співдружн*_незалежних_держав знд заједниц*_независних_држава 独联体 獨聯體 独立国家联合体 独立国家共同体 cis رابطة_الدول_المستقلة',
  'csto-summit':
    'csto ovks otsc odkb oubz collective_security_treaty_organization collective_security_treaty_organisation одкб организаци*_договора_о_коллективной_безопасности організаці*_договору_про_колективну_безпеку 集安组织 集安組織 集体安全条约组织 集團安全條約組織 集団安全保障条約機構 csto منظمة_معاهدة_الأمن_الجماعي',
  'east-asia-summit': 'east_asia',
  'eaeu-summit':
    'eaeu eeu uee uea eaes eaug eawu eurasian_economic_union union_économique_eurasiatique unión_económica_euroasiática união_econômica_eurasiática união_económica_eurasiática eurasischen_wirtschaftsunion uniunii_economice_eurasiatice euroazjatyck*_uni*_gospodarcz* evroazijsk*_ekonomsk*_unij* еаэс еаес евразийск*_экономическ*_союз* евразийск*_союз* євразійськ*_економічн*_союз* євразійськ*_союз* евроазијск*_економск*_униј* еаеу 欧亚经济联盟 歐亞經濟聯盟 ユーラシア経済同盟 ユーラシア経済連合 الاتحاد_الاقتصادي_الأوراسي الاتحاد_الاقتصادي_الأوراسي',
  'european-political-community':
    'epc cpe epg ewpc european_political_community europäischen_politischen_gemeinschaft europäische_politische_gemeinschaft communauté_politique_européenne comunidad_política_europea comunidade_política_europeia comunității_politice_europene comunitatea_politică_europeană europejsk*_wspólnot*_polityczn* evropsk*_političk*_zajednic* европейск*_политическ*_сообществ* епс європейськ*_політичн*_спільнот* єпс європейськ*_політичн*_співтовариств* европск*_политичк*_заједниц* 欧洲政治共同体 歐洲政治共同體 欧州政治共同体 المجموعة_السياسية_الأوروبية الجماعة_السياسية_الأوروبية',
  cop: 'climate_summit climate_conference climate_talks klimagipfel* klimakonferenz* weltklimakonferenz* sommet_sur_le_climat conférence_sur_le_climat sommet_climat cumbre_climática cumbre_del_clima conferencia_del_clima conferencia_climática cúpula_do_clima cúpula_climática cimeira_do_clima conferência_do_clima conferință_climatică conferința_climatică summitul_climatic summitul_pentru_climă conferința_pentru_climă szczyt*_klimatyczn* szczycie_klimatyczn* konferencj*_klimatyczn* klimatsk*_samit* klimatsk*_konferencij* климатск*_самит* климатск*_конференциј* климатическ*_саммит* климатическ*_конференци* кліматичн*_саміт* кліматичн*_конференці* 气候大会 气候峰会 氣候峰會 قمة_المناخ مؤتمر_المناخ',
  g20: 'g20 g-20 g_20 group_of_20 group_of_twenty gruppe_der_zwanzig gruppe_der_20 groupe_des_vingt grup*_g20 двадцатк* двадцятк* двадцятки груп*_двадцати групп*_двадцати груп*_двадцяти г20 г-20 20国集团 二十国集团 二十國集團 20國集團 g20 主要20カ国・地域 主要20か国・地域 20カ国・地域 20か国・地域 مجموعة_العشرين',
  g7: 'g7 g-7 g_7 g8 g-8 group_of_seven groupe_des_sept gruppe_der_sieben семёрк* семерк* сімк* сімки восьмерк* восьмёрк* вісімк* груп*_семи групп*_семи г7 г-7 г8 七国集团 七國集團 八国集团 八國集團 g7 主要7カ国 主要7か国 先進7カ国 مجموعة_السبع مجموعة_الدول_السبع مجموعة_الثماني',
  'nato-summit':
    'nato otan natos nato-a nato-u nato-om nato-ului нато 北约 北約 北大西洋公约组织 北大西洋公約組織 北大西洋条約機構 الناتو حلف_الناتو حلف_شمال_الأطلسي sojusz*_północnoatlantyck* sojusz*_atlantyck* alianței_nord-atlantice alianța_nord-atlantică alianza_atlántica alianza_del_atlántico_norte aliança_atlântica alliance_atlantique north_atlantic_alliance nordatlantischen_allianz nordatlantische_allianz североатлантическ*_альянс* північноатлантичн*_альянс* severnoatlantsk*_savez* северноатлантск*_савез*',
  'oic-summit':
    'oic oci organisation_of_islamic_cooperation organization_of_islamic_cooperation organisation_für_islamische_zusammenarbeit organisation_de_la_coopération_islamique organización_para_la_cooperación_islámica organización_de_cooperación_islámica organização_para_a_cooperação_islâmica organização_da_cooperação_islâmica organizației_cooperării_islamice organizacj*_współpracy_islamskiej organizacij*_islamsk*_saradnj* ois оис оіс организаци*_исламского_сотрудничества організаці*_ісламського_співробітництва организациј*_исламск*_сарадњ* 伊斯兰合作组织 伊斯蘭合作組織 イスラム協力機構 منظمة_التعاون_الإسلامي организаци*_исламской_конференции',
  'quad-summit':
    'quad квад квада кваду четырёхсторонн* 四方安全对话 四方会谈 四方安全對話 四方 クアッド 日米豪印 كواد الرباعية',
  sco: 'sco soz ocs ocx szow šos-a šos shanghai_cooperation_organisation shanghai_cooperation_organization schanghaier_organisation_für_zusammenarbeit shanghaier_organisation_für_zusammenarbeit schanghaier_organisation organisation_de_coopération_de_shanghai organización_de_cooperación_de_shanghái organización_de_cooperación_de_shanghai organização_de_cooperação_de_xangai organização_para_cooperação_de_xangai organizației_de_cooperare_de_la_shanghai szanghajsk*_organizacj*_współpracy šangajsk*_organizacij*_za_saradnj* шос шанхайск*_организац* шанхайск*_организац*_сотрудничества шанхайськ*_організац* шанхайськ*_організац*_співробітництва шангајск*_организациј* шангајск*_организациј*_за_сарадњу 上合组织 上合組織 上海合作组织 上海合作組織 上合 上海協力機構 sco منظمة_شنغهاي_للتعاون منظمة_شنغهاي شنغهاي',
  'un-general-assembly':
    'general_assembly un-generalversammlung generalversammlung vollversammlung uno-vollversammlung assemblée_générale asamblea_general assembleia_geral assembleia-geral adunar*_general* zgromadzeni*_ogóln* generaln*_skupštin* генассамбле* генеральн*_ассамбле* генасамбле* генеральн*_асамбле* генералн*_скупштин* 联合国大会 联大 聯合國大會 聯大 国連総会 الجمعية_العامة',
  /** Those whose summits we do not hold: a noun beside one of them is no summit of ours. */
  other:
    'eu ue ес єс еу 欧盟 歐盟 欧州連合 european_union europäischen_union union_européenne unión_europea união_europeia uniunii_europene unii_europejskiej evropsk*_unij* европейск*_союз* евросоюз* європейськ*_союз* євросоюз* европск*_униј* الاتحاد_الأوروبي مجلس_التعاون mercosur mercosul меркосур* меркосул* 南方共同市场 francophonie франкофони* frankofoni* commonwealth turkic_states тюркских_государств trójmorza',
  'summit-of-the-americas': 'summit_of_the_americas amériques américas americilor ameryk америк',
} as const satisfies Readonly<Record<string, string>>;

/** Councils of heads of state: their sessions are the summits. */
export const COUNCILS = {
  'cis-summit':
    'cis_council_of_heads_of_state council_of_heads_of_state_of_the_cis совет*_глав_государств_снг совет*_глав_государств_содружества рад*_глав_держав_снд 独联体国家元首理事会 独联体元首理事会',
  'csto-summit':
    'csto_collective_security_council collective_security_council совет*_коллективной_безопасности рад*_колективної_безпеки 集体安全理事会 集安组织集体安全理事会',
  'eaeu-summit':
    'supreme_eurasian_economic_council eurasian_supreme_economic_council высш*_евразийск*_экономическ*_совет* вищ*_євразійськ*_економічн*_рад* oberst*_eurasisch*_wirtschaftsrat* oberst*_eurasisch*_wirtschaftsrats conseil_économique_suprême_eurasien conseil_économique_eurasien_suprême consejo_económico_supremo_euroasiático consejo_supremo_económico_euroasiático conselho_econômico_supremo_eurasiático conselho_supremo_econômico_eurasiático consiliul*_economic_suprem_eurasiatic najwyższ*_euroazjatyck*_rad*_gospodarcz* vrhovn*_evroazijsk*_ekonomsk*_savet* vrhovn*_evroazijsk*_ekonomsk*_savjet* врховн*_евроазијск*_економск*_савет* 欧亚经济最高理事会 最高欧亚经济理事会 المجلس_الاقتصادي_الأوراسي_الأعلى',
  sco: 'sco_council_of_heads_of_state совет*_глав_государств_шос совет*_глав_государств-членов_шос рад*_глав_держав_шос 上合组织成员国元首理事会 上海合作组织成员国元首理事会 上合組織成員國元首理事會 上海合作組織成員國元首理事會 上合成员国元首理事会 上合成員國元首理事會 上合组织元首理事会 上海合作组织元首理事会',
} as const satisfies Readonly<Record<string, string>>;
