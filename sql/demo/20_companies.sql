-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sample data, part 2: 400 customer companies. A few are written out by hand, most are a trade and a place put
-- together ("Moara" + "Crasnei"). Company identifiers start at 90,000,000, which nobody has been given, so
-- their check digit is right and they still belong to nobody; banks and web addresses are invented too.

SELECT set_config('punte.tenant', demo.tenant()::text, true), set_config('jit', 'off', true);

CREATE TABLE demo.county(name text PRIMARY KEY, iso text, number int, dial text, post text, west bool);
INSERT INTO demo.county VALUES
 ('Alba','AB',1,'258','51',true), ('Arad','AR',2,'257','31',true), ('Argeș','AG',3,'248','11',false),
 ('Bacău','BC',4,'234','60',false), ('Bihor','BH',5,'259','41',true), ('Bistrița-Năsăud','BN',6,'263','42',true),
 ('Botoșani','BT',7,'231','71',false), ('Brașov','BV',8,'268','50',true), ('Brăila','BR',9,'239','81',false),
 ('Buzău','BZ',10,'238','12',false), ('Caraș-Severin','CS',11,'255','32',true), ('Cluj','CJ',12,'264','40',true),
 ('Constanța','CT',13,'241','90',false), ('Covasna','CV',14,'267','52',true), ('Dâmbovița','DB',15,'245','13',false),
 ('Dolj','DJ',16,'251','20',true), ('Galați','GL',17,'236','80',false), ('Gorj','GJ',18,'253','21',true),
 ('Harghita','HR',19,'266','53',true), ('Hunedoara','HD',20,'254','33',true), ('Ialomița','IL',21,'243','92',false),
 ('Iași','IS',22,'232','70',false), ('Ilfov','IF',23,'213','07',false), ('Maramureș','MM',24,'262','43',true),
 ('Mehedinți','MH',25,'252','22',true), ('Mureș','MS',26,'265','54',true), ('Neamț','NT',27,'233','61',false),
 ('Olt','OT',28,'249','23',true), ('Prahova','PH',29,'244','10',false), ('Satu Mare','SM',30,'261','44',true),
 ('Sălaj','SJ',31,'260','45',true), ('Sibiu','SB',32,'269','55',true), ('Suceava','SV',33,'230','72',false),
 ('Teleorman','TR',34,'247','14',false), ('Timiș','TM',35,'256','30',true), ('Tulcea','TL',36,'240','82',false),
 ('Vaslui','VS',37,'235','73',false), ('Vâlcea','VL',38,'250','24',true), ('Vrancea','VN',39,'237','62',false),
 ('București','B',40,'214','01',false), ('Călărași','CL',51,'242','91',false), ('Giurgiu','GR',52,'246','08',false);

-- Rivers and plains in the form of a name and in the genitive. Marks: c grain, w wine, m mountain, f fruit.
CREATE TABLE demo.place(name text, genitive text, county text REFERENCES demo.county, city text, marks text);
INSERT INTO demo.place VALUES
 ('Someș','Someșului','Cluj','Gherla','cm'), ('Arieș','Arieșului','Cluj','Turda','cf'), ('Mureș','Mureșului','Mureș','Reghin','cf'),
 ('Târnava','Târnavei','Sibiu','Mediaș','wf'), ('Crișana','Crișanei','Bihor','Salonta','c'), ('Bega','Begăi','Timiș','Făget','cf'),
 ('Timiș','Timișului','Timiș','Lugoj','c'), ('Cerna','Cernei','Caraș-Severin','Caransebeș','m'),
 ('Nera','Nerei','Caraș-Severin','Oravița','mf'), ('Lăpuș','Lăpușului','Maramureș','Târgu Lăpuș','mf'),
 ('Iza','Izei','Maramureș','Sighetu Marmației','m'), ('Crasna','Crasnei','Sălaj','Șimleu Silvaniei','wf'),
 ('Barcău','Barcăului','Bihor','Marghita','cw'), ('Ampoi','Ampoiului','Alba','Zlatna','mf'), ('Sebeș','Sebeșului','Alba','Sebeș','wm'),
 ('Hațeg','Hațegului','Hunedoara','Hațeg','mf'), ('Strei','Streiului','Hunedoara','Călan','mc'),
 ('Codru','Codrului','Satu Mare','Ardud','f'), ('Ier','Ierului','Satu Mare','Carei','c'), ('Bârsa','Bârsei','Brașov','Zărnești','mc'),
 ('Homorod','Homorodului','Brașov','Rupea','m'), ('Trascău','Trascăului','Alba','Aiud','wm'), ('Zarand','Zarandului','Arad','Ineu','cf'),
 ('Șieu','Șieului','Bistrița-Năsăud','Beclean','mf'), ('Baraolt','Baraoltului','Covasna','Baraolt','mc'),
 ('Jiu','Jiului','Dolj','Calafat','cw'), ('Amaradia','Amaradiei','Dolj','Craiova','cf'), ('Motru','Motrului','Gorj','Motru','mf'),
 ('Drincea','Drincei','Mehedinți','Vânju Mare','cw'), ('Olteț','Oltețului','Vâlcea','Bălcești','wf'), ('Lotru','Lotrului','Vâlcea','Brezoi','m'),
 ('Caracal','Caracalului','Olt','Caracal','c'), ('Vedea','Vedei','Teleorman','Alexandria','c'),
 ('Burnas','Burnasului','Teleorman','Roșiorii de Vede','c'), ('Argeș','Argeșului','Argeș','Curtea de Argeș','mf'),
 ('Muscel','Muscelului','Argeș','Câmpulung','mf'), ('Neajlov','Neajlovului','Giurgiu','Bolintin-Vale','c'),
 ('Mostiștea','Mostiștei','Călărași','Lehliu Gară','c'), ('Bărăgan','Bărăganului','Ialomița','Slobozia','c'),
 ('Ialomița','Ialomiței','Ialomița','Țăndărei','c'), ('Prahova','Prahovei','Prahova','Ploiești','w'),
 ('Teleajen','Teleajenului','Prahova','Vălenii de Munte','mf'), ('Vlăsia','Vlăsiei','Ilfov','Buftea','c'),
 ('Colentina','Colentinei','Ilfov','Voluntari','c'), ('Dâmbovița','Dâmboviței','Dâmbovița','Găești','cf'),
 ('Buzău','Buzăului','Buzău','Râmnicu Sărat','wc'), ('Milcov','Milcovului','Vrancea','Odobești','w'), ('Putna','Putnei','Vrancea','Focșani','w'),
 ('Siret','Siretului','Galați','Tecuci','cw'), ('Covurlui','Covurluiului','Galați','Galați','cw'), ('Prut','Prutului','Iași','Iași','c'),
 ('Bahlui','Bahluiului','Iași','Hârlău','w'), ('Bârlad','Bârladului','Vaslui','Bârlad','cw'), ('Elan','Elanului','Vaslui','Murgeni','c'),
 ('Jijia','Jijiei','Botoșani','Săveni','c'), ('Tazlău','Tazlăului','Bacău','Moinești','mf'), ('Trotuș','Trotușului','Bacău','Onești','m'),
 ('Ozana','Ozanei','Neamț','Târgu Neamț','mf'), ('Bistricioara','Bistricioarei','Neamț','Bicaz','m'),
 ('Rarău','Rarăului','Suceava','Câmpulung Moldovenesc','m'), ('Sucevița','Suceviței','Suceava','Rădăuți','mf'),
 ('Dobrogea','Dobrogei','Constanța','Medgidia','cw'), ('Casimcea','Casimcei','Tulcea','Babadag','c'),
 ('Măcin','Măcinului','Tulcea','Măcin','cw'), ('Călmățui','Călmățuiului','Brăila','Însurăței','c');

-- What a firm does: the words before and after the place, which places fit, how many of them, the classification
-- of its activity, and the sort of customer it is (the titles of its opportunities follow from that).
CREATE TABLE demo.trade(prefix text, genitive bool, suffix text, mark text, quota int, code text, activity text, sector text, sort text);
INSERT INTO demo.trade VALUES
 ('Agro',false,'SRL','c',13,'0111','Cultivarea cerealelor, plantelor leguminoase și oleaginoase','Agricultură','grain'),
 ('Agro Lunca',true,'SRL','c',9,'0111','Cultivarea cerealelor, plantelor leguminoase și oleaginoase','Agricultură','grain'),
 ('Cereale',false,'SRL','c',9,'4621','Comerț cu ridicata al cerealelor și semințelor','Comerț','grain'),
 ('Ferma Valea',true,'SRL','',12,'0150','Activități în ferme mixte','Agricultură','farm'),
 ('Moara',true,'SA','c',10,'1061','Fabricarea produselor de morărit','Industrie alimentară','mill'),
 ('Panificație',false,'SRL','',12,'1071','Fabricarea pâinii și a produselor proaspete de patiserie','Industrie alimentară','bakery'),
 ('Lactate',false,'SA','m',11,'1051','Fabricarea produselor lactate și a brânzeturilor','Industrie alimentară','dairy'),
 ('Brânzeturi',false,'SRL','m',9,'1051','Fabricarea produselor lactate și a brânzeturilor','Industrie alimentară','dairy'),
 ('Semințe',false,'SRL','c',9,'0164','Pregătirea semințelor','Agricultură','seeds'),
 ('Silozuri',false,'SA','c',8,'5210','Depozitări','Servicii agricole','grain'),
 ('Crama',true,'SRL','w',9,'1102','Fabricarea vinurilor din struguri','Industrie alimentară','wine'),
 ('Podgoria',true,'SA','w',8,'0121','Cultivarea strugurilor','Agricultură','wine'),
 ('Livada',true,'SRL','f',10,'0124','Cultivarea fructelor semințoase și sâmburoase','Agricultură','fruit'),
 ('Pomicola',false,'SRL','f',8,'0124','Cultivarea fructelor semințoase și sâmburoase','Agricultură','fruit'),
 ('Stupina',true,'SRL','',10,'0149','Creșterea altor animale','Agricultură','honey'),
 ('Mierea',true,'SRL','m',6,'1089','Fabricarea altor produse alimentare','Industrie alimentară','honey'),
 ('Legume',false,'Coop','c',10,'0113','Cultivarea legumelor și a pepenilor, a rădăcinoaselor și tuberculilor','Agricultură','vegetables'),
 ('Sere',false,'SRL','c',8,'0113','Cultivarea legumelor și a pepenilor, a rădăcinoaselor și tuberculilor','Agricultură','vegetables'),
 ('OUAI Lunca',true,'','c',9,'0161','Activități auxiliare pentru producția vegetală','Servicii agricole','water'),
 ('Irigații',false,'SRL','c',7,'4322','Lucrări de instalații de irigare','Servicii agricole','water'),
 ('Cooperativa Agricolă',true,'','',13,'0161','Activități auxiliare pentru producția vegetală','Servicii agricole','coop'),
 ('Zootehnica',false,'SRL','',8,'0141','Creșterea bovinelor de lapte','Agricultură','cattle'),
 ('Avicola Lunca',true,'SRL','c',7,'0147','Creșterea păsărilor','Agricultură','poultry'),
 ('Carne',false,'SRL','m',8,'1013','Fabricarea produselor din carne','Industrie alimentară','meat'),
 ('Ulei Presat',false,'SRL','c',7,'1041','Fabricarea uleiurilor și grăsimilor','Industrie alimentară','oil'),
 ('Nutrețuri',false,'SRL','c',7,'1091','Fabricarea preparatelor pentru hrana animalelor de fermă','Industrie alimentară','inputs'),
 ('Agrotehnic',false,'SRL','c',10,'4661','Comerț cu ridicata al mașinilor agricole, echipamentelor și furniturilor','Comerț','machines'),
 ('Fito',false,'SRL','c',7,'4675','Comerț cu ridicata al produselor chimice','Comerț','inputs'),
 ('Conserve',false,'SRL','f',8,'1039','Prelucrarea și conservarea fructelor și legumelor','Industrie alimentară','preserves'),
 ('Păstrăvăria',true,'SRL','m',6,'0322','Acvacultura în ape dulci','Agricultură','fish'),
 ('Plante Medicinale',false,'SRL','m',6,'0128','Cultivarea plantelor condimentare, aromatice și medicinale','Agricultură','herbs'),
 ('Logistică Agro',false,'SRL','c',6,'4941','Transporturi rutiere de mărfuri','Servicii agricole','logistics'),
 ('Băcănia',true,'SRL','',8,'4729','Comerț cu amănuntul al altor produse alimentare','Comerț','shop');

-- Companies written out by hand. Those with an owner stand in the pictures of the manual: nothing else is made for them.
CREATE TABLE demo.named(name text PRIMARY KEY, legal text, county text, country text, city text, sort text,
                        code text, activity text, sector text, owner text, status text, made_days int);
INSERT INTO demo.named VALUES
 ('Lactate Bucegi SA','Lactate Bucegi S.A.','Brașov','România','Râșnov','dairy','1051','Fabricarea produselor lactate și a brânzeturilor','Industrie alimentară','ana','ACTIVE',700),
 ('Panificație Arieș','Panificație Arieș S.R.L.','Arad','România','Arad','bakery','1071','Fabricarea pâinii și a produselor proaspete de patiserie','Industrie alimentară','ana','ACTIVE',690),
 ('Agro Bărăgan SRL','Agro Bărăgan S.R.L.','Ialomița','România','Slobozia','grain','0111','Cultivarea cerealelor, plantelor leguminoase și oleaginoase','Agricultură','ana','ACTIVE',720),
 ('Cooperativa Dealu Mare','Cooperativa Agricolă Dealu Mare','Prahova','România','Urlați','wine','0121','Cultivarea strugurilor','Agricultură','ana','ACTIVE',640),
 ('Baltic Grain OÜ','Baltic Grain OÜ','Tallinn','Estonia','Tallinn','grain','4621','Comerț cu ridicata al cerealelor și semințelor','Comerț','ana','ACTIVE',515),
 ('Pomicola Bistrița','Pomicola Bistrița S.R.L.','Bistrița-Năsăud','România','Bistrița','fruit','0124','Cultivarea fructelor semințoase și sâmburoase','Agricultură','ana','ACTIVE',97),
 ('Stupina Codrilor','Stupina Codrilor S.R.L.','Vâlcea','România','Râmnicu Vâlcea','honey','0149','Creșterea altor animale','Agricultură','ana','ACTIVE',610),
 ('Nordwind Agri GmbH','Nordwind Agri GmbH','Hamburg','Germania','Hamburg','machines','4661','Comerț cu ridicata al mașinilor agricole, echipamentelor și furniturilor','Comerț','ana','ACTIVE',118),
 ('Făgăraș Lapte','Făgăraș Lapte S.R.L.','Brașov','România','Făgăraș','dairy','1051','Fabricarea produselor lactate și a brânzeturilor','Industrie alimentară','ana','ACTIVE',560),
 ('Sere Codlea','Sere Codlea S.R.L.','Brașov','România','Codlea','vegetables','0113','Cultivarea legumelor și a pepenilor, a rădăcinoaselor și tuberculilor','Agricultură','ana','CHURNED',705),
 ('ABC Corporation','ABC Corporation Ltd','Londra','Regatul Unit','Londra','shop','4729','Comerț cu amănuntul al altor produse alimentare','Comerț','sarah','ACTIVE',480),
 ('TechCorp Inc','TechCorp Inc.','Delaware','Statele Unite','Wilmington','machines','4661','Comerț cu ridicata al mașinilor agricole, echipamentelor și furniturilor','Comerț','mihai','ACTIVE',330),
 ('Semințe Dobrogea','Semințe Dobrogea S.R.L.','Constanța','România','Medgidia','seeds','0164','Pregătirea semințelor','Agricultură','ioana','ACTIVE',650),
 ('OUAI Terasa Brăila','Organizația Utilizatorilor de Apă pentru Irigații Terasa Brăila','Brăila','România','Brăila','water','0161','Activități auxiliare pentru producția vegetală','Servicii agricole','ioana','ACTIVE',420),
 ('Ferma Lunca Mureșului','Ferma Lunca Mureșului S.R.L.','Alba','România','Ocna Mureș','farm','0150','Activități în ferme mixte','Agricultură','ioana','ACTIVE',545),
 ('Carne Maramureș','Carne Maramureș S.R.L.','Maramureș','România','Baia Mare','meat','1013','Fabricarea produselor din carne','Industrie alimentară','ioana','ACTIVE',590),
 ('Crama Piatra Albă','Crama Piatra Albă S.R.L.','Vrancea','România','Panciu','wine','1102','Fabricarea vinurilor din struguri','Industrie alimentară','lisa','ACTIVE',660),
 ('Ulei Auriu Călărași','Ulei Auriu Călărași S.A.','Călărași','România','Călărași','oil','1041','Fabricarea uleiurilor și grăsimilor','Industrie alimentară','lisa','ACTIVE',495),
 ('Zahăr Luduș Trade','Zahăr Luduș Trade S.R.L.','Mureș','România','Luduș','shop','4636','Comerț cu ridicata al zahărului, ciocolatei și produselor zaharoase','Comerț','lisa','ACTIVE',580),
 ('Silozuri Dunărea SA','Silozuri Dunărea S.A.','Brăila','România','Brăila','grain','5210','Depozitări','Servicii agricole','lisa','ACTIVE',675),
 ('Moara Someșului SA','Moara Someșului S.A.','Cluj','România','Gherla','mill','1061','Fabricarea produselor de morărit','Industrie alimentară','mihai','ACTIVE',630),
 ('Legume Vidra Coop','Cooperativa Agricolă Legume Vidra','Ilfov','România','Vidra','vegetables','0113','Cultivarea legumelor și a pepenilor, a rădăcinoaselor și tuberculilor','Agricultură','mihai','ACTIVE',455),
 ('Viticola Huși','Viticola Huși S.R.L.','Vaslui','România','Huși','wine','0121','Cultivarea strugurilor','Agricultură','mihai','ACTIVE',505),
 ('Hortiplant Olt','Hortiplant Olt S.R.L.','Olt','România','Slatina','vegetables','0130','Cultivarea plantelor pentru înmulțire','Agricultură','mihai','ACTIVE',95);

-- Further Romanian firms with a name of their own: name, county, city, sort.
INSERT INTO demo.named
SELECT v.name, v.name || CASE v.form WHEN 'SRL' THEN ' S.R.L.' WHEN 'SA' THEN ' S.A.' WHEN 'II' THEN ' Întreprindere Individuală'
                                     ELSE ' Cooperativă Agricolă' END,
       v.county, 'România', v.city, v.sort, t.code, t.activity, t.sector, NULL, NULL, NULL
FROM (VALUES
 ('Holda Nouă','SA','Călărași','Fundulea','grain'), ('Brazda Dreaptă','SRL','Teleorman','Zimnicea','grain'), ('Spicul de Aur','SRL','Ialomița','Fetești','bakery'),
 ('Ferma La Trei Nuci','SRL','Argeș','Topoloveni','farm'), ('Țarina Veche','SRL','Botoșani','Dorohoi','grain'), ('Ogorul Verde','SA','Brăila','Ianca','grain'),
 ('Pita Caldă','SRL','Bihor','Beiuș','bakery'), ('Cuptorul cu Lemne','SRL','Sibiu','Agnita','bakery'), ('Brutăria Doi Frați','SRL','Covasna','Întorsura Buzăului','bakery'),
 ('Lăptăria din Vale','SRL','Harghita','Gheorgheni','dairy'), ('Casa Untului','SRL','Mureș','Sovata','dairy'), ('Bivolița Neagră','SRL','Sălaj','Jibou','dairy'),
 ('Caprine Măgura','SRL','Buzău','Nehoiu','dairy'), ('Oierii din Șureanu','Coop','Alba','Cugir','dairy'), ('Coline Albe','SRL','Iași','Pașcani','wine'),
 ('Butoiul de Stejar','SRL','Prahova','Mizil','wine'), ('Via Bunicului Ștefan','II','Vrancea','Adjud','wine'), ('Ciorchinele Roșu','SRL','Constanța','Murfatlar','wine'),
 ('Rapsodia Viei','SRL','Timiș','Recaș','wine'), ('Tei și Salcâm','SRL','Tulcea','Isaccea','honey'), ('Fagurele Plin','SRL','Gorj','Novaci','honey'),
 ('Albina Harnică','II','Suceava','Gura Humorului','honey'), ('Stupii din Poiană','SRL','Hunedoara','Brad','honey'), ('Mărul Ionatan','SRL','Dâmbovița','Pucioasa','fruit'),
 ('Afinul Negru','SRL','Suceava','Vatra Dornei','fruit'), ('Cătină și Măceș','SRL','Bacău','Comănești','fruit'), ('Zmeurișul de Sus','SRL','Maramureș','Cavnic','fruit'),
 ('Cireșele din Deal','SRL','Iași','Târgu Frumos','fruit'), ('Pruna Bătrână','SRL','Vâlcea','Horezu','fruit'), ('Căpșuni de Câmpie','SRL','Satu Mare','Tășnad','fruit'),
 ('Nucul Falnic','SRL','Bistrița-Năsăud','Năsăud','fruit'), ('Grădina Bunicii Safta','SRL','Ilfov','Otopeni','vegetables'), ('Zarzavat Proaspăt','SRL','Dolj','Băilești','vegetables'),
 ('Dovleac și Floare','SRL','Olt','Corabia','vegetables'), ('Roșia Dulce','Coop','Galați','Târgu Bujor','vegetables'), ('Usturoiul din Copalnic','SRL','Maramureș','Baia Sprie','vegetables'),
 ('Ardeiul Iute','SRL','Arad','Curtici','vegetables'), ('Ciuperci de Pivniță','SRL','Cluj','Câmpia Turzii','vegetables'), ('Bunătăți din Cămară','SRL','Brașov','Codlea','preserves'),
 ('Dulceața Ștefaniei','SRL','Argeș','Mioveni','preserves'), ('Hambarul Mare','SRL','Cluj','Cluj-Napoca','shop'), ('Băcănia de Altădată','SRL','București','București','shop'),
 ('Piața Țăranului','SRL','București','București','shop'), ('Coșul cu Legume','SRL','Timiș','Timișoara','shop'), ('Gustul Câmpiei','SRL','București','București','shop'),
 ('Semănătorul Modern','SRL','Brăila','Făurei','machines'), ('Tractoare Ogor','SRL','Timiș','Deta','machines'), ('Combina Albastră','SRL','Ialomița','Urziceni','machines'),
 ('Pluguri și Grape','SRL','Arad','Pecica','machines'), ('Dronă pe Câmp','SRL','București','București','machines'), ('Sămânța Bună','SRL','Călărași','Oltenița','seeds'),
 ('Răsad Timpuriu','SRL','Dolj','Dăbuleni','seeds'), ('Hibrid Plus','SRL','Timiș','Sânnicolau Mare','seeds'), ('Lavanda din Deleni','SRL','Constanța','Cernavodă','herbs'),
 ('Mușețel și Mentă','SRL','Vaslui','Negrești','herbs'), ('Ceaiurile Muntelui','SRL','Neamț','Piatra-Neamț','herbs'), ('Fânețe Alpine','SRL','Brașov','Predeal','farm'),
 ('Herghelia Albă','SRL','Sibiu','Avrig','farm'), ('Iepurele de Câmp','SRL','Giurgiu','Mihăilești','farm'), ('Gâsca de Aur','SRL','Bihor','Valea lui Mihai','poultry'),
 ('Afumătura Țâței','SRL','Dâmbovița','Moreni','meat'), ('Mangalița Bănățeană','SRL','Caraș-Severin','Bocșa','meat'), ('Berbecul Țurcan','SRL','Mehedinți','Baia de Aramă','meat'),
 ('Floarea-Soarelui Sud','SA','Giurgiu','Giurgiu','oil'), ('Rapița Galbenă','SRL','Constanța','Hârșova','oil'), ('Apa Câmpului','SRL','Teleorman','Videle','water'),
 ('Picătura de Rouă','SRL','Galați','Berești','water'), ('Împreună pe Ogor','Coop','Olt','Drăgănești-Olt','coop'), ('Nouă Sate','Coop','Alba','Teiuș','coop'),
 ('Frăția Gospodarilor','Coop','Bacău','Buhuși','coop')) AS v(name, form, county, city, sort)
CROSS JOIN LATERAL (SELECT code, activity, sector FROM demo.trade WHERE trade.sort = v.sort ORDER BY prefix LIMIT 1) AS t;

-- Firms from abroad.
CREATE TABLE demo.abroad(country text PRIMARY KEY, code text, dial text, post text, bban text, vat text, streets text[]);
INSERT INTO demo.abroad VALUES
 ('Germania','DE','49','#####','##################','#########','{Hauptstraße,Mühlenweg,Bahnhofstraße}'), ('Estonia','EE','372','#####','################','#########','{Pärna,Sadama,Tartu maantee}'),
 ('Austria','AT','43','####','################','U########','{Hauptplatz,Kirchengasse,Wiener Straße}'), ('Ungaria','HU','36','####','########################','########','{Fő utca,Kossuth utca,Malom utca}'),
 ('Bulgaria','BG','359','####','DEMO##############','#########','{ul. Hristo Botev,ul. Vasil Levski,bul. Bulgaria}'), ('Polonia','PL','48','##-###','########################','##########','{ul. Polna,ul. Parkowa,ul. Młyńska}'),
 ('Italia','IT','39','#####','X######################','###########','{Via Roma,Via dei Campi,Via del Mulino}'), ('Franța','FR','33','#####','#######################','###########','{Rue du Moulin,Rue de la Gare,Chemin Vert}'),
 ('Țările de Jos','NL','31','####','DEMO##########','#########B01','{Dorpsstraat,Molenweg,Kerkstraat}'), ('Cehia','CZ','420','### ##','####################','########','{Nádražní,Mlýnská,Polní}'),
 ('Regatul Unit','GB','44','PL# #QX','DEMO##############','#########','{Mill Lane,Station Road,High Street}'), ('Spania','ES','34','#####','####################','B########','{Calle Mayor,Calle del Molino,Camino Real}'),
 ('Danemarca','DK','45','####','##############','########','{Storegade,Møllevej,Havnegade}'), ('Republica Moldova','MD','373','MD-####','DE##################','#############','{str. Ștefan cel Mare,str. Viilor,str. Păcii}'),
 ('Serbia','RS','381','#####','##################','#########','{Glavna,Mlinska,Dunavska}'), ('Grecia','GR','30','### ##','#######################','#########','{Athinon,Larisis,Ermou}'),
 ('Statele Unite','US','1','#####','','##-#######','{Market Street,Mill Road,Orchard Avenue}');

INSERT INTO demo.named
SELECT v.name, v.name, v.region, v.country, v.city, v.sort, t.code, t.activity, t.sector, NULL, NULL, NULL
FROM (VALUES
 ('Donau Saatgut GmbH','Niederösterreich','Austria','Tulln','seeds'), ('Alpenmilch Handel GmbH','Tirol','Austria','Kufstein','dairy'),
 ('Marchfeld Gemüse eGen','Niederösterreich','Austria','Gänserndorf','vegetables'), ('Weinhof Sonnleiten','Burgenland','Austria','Rust','wine'),
 ('Grünland Technik GmbH','Bavaria','Germania','Landshut','machines'), ('Havelkorn Mühlen GmbH','Brandenburg','Germania','Rathenow','mill'),
 ('Ostsee Dünger GmbH','Mecklenburg','Germania','Wismar','inputs'), ('Biohof Lindental','Saxonia','Germania','Grimma','farm'),
 ('Elbtal Obst eG','Saxonia','Germania','Pirna','fruit'), ('Tisza Agrár Kft.','Csongrád-Csanád','Ungaria','Szentes','grain'),
 ('Alföldi Mag Kft.','Békés','Ungaria','Orosháza','seeds'), ('Napraforgó Olaj Zrt.','Hajdú-Bihar','Ungaria','Debrecen','oil'),
 ('Kékhegy Pincészet Kft.','Heves','Ungaria','Eger','wine'), ('Puszta Méz Bt.','Bács-Kiskun','Ungaria','Kalocsa','honey'),
 ('Дунавска равнина ЕООД','Ruse','Bulgaria','Ruse','grain'), ('Rozova Gradina EOOD','Stara Zagora','Bulgaria','Kazanlak','herbs'),
 ('Slanchogled Trade OOD','Dobrici','Bulgaria','Dobrici','oil'), ('Wiśniowy Sad Sp. z o.o.','Mazovia','Polonia','Grójec','fruit'),
 ('Złote Pole Sp. z o.o.','Wielkopolska','Polonia','Gniezno','grain'), ('Mleczna Dolina S.A.','Podlasie','Polonia','Łomża','dairy'),
 ('Colline Verdi S.r.l.','Toscana','Italia','Siena','wine'), ('Oleificio Due Torri S.r.l.','Puglia','Italia','Ostuni','oil'),
 ('Irrigazione Padana S.p.A.','Emilia-Romagna','Italia','Ferrara','water'), ('Riseria del Ticino S.r.l.','Lombardia','Italia','Pavia','mill'),
 ('Ferme du Lac Bleu SARL','Savoia','Franța','Annecy','farm'), ('Semences du Val d’Or SAS','Centru','Franța','Blois','seeds'),
 ('Vergers de l’Ouest SAS','Țara Loarei','Franța','Angers','fruit'), ('Groenveld Zaden B.V.','Olanda de Nord','Țările de Jos','Enkhuizen','seeds'),
 ('Polderland Kassen B.V.','Olanda de Sud','Țările de Jos','Naaldwijk','vegetables'), ('Zelený Dvůr s.r.o.','Moravia','Cehia','Kroměříž','farm'),
 ('Highmoor Dairy Ltd','Devon','Regatul Unit','Tavistock','dairy'), ('Fenland Machinery Ltd','Norfolk','Regatul Unit','King’s Lynn','machines'),
 ('Huerta del Sol S.L.','Murcia','Spania','Lorca','vegetables'), ('Olivares Tres Lunas S.L.','Jaén','Spania','Úbeda','oil'),
 ('Nordjysk Foder ApS','Jutlanda','Danemarca','Hobro','inputs'), ('Vinăria Codrul Roșu SRL','Orhei','Republica Moldova','Orhei','wine'),
 ('Nistru Fruct SRL','Soroca','Republica Moldova','Soroca','fruit'), ('Livezile Nordului SRL','Bălți','Republica Moldova','Bălți','fruit'),
 ('Vojvođansko Zrno d.o.o.','Voivodina','Serbia','Novi Sad','grain'), ('Elaiones Thessalias EPE','Tesalia','Grecia','Larisa','oil'))
 AS v(name, region, country, city, sort)
CROSS JOIN LATERAL (SELECT code, activity, sector FROM demo.trade WHERE trade.sort = v.sort ORDER BY prefix LIMIT 1) AS t;

-- All 400, with everything that follows from name, place and number.
CREATE TABLE demo.company AS
WITH built AS (
    SELECT trim(t.prefix || ' ' || CASE WHEN t.genitive THEN p.genitive ELSE p.name END || ' ' || t.suffix) AS name,
           trim(t.prefix || ' ' || CASE WHEN t.genitive THEN p.genitive ELSE p.name END || ' '
                || CASE t.suffix WHEN 'SRL' THEN 'S.R.L.' WHEN 'SA' THEN 'S.A.' WHEN 'Coop' THEN 'Cooperativă Agricolă' ELSE '' END) AS legal,
           p.county, 'România' AS country, p.city, t.sort, t.code, t.activity, t.sector,
           row_number() OVER (PARTITION BY t.prefix ORDER BY demo.n(t.prefix || p.name, 100000), p.name) AS nth, t.quota, p.name AS place
    FROM demo.trade t JOIN demo.place p ON t.mark = '' OR p.marks LIKE '%' || t.mark || '%'
), wanted AS (
    SELECT name, legal, county, country, city, sort, code, activity, sector FROM built
    WHERE nth <= quota AND name NOT IN (SELECT named.name FROM demo.named)
    ORDER BY demo.n(name, 100000), name
    LIMIT 400 - (SELECT count(*) FROM demo.named)
), every AS (
    SELECT name, legal, county, country, city, sort, code, activity, sector, owner, status, made_days FROM demo.named
    UNION ALL SELECT *, NULL, NULL, NULL FROM wanted
), numbered AS (
    SELECT every.*, row_number() OVER (ORDER BY made_days IS NULL, made_days DESC, demo.n(name || 'order', 1000000), name)::int AS no FROM every
), dated AS (
    SELECT n.*, county.west, county.number AS county_no, county.iso, county.dial, county.post, abroad.code AS foreign_code,
           abroad.dial AS foreign_dial, abroad.post AS foreign_post, abroad.bban, abroad.vat, abroad.streets,
           coalesce(made_days, 15 + demo.n(n.name || 'made', CASE WHEN demo.n(n.name || 'status', 100) BETWEEN 56 AND 81 THEN 420 ELSE 1385 END)) AS age, demo.n(n.name || 'size', 100) AS size_draw,
           demo.n(n.name || 'status', 100) AS status_draw, demo.n(n.name || 'owner', 100) AS owner_draw
    FROM numbered n LEFT JOIN demo.county ON county.name = n.county LEFT JOIN demo.abroad ON abroad.country = n.country
)
SELECT no, name, legal, county, country, city, sort, code, activity, sector, age, foreign_code, foreign_dial, foreign_post, streets, county_no, dial, post,
       owner IS NOT NULL AS known,
       demo.id(made, 'company' || name) AS id, made,
       demo.slug(regexp_replace(name, ' (SRL|SA|OÜ|GmbH|Inc|Kft\.|S\.r\.l\.|B\.V\.|EOOD|OOD|SARL|SAS|Sp\. z o\.o\.)$', '')) AS slug,
       coalesce(owner, CASE WHEN foreign_code IS NOT NULL THEN CASE WHEN owner_draw < 50 THEN 'ana' WHEN owner_draw < 80 THEN 'mihai' ELSE 'ioana' END
                            WHEN sort = 'wine' AND owner_draw < 35 THEN 'lisa'
                            WHEN owner_draw >= 96 THEN 'elena'
                            WHEN west THEN CASE WHEN owner_draw < 46 THEN 'ana' ELSE 'mihai' END
                            ELSE CASE WHEN owner_draw < 58 THEN 'ioana' WHEN owner_draw < 78 THEN 'ana' ELSE 'mihai' END END) AS owner,
       coalesce(status, CASE WHEN status_draw < 56 AND age > 60 THEN 'ACTIVE' WHEN status_draw < 70 THEN 'PROSPECT' WHEN status_draw < 82 THEN 'LEAD'
                             WHEN status_draw < 90 THEN 'INACTIVE' WHEN status_draw < 98 THEN 'CHURNED' ELSE 'SUSPENDED' END) AS status,
       CASE WHEN foreign_code IS NULL THEN 'RO' || demo.cui(9000000 + no * 2399 + demo.n(name || 'cui', 2399))
            WHEN foreign_code = 'US' THEN demo.mask(vat, name || 'vat')
            ELSE foreign_code || demo.mask(vat, name || 'vat') END AS tax_id,
       CASE WHEN foreign_code IS NULL
            THEN demo.iban('RO', demo.pick(name || 'bank', '{BHLD,BPVD,CRCA,BNOU}') || demo.digits(name || 'iban', 16))
            WHEN bban <> '' THEN demo.iban(foreign_code, demo.mask(bban, name || 'iban')) END AS iban,
       CASE WHEN name ~ ' (SA|S\.A\.|AG|Zrt\.|S\.p\.A\.)$' THEN 60 + demo.n(name || 'staff', 340) WHEN size_draw < 34 THEN 2 + demo.n(name || 'staff', 8) WHEN size_draw < 74 THEN 10 + demo.n(name || 'staff', 40)
            WHEN size_draw < 94 THEN 50 + demo.n(name || 'staff', 200) WHEN size_draw < 99 THEN 250 + demo.n(name || 'staff', 750)
            ELSE 1000 + demo.n(name || 'staff', 900) END AS staff,
       least(1991 + demo.n(name || 'founded', 32), extract(year FROM made)::int) AS founded
FROM dated CROSS JOIN LATERAL (SELECT demo.office(demo.today() - age, name) AS made) AS start;
ALTER TABLE demo.company ADD PRIMARY KEY (no), ADD UNIQUE (id), ADD UNIQUE (name);

INSERT INTO crm.customer_companies (tenant_id, id, company_name, legal_name, tax_id, trade_register_no, vat_payer, iban, bank, website, email, phone, city, county,
    founding_year, industry_code, industry_name, sector, company_size, employee_count, annual_revenue_amount, annual_revenue_currency, revenue_range, status,
    is_startup, target_market, mission_statement, preferred_language, tags, owner_id, team_id, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), c.id, c.name, c.legal, CASE WHEN vat THEN tax_id ELSE ltrim(tax_id, 'RO') END,
       CASE WHEN county_no IS NOT NULL THEN demo.register_no(county_no, founded, c.name) END, vat OR foreign_code IS NOT NULL, iban,
       CASE WHEN foreign_code IS NULL THEN CASE substr(iban, 5, 4) WHEN 'BHLD' THEN 'Banca Holdelor' WHEN 'BPVD' THEN 'Banca Podul Verde'
                                                                   WHEN 'CRCA' THEN 'Credit Câmpie' ELSE 'Banca Nouă a Satelor' END END,
       'https://www.' || host, CASE WHEN foreign_code IS NULL THEN 'office@' ELSE 'info@' END || host,
       CASE WHEN foreign_code IS NULL THEN '+40' || dial || '555' || lpad(demo.n(c.name || 'line', 1000)::text, 3, '0')
            WHEN foreign_code = 'US' THEN '+13025550' || 100 + demo.n(c.name, 100) ELSE '+' || foreign_dial || '5550' || demo.digits(c.name || 'line', 5) END,
       c.city, c.county, -- abroad the province
       founded, code, activity, sector,
       CASE WHEN staff < 10 THEN 'MICRO' WHEN staff < 50 THEN 'SMALL' WHEN staff < 250 THEN 'MEDIUM' WHEN staff < 1000 THEN 'LARGE' ELSE 'ENTERPRISE' END,
       staff, turnover, currency,
       CASE WHEN turnover < 1000000 THEN '< 1M' WHEN turnover < 10000000 THEN '1M-10M' WHEN turnover < 50000000 THEN '10M-50M' ELSE '> 50M' END,
       c.status, founded >= extract(year FROM demo.today()) - 3,
       demo.pick(c.name || 'market', '{Gospodării din județ,Rețele de magazine,"Export, Europa Centrală",Fermieri mijlocii,Restaurante și hoteluri,Procesatori,Piața locală}'),
       CASE WHEN demo.n(c.name || 'mission', 100) < 30 THEN demo.pick(c.name || 'words', '{Hrană curată de la oameni cunoscuți.,Recolte bune fără risipă de apă.,'
            'Gustul locului pe masa orașului.,Să rămână tinerii la sat.,Calitate cinstită la preț cinstit.}') END,
       CASE WHEN foreign_code IS NULL OR foreign_code = 'MD' THEN 'ro' ELSE 'en' END,
       array_remove(ARRAY[CASE sector WHEN 'Agricultură' THEN 'agricultură' WHEN 'Industrie alimentară' THEN 'alimente' WHEN 'Comerț' THEN 'comerț' ELSE 'servicii' END,
                          CASE WHEN foreign_code IS NOT NULL THEN 'export' END, CASE WHEN demo.n(c.name || 'bio', 100) < 14 THEN 'bio' END,
                          CASE WHEN c.known THEN 'cheie' END], NULL),
       p.id, t.id, c.made, c.made, p.id, p.id, demo.action()
FROM demo.company c JOIN demo.person p ON p.key = c.owner JOIN demo.team t ON t.key = p.team
CROSS JOIN LATERAL (SELECT demo.n(c.name || 'vat', 100) < 82 AS vat, c.slug || CASE WHEN foreign_code IS NULL THEN '.example.ro' ELSE '.example.com' END AS host,
                           CASE WHEN foreign_code IS NULL OR foreign_code IN ('MD', 'RS') THEN 'RON' WHEN foreign_code = 'US' THEN 'USD' WHEN foreign_code = 'GB' THEN 'GBP' ELSE 'EUR' END AS currency,
                           round(staff * (90000 + demo.n(c.name || 'turnover', 420000)) / CASE WHEN foreign_code IS NULL THEN 1 ELSE 5 END, -3) AS turnover) AS d;

-- Where they are: everybody's seat, with some a branch, a warehouse or another address for invoices.
INSERT INTO crm.company_addresses (tenant_id, id, customer_company_id, address_type, street, city, state, postal_code, country, is_primary, created_at, updated_at, created_by, updated_by, action_id)
SELECT demo.tenant(), demo.id(c.made, 'address' || c.name || kind), c.id, kind,
       CASE WHEN foreign_code IS NOT NULL THEN demo.pick(c.name || kind, c.streets) || ' ' || house
            WHEN draw < 55 THEN 'Str. ' || demo.pick(c.name || kind, '{Morii,Livezilor,Recoltei,Gării,Câmpului,Unirii,Viilor,Izvorului,Principală,Salcâmilor,Nouă,Fântânii,Crângului,Păcii}') || ' nr. ' || house
            WHEN draw < 75 THEN 'Șos. ' || demo.pick(c.name || kind, '{Brăilei,Națională,Vestului,Clujului,Aradului,Câmpiei}') || ', km ' || 1 + house % 24
            WHEN draw < 90 THEN 'DN' || 1 + house % 72 || ', km ' || 10 + house
            ELSE 'Calea ' || demo.pick(c.name || kind, '{Bucovinei,Moldovei,Severinului,Șagului,Turzii}') || ' nr. ' || house END,
       c.city, c.county, CASE WHEN foreign_code IS NULL THEN c.post || lpad(demo.n(c.name || kind || 'post', 10000)::text, 4, '0')
                              ELSE demo.mask(foreign_post, c.name || 'post') END,
       c.country, kind = 'HEADQUARTERS', c.made, c.made, p.id, p.id, demo.action()
FROM demo.company c JOIN demo.person p ON p.key = c.owner
CROSS JOIN unnest('{HEADQUARTERS,BILLING,SHIPPING,BRANCH}'::text[]) AS kind
CROSS JOIN LATERAL (SELECT 1 + demo.n(c.name || kind || 'house', 140) AS house, demo.n(c.name || kind || 'street', 100) AS draw) AS d
WHERE kind = 'HEADQUARTERS' OR demo.n(c.name || kind, 100) < CASE kind WHEN 'BILLING' THEN 9 WHEN 'SHIPPING' THEN 12 ELSE 14 END;
