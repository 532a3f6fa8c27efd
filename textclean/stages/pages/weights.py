"""The page model: cue words by their weights, in hundredths, and the two forests (`forest.read_forest`).

Learned by ``python -m textclean.learn.pages`` from 5276 renderings of 2286 pages.
"""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from typing import Final

WORDS: Final = """-725: cookies
-540: sign
-455: newsletter
-440: terms
-430: subscribe
-415: forum
-400: rights
-390: privacy
-385: news
-365: cart
-360: reserved
-355: please
-345: share
-335: email
-325: blog
-315: comment cookie
-305: agree
-300: policy
-295: site
-285: o
-280: log menu
-275: reply shop
-270: copyright guide
-265: account
-255: careers
-250: community
-245: facebook posts
-240: store
-235: december latest
-230: contact english sie
-220: loading shipping
-215: browser skip stories
-210: guides partners purposes twitter
-205: accessories links sale website
-200: consent join mail registered
-195: articles editor follow
-190: image resources
-185: artikel
-180: advice college deals events login search
-175: advertisement advertising javascript
-170: jobs opens receive science
-165: close gift
-160: add ago necessary products
-155: advertise forums podcast register topics
-150: discussion edition inbox page submit toggle view
-145: accessibility culture donate information link llc magazine newsletters rss worth
-140: enter info movies orders rewards selected society stock
-135: august opinion politics read sell us
-130: affiliate breaking center comments gov legal mehr save says
-125: explore foto galaxy holiday logo quote teilen tips ukraine yoga
-120: abo compare credit ebay estate faq interessieren kids mac member nov photo reddit tab videos
-115: expand uk views
-110: article arts become care discover earn kommentare linkedin pinterest podcasts press replies sport viewing vs wrong
-105: ads card dec deutsch entertainment financing government leave nachrichten navigation reactions related thank trade trademarks youtube
-100: board buy country demo featured helpful home könnte lesen meet payment topic
-95: anzeige back communities connect dich editorial español icon inc informationen mark order profiles relevance sorry staff story table toothbrush trending uns updates welcome world
-90: adresse awards cafe contents continuing gear job kontakt können left life manage neue plugin review sitemap sponsored sports submenu tags welt
-85: aktuelle blogs campus categories cbd edited education find fool hidden instagram interest miss modal next notice really solutions updated whatsapp winter writer written 图 来源
-80: accept access act author click disclaimer family faqs finance football footer germany gifts health hub joined living navigate newsroom notion office opinions photography photos play politik question region repair send trademark unsere win window
-75: beauty browse calendar commented content dieser europa faculty garden gdpr how impressum israel ndr popular positive preferences product radio readers refine scripts services signing tele themen try webinars wishlist 更多
-70: amazing archive badges beiträge books cards caters checkout commercial enable guardian guidelines hide journalism jul keyboards kommentieren kultur legitimate media medicine members money notifications purchase registration report reviewed seite select submission subscriber therapy threads tv typescript 首页
-65: acknowledge activity ad antonio apr australia automations been beitrag bill cancel china clothing coach coffee datenschutz datenschutzerklärung download espresso filter get gutscheine healthcare hear impeachment kostenlos meldungen mission nutrition posted provided quantity rechte sciences sharing sparks subscriptions trial tuition unsubscribe usa valuation viewed watched watches wish
-60: abonnieren advertiser agreement angeles answers anzeigen arrow bell bild business canada career christmas corrections counseling docker ethics experten games hot höchste insights jersey kingdom locations lorem marketplace password personal phone rei reviews school seller shirts special stores subscription ultimate unchanged
-55: address affiliated aktuelles alibaba aliexpress apple appointment archives astronomy beste bleiben boy bundle carry category collections commons communications desks device digitale dope dpa dream eats equity eu feb français freelance future golf help history holidays ikea internet ipsum islands items jewelry jörg kommentar kurz league learn literatur love meinung membership mutual nature nfl november oct october omni overview pm portal promoted recipes redaktion russian shopping signed sort suche touch trump tu tutorials uncategorized veröffentlicht visitors watch weiterlesen went wetter wiki women über
-50: advisor ampel aug automotive backpacks bag bags bank beautiful boeing briefing calc calculator calculators checkbox clicking collapse continue courtesy delivered disability disabled discount docs dortmund e editors episode erhalten etsy everyday fall founder gelesen getty govt helfen hong href india investing ipad jazeera killed lifestyle ltd master may patagonia penn pods promotions purpose reader refresh refreshing republic robot saul scholarships scroll shelf south spam sponsor teacher thema thread today top trevor university websites wordpress yr zip
-45: aid anmelden archiv barbecue basketball billy chevron cn committed conditions cookielawinfo daten death denver desk destinations devops dipl discussions doing donations elections españa explorer express fashion fax feedback fokus fragrance friend fórmula gallery gateway gaza german großem harvard hey hospital iceland improve inclusion interessant internationale italiano kong kopieren kostenlosen lab marked mba microsoft nobel notices oak overflow partner pay picking plague police portraits portugal português presented presse projet raspberry recruiting restaurant retail ritual roast scooter screens serie show signup singapore stack strictly stunden ständig submitting subsidiary swap telephone testimonials vanguard visiting votes vous weather wirtschaft zeitung 版权所有
-40: abnehmen above absolutely abuse adipiscing admissions affairs affiliates africa alerts alumni amet andreas attributes bad banner beaten beatrice beds besten boys bronze bundles capsules cas changing checklist christian club conduct consectetur conversation cooking crashing crime de dealer defense deutschen directions disaster disclosure discovery discuss disney diversity dog dolor ea edit ee election elit esg exchanges exclusive expressed figure finden finder freitag geld glossary hall helmets homes hunt informieren ing inhalt insider interviews ios jackets journalist jun justice kanal karriere kit letters likes makers me medien meiner menü microphones movie nd new newest now npr oops opt outdoor panorama parenting pc pie planet portuguese previous purchased race rd recovery refer registry required ridge royal sam samsung sara schedule score secret seeing sellers sina sites spiele stay street surgery sweden tages tel thai things tops vodafone voted webinar weine why yours δ 广告服务
-35: alert allegedly andrew apply arabic arrivals asana assume ausbildung ave aviation awesome banking bbc berliner book bot bundes campbell centers chargers classified closed cloud confirm connected copied cyber czytaj dark denies dictionary disorder disorders distribution dropdown durch editions eintrag eve fdp fight forgot frauen freeride freunde fund fußball gadgets gardening geht gesundheit hike hilft hospitality houston informational inspection inspiration item jupiter kannst keyboard klaviyo krieg kubernetes law leadership liked livestream logged logistics logos luggage madrid mall mallorca map message migrate mongodb moon mop nist nonprofit owner palace participant payments pediatrics pennsylvania practices prep preservation printers proud publications quelle recaptcha rent resident road russland sales saudi schneider screening season sections sed snow spiegel startseite steam stern struggling style subscribed substack sun symbol syria thanks tipps toolkit translation transportation valley valve verarbeitung verein vergleich walmart wealth wellness wife zander ähnliche équipe русский 体育 娱乐 社会 评论 및
-30: abgelegt academics acquisitions adventure advertisements advisory afp akademie alive analyzed announcements answer arbeit arbitration archived asset aufgebaut ausland avenue bachmann ball batteries biennale bilder bitte bluesky boa boutique buyer calculated catherine chairs chaos checking choices cio classifieds clipboard committee connecticut contribute controversial copilot county cricket cycling dancing dare dash degrees dein deinen democracy departments detroit directory discord doctor donation doubts dresses ed electronics exception exhibition experte faire flower folgen food garmin gary gesund glad glance gmbh gordon grenadines grigio guy hearings hollywood iceberg ideas identifizieren idées images industrie industries informiert infos insiders insight invest ira je jonathan kalten katzen korea landes languages laptop laufen legend lexus lip lizenz loans logitech ländern maps marathon maria markets mayor mediadaten merch messenger metro milky moritz motorcycle murder nba neu neueste nutzungsbedingungen otherwise par parents parties patient patio philipp physician pickup pictures pierre politician polizei polski post pressemitteilungen prize program promotion public purchases qcy qs questions recurring reise reisen remodeling respective rings rug safety saved schools scott seinem series service shield shows slept socks solar specials speech spinner spruce stiftung stimme sto stronger subscribing substitute sustainability sz talks tech texas tim touring tous turkish typeerror uhr unseren vinyl volunteer webseite weg wege weiter weiterbildung widerruf willige wissen witness wm woodworking worse worst wsj zurück 中文 作者 发表评论 房产 打印 日本語 组图 联系我们 财经 한국어
-25: accordance administration advertisers affinity americas android angebote anmeldung anniversary answered appointed appointments armenian asia asu athletics ausbau australian be bean belongs benachrichtigungen best bestellen billboard boden border boston brands broken burlington büro cabinets cad candidate canvas catalog centre change charity chat chemnitz chess chinese clarifications climate collect colorado columnists compassion contributor coronavirus corporation court crypto crystal dangerous deal decor dei delhi delivery developer died diet digitalen disclosures discrimination disputes dmca doc dollars donald donors dr drain drops dubbed editorials educator educators einloggen emily endorsed entfliehen epaper erfahre erwartet euro everyone everywhere experience facilities facts fahrrad fan fc february films flipboard folly font foundation fox frost fuchs gannett garage gonzalez gop grants grow guys hamburg hatch headlines hearst held hitler holstein iab ids illustration immobilien independent indy infographic inform inhaber insured intellectual intention investigative investors iphone ireland israeli japanese jeffrey jelly karl kg laden leisure licensed lisa listen liverpool loan makeup malaysia marco markus mary mask mastodon medical messages mhz mon morning mostly motogp mt mug multimedia más männer märkte möchten nascar neighborhood nespresso netsuite newspaper newspapers nigeria nil norris notified notify nutzer nutzung nächsten obituaries oer ohio op operated option others overlay palestinian parallels paris pediatric phones photograph places plumes policies polityka poll preference prev prevention primer print prism procurement projectors puzzles quantum ratgeber reading reagieren referral reiseziele relations removal reprints rogers rolls row russia rust saas satz schließen schnittstelle scooters seattle sex shadow slavery sofas speaks spirit spotlight sprachen springs star statement statements statt steigt stevens stuttgart suchmaschine sunday super tale technik tennis tents testen tiene toll tom tomorrow tottenham tradition transcript transfers trends täglich universe upcoming vat verpasst verwenden vests vida vietnamese virginia warren watchlist weddings weil weird wikipedia wild wow wp zürich ändern überprüfen übersicht 搜索 汽车 视频
-20: abenteuer abonnement absenden acceptance adam adhd admission admits advantageous adventures advisors advocacy afghanistan agb aides akismet albania alexandra alison angezeigt any ap appreciate archaeology army artist asks associates auction aud aura authors babies beef beer begonnen belgium beratung berlin bicycle biden binge biotech birthday blank blood bond brain bridal british broker brow browns bubble bundesliga buried cancer carpenter carrier cars carte cartoons carts cat cdn chamber chance changelog checklists chemistry church circle clearance clinics colleges columns comics complaints confirmed congress consenting contributors cookware coolest cop cork correctly council creep critique crossword css cta currency davies dc dd deinem deiner delayed democrats denied developers dh did dienstag difference digitales diligence diploma disabilities discounts discourse diskutieren dismiss district division diy drucken dubai dust dw earth ecc electric emails employment enabled enrolled enrollment entdecken entered erfahrungen erhält esc etf europe except exchange exclusives exklusive expert fails fans favorites fb fe fellows fellowship feminismus figaro filed finanzen floor forest formel fotografie french freunden fx gabriel galleries gallon gender geolocation geschlossen gewinnspiele girls gpt grenada grid guitar hire hobby händler indonesia infants informative installments instruments intern investigations investor ipados issuer jan jason jedem jerusalem jill joining jon joy kb kelly ki kitchen klassische kontaktformular konto korean kredit kündigen lagos leistungen leonardo lesotho liberal library lifetime locator looking loom lube luft magazin mai manchester mann marcus massachusetts mat measure meetups meghan melissa mergers michel migration mine minus mistakes montag mouth nachhaltige neck necklaces netz niedersachsen nikon nouveau nursing nyheter official oregon ovens packs pants partnership paso past pauli pcs permalink personalisation played playtime pleasure polls portland posteingang practitioners preserving prince princess profit programs projekt protest publisher quellen quiz qué racks rating rebecca recalls refill regarding reject reklama relax releases remarks reporter responsible restore reuters reveal revealed richest roundup sadly salzburg santa sarah satire scam schleswig scholars schwerpunkt scratch screenshot security seminars sent sep setzt sewer shelving showcase sidebar skulls smile snapdragon sofern software songs specializing spurs ste stellen stocks strap struktur subtotal summer sunglasses suomi sv swimming tablet tan telecommunications telegram teresa theories thrilled till tire tires tiếng tod todos tonight tos touren trafficking transport tumblr tun türkei uh undergraduate united unternehmen upvote urgent usd utm va vault vendors venice ventures visitor việt vol volker wahrheit wallet walnut wann warns warum wearing weber werben whitepaper whitepapers william wissenschaft workers xenforo yeti zdf zeiten überall новости العربية द ह 关闭 大 推荐 正文 注册 登录 科技 繁體中文
-15: about abroad accessory accreditation achievement activate adchoices advocate aerospace aging albums aller alles ama andorra anfrage announces ansprechpartner antarctica apa apparently appeals approval arab armenia arrested arrived ash ausgabe austria authorize auto autumn azerbaijan bachelor backyard badge bahasa baseball beat beige belgique benches berichterstattung berries bids bike birds biz blame blick blogger blogging blvd bolivia bonus bookmark boots born box bracelets brasil brave breadcrumb bremen brexit browsers bulgaria buyers börse calm captcha caption carb caribbean carriers case casualty cds celebrates ch champion characteristics christoph cite classes clause cleveland cluster coaching coastal codes comedy commenting commission committees comparisons competitions concern concerning conferences congratulations constitutes crash cst cube cultivating cv darüber datum davis deadline deducted defence deferred democratic department diagnosis dilemma dish dispatch displays dispute dj drill east ebook ebooks economics einsatz einverstanden elizabeth embed empty ensur entrance episodes erik ernährung erp evo explores factory faith fantasy federally feiern fiction film filters financials fintech firmen fishing fitness fitting folgende folgenden forgotten frankfurt frau freebies freuen fri friday funded fundraising funds futures game geben gefragt geladen give gloss god gorgeous gratis groß gt guidance hamburger hate healing heights helena helping herz hiking hindi hockey honor horoscopes house houseplants houses howard hungarian hurricane hält ice ignored ihnen incidents ink insightful inspire inspiring institute institutionen integrative international intervention ipo iran italian itunes james jamie jennifer jose journalists jump jung jus kalender kate kill kits klicken know kurze küche laboratory labs lady landkreis landscaping laptops latte leaving lei lenovo lineup literature llms london loop loses lotto loves lowe mag mah manipulate marketer marketers married matthias mcdonald mcp meisten melden memberships mensch mike mild mittelstand mlb mobilität modernization molly mornings mortgage mundo museum même navy nederland nederlands netiquette networking neuen newly nhl nonprofits norge normal noticias nova nw nächster obligation occasion officials omg ontario opinión outdoors owners pagination painted painting papers paradigm parks partnered partnerschaft passiert peace personalised pete pharmacy phil philippines pies pizza placeholder playbooks playground pledge point pole polic policyterms polish popup portrait poses poster pot prairie preferred pregnancy presentations preview printing progressive promis promo proposal protected publish publishing purifiers pv qatar reaction recap recreation recycling references regional relation relationship religion renew renewable republicans reset residents retire returned reveals rezepte richtlinien rides roadmap rocket ru rugby safari sandals sandwich sanity scandal scholarship scottish seating secrets sector seeks semi september setzen ship shirt shorts shot sicher sick sir smartwatches soccer sold sommer sont sorgen spectrum sponsors springen src sri stat stats stefan striking strive stunning suits supplements supplier supported surprise svenska sverige syndication tables tage tanks targets technologies teen teens telecom telescope testimony thailand thomson ticket timelines tired titled tony tote tourism toys trainer transformation transmitted trauer travel tube tune turning twin ukrainian umweltschutz unclear understood unserem unterhaltung utilities val vanilla vapor ver verkehr veterans vibe vice victoria video vincent void voters votre wandel wanting webmaster webseiten weigh weitere werbung west wholesale willst wilson więcej wohl workshop workshops worte youth zeigen ziel überblick ελληνικά فارسی 教育 新闻 日本
-10: abmelden admin african allein alpha ambassador anders angemeldet animals anytime apartments atlas bahamas bahrain bald barrierefreiheit bc bed belts besser besuchen bills boards boss bought brilliant buch camping caring casa central cf champions children chrome cities city climbing column combinations complaint computers confidential confirmation conflict congo contacted contacts contained contests coupon crafts cruise cuisine customize debate degree deine deleted desktops desserts destination deutschland dialog directors dm doors drag drinks earned egypt einfach einstellungen emirates engineering england enjoyed enthusiast entrepreneurship escape essentials etfs executive exempt explained families father fear fehler felder fighting finally flow flowing footwear formula forschung fotos fraud frei global go gold gray guest guinea habit hacker hacks haiti hans hdr heading hin hit honest hs humanities hungary hunter husband illegal injury inquiry insert insulated integrations interact interested interview invalid invoice japan july juni keinen kostenlose köln lanka leader legacy lego lending leo license lifespan load loaded locked looks lucky luxembourg magazines mar markiert mastercard medication meter meters miami mill mitglied mobility moldova mugs musik münchen nbc necessarily neo never nimmt notification oben occasional offices open organized our owned pacific packaged parking paste perspective peter pets pl political predictions premiere prints pro pt pumps qr qualifying rail rally reads recipe refunds relationships reputation restaurants sa safely sap sectors selling seniors serverless settings sf shipped shortcut shouldn sip slide slovakia smoke sollten soul spain speakers speichern st stars start stopping storing strengthening sub subject subscribers sudoku swing switched team television theme tipp trades transition transparenz treats trouble troubleshooting truck trusted tweet türkçe union upgrade upgrading uploads used utah utility veranstaltungen verwendet viral visit vorbehalten walkthrough wall washington ways weeks weniger willing wohnen wondering worked yahoo zealand 简体中文
-5: agentic alle api asking audio aus believe bio bus carolina child claims cleaning comparing coupons dashboard digital downloads drive dutch embedded explains factors financial gen goods graph habits hier hilfe hill housing identity inside intended lists maintenance men michael middle more names natur partnerships powered rankings reports residential rund scores shares smarter specialist statistics suchen transform unlock vacuum validation very veteran vision welche wood workplace
5: adobe ahead ai ca captures charts claim collaborate decided dedicated definitely driving du everything exceptional forever former forms gar gr highest ignore input jordan lite loss matters meeting mexico märz netherlands network perhaps premium prime purple recognize sensitive sky soon spring strange styles ta takeaways text transfer turn unless update we wear white winning wins won wouldn
10: absence academic accelerating accepting accurate acquired action acts agencies agriculture ak alaska alexa america americans amy analyst ancient applies area arguments arrange arrive assets assign assigned assistants assisted association attach attempts attribution audiences aurora avoiding award baby backed baker banks barcelona barriers baskets behaves below belt bet beware bisher black blow boolean boost boosts bots bottles bowls breakfast breaks brew brief bureau buzz cache casino causing centered challenge chapter cheaper checked cheese chief chronic circuits clever clicks clothes cocktail columbia commitment competitor completing compliant compound confidence configurations connecting conservative considering consists construct consult consumer contributing contributions controllers convention conversations cord corner corresponding crazy creative dakota dance darf deadlines deaths delaware depression detect deutlich diagnosed dies diesen digging discovering dive divided diving dramatic drinking drives dynamics ebenfalls elevated emphasize ende endless energie estimate estimated ethical ethiopia exam experiences eyes facial facilitate facilitates farmers ff fields figures fine finish flag flags folding forced forces foundations fps fun fusion garten gartner gauge general großer gruppe guarantees guard guided handed happy harder harry hassle haus heads healthy hearing heißt hierarchy highlight highlighting historic honestly hotels hubs humans hydration illness imaging impactful independence indian influencer influencers innerhalb innovation inputs installation instructors intake italy jenny journal juli julia kick labeled lage lange lasting lazy learners lee leg liberty lights liste located loud louisiana loyalty lunch maine man manufacturing mars mastering maximize meaningful meant megan michigan mile mind minimizing minor mirrors mississippi mit mitigate mitte modeling moderation monica months moore morgen motivated neat neither nose not notebooks nu off online openai original orleans ot outline oversight overwhelmed paddle passing passionate passive pause pe perfection perks permanent personality picked pink planner playbook pocket pointed possibilities possibly powerhouse precise predictable priced priorities privilege profile protective pub published purchasing purely pursue px qualified rain ranks realized reasonable recommend recommends records reg relaxed relief relying remaining reminders removing rentals repeated replaced reporting respectively respond returning revolution revolutionizing risk riverside ro robots rot rough routines russell scan scenario sci secondary seemingly separately serious seriously setups sheet shoppers shown since sitting sl sleeve slower slowly smartphones sneakers sorted sorting southern specialty specifying spices spreading standalone starts steep stored streamline strongest studies submitted suite tablets tactical tall teaching technical tells territory themselves thi threat thu ti ties tl tone town trading trailer transitions translations tray trim tropical truly turns twitch ty u unsure usual vary vector verbraucher versions viewers visible visited volumes wait warranty week weekend weights weiß weltweit werde wherever williams wise wonderful wor workflows writers wäre years young
15: ab acc accidentally achievable achievements acquisition adapter adequate administrative adopt adopted adv advise aesthetic af again agent agents aggregation agnostic aimed aims airflow allocate alt alternate alternatively analyzes anfang animal ann app appeal appealing appeared approved architectures artistic assembled assembly assignments assumed asynchronous attendees avoids aw awarded axis backbone backups balances ban banana barely batch bathrooms battlefield bedroom beginning begriff beiden beijing beitrags bent besuch beverage bevor binding biodegradable bisschen bite bits blended bolt boosting bra bracket brad branches brauchen bridges bright brooklyn brush bubbles bui bytes cables cakes calcium calculating calculation calculations calling capability captivating carl carries carrying caution cd centralized character chatbot chatbots chili chips chris circular clarity cleaners cleans cleanup coaches coast collected collecting com combat commitments committing communicate compa compile compl composed compression concentration conducting confident configured connects consume consuming conversion coordinated couldn counter couple created credibility criminal critically curved curves cycle czech daniel dank darunter dates dealing debian deeper defining delegate demands demographics demonstrated denen dense dental descriptive desire determined determines determining development diagnostic dienst diets differ differences differently dining dip directive discussing disk disposable disruption distributions dns domain dominant dominican dose double doubt drew dt dumbbell dumbbells easiest educate educational ef effect effectiveness einzige electrician electricians eliminates emphasis enablement ending endurance engineer engineered entity entries entwicklung equal erklärt erst está evaluated evaluation evaluations ex examined examining excel excess excessive exe exists expansion expecting exper experie expertly extending exterior external extracting fail failures familiar familie far fascinating feat federal feelings finishes finishing finite finland firewall fish flagship flawless flew flip float flour flying folge forbes forget forwarding fourth frage fragen frames framing freie fuels gaps garbage gardner gathered gehe genuss geo geschrieben gesehen globe gnu goat governance graphs greatly grenzen gründen grünen gute halten hamilton hammer handled handy hang happened happens haven hawaii hea headband healthier heavy helsinki hinaus hinter hip historically hold holders homework hosts ht hulu humidity iconic identified identifier implemented impossible incremental indexed indicate indicated indicators indie individuals indoor inexpensive infinite influence influences informal injection insects inspired intensity interior interoperability interpret interval intervals introduces invoices invoicing involvement inzwischen issues iterate ivy jeff jim joint josh judge jumping junge jupyter kafka kale kan kansas kathleen kcal keen kevin kitchens kleinen km knowing knows kommen kooperation kosten kraft krise lakes lamp lan landed launching laws lawyer layouts leap leasing leben leer leider lemon lenses letzte leverages lg lid lik line lining linux liquid lithium lo looked loops lost ls macos majority manages marshall massage masterclass mathematical matrix maturity maybe meats mechanics medi mein meist mention merged midnight miguel mileage mindestens minimize minimum minneapolis minutes missing mixing modify modules monday monitors mus muscle muscles myself narrative nat national nearby nebraska needing nested netzwerk nevada nevertheless nj nobody nodes normally notch novel nr nutrient ny obtained obvious occur occurs odd officer offshore older onboarding opportunity optical optimizations organize organizers organizes oss ourselves outbound outcomes outdated overnight override overwhelming paced packaging padded pairing paper parsing participating passport patel paths peanut peas peer pegasus penetration pens perf performed performing performs permit personalize personnel pg phenomenon philadelphia phrase pic picks pipelines pitch placing planners plugs plumbing poland ports positions potenzial powers predefined predict prefix prepare price privat processed prod proficiency profound projected prominent properly proposition prospects protection protects protocols provider proxies prozent präsident ps pulls pumpkin pushes rahmen ram ranch rank reaching reasoning receives reception recognition recommended redesigned refined reflecting regions regression regulated relaxation releasing reliance remarkable remote removable removes req reservations resolve restricted retrieval rewarding rid rise romania roof round ruby runners running rushed ryan safeguard satellite saving savvy scheduler schlägt schreibe schulen schwierigkeiten schön seamlessly seasons sebastian sechs seemed seems seen segmentation semantic senate senior seq ser serv served severe shell shots shoulders shut sides sig signal silos simulate singh sku sleeper slovenia smith sms sogenannte solchen sollen solve somebody song sounds soweit sowie space spacecraft spacing spanish spanning spatial spec specialists spice spider spotify spots sprache spreadsheet ssd sta stains stakeholder starter startups stationery stations stellt stitch stone stopped storm strain strategically streamlining studio stuff stück subjective suggest summaries support supportive surface surprises survey suzanne sw swaps syncing südtirol tacos tagen talked taylor technicians technologie tell telling temperatures temps ten tennessee tensor textures tha theft thoughtful threaded thrive throw thursday tightly tile tilt timeless timely timestamp toilet tokens touchscreen towels tr tracker tracks traction traditionally trainers trap treat tricky tuned ul umbrella uncover unexpected unified usable uses v varieties velocity venezuela versatility vienna vier virtually vista visuals volkswagen vulnerabilities wa wages wald warming washers watering wearable web weighing wein weit weiteren weiterhin widgets wind wing wiring wochen wollen workforce workouts workstation wurden xbox xero zahlreiche zentrum zones zusammenhang überwachung
20: abend accelerate acceleration accountants achieving adaptability adaptable adapters adjusting adjustments aesthetics affected afternoon alignment aligns allgemein ambitious amid andrea antique anxiety appetite apples après ard arguably arizona arrangements array arrival ascii asics asparagus assessing assessment assumes assumption astronaut attractive augmented aussi automating autres availability ba baggage barbara bash beans behaviors being beispiel bekleidung bekommt belongings bench benötigen better beverages bieten bigger biggest bindings birch boasting boasts bodied boiler bookings bottom bounce bounds brakes branding breathing brighter britain brushing buffet bug bund burgenland burst busy bypass byte bücher cabinetry café calculate calming cancellation cardiovascular carried carrots catching caterers certainly chang channel chart chase chatting cheapest chefs chemicals chest christopher ci clare cleaner clipper clustering coin commands comme compatibility compelling competition complete completion complicated confused confusion constantly construction consultation consumers container conte continues controller conventional convincing cook cool cooling coordinate correct coup coupled creators credits crowd csv ctr culinary cups curriculum cyberpunk darauf dashboards data dataset daunting decent deciding declined deco delicate dell demonstrating deprecated dept derived described descriptions designated desired diesmal dietary discipline discounted discovered discussed dishwasher django dome dominated draft draining dramatically drawing drip driver dropped dump durante duty días ear earbuds eat edges eff efforts elektronische elon embark emerged emerging employer empowering encounter encouraging encuentra endlich energien enforcement engineers englisch enhances environmental environments equally erlaubt err erreicht error erzählt esp essays establishment evaluating evergreen everybody examine excited executing executives expected experts explaining explicitly exposure expressions extend extract eye fair fancy fare fcc fda feeds feeling felt festival feuerwehr fi fill filtering finalize finde firmware first fits fitted fittings fixtures flash flights flowers flucht fmt fold foliage forecasting foren formatting formerly fostering fried friends frisch früh frühstück fs functional funding furthermore fühlen gains ganze gehen gehört gelten gemeinden generating genre genutzt geometric geometry gestalten geworden gin glas gleichzeitig gloves grain gram granted grease grew gross ground größten guesswork handful handlers handling hands hanging hasn heel helium hemp hervor herzlich hex highlighted hipaa historia holz honeycomb hood hop horizon hostname household hris hundreds hätte ibrahim identifies illinois imagery immune implements implicit importantly imported increases indirect indoors industrial inference infinity informa inn innenstadt inner insgesamt insurers integer integral intense intensive intentional interessante introduce intuition involve involving ips istock iteration itu ivan jahrhundert january jay johan judith junior kane kenneth kino klar knees knights kommission konnte konzept kölner label langen laravel latino launched lawrence layered legt letzter leur libre lie liebe literal looker länge läuft managed manchmal mapped markup mature measurable measurement meat mechanisms meditate mediterranean memorable messaging mic milestones milwaukee mindset mirror mistake mitigation mix mo mod modular mor mounted moves ms msg msrp musste mustang mutter möchtest möglich needle negotiation neumann nm noble noisy nord nuggets nylon objects offe offen oil onto opening optimal orte ota outcome overcome overlap oversized owen pairs panel parameters parse patience patienten pavilion paying payload pci penny percentage perfectly performances persönliche pests philips pkg pkw place pleaded pod politicians posture potassium potentially practical pragmatic precisely prediction prefer premise presses prevent prevents principles procedural procedures producer producing professor profil profis projekte promote promoting prosecutors protecting prove präsentiert putting pwa quite rails raises ran ranges ranging receiving recently recognizing recordings referenzen regardless regeln reinforce relational requirement researching responded responsiveness retina rigorous rival roi roll rolled rosé rule sad saint salaries salesforce samuel sandy saucony sca schafft schliessen schnee schrieb scientific scientist sd seasonal securing sedan sees segment segments seguridad sends separate shapes shoes shops shorter siege sierra sight silicone simplifies sink situation skeleton skill skillet skipping slice snake soc softwar sogar sonic sourced spans specialize spread squares squeeze stages standort stanford staples startet statistik std steven stops storytelling straight streamlined strengthens strongly structural struggle student studie success successor suggests suited supplies sur surprised synchronization tackling tactile takeaway targeting teach teachers teaches telefon tends terrain theoretical thousands thus tidy titles todas tooling tournament tout toxic tra transactions transformed treadmills treated tri triggers trips uncertainty unfortunately unmatched unnecessary unrivaled upfront upload urls ursachen utc utilization ux varying veggies versprechen vi vietnam vollständig vows wand warnings waterfall whi wilkins willkommen wine wirklich wo wollte worry write wsl wu xml xu xx yard yogurt younger yuan zeitschriften zucchini zusätzlich öffentlichen überhaupt 中国 健康 用
25: abschluss accenture accepted accepts accident accommodations accuracy additions addressing adjust adolescent adp advancement adverse afraid aggregator agreed agricultural aka aligned alimentation anderem anderen annual ans anthropic anticipate appears appliance aquí attacks attire attract audiobook aufbau ausstellung authorities aws backend balancing basil basis bau bay becoming bekannt benchmarks bender beneficial besides bewerbung bewusstsein bien blanc blend blink bodies body boil bolts bosch bound bowers brightness brother bud budgeting cable caldwell calf call cambridge canceling candles capable carafe careful catered cats cb centuries ceramic certain chicago chunk circuit cl clips clone cloth cms cnn coils colleagues colonial compatible competitors compiled completed composition compromise concise concurrent conf consulting continuously contre cosmetics costly countless crafting creativity curious custom dafür davor dawn dear deeply defines delete demonstrates depend deployment describe description desert didn dienstleistungen diesem diff digest dijo dinner director distribute documenting documents dom door dough dyes earning eden eg eh einigen elder ele electronic empowers encourages energy enjoy enterprise environ environmentally erneuerbare erste estamos evolving exit exp expanding explanations exploit extensions ez falls false famous faux fell fellow fern fewer fixes fl flair flavor fly foo formal fortified foster foundational frequency fu fundamental funny fürs ganzen gas gemini generic gentle gerne geschenk gesetz gestellt gets gewissen gl grab gradient gradually grapes greenhouse grocery grounded grund guatemala halte hammock happen hashtag hast head headquarters heard heavily height herzlichen heures highlights him hired hochwertige hole holland horror huge ia iam ih ihres ill immediate impacts improvements incorporate indiana initially initiatives innen installations installing instrument intent interpretability ion isolation itinerary ja joe jogging jr kam kehrte kettle keys kinds knapp knew ko kw lacks landscape largely last lasted lawmakers lebenslauf ledger letter liebt lies listed liu lord losses magnetic mainly maintained maintainer maker mal managing manufacturers march margin marietta martin mechanical memorial menus mess met metrics milk minnesota modification moment morgan mortal mot moved mowing muss musst mussten nachdem nachhaltiges nacional narrow naturschutz near nehmen netflix newer nginx niche nine noir nothing noting novice nur nut nutritious obtain occasionally offiziell offline ohne okay oled only operating operation opportunities optimizes opus oriented orm outlets pace packed pad panels partial passed passes periods personally peut phases pictured pin pip pipeline plans planung plates platform plausible player plays points policía polska polyester por portfolio pothos pouch precio premises principal problems produced programmable promises proofs protect prototype pvc pwas py questioning queues qui rack radical rarely reasons reflected regulatory relevant relies renewed repetitive repositories represent representing restrict results reuse ribbed rider ridiculously right rita rog rope rose rotate rote roughly router sagte salmon sandbox sandstone sansevieria santé saturated saturday sc scheduled schnitt schweizer screws sea seats seconds seeds sein selon sentence sept shifting shifts shortage shortages sieht similarly skin sleeping slim slot sobald sockets somewhat somewhere sonntag soundcore soy sp spa sparkling speaking specification specs spezielle spoke sqlite standardized standards stella stick sticks straightforward strawberry strings structures study substantial sugars suggested supply supporting synthetic tableau talk tar tariffs taught tausende technically tendencia testers texture theory thermostat thermostats thorough throughput tight timer tn tochter tools toothbrushes toyota transaction treadmill treffen trials trigger tritt tuple tutor twice typographic typography ultra universities unparalleled unstable unterstützung unused upper usability variant vehicle velvet verfügbar verified vet visibility visually voltage walter wave welcher wesentlichen workload würde xs yaml yi yoy zuletzt österreich ü время всего при язык 日至 男人 音乐
30: aa accelerated accounting achieved acquire activities adopting adults affects aggregators agreements akt alan ale ali almond alongside aluminum always amp analyze angle anno anti append applying architects arthur artists associated asus attachment attacker ausgerechnet authentic autonomous available avoided az bambino barbados basically beide besonders bestehen beta binary blocks booming braucht break breath breathable broccoli brown będzie canon carrot cases caterer cdu certificates chef chemical cherry chip clearly closely cognitive colored coming company compute conscious consultant contain contrast controlled convert corporations counts crafted crocs crop cup customized cuts cx cycles date decentralized defer deliver deliverables deux dir directives dirk disadvantages dl donnell dracaena draw dryer duo durability eher ei eligible elite emerge emergency emi employee en encoding encryption engage enhancing entirely eos ergonomic erstmals erwachsene erweitert estado euch euros evolution evs excels exciting experienced experiment explicit extension externen extremely fasteners fasting fats favor filled floss fluid focusing form formation freelancers fruity fuel fundamentals funktionen führt gaining gave gedanken generate gentoo genuine gerade geräte ges gf gpa gpu grades grand grant grep große großen größe größere having headphones heat herb herbs heute holds humanscale hwang hören illustrated imperial incline incorporating indeed index indexing indigo inspect integrated interfaces intermediate intro introduced ip irs isolated jede jedoch jin joins juan juice knife knowledgebase kombination labels land later lawn lawyers layne lecture leistung lift liga lighter limitations llm loads loaf ma macht mario markers martinez maryland matching md mdr median metal methodology micro microphone mindfulness motor motto mountain movements multiplayer musical namen naturally nehme neil neues neural nights normalerweise nosso notes notwendigen nuts nyc obstacles obwohl ocasión od og optimizing orange orientation origin originally ort ounces overhead pa pack pandemic pandemie parallel parameter parent parler pear pipes players plenty pmp polling popularity possible postgresql pour pr practice precision present prices prioritize prise professionally przed pure push raum redirect reflect reflects remodels removed render replenish res research resistant resulting reviewing rgb risks robotic rojas rp runner sagen samstag sbs scene sch schritt schwer scientists screen searching secure según sensitivity serve sets shi shooter shopify signals simplicity situations sized sleep slip smooth sodium solution someone something sources specifies speeds spokesperson sprawie squarespace stakeholders station steady stones stove streams struggled studying sugar sum summit sure sync så tackles tag talent tb teal teams termin tiers titel toe tofu tokyo torque tour towards tractor traffic tre trying turned ultimately updating username validate varies vendredi vent virtual você vorbei vorlesungen vulnerability vx walks walls want ward warm waschen wasn wax webflow wichtig widespread worden worldwide wrap wrote xl yield yong za zi zou zwar до о после 上海 有 理论 第 这
35: accelerator accounts acre additionally addresses administrator advancements advances airport amounts angebot announcement apart approximately argument artisan aspect assistant attack attorneys aufgrund aussehen automated avoidance aware azure balanced basics became befand begins begleitung bekommen benefits bi bist blue bose bringen bringt buds bulk buttons california cannot car cast catalogs cc challenging cheap cincinnati cli coconut collective combine commerce compliance computing concerned condition config considered consistently containing contains cooked couples cozy craft craig cream crisp cucumber czy dann daran debug deck decorative demand denuncia dependency depot depth derweil desktop deutsche dieses drawer dritter earrings ease eating echo eco eggs element eltern emissions emotional emphasizes enterprises entre entstanden env environment epa epstein equipped equivalent erinnern esta eur evaluate exc expanded experimentation explanation exposed expression extended extreme fahrer failure fastest fed fiber fit flask flat flavors flavours floral frame frischen front fsa fuji gemäß generates gesamte gibt gist gleich golden got grammar grip gsi gsm guerra guido gyms hair handler handmade hertz hon hrms hsa hunde hundert hätten ii impressive inclusive increasing installed integrating investieren jacke jackson januar jeg june justin ka kaufen kaum kernel kleiner konnten kreative landwirtschaft lang layers leads leaf leather lens leveraging linked listening lives logger logs luxury mach made matter mechanism middleware millennials millions mins minuten mirrorless modes momentum moreover motivation mr mu müssen networks neutral nintendo notable nutty nyt obstacle old operational org outside ownership pan parole party peak perform personalization piece planned planting pool poor portable porte primarily println processor produktion proxy präsidentin queue quickbooks qwen ra raise rapidly ratio rebate receipt recommendation regulations reifen reihe reinforcement rem remember responsive restrictions retailers reverse roboter roles routes rubber rules saat salt sauvignon scans scored scoring seed seek seeking seien seines seitdem selecting selection sequence serves ses sg sharp sharpening sheldon shoulder showed skilled sleek snack sollte solving spielt spoiler stainless stand standing standout stands stream summary tape tc technique technology therefore thermal thin tidak tiktok title toronto trained trait tres trio trip units unter vast vertical vfb vibrant walk walking wanted wardrobe watts wework what whatever whenever width windows wire wollten work works x yo ze будет да даже из или к 到 原创
40: active adoption advance affordable agency aim al allerdings almost alternative amd apache apps arc attend auf avec años baked band beach beats bigquery bislang ble blends boris bring bringing brooks butter bzw caso catch century chen combines communication computation connector constraints consumption contract contracts convenience decades decisions della developments diese diverse dnia doorbell durable effort eight eliminate embracing engaging enthält erwarten established establishing estimates eventually evolve exercise farm feels feet fetch filename finding finished followed force forward founded foundry fue gather gegenüber gespräch gestartet glam globally gmail goodbye graduate grains great greater gtx haar half han handel hash hatten header headquartered heritage hooks hrs hyatt immediately immersive implementing initialize intel interactions internationally island iso jeweils johnson jones keywords khz knowledge kom kommt l largest laser lcd lessons louis lyft maja massive max meanwhile mentioned minimalist mph named numbers oh onclick operate organisations pair pasta perplexity persönlichen pet phoenix plugins pop presence prioritizing priority private proactive properties proprietary protocol pto quarter ratings ready remain replacement requests roman route satisfaction sauce scaling schnell script sec section seem servers shape shoe simon sk soil sono spent spikes square ssh steve strengthen swappable switching tencel tests też third token tomato transformative transparent trek tuning upgrades ust utf utilize venue vintage weder wegen wf wheels whirlpool widely wider zunächst все года как мы она только 从 对 生活
45: abs accessible adolescents affect annotated appliances applications approaches appropriate approx areas assess async attribute authority automatically av avg balance benchmark benefit billed branch broader buying cargo carrie caused celery cette checks chi choose chosen christensen classic claude clicked cocoa color combining come commonly comparison components concept concrete consistency convenient coordination copper corp countries criteria cross curl currently cve datasets davon day defaults deren describes desde display distinct drei drop eigenen electricity engaged enhanced entire european execute expectations export fat fatigue februar findings firms footage footprint fra fruit förderung gab gcc ge geforce gemeinsam genau glass goes graphics hello hope hourly hr hygiene identifying incredibly ingredients insulation interaction involved jack jeden journey js już jähriger keith kia klasse kleine kopf kr kunden leaders leading least lesson lib lightning limited locally lors lumens main management manually mapping marketing mbc meaning merchant meta minute monthly nun officers ones ons optimized ou oven overly pain park parte particularly payroll permits pipe potato primary problem proj projects proper przez psychotherapy pulling quiet quietcomfort ranking reduction relatively reliability replace repo represents reps request requiring saison salary savings saw scalable scenarios selten setting sewing sid simply smart smartphone soll sophisticated spd specify spending sprechen stable stadt startup status strict sys tailored también technological template tester theorem thinking times timing tipping toddler track transforming trotz tutorial vac values variables vehicles vergangenen verschiedenen viel von wang wiener words xm yet ελλάδα 其实 日上午
50: actions actually adapt ag agile aktuellen alten analysts analyzing appearance ar aspects assists block by campaigns carefully catalogue cells ceremony certification choice cinco cm concerns connections containers converter copy corona course covered crispy daher damage databases david dazu delta direction div drivers ecosystem enabling essential essentially exactly exploration factor faktor flight fo foam follows formats frequent functionality gathering generated guests gut headers here hersteller hintergrund hook impact importance indexes instant instruction instructions insurance inter interesting internal introduction iron kbs kirche late layout leicht limit list location lots maintaining maintains make maximum measures med meets meine million minimal monate numerous oeko operates out pest portion pretty previously principle proc pull q rapid reality recognized reduced release renovation replacing rice rolle salad scope sehr sense sensors serving silver sit six snacks solo son source speaker specified spinach stage stare staying steel steht students sustainable switch switches tackle temperature tend tex thomas tier tiny tokio training tried unterstützt via vip watchdog wie worker yosemite you zone zur éducation était может 与 以
55: ability achieve age ages align anbieter anda anything anywhere ao aren ask atlanta automate ayer becomes behavior brings broad capital carbon certificate clayton clinical comfort compensation coverage customization daily decide difficult dishes doesn dort due duration effectively efficiently elements enough entry essay este europas expensive expertise face facing fn fruits further garlic gemacht generative ging given grade grey hd homeowners honey human ihre improves improving industry innovative instantly intuitive jetzt john lead learned lux machen manager method ministre mood name needed net no objectives olive olivia ongoing organization packing percent period pick planning playing predictive preparation prepared pressure probably prof professionals proven qu quick rated ray record remains reusable role rows sans scalability seamless seiner session shift slightly soft specifically spend static steps str strengths suitable sweet targeted teil term think thoughts took trust typing untuk uplift usb variety verdict version vie voice wed wix would wszystkie ye your zhang ½ è вы за по 三
60: ac advantage alarm algorithms alias andere annually arxiv audit bei besteht brought calls came certifications chair client comfortable create creation creek curve dairy dependencies depending detail detection dollar done dry effects encourage ensures ensuring establish etwa ev expenses expires explain extends extensive fabric fantastic fees fix foot fresh fully gain gluten handles harley hosted idea ihrer improvement individual infrastructure install instance investiert investment kun larger latency laut layer leaves logging managers material mehrere melbourne mi mich mittlerweile nasa night opened particular patterns paulo pero person pieces plug po pricing processes produces programmatic promise raw reach reduces remodel repository resort resource robert schema sei shared similar skills solid strategy superior t teeth timeline tree typical upon valuable vegan versatile versus vpn wer werden wieder wien wit zoom zufolge zwei 不过 五 但 另外 编辑 而
65: actual adds alone application au automation await awareness background big bit booking builds channels charger chorus comes completely component consultants continuous cut defined dengan distance ecommerce eigentlich examples faut favorite firm frequently furniture grams https hun ibm ihr implement int integrate intelligent k labor lack lambda language leverage mini mint mir mobile month music non note optimize patch people personalized plastic postgres premier proposals providers pérez queries query raised rates realistic regular reliable resistance result runtime scale scheduling scheme sleepers sony stability subjects systemd techniques tesla train tribunal una understand ups usr vegas volume wenig wichtige winner z zum zwischen 上 中 二 实际上
70: able adjustable already amount angus art assist at audience authentication changed charles collaboration como competitive controls dans dari define delivers design designs developing devices dla einige einmal either enhance ersten exact frameworks gaming gol growing guarantee he hours ihren ini inte integrates keeping kein lb linen match meals mean mental mesh metadata monitoring motion natürlich oft oktober parts path plan plate power produce props rather re recht released resolution rewrite rich room say selbst significantly slow smaller strategic strength structure supplement swift syntax te temporary throughout together unique use var vegetables warning wheel wide а 他 此外
75: air bis builder capture carlos chain check comp compared connection covers dalam deep depends despite diego document does dynamic efficient engine ever f feature fee fixed flex focused framework func green hatte her highly host hour immer implementation included inventory led letzten liegt logic manual n neben number ob pages part participants pdf position progress providing reference robust sergio sometimes states stress takes target tego under variable vendor webcam wines é 个 事实上 时 比如
80: allem announced aqui architecture automatic away bluetooth capabilities ce choosing connectivity corporate costs creates customizable damit database denn determine developed edge engagement evidence execution extra focuses georgia hand html hz increased increasingly io jahre ke keine levels li liability lig monitor move mp noise optional paid pattern perfect pis processing project provide recording regularly saves saying shaped sizes standard streaming structured successful taking tej testing thing tsp tutors up whole workout während xfinity zapier еще это 共 因为 家
85: addition advantages angaben asked att auth beim bereich bu cameras charges clients code colors commit computer concepts cotton critical cs cutting cybersecurity designer difficulty direct expect france für geboren har ihrem income ins keep manufacturer might millionen my nearly north output pre protein reducing repeat researchers routine sessions si sterling toward true wi yc у 目前 近日
90: although american base beginners bin c candle cardio coding complexity consistent crucial del des down dual early essen etwas event filing flexibility forma found gives growth hiring itself keyword lets lines low lower math modern os para plants react recycled revenue se specialized started strategies th too tracking um url workflow zoho 一 日
95: adding allow are arm b began brand campaign charging combined conclusion considerations d dac designed detailed develop easier easily enables et features from functions generally github inch inches init issue j kann look machines major market myth offered on phase port powerful programming root runs som talking test this tie trend wenn working yellow но с
100: added along as beyond billion charge compact designers dimensions don efficiency especially existing format francisco graphic hybrid interface keeps menschen min ml nvidia object one physical redis s san seinen sensor she sound time told trail une unlike unlimited war для 元 其中 首先
105: boot called changes customer decision do earlier excellent feel for friendly frozen good id improved interactive który making means offering optimization options oral organizations other palm process proof r return to tras usage visual waren wir wireless y
110: against an build could creating einer engines exercises four handle identify increase initial jahr lightweight longer maintain meal offer rate real run size stuck supports types że 年 当然
115: allowing analytics budget collectibles comprehensive def effective equipment flexible foods ganz group hardware integration less moderate module netlify none professional put red safe seit server short sind user way wurde yang zeit на 万元 其次
120: amzn attention challenges crm customers dabei der details driven have higher i kind lbs likely lot methods mm presidente prompt puppy still tax tested yourself 但是 因此 条
125: among begin builders capacity certified conference control cover det electrical faster h habe involves jest kita learning must pass python på reduce second speed state sudo uma und value vom within york 点
130: avoid bereits building clear default ensure goal hotel ist les makes reason requirements resume setup though twilio viele was 和
135: analysis class da eines est files ideal isn mid natural nike over quickly require seo simple take tool unknown usually water 所以 月
140: a according and camera goals google in known materials needs of self significant tutoring un various with 近年来
145: beginner bread configuration count er fryer g gb going ha most much native need own p performance side understanding
150: advanced console directly end failed fast it packages production single systems total wird yes то
155: additional after blockchain days employees haben las level local long memory overall potential seine string task traditional until who zero 岁
160: approach chicken complex core doch five git like multi nicht nie noch reported using well without
165: catering dan deploy ein length requires system typically
170: allows clean co el import jahren large le nach plant same set several social strong users
175: aber built consider context das during easy few ich instructor just let light los package rest tip zu 然而
180: around businesses every helps json la or quality response where 在
185: einen final following full high is organic pros się those не
190: command companies hard lean machine na weight
195: based con meditation moving null platforms range schon so w waste
200: battery can common const eine il small there will
205: auch di his instead models multiple starting tasks three type
210: cons had important miles per the 六
215: basic key that
220: another different however vor
225: function should specific through
230: focus hat model them two whether
235: etc file offers что
240: als cost oder
245: einem im once
250: between has http в 四
255: but dem even including these were which
260: across average
265: includes
270: die ve
275: den oz и
280: before both
285: because
290: its provides rental
295: es que
300: if some step
305: such
310: then
315: dass
320: than
335: into many when
345: while
350: example
355: ll
365: include said their
375: they
385: often
390: also
420: each
450: sich"""

FIRST_COLUMNS: Final = """width: 4 10 12 16 20 35 54 58 62 99 115 124 143 153 164 176 201 214
words: 1 2 4 5 15 24 25 28 31 33 34 46 173
end: 0 1 2 3 4 5
start: 0 2 3 4
kind: 12 13 14 15 16 19 20 21
sentences: 0 1 2 8
commas: 0 1 3 4 8
prose: 0 3 4 5 6 7 8 10 11 12 13 14 15 43 58 61 62
number: 0 1
capitals: 1 2 3 4 5 7
money: 0
parentheses: 0 1
quote: 0
address: 0
copies: 0 1 2
words known: -10 -7 -6 -5 -4 -3 -2 -1 0 6 7 10 11 12 17 18 21 23 27
prose before 3: 8 12
prose after 3: 50 54
prose before 10: 5 8 23 29 33 35
prose after 10: 3 4 9 10 11 25 33
prose before 50: 0 3 5 6 10 26 29 32 54 66 111 151
prose after 50: 3 4 6 8 10 16 31 34 143
label around 3: 0 1 2
label around 10: 1 2 3 4 6 7
label around 30: 0 3 4 6 7 10 13
stamp around 10: 0 1 2 3 4
stamp around 30: 1 2 4 5 6 7 10 11 21
money around 10: 0 1 2 4 5 6
copy around 3: 0 1 2 3 4 5 6
copy around 10: 4 7 10 11 12 14 15 17 18 20
question around 10: 0 1 3 5 6
comment around 20: 4 5 8 10
related around 20: 5 6
mean width 3: 162 452 740 894 1015 1137 1513 1604 2119 2231 2355
mean width 10: 144 172 435 460 575 643 679 801 885 930 976 1130 1457 1690 2158 2718
mean short 3: 9 10 14
mean short 10: 0 1 8 13
mean capitals 3: 17 39 65 68 78 82 84 87 91 94 123 129
mean capitals 10: 15 35 38 64 67 76 79 112 115 122 126 130 138
mean digits 3: 0 3 4 7 8 14 25 55
mean digits 10: 0 1 2 3 4 5 8 9 17 22 83
mean ends 3: 0 3 5 10 14
mean ends 10: 0 2 3 5 7 8 12 13
mean code 5: 0
mean bullet 10: 0 6 8 11 12 14
mean words known 3: -165 -62 -46 -39 -31 -25 -18 -9 -5 -1 27 49 75 84 103 113 130 167 178 201 212 225 235 279 302
mean words known 10: -132 -116 -103 -65 -58 -51 -38 -20 -15 -11 -7 -1 14 19 25 31 54 61 75 82 97 169 179 188 249
mean words known 30: -58 -18 -14 -10 -6 -3 -1 4 8 12 16 20 25 30 35 45 55 60 71 77 89 101 107 114 121 128 142 150 158 167 175 184 193 212
mean quote 10: 0 3 7 9
kind 1 before: 0 9 12
kind 1 after: 11 12 14 19 21
kind 2 before: 10 12 14 17
kind 2 after: 0 18
width 1 before: 1 68 181
width 1 after: 4 29 33 35 44 96 144 168
width 2 after: 0 3 46 49 68
end 1 before: 0 1 3
start 1 before: 2 4 6
start 1 after: -1 2 6
words known 1 before: -6 -4 -1 11 12
words known 1 after: -10 -6 -1 0 11 16 17
lines passed: 4 9 73 115 120 125 151 157 163 176 198 206 233 255 267 313 353 411
lines left: 4 16 20 24 76 226 273 500
share of lines passed: 0 3 5 9 11 13 19 21 37 59 65 75 83 85 87 90 91 92 93 94
share of words passed: 0 2 6 8 10 12 14 16 18 20 26 28 32 38 42 44 46 56 58 60 62 64 66 68 72 74 76 78 80 82 84 87 90 91
share of prose passed: 0 1 2 3 4 6 8 10 12 16 28 30 41 43 51 53 61 65 71 73 81 83 85 88 89 92 93 94 96 97 98
prose ago: 1 2 7 8 9 19 20 22 37 53 72 89 154 182 199
prose ahead: 1 2 15 18 23 29 31 66 183
RELATED ago: 9 10 14 16 18 20 22 24 28 30 38 67 121 133 199
RELATED ahead: 6 54 97 110 165 173 199
COMMENT ago: 21 59 71 122 190 199
COMMENT ahead: 4 28 59 83 86 90 119 129 183
LEGAL ago: 18 20 34 44 52 61 199
LEGAL ahead: 11 17 19
SHARE ahead: 4 6 8 10 32 40 44 60 69 93 100
NAVIGATION ago: 8 12 14 18 20 199
NAVIGATION ahead: 2 99 184 192
MENU ago: 50 66 86
MENU ahead: 21 23 35 53 56 81 188
BYLINE ago: 88
BYLINE ahead: 22 60 149
NEWSLETTER ago: 5 19 21 27 118
NEWSLETTER ahead: 12 36 40 67 76
RELATED passed: 0 1 2 3 11 14
COMMENT passed: 0 1 3 4 5 6 9 18
SHARE passed: 0 2 4 8
LEGAL passed: 0 1 2 22 24
lines of this shape: 2 14 48 63 69 76 87 137 149
share of this shape: 4 8 13 14 20 23 52 71
same shape around: 0 1
indent: -60 -5 0 1 2 3 4 6
prose at indent: -1 5 8 12 14 18 20 22 56 58 60 63 65 67 78 83 84 86 87 88
lines at indent: 10 13 34 44 87
page lines: 8 16 17 25 26 28 29 31 32 33 34 35 36 37 38
page words: 15 21 22 27 29 32 35 36 37 38 39 40 41 42 43 44 45 46 47
page prose: 0 11 15 18 20 21 22 23 24 25 26 27 28 29 31 32 34 36 37 38 39 40 41 42 43 44 45
page prose lines: 5 7 8 11 12 16 17 20 23 24 27 28 29 31
page share of prose: 0 6 13 22 25 31 33 48 49 52 54 55 57 59 60 63 64 88 105 111 123
page width: 14 16 21 24 27 32 33 39 41 44 45 46 50 60 72 76 148
page longest prose: 4 7 8 10 13 15 16 17 19 21 22 26 27 28 29 36 41 43 44 45 46 48 50 53 55 57 58 60 61 62
page run of prose: 10 13 15 23 28 30 32 36 38 40 42 44 47 49 52 54 58 62 68 70 72 74 82 86 88 90
page label: 35 44 52 59 66 72 77 83 89 94 104 112 125 146 151 159 162 170 182 186 195 226 242 254 275 283 320 342
page stamp: 1 2 5 6 7 27 30 37 50 58 70 73 76 80 84 94 107 124 175
page money: 1 2 3 8 9 11 18 23 37 42 44 57 66 78 100 106 111 118 134 145 167 181 213
page question: 0 1 2 3 4 5 6 7 9 10 11 12 14 17 24 26 29 30 31 35 40 54 67 70 81 89 102
page copy: 150 160 258 274 341 371 418 545 587 635 659 685 788
page code: 1 55 83 91 239 254
page short: 0 149 535 543 623 673 704 736 758 818 914 931
page bullet: 2 9 13 27 33 53 64 144 182 227 274 624 758
page capitals: 0 1320 2557 2837 3016 3186 3354 3726 4238 4767 4986 5100 5287 5340 7008 7147
page digits: 0 16 37 42 76 80 85 97 122 136 145 154 163 172 202 214 242 322 385 409 432 671 837 987 1100 1244
page ends: 0 12 20 27 38 81 101 106 112 141 167 235 286 299 333 511 605
page words known: -3320 -2877 -1576 -945 -539 -351 -1 99 225 586 751 892 1218 1452 1574 1755 2271 2803 2961 3771 5783 6775 8306 11927
page quote: 0 1 5 8 9 12 17 18 19 21 25 26 27 29 30 32 35 52 71 75 92 113 315
page comment: 1 2 3 4 6 8 14 18 19 28 40 42 44 46 47 63 80 84 92 124
page related: 0 1 4 7 10 13 18 19 22 24 25 33 48 50 51
page COMMENT: 0 1 2 3 8 10 16 24 41
page RELATED: 1 2 3 4 5 6 8 11 13 16 32
page BYLINE: 0 5 7 9 13 20
page SHARE: 0 2 3 4 19 38
page LEGAL: 0 1 2 4 5 7 8 9 17 24"""

FIRST_TREES: Final = """33:4 47:18 47:6 0 7:1 98:1 9 97:10 4 1 12 100:21 66:12 47:27 22:1 83:1 16 11 6 19 4 3 15:10 22:0 19:4 6:0 4 14 15:6 10 66:4 19 10 5 42:2 7:5 21:4 7 47:22 12 19 20 7:2 47:30 17 22 23
45:15 45:9 0 41:1 24:2 100:20 21:0 5 11 2 15:14 47:11 0 3 8 91:8 90:0 9:3 12 5 91:6 3 10 120:2 18 11 45:19 41:0 47:22 4 12 15:10 10 90:3 28:6 18 4 10 28:4 21:2 11 90:4 15:11 17 21 14 8
34:8 23:1 66:6 21:5 98:6 10 3 90:5 1:3 11 15 7 40:4 106:3 1 11 6 1:4 0 96:3 16 6 1:4 22:0 21:4 4 66:9 90:4 40:5 17 12 8 4 22:1 50:3 5 12 2 90:4 60:2 14 93:11 9:4 19 11 15 8
45:15 6:0 45:8 0 24:2 20:0 98:1 9 2 64:27 10 5 45:11 2 5 64:25 45:6 5 90:2 14:0 16 6 6 34:14 3 15 14:0 64:29 45:18 6:0 20:2 6 14 17 49:0 4 90:4 19 13 34:11 68:9 0 8 45:22 11 16 7
41:1 34:5 101:9 40:5 20:0 1 8 8 4:5 27:0 0 4 6 100:19 60:3 91:9 4 10 68:5 5 11 1:8 1 10 4:5 60:4 19:2 3 4:2 3 9 18:1 7 4:2 8 15 14:0 34:11 73:2 5 60:2 9 14 90:4 17 10 5
46:19 7:4 46:11 0 24:1 66:14 8 3 95:6 7 7:0 2 7 64:24 94:9 17 46:6 4 13 94:7 13 2 7:0 46:21 66:12 64:26 30:0 83:1 13 9 7 4 3 66:8 28:3 67:6 15 5 8 4 95:23 28:4 64:25 17 14 8 7
45:15 4:7 45:8 0 23:0 64:6 2 64:25 116:0 11 47:16 5 10 4 100:4 5 96:4 5 2 64:25 45:4 6 14 45:7 0 6 4:7 47:29 64:29 20:2 5 14:0 4:1 3 13 6 5 20:1 5 15 14:0 64:27 16 47:15 4 14 6
7:0 23:0 65:4 2 65:23 14:0 90:6 26:4 13 8 5 101:7 11 5 96:2 101:6 22 7 65:27 5 1 23:3 56:0 65:3 0 65:22 5 0 65:24 7 2 0 64:28 14:0 90:4 89:0 23:3 13 9 15 7 5 42:3 68:13 1 6 10
15:12 47:6 6:3 99:0 38:3 14 2 0 10 41:2 24:1 66:10 112:17 6 10 4 15:8 1 66:3 64:24 8 3 3 15:3 2 54:5 8 12 41:0 47:19 97:4 8 2 8 64:25 0:14 37:2 13 64:4 4 10 14 47:22 34:12 4 10 11
45:13 45:7 0 4:7 99:5 64:8 3 70:5 5 86:0 11 4 23:0 21:4 2 6 2 64:20 13 6 45:19 0:13 21:3 4 23:1 90:5 83:0 64:6 7 13 9 5 6 90:3 64:21 14 10 5 29:5 4:7 67:5 4:1 4 12 5 14 5
46:19 7:4 46:11 27:3 95:1 15 10 19 43:0 95:8 17 78:5 21:2 10 13 15 21 94:9 24 63:11 90:2 20 12 11 7:1 46:23 90:4 21:1 15 68:5 15 19 13 21 95:23 90:4 29:5 63:12 24 20 16 17 63:9 18 95:25 14 0
45:16 45:8 12:0 45:2 3 95:8 101:5 18 7 4 12 5:0 64:5 4 64:25 100:14 14:0 12 101:8 14 7 67:0 13 8 101:4 11 5 64:22 15 94:6 16 8 14:0 64:26 1:5 20:2 9 15 95:25 17 3 68:6 6 95:24 13 0 8
15:13 47:5 93:3 41:1 10 18 40:6 7 10 65:2 40:5 8 12 65:23 83:0 15:5 13 18 104:4 17 47:23 11 15 95:4 17 9 65:24 28:5 41:0 15 95:25 93:11 63:1 11 65:19 20 18 99:20 18 12 63:8 20 0 12 68:8 8 14
46:18 46:10 96:2 4:3 2 46:6 4 14 0 4:7 99:5 65:7 3 8 65:23 65:1 0 38:0 10 4 0 94:14 11 4 15:13 4:2 2 65:3 3 65:25 99:28 83:1 10 7 2 3 65:25 28:3 95:23 4:7 65:2 6 11 12 4 6 5
33:3 47:13 27:0 97:1 8 47:2 1 100:15 43:0 4 15 2 7 100:21 38:6 25:0 120:3 12 9 7 97:13 8 4 3 4:7 47:29 83:2 4:2 4 59:2 6 10 5 12 61:7 14:0 19:5 12 15 7 47:25 62:3 0 9 97:17 13 5
45:12 46:10 95:8 9:3 34:4 4 12 1 12:0 0 8 101:7 112:20 65:1 5 10 3 2:0 99:2 7 2 65:19 2:4 8 4 3 45:19 65:25 9:3 83:1 9 7 65:4 2 7 3 2:0 37:7 9 1 61:13 2:4 12 6 99:20 9 2
15:12 23:2 67:3 15:4 3 50:4 104:3 9 108:5 117:3 8 4 4 10 98:1 112:11 104:1 7 1 94:11 4 14 37:3 4 1 50:4 23:4 1 0 6 64:24 4:7 20:3 5 117:1 11 8 61:10 12 9 68:8 16:1 0 8 84:0 9 5
46:17 46:8 39:0 3 4:4 4 65:20 13 5 5:0 98:1 101:5 105:2 1 18 9 95:8 9 101:8 8 5 90:2 109:3 16 10 3 4:7 65:2 6 65:23 90:6 4:1 6 95:22 68:14 11 13 6 6 7 95:25 90:4 61:15 14 10 7 0
45:11 45:3 1 101:6 104:4 65:5 7 15 1:0 11 111:2 16 3 6:1 95:8 6 100:3 6 2 8 45:19 91:8 91:0 63:1 0 65:23 14:0 10 6 5 104:5 8 65:19 5 2 14:0 11 6 14:0 42:0 5 95:23 4:7 11 13 5 5
45:11 45:5 40:2 1 4 6:0 99:5 110:18 5 9 65:1 1 65:23 114:1 9 5 2 91:13 6 12 45:20 7:7 99:9 100:21 9 6 65:19 65:6 4 99:19 9 5 4 120:7 11 5 29:3 99:28 4:7 37:5 10 4 13 61:11 9 0 5
15:9 22:1 57:2 47:4 40:0 1 5 64:4 3 64:29 30:0 112:18 7 10 5 4 0:14 8 14 2 67:1 64:20 62:5 12 9 70:2 5 29:6 63:14 10 6 0 64:30 64:3 0:10 2 9 68:8 64:20 8 3 87:2 30:0 11 8 7 4
7:0 65:3 39:0 0 97:0 12 3 65:23 112:18 104:3 116:7 39:5 7 12 22 117:2 6 3 99:18 104:19 10 7 5 97:1 11 68:11 0 3 14:0 65:19 93:11 91:13 91:0 11 91:1 2 8 12 99:19 8 1 91:10 91:0 7 2 9 2
46:16 46:6 1 104:1 22:0 9 5 33:8 40:2 38:1 100:14 11 2 1 95:13 6 3 100:22 5 13 9:3 46:22 84:1 1:9 95:13 9 100:9 8 4 10 5 95:23 30:4 10 4 4 61:1 0 4:1 2 67:0 8 95:5 12 100:9 7 3
46:12 56:0 95:8 37:4 24:0 20 7 4 27:1 2 7 64:28 6:0 7 13 3 45:17 104:8 64:4 4 115:7 72:6 95:18 66:5 10 5 0 10 6 6:1 64:23 66:13 7 3 4 61:4 10 6 95:23 4:7 37:7 4:1 3 9 5 11 4
45:8 45:1 2 4:3 3 95:10 10 5 45:21 90:4 65:26 64:3 0:15 3 11 68:14 104:7 9 65:17 7 4 95:22 65:7 0:5 4 11 63:18 11 0 3 68:11 2 6 95:13 94:15 6 16 100:9 5 1 61:14 90:3 4:7 10 12 7 7
66:2 28:2 60:2 5 25:2 99:26 0:15 47:28 7 10 11 96:7 8 3 5 117:0 104:12 10 5 28:5 5 1 47:3 96:2 38:3 14 5 40:7 0 5 98:4 104:2 9 38:10 6 0 67:7 23:0 66:11 8 4 0:12 3 7 48:2 1 17
15:7 22:1 9 6 14:0 19:1 29:2 16:0 99:4 110:0 5 8:0 11 88:5 14 26 24:3 10 7 13 14 64:20 2:0 108:6 14 11 2:5 95:25 26:5 63:0 0 16 99:14 15 6 5 10 84:1 68:6 9 13 8 109:2 14 27:0 8 11
15:14 47:1 95:9 38:5 10 5 2 15:2 4 90:4 49:1 5 119:0 10 99:20 38:10 68:4 6 26:3 20:3 8 10 7 4 5 97:5 9 43:0 4 11 90:3 61:8 7:5 10 13 110:10 12 103:13 99:20 9 95:17 11 0 1 3:2 4 11
15:6 22:1 7 4 65:25 65:2 5:0 39:0 5 95:9 12 7 13 83:0 63:17 95:23 2:0 65:8 8 12 13 6 2 104:5 95:23 28:6 12 7 4 65:15 10 18:5 104:15 100:2 13 116:1 9 5 4 28:5 10 0 95:3 13 66:0 10 5
46:9 39:1 96:4 9 5 112:4 1:2 10 110:19 11 21 8 14:0 91:8 91:0 61:0 39:3 4 16 19:1 12 96:13 14 0 92:0 98:7 10 7 99:13 12 119:0 12 8 93:8 1:6 14 16 110:15 14 99:20 12 5 101:8 98:5 15 10 8
45:6 110:19 36:0 9 0 104:4 101:25 5 94:11 5 118:0 35 4 2 7:6 65:1 110:4 0 89:1 5 1 65:23 112:18 104:1 116:7 7 19 94:9 116:0 9 4 4 104:20 8 5 68:9 0 104:5 6 3 61:5 90:2 9 4 110:9 8 4
2:0 22:2 104:1 64:6 3 95:4 113:8 11 0 6 66:7 14:0 113:7 64:30 7 3 83:0 5 2 2 40:5 5:2 1 12 5 0 64:19 2:4 14:0 91:10 54:1 6 8 10 5 104:10 6 2 70:3 18:3 1 5 91:14 104:18 6 3 8
46:6 39:2 3 65:21 11 4 46:21 99:7 65:7 1:2 6 9 101:1 16 94:3 0 102:5 11 8 65:19 115:0 10 41:0 65:0 3 7 94:9 11 8 70:4 4 79:0 4 8 99:25 1:7 9 29:4 26:6 87:8 12 0 0 5 65:12 10 4
59:2 0:4 5 91:7 110:19 108:7 94:3 1 8 4 99:1 16 8 10 91:9 108:5 14:0 45:20 100:5 12 7:11 9 13 12 101:11 106:2 10 17 7 47:29 99:3 10 20:11 44:5 7 3 4 44:0 7 12 83:2 12 110:14 11 99:22 7 0
15:5 15:1 1 3 15:15 64:3 78:3 0 4 64:30 117:2 99:24 90:4 38:12 83:1 7 5 2 4 3 100:0 98:0 20 7 113:10 28:5 119:0 7 4 2 112:22 1 10 101:9 6 2 90:3 61:6 8 99:19 6 96:8 7 0 3:2 2 7
45:2 17 14:0 84:1 6:0 4:0 17 63:5 19 27:1 99:10 52:0 14 23 21:6 19 21 25 99:26 2:0 120:4 23 17 24 97:18 111:6 24 7:12 20 115:5 14 0 25 63:10 21 68:12 17 99:24 21 14 43:0 27:0 18 33:2 23 18 24
9:1 84:1 45:22 90:6 25 22 103:21 27 109:8 28 0 106:5 64:16 25 99:17 23 19 34 64:2 20 65:27 90:4 8:0 65:6 2:0 99:0 93:12 75:4 41 20 42 20 28 99:27 65:17 26 23 21 97:6 30 25 21 97:2 86:0 29 18 20
46:5 96:1 117:5 9 27 39:2 3 8 4:0 6 67:0 99:20 2:5 64:22 12 10 6 93:9 9 4 100:10 117:2 99:14 12 86:2 9 0 96:12 112:18 107:10 8 14 25:2 11 5 0 2:0 96:4 10 6 64:17 4:6 9 12 53:2 7 12
4:0 4 91:8 90:0 38:9 65:19 14:0 94:2 38:4 11 0 94:5 14 113:14 65:4 9 11 8 8 104:14 83:1 10 7 5 5 104:5 101:5 11 27:0 7 10 84:1 91:3 5 8 65:13 6 2 83:2 2:0 9 11 110:14 10 115:5 3 8
46:5 95:1 101:26 11 30 114:18 8 18 104:1 101:5 94:2 33:4 3 16 97:1 22 67:8 17 10 114:18 13 23 46:21 120:5 48:1 113:13 46:15 40:2 9 12 104:8 14 26:1 12 10 10 16 9 28:2 95:25 26:6 14 7 64:12 17 0 10
4:0 4 64:32 28:6 30:0 64:6 41:0 4 64:0 0 8 96:12 112:18 104:8 116:3 71:2 12 110:19 8 10 116:7 6 15 61:3 8 5 99:23 10 6 0 25:3 0:17 68:5 4 7 111:16 64:15 11 8 0 2 57:1 4 11 72:4 1 6
15:2 6 15:16 58:2 100:4 101:27 108:9 117:4 11 100:0 107:10 10 23 110:17 85:0 8 14 6 8 20 54:6 100:21 24:4 102:12 93:14 10 112:12 9 0 6 98:11 8 5 7:8 6 11 90:3 11 6 11 110:12 12 93:6 12 112:5 12 8
65:27 65:1 7:1 99:2 101:24 13 110:8 8 25 4:3 9 13 42:7 17 0 83:0 62:0 6 120:4 16 102:17 14 4 99:5 16 110:11 90:6 24:5 16 13 10 65:13 14 74:0 19 85:0 13 10 99:2 17 101:1 93:4 9 19 66:1 14 10
37:6 90:6 95:25 65:29 99:20 1:8 24:4 102:13 65:2 6 83:1 10 8 35:2 5 13 74:3 10 6 9 111:3 16 85:0 57:0 77:1 8 4 10 110:3 12 74:1 12 2 5 0 5 64:7 1:10 102:16 3 10 10 64:24 7 99:4 8 4
46:3 96:0 10 3 30:0 28:6 44:5 49:2 6 95:23 46:20 104:1 100:17 10 96:0 13 41:1 5 9 100:2 9 95:13 41:0 6 10 40:10 5 17 9 4 2 34:0 11 4 33:9 30:4 68:2 4 26:4 6 4 0 77:2 9 40:4 7 0
59:2 110:19 19:3 98:10 18 15 19 94:18 0:3 18 63:13 22 16 16 104:3 61:1 16 72:6 94:17 47:15 40:1 98:15 16 0 21 23 15 78:6 22 24 47:31 91:9 91:0 37:11 20 16 65:14 95:13 21 18 17 83:2 22 19 95:25 22 12
46:4 96:1 54:0 0 119:0 15 3 1 30:0 44:5 61:1 2 120:6 38:12 83:0 100:7 9 0:1 3 90:7 7 2 98:4 114:1 96:5 7 97:4 6 14 6 105:10 85:0 6 4 0 114:17 2 21 4 0 6:1 67:0 5 3 100:23 5 8
4:0 100:11 5 1 28:6 64:22 44:5 61:1 4 93:3 9 114:14 96:12 4:7 64:10 100:12 7 4 4:6 25:1 8 5 4 100:18 7 10 1 9 1 72:2 2 104:19 100:4 101:27 8 21 81:2 0 85:1 6 18:4 2 8 4 109:2 11 3
14:0 63:14 91:13 91:0 111:16 26:6 78:2 63:6 4 102:0 12 68:10 6 8 9 4 3 91:4 100:20 116:1 33:6 8 4 5 96:3 8 2 61:16 8 3 96:11 50:4 3:2 9 6 11 3 72:1 0 100:6 8 4 109:2 96:6 4 11 5
63:14 104:1 39:0 29 31 37:6 2:4 2:0 48:0 47:20 28 30 27 25:3 91:8 30:4 94:0 52 2:1 30 33 74:5 103:1 27 119:3 0 25 28 32 37:0 16 28 103:6 25 29 63:5 25 94:7 103:5 34 25 107:1 38 28 72:3 23 28
46:2 9 84:1 2:0 64:9 101:13 14 11 48:0 102:7 87:5 73:1 12 99:10 17 15 13 13 12 2:4 1:12 87:7 64:18 16 15 7 9 27:4 13 20 116:8 96:10 96:9 111:14 2:4 71:6 14 12 10 74:6 0 12 17 8 96:10 19 7
91:12 91:0 37:8 120:7 106:4 42:7 13 9 20 47:29 10 15 40:2 10 13 97:7 116:2 13 10 91:3 100:16 3:1 9 12 8 117:9 47:26 109:4 6 11 13 3 120:5 112:0 19 65:29 105:12 105:7 7:16 14 109:9 0 17 11 20 10 10
14:0 84:1 61:1 41:4 16 8 27:1 41:0 47:8 14 26:0 18 16 94:6 55:1 13 21 30:1 18 16 120:4 20 102:17 97:2 25 16 0 71:8 25:3 114:10 110:7 20 16 20 13 30:4 47:15 13 17 7 101:9 97:11 20 16 111:0 27 15
59:1 12 44:5 104:8 100:9 114:13 64:1 10 114:2 102:14 15 20 14 20 85:1 64:6 11 62:0 8 114:19 14 25 33:7 9 14 103:16 67:0 14 6:2 100:21 83:0 14 113:13 13 10 34:9 9 12 15 105:1 42:1 25 13 102:13 9 0 9
14:0 63:14 30:1 0:1 11 74:1 16 90:6 99:10 67:2 14 39:0 11 14 104:11 120:1 15 12 109:10 7:16 111:10 9 12 0 97:19 13 19 28:0 9 13 97:20 45:24 30:4 11 6 13 16 69:1 14 9 106:2 39:1 31:3 10 26 12 14
113:0 105:11 18:0 100:13 8 10:0 6 12 9 5 65:28 25:2 22:2 15:17 100:6 112:12 85:3 4 13 9 27:3 12:0 113:12 65:8 5 104:25 8 0 83:1 5 2 47:14 11 6 46:13 19 7 8 4 85:0 7 20:8 6 1 105:8 4 10
46:1 15 113:0 94:3 112:14 22 14 119:0 99:29 22 28 78:1 19 21 115:6 95:8 23 25:2 99:28 65:0 18 103:15 117:7 65:30 21 17 28 94:15 22 102:13 15 0 112:21 19 113:2 2 16 85:0 116:6 19 28 36:2 13 20 41:0 17 19
15:1 20 68:3 113:4 30:1 23 18 64:11 22 18 63:16 14:0 15:16 113:14 63:7 21 94:18 30:4 23 16 101:10 19 24 100:0 28 120:2 22 20 94:15 25 110:12 104:26 25 74:8 0 22 103:19 21 11 4:6 27:0 112:8 19 22 24 19 20
50:2 116:8 1:8 8 41:3 11 3 15 99:12 65:7 41:0 40:0 101:1 15 5 40:9 11 7 95:7 15 10 83:1 62:0 5 70:1 116:5 9 14 95:21 13 7 10 65:13 38:8 11 6 95:25 68:10 7 97:20 99:28 10 103:9 5 12 14 0
44:5 100:6 103:16 104:0 17 95:22 47:30 74:1 18 117:2 15 13 17 115:2 61:14 14 6 115:8 19 7 103:17 0 12 6:1 51:1 11 84:0 103:11 95:2 18 100:21 14 41:0 10 14 39:4 14 20 13 100:25 95:11 17 14 112:23 18 12 10
9:0 93:0 23 83:0 48:3 62:0 8 7:11 13 15 21 30:3 74:1 15 12 93:7 2 11 61:1 41:4 9 0 100:0 15 68:7 65:19 11 117:8 8 15 104:2 71:1 16 100:4 15 97:1 15 87:4 12 8 87:6 75:1 10 108:5 13 11 9
4:0 93:12 5 11 91:17 108:4 93:1 12:0 2 14 38:9 111:15 9 5 6 116:8 84:1 109:1 3 91:5 100:18 34:15 8 0 109:14 27:5 5 15 13 93:11 6:4 9 3 5 111:12 6 3 14 92:4 11 95:20 100:2 11 93:13 8 2 4
50:4 22:2 98:9 93:4 93:2 0:5 1 12 12 100:21 116:1 77:0 101:17 11 8 12 115:14 115:0 101:0 1 101:3 18 11 89:1 9 6 17 8 91:17 75:3 5 46:15 6 9 93:13 11 0 116:6 6 13 93:11 63:15 90:3 11 8 5 7
4:0 15 113:22 113:6 74:3 20 30:4 63:3 15 62:0 13 119:0 112:1 116:2 94:4 11 26 14 18 74:10 94:10 19 17 111:7 15 34:3 20 103:16 17 10 13 99:10 101:18 103:22 19 9 94:3 0 16 83:0 17 103:20 42:0 12 15 26 22
78:0 47:24 40:2 102:1 65:11 7 12 47:12 5 8 95:8 11 96:11 8 21 10 95:22 15:17 113:3 104:24 62:1 102:0 34:11 34:9 11 29 7 5 10 96:1 13 5 113:22 39:3 9 7 14 65:13 12 10 84:2 26:2 112:22 11 6 0 1
14:0 64:19 0:2 4 113:13 108:12 64:4 5 93:13 93:1 0 93:4 9 7 35:1 2 7 1 111:2 13 45:23 94:5 7 3 7 84:0 55:0 0 108:0 7 92:0 4 110:5 8 5 69:5 5 113:21 2 9 101:7 107:4 4 8 114:14 3 7
30:0 73:0 3 112:18 102:0 118:0 75:5 13 112:9 9 3 6 44:3 109:13 91:13 55:2 5 3 7 88:1 27:1 7 10 5 2 66:12 98:13 34:10 9 7 37:9 7 3 102:17 3 11 25:4 5:1 2:3 5 3 31:0 7 0 119:0 7 0
15:0 6 114:12 14:0 113:0 63:6 109:11 9 4 93:1 0:17 0 15 93:3 11 115:13 105:5 8 10 15 111:1 12 102:6 47:3 99:8 9 4 8 64:15 8 68:8 4 7 101:16 1:1 9 7 6 68:7 6 104:7 13 31:2 10 19:0 13 0
60:5 58:2 30:1 72:0 5 9:0 107:0 16 15:8 6 8 113:16 11:0 65:27 65:8 26:0 54:4 114:15 107:11 4 103:8 62:4 13 0 20 12 8 8 51:3 114:3 9 7 6 46:14 3 7 9 5 5 9:3 8 11 13:0 65:13 9 7 1
30:1 15:16 113:3 64:33 101:1 92:2 18 23 64:3 15 1:12 0:0 15 18 6 15 119:1 113:20 95:23 17 12 117:0 17 11 1:8 94:16 14 17 18 94:13 20 110:12 19 16 42:4 15 86:0 94:8 22 71:7 18 76:0 0 113:1 19 14 20
63:1 5 94:1 3 100:0 103:12 118:1 13 103:2 4 12 113:15 5 16 119:5 27:0 103:10 14:0 54:7 7:11 100:21 99:6 103:4 11 7 113:18 9 6 66:0 9 7 100:18 7:15 9 0 13 96:11 11 3 8 47:28 5 10 7:1 10 8 15
60:2 81:1 10 9:3 93:0 22 51:0 30:2 13 0 15 13 86:4 25:1 71:3 14:0 17 101:8 18 14 78:4 47:22 14 30:4 16 10 97:15 114:1 17 15 58:1 14 17 114:1 101:15 17 14 101:14 109:13 102:18 11 5 15 64:14 17 13 7
12:0 43:0 84:0 65:7 99:27 7:5 99:2 114:5 61:17 8 21 114:6 22 7 40:5 6 9 9:4 12 0 105:6 10 20 0:6 10 17:1 85:3 9 15 3 65:18 114:9 8 11 104:2 9 20:7 4 7 110:14 13 9 65:9 14 2:5 10 1
74:1 119:4 12 16 119:0 112:1 114:7 16 8 104:15 111:8 93:10 10 104:5 98:9 97:4 97:1 18 8 19 6 9 97:12 14 102:17 93:12 11 4 19 75:0 5 11 47:7 110:20 8 11 26:2 110:25 11 8 38:2 102:9 12 7:3 7 0 10
44:4 62:0 64:9 18 13 63:1 14 95:10 111:5 7:9 17 22 93:5 34:2 14 19 22 82:1 33:10 14 106:1 20 0 95:26 60:1 16 7:14 65:13 13:0 18 12 110:6 106:0 62:7 18 8 21 34:1 95:14 16 24 16 12 12 98:0 26 14
68:4 98:2 12 9 91:19 108:4 38:11 111:15 117:3 110:24 12 108:3 109:13 7 106:0 10 20 19 10 7 8 84:7 91:2 9 95:12 12 110:12 108:8 7 112:18 9 12 101:19 8 91:16 12 0 15 108:4 101:3 113:11 17 10 84:5 10 6 12
59:4 50:1 93:9 3 6 100:0 103:12 116:3 110:13 54:2 2 11 11 5 102:16 0 12 63:2 2 83:0 100:8 7 5 52:1 50:4 116:1 98:8 6 26:8 3 16 4 7 3 56:2 99:28 1:9 56:1 5 9 61:2 9 6 20:4 10 3 2
114:11 113:0 7 32:1 115:11 26:3 46:4 3 95:12 8 109:5 95:22 100:5 10 7 4 29:7 110:16 1:11 112:13 120:9 4 17 120:3 7 9 10 65:10 7 4 2 27:2 95:15 15:8 4 8 95:16 0 5 114:4 113:5 7 18 5 5 15 8
100:6 103:14 21 99:16 87:2 18 11 117:2 19 32 75:2 98:9 20 17 23:5 6:1 0:7 88:4 21 112:10 17 98:12 22 16 9:3 19 97:5 21 16 103:1 112:23 90:2 100:23 21 24 19 88:3 11:1 17 0 22 99:21 20 103:5 12 19 17
59:0 8 114:14 116:4 29:9 83:4 61:1 7 119:0 104:17 109:0 0 111:9 104:8 10 112:3 13 34:3 4 8 102:17 40:8 11 6 17 24:6 9 3 9 12 7 110:10 118:1 112:15 7 14 4 61:13 8 120:1 11 5 35:0 10 109:7 8 14
100:6 119:0 8 108:10 89:0 7 5 93:11 90:1 0 6 1 65:16 65:7 0:13 88:2 61:12 5 9 2 8 55:4 7 88:0 4 28:1 8 4 51:2 3 80:0 8 97:3 7 18:2 0:8 100:21 116:0 105:6 7 14 4 2 2 28:4 6 0
4:1 61:9 6 10 14:0 71:4 112:2 12 42:5 113:13 10 91:10 98:16 109:12 101:22 7 0 9 20 10 12 116:3 42:7 91:18 63:19 9 6 92:4 87:0 9 13 9 37:1 8 0 64:21 114:8 7 11 6 34:6 120:3 112:6 8 11 8 7
61:1 6 45:0 3 112:1 102:2 116:1 62:2 8 18 9 8 47:0 4 2:4 2:1 3:0 12:0 14:0 4:0 5 95:10 111:4 94:12 6 11 103:8 11 7 8 71:0 11 7 10 112:17 8 10 10 103:6 6 101:25 116:0 47:10 18 10 8 0
113:22 113:19 78:0 68:0 117:6 2 7 29:8 6 2 84:0 105:3 91:8 107:5 102:11 102:8 6 10 69:3 8 1 4 7 81:4 113:9 7 2 8 65:10 103:18 7 1 104:2 8 110:12 69:6 8 4 4 83:3 84:4 41:1 3 6 12 0 10
59:3 58:2 33:5 36:0 45:10 3:0 24 5 7 65:7 87:1 44:1 94:3 0 7 3 83:1 102:10 2 7 6 81:3 2 65:29 102:4 116:0 9 7 36:3 6 8 5 91:12 91:0 5 4 6 94:12 6:0 5 10 118:1 11 3 3:3 7 3
60:6 8:0 58:2 9:3 94:0 12 3:1 71:5 25:4 6 1 82:3 1 4 47:21 3:2 9 4 8 9:5 45:18 47:9 2 4 0 76:0 38:7 6 107:5 94:14 37 13 5 114:16 4 109:15 5 16 6 2:4 87:3 30:0 7 5 2 5 6
46:1 3 55:3 12:0 65:7 88:2 99:27 44:2 7 3 12 31:1 99:0 94:11 6 15 53:1 3 9 20 30:0 96:11 65:29 8 46:15 101:5 110:23 12 0 4 8 3 7 9 2:2 91:11 46:24 42:6 6 1 2:0 5 9 8 0:9 6 1
44:5 82:0 7 97:20 5:3 119:5 111:7 82:4 93:6 107:2 30 13 8 8 97:9 115:1 12 10 102:16 47:21 107:9 91:15 7 93:3 13 8 15 40:2 33:1 14 10 8 85:1 13 69:4 102:18 6 17 0 118:4 14 4 67:4 0 13 11 6
46:0 9 103:22 27:0 103:10 2:4 98:9 86:3 7:10 97:14 15 13 103:0 31:0 18 8 13 6 90:7 50:4 14 15 11 12 47:32 11 16 69:2 7:13 117:10 85:0 97:16 14 17 12 21 5 46:7 40:5 12 23 15 105:0 18 0:11 11 0
74:2 14 12:0 23:3 111:7 101:1 110:21 16 86:0 39:7 9 19 18 30:4 11 0 98:3 76:3 13 18 87:0 11 110:22 98:6 15 115:10 87:7 13 8 11 120:3 115:3 25:3 12 2 15 7 76:1 30:1 101:21 11 14 7 10 20:9 15 12
75:2 104:16 76:0 37:10 9 107:5 25 6 34:9 8 6 21:8 4 8 86:4 60:0 7 95:25 44:5 117:3 8 84:4 61:6 7 101:20 86:0 29:0 12 8 7 107:10 10 19 101:3 14 114:14 4 86:2 29:1 2 9 15 5 62:6 1 9 0
58:0 34:13 3 9 103:22 97:1 101:5 16 101:12 5 103:12 12 4 63:1 6 27:4 114:10 84:3 108:11 9 2:0 120:0 10 5 9 108:1 101:18 11 5 5 68:7 80:2 12 6 109:15 10 16 45:9 17 120:2 13 8 115:4 102:8 7 0 12
88:7 55:3 97:18 88:1 97:8 11 10 101:1 92:3 53:0 17 10 15 93:1 1 47:17 93:4 12 110:19 43:0 7 118:2 15 3 115:12 101:9 109:6 7 92:1 16 9 101:26 8 16 17 25:1 11 8 12 47:33 115:9 10 93:12 8 0 11 5
74:1 119:4 20 23 50:1 50:0 111:13 6:2 18 22 15 45:14 17 19:6 17 0 94:18 96:9 119:2 30:1 15:16 98:14 20 18 21 103:7 19 94:16 14 21 117:2 19 26:7 18 12 22 103:16 103:3 107:9 17 21 111:11 84:1 16 21 22 14
32:0 68:1 0:6 7 5 114:11 29:9 96:12 42:7 97:18 110:12 20:6 0:12 120:8 6 16 9 33:3 9 8 20:10 111:7 6 34:7 9 7 80:1 9 69:0 9 5 9 114:0 0:16 6 0 10 111:14 1 7 109:2 12 4 109:7 6 9 10
50:4 100:6 104:9 101:2 100:1 10 15 101:23 108:2 10 112:21 119:0 104:6 93:10 101:18 4 12 13 14 104:2 114:0 6 114:2 17 9 112:16 7 0 13 12 39:6 9 6 68:5 82:2 5 8 9 99:11 11 101:17 58:1 17:0 8 4 11 10
15:18 100:6 103:16 6 102:15 1 10 64:18 84:6 6:0 50:3 4 6 8:1 6 1 100:12 1 15 70:0 2 74:4 110:1 12 6 72:5 1 33:2 100:24 110:2 64:31 7 108:0 25 7 103:0 4 7 3 4 104:20 14:1 7 0 64:13 7 3
2:4 2:1 14:0 95:12 74:7 9 54:3 39:0 6 8 95:0 14 8 105:4 118:3 47:24 6 99:28 9:2 39:2 8 5 6 5 12 96:12 107:4 99:15 107:3 5 10 11 95:19 8 5 3 33:0 118:5 9 0 6 14:2 9 13 10:0 5 9
45:0 0 112:1 63:4 0 102:3 105:9 10 3 104:21 36:1 16 114:16 4 12 12 113:17 114:14 20:5 40:2 43:0 3 8 5 33:2 40:3 112:14 5 8 104:10 7 4 32:0 5 11 112:11 112:7 6 0 104:7 11 7 64:31 113:22 4 8 7
81:0 3 113:6 104:22 111:7 102:0 92:3 9 4 74:9 104:5 9 6 104:2 107:6 21:7 7 14 83:5 88:6 5 15 13 5 86:1 107:7 8 112:19 9 15 93:13 112:16 5 8 107:8 1 15 5 85:2 7 76:2 7 104:23 104:13 5 0 13"""

FIRST_BASE: Final = -1002

SECOND_COLUMNS: Final = """score: -37 -36 -32 -31 -27 -25 -24 -22 -21 -19 -17 -16 -13 -11 -7 -4 -2 2 4 6 8 10 12 14 16 18 19 20 22 23 24 25 26 28 29 30
score -3: -28 -19
score -1: -34 -18 8 30
score 1: -34 -2 14
score 2: -24 -23 18 26 28 29 30
score 3: -26 -25 -22 -20
likely -2 3: 14 20 23 32 37 43 59 69 95 111 151 310 352 397 443 494 591 716 830 850 896 908 948 968
likely -5 6: 11 50 186 365 627 805 825
likely -15 16: 28 157 278 534
likely -40 41: 12 163 219 277 336
likely -5 0: 86 720
likely -20 0: 28 46 95 280 588 619
likely 1 6: 9 21 28 100 637 952 979
likely 1 21: 25 785
mean score 2: -148 -115 -78 -54 -20 15 28 35 47 58 64 79
mean score 5: -147 -139 -116 -36
mean score 15: -111 -41 -33 -16 6
likely of this shape: 11 13 49 70 97 165 184 302 364 401 776 798 842
likely of this kind: 15 149 163 176 191 308 386 414 477 543 681 714 770 815
likely at indent: 12 47 62 105 174 199 314 333 373 393 411 430 447 590 719 824 910
lines to core: -27 -16 -2 13 22 277
article to core: 0 2 5 6
labels to core: 0 1 2 3 6 7 8 61
page share of core: 0 16 20 28 35 39 58 79 81 82 86 87 88 94 95 98
above level: -452 -441 -436 -416 -409 -348 -269 -238 -221 -174 -109 -75 -1 45 187 230 342 370 394 414 430 443 472
below best: 10 19 25 31 39 48 71 86 104 240 354 519 602 673 737 786 844 861 875 887 899 909 917
likelier words: 26 46 58 83 85 88 99
kept ago: 12 30 199
kept ahead: 1 25 98
kept passed: 2 8 15 20 22 30 51 53 59 79
kept left: 1 4 12 38
page expected: 1352 1608 2064 3123 3286 3679 4425 5890 6537 6858 7384 8061 8302 8411
page expected words: 7 11 14 17 20 31 32 34 38 41 42 45 46
page level: 277 342 369 403 421 432 436 439 445 451 463 466 472 474 475 482
page best: 766 859 899 910 919 928 936 943 950 955 960 969 975 978 981 983 987 989 991
words known: -7 -6 -4 -3 0 1 2 4 5 16 23
mean words known 3: -1 178
mean words known 10: -132 -32 -26 -7 -4 5 9 19 31
mean words known 30: -97 -14 12 212
mean width 3: 427 740 788 1137 1706 4266
mean width 10: 120 144 184 205 643 679 801 842 885 930 1024 1189 1250 1315 1690 1862
prose: 61
kind: 12 13 14 15 19 20 21
mean ends 3: 0 2 14
share of prose passed: 4 6 14 16 18 30 34 43 63 65 86 89 97
share of words passed: 0 26 30 34 40 46 54
copies: 0 1 2 3
label around 10: 5
commas: 0 1
page run of prose: 0 7 10 13 17 19 21 23 25 30 34 44 56 58 60 64 66 68 86 90 99
page prose: 0 8 9 10 11 17 18 21 27 28 33 34 35 38 41 42 43 44 45
page longest prose: 0 3 5 8 9 20 21 23 25 29 30 32 37 46 47 49 52 53 56 58 60 61 62
page question: 0 1 5 12 27 31 35 40 50 64 89 169
indent: 2
prose at indent: 60 88 94
page label: 0 23 44 52 72 104 108 117 142 159 178 190 195 254 329 342
words: 2 7 8 26 173
RELATED ago: 26 48 101 170 179
RELATED passed: 0 1
COMMENT passed: 0 1 2 3 5 11
end: 2 4 5
start: 0 1 2
width: 4 5 15 16 32 54 58 62 92 99 143 153 164 188
mean capitals 10: 0 19 26 29 35 49 59 64 66 67 70 86 88
mean digits 10: 0 2 3 5 7 10 23 40 48 68 76 83
page words known: -2877 -711 -539 -173 99 225 325 751 1218 1334 1452 1755 2271 2610 2961 3175 4366 4604 4869 11927
page share of prose: 0 6 9 13 25 47 49 54 59 64 68 74 88 100 105 123
page digits: 0 6 12 37 47 76 85 145 172 253 306 343 409 432 459 485 671 769 837 906 1100 1424 1703 2071
lines passed: 4 13 33 89 115 380
page lines: 7 14 16 17 19 25 27 30 35 36 37 38 42
capitals: 0 4 5
page money: 1 2 3 5 6 7 11 14 16 18 23 37 46 54 63 66 78 111 127 156 181 213
page COMMENT: 2 3 5 6 7 16 20 23 41 42 45
page RELATED: 0 1 2 6 7 11 13 28 32 80
kind 1 after: 0
kind 1 before: 1
page words: 15 19 22 24 26 27 29 31 37 40 47"""

SECOND_TREES: Final = """24:13 24:9 6:8 6:5 0 2 24:6 3 19:11 4 8 19:12 7 21:0 13 8 24:16 6:16 19:11 11 15 19:14 17 20 24:20 33:3 19 23 34:11 24 25
6:15 6:10 6:7 0 2 22:0 18:2 5 6:12 67:1 0 9 11 33:2 6 3 6:18 18:6 28:0 12 6 6:17 15 18 42:2 35:7 7 16 18:10 19 22
0:15 0:11 0:6 0 2 17:6 4 27:0 8 28:2 7 40:14 3 68:3 23 2 0:20 0:17 21:1 12 34:3 12 7 21:2 15 10 0:24 18 0:31 20 22
0:15 0:11 0:6 0 2 17:6 23:2 52:11 6 21 3 28:1 7 5 0:21 0:18 19:13 76:3 1 36:0 14 10 12 76:2 0 14 0:27 0:23 16 18 19
6:14 6:10 6:6 0 2 6:11 5 8 14:6 62:11 14:4 42:3 3 8 42:1 6 14:5 11 13 6:17 50:8 17 12 17 6:21 16 42:1 9 42:6 17 19
6:13 6:9 6:5 0 1 25:14 22:1 68:0 2 8 34:4 6 2 2 25:9 25:7 34:8 15 17 66:3 7 14 25:12 19:13 9 66:8 13 10 25:14 6 2
0:16 0:10 0:4 50:4 34:0 3 18 0 25:18 2 1 25:13 17:8 67:0 0 32:1 22 6 40:6 10 7 19:11 3 5 0:22 0:18 10 12 0:28 15 17
14:4 14:2 14:1 50:0 70:1 29 2 0 2 14:3 23:2 26:2 10 4 3 7:3 51:4 8 5 26:0 11 7 14:7 7:4 9 70:2 12 9 14:10 14 16
24:13 24:8 25:19 6:5 1 3 0 23:7 24:9 3 13:0 0 23:2 69:5 67:5 3 20 7 5 34:15 8 5 24:17 23:9 8 24:14 10 12 25:5 16 14
24:12 6:8 6:5 49:0 3:0 18 3 0 2 24:7 22:2 4 2 22:0 8 5 24:17 8:3 49:0 3 65:6 10 7 24:15 10 12 24:22 6:19 12 14 16
25:11 17:10 19:6 17:4 63:7 9 2 64:0 68:1 0 7 9 25:8 13 10 25:6 15 21:3 13 5 6:9 6:3 1 2 25:15 22:2 19:7 5 8 4 3
6:12 6:8 6:4 2 4 22:1 67:1 2 8 33:0 8 5 6:19 22:0 48:0 14:5 76:5 0 40:9 59:0 12 8 8 12 12 7 62:8 14:8 9 14 16
24:11 6:7 1 25:15 6 3 24:18 19:13 34:11 23:9 35:5 6 71:12 9 6 67:18 11 71:15 10 0 6 51:22 11 8 25:3 34:12 13 15 69:8 13 10
24:10 0:8 51:1 70:1 18:0 30 4 32:5 0 22 0:3 0 1 18:3 3 5 0:23 0:19 20:4 4:2 32:3 0:13 15 0 8 4 5 10 0:30 12 14
24:10 0:7 50:1 24:7 35:2 6 21 0 1 22:0 6 34:5 5 2 0:21 22:1 67:20 50:17 4:5 8 1 0 64:9 5 12 34:3 8 3 0:29 11 14
0:14 0:8 0:3 49:0 70:1 24 4 1 3 17:5 5 40:7 8 6 0:23 0:18 40:9 76:5 0 17:8 8 10 7 67:22 10 49:2 14 3 0:31 13 15
24:10 0:6 50:3 73:3 17:1 17 8 27 9 17:5 12 24:5 11 14 0:23 17:9 60:1 15 11 50:14 17 59:4 73:2 12 19 5 0:31 50:18 19 0 22
22:0 18:12 19:5 3 14:9 76:2 0 42:1 4 76:10 33:14 8 4 33:6 67:11 6 2 8 9 14:11 10 12 7:1 0 23:4 6 22:4 67:14 2 6 1
24:9 0:5 51:0 6 0 22:1 40:3 12 4 33:5 3 1 0:24 0:17 69:2 0 40:15 6 3 22:5 67:18 8 55:8 4 9 3 0:32 51:22 11 7 12
0:12 0:4 9 34:6 17:4 12 31:0 20 14 11 0:24 0:19 34:15 17:9 14 36:0 19 16 61:0 12 16 17 0:31 51:19 19 66:14 66:13 15 0 19 21
24:9 25:19 19:11 3 6 0 24:19 19:14 34:15 46:0 69:1 2 25:12 49:17 7 67:23 9 2 5 49:1 1 5 61:0 2 7 8 25:3 34:11 9 12 9
24:9 14:1 4 25:17 22:1 18:2 8 11 7 6 24:19 25:10 71:17 11 8 39:1 31:4 31:2 12 7 11 9 33:11 71:1 14 39:5 12 0 24:22 14 16
21:0 3:2 48:0 19:11 6 71:21 9 2 10 42:6 10 34:11 71:2 13 51:15 10 0 14 16:0 2 34:10 19:7 33:0 64:0 5 51:18 9 17 6 9 5
24:9 24:5 14:1 0 2 19:11 3 6 24:19 19:14 65:0 9 19:9 66:6 35:6 4 23:3 9 6 3 6 8 33:11 29:4 10 65:12 4 8 24:22 9 12
0:8 0:3 3 6 0:26 0:20 34:13 50:17 18:5 76:0 2 9 76:2 0 10 3 29:3 5 23:13 67:20 6 26 10 76:10 11 67:8 11 6 0:32 12 15
0:9 24:3 0 0:0 0 3 0:25 0:20 39:3 76:5 1 52:4 69:5 31:5 15 7 7 5 20:3 12:5 46:2 6 1 1 2 69:8 8 5 0:32 9 12
25:16 17:10 17:3 15 65:0 20 33:1 23:2 35:7 65:1 12 18 64:0 16 29:5 24 17 15 34:14 18 56:1 17 14 25:4 50:18 22 0 19 15:2 11 14
0:7 0:1 6 34:7 10 8 0:27 17:7 11 76:2 5 34:16 50:14 13 29:9 34:5 18 10 72:4 50:17 12 0 51:11 18 0 23:15 9 13 0:32 15 17
0:6 50:3 63:7 23 73:3 1 25 0:2 1 4 0:26 0:17 40:10 69:2 0 59:0 20:2 51:22 6 71:11 7 23 9 71:15 7 3 6 8 0:32 10 12
25:16 17:10 17:3 7 60:1 23:2 76:0 2 76:1 22 11 72:8 76:10 59:1 10 66:3 0 72:3 7 10 31:10 7 10 13 8 25:2 13 11 6:1 3 6
0:4 49:0 12 2 0:25 19:6 23:3 67:0 0 65:16 8 16 5 37:1 12 61:2 40:3 65:7 6 12 69:4 2 69:10 7 5 67:19 9 5 0:32 9 12
22:1 17:11 17:3 22 16:1 26 67:19 43:1 25 24 22 51:22 6:22 26 28 68:5 23 32:10 28 0 34:7 6:2 19 64:0 9:3 21 26 25 67:13 19 21
25:18 0:27 19:9 34:9 42:3 73:8 10 57:0 25 10 13 10 34:13 32:12 13 19:14 9 19:16 14 0 19:13 9 69:12 12 0 0:34 14 17 0:2 6 9
22:1 18:13 35:4 23 16:2 26 62:6 69:3 17 25 23 41:0 50:18 45:6 27 25 6 70:0 29 45:5 0 24 33:7 64:1 8:1 20 23 24 64:11 19 42
25:20 0:29 46:0 25:10 7 36:1 11:3 5 7 4 40:4 31:4 73:7 4 44:2 4 19 25:9 3 7 11:4 44:6 4 1 5 0:34 9 11 0:2 0 3
0:4 23 0:32 0:21 40:11 69:2 22 59:0 29 71:15 73:6 28 32 51:3 20 26 27 69:8 71:21 30 49:13 0 29 71:16 51:17 28 29:3 31 15 16 32
0:3 26:1 15 0 0:29 19:3 2 46:0 4:4 52:5 19:14 65:0 8 5 7 60:2 65:17 57:3 45:1 8 3 19:5 0 8 4 1 2 39:0 5 3 8
22:0 24:22 37:5 49:7 9:0 43 65:4 31 38 40 35:8 35 37 49:15 51:13 37 49:14 33 54:0 0 38 40 24:4 31 28:2 51:14 31:1 38 35 38 34
25:22 25:5 33:11 71:13 49:11 6:0 42 67:2 28 34 37 69:6 37 26 51:22 38 33:15 52:5 37 33:12 35 49:14 37 72:0 0 37 39 35:0 32 34 30
22:2 25:1 11 72:9 51:13 8 66:6 12 66:14 67:8 8 32:12 34:10 66:9 2 10 2 0 9 67:18 16 5 34:2 66:12 8 68:5 23 3 72:5 4 9
25:22 0:33 22:2 51:13 32 66:14 66:6 34 67:8 31 44:0 33 23:15 28 24:21 25 38:3 0 31 33 64:0 55:1 44 66:14 28 37 5:0 34 30 35 27
17:2 20 22:1 46:0 19:3 20 51:13 19:13 23 25 71:2 19:10 19 69:9 26 18 71:6 17:12 29:6 23 14 67:4 27 54:2 0 22 23 22 34:4 23 21
2:0 14 25:5 33:11 29:2 62:13 18:0 26 16 22 16 21 4:3 50:17 69:2 13 71:21 25:15 18 40:1 27:2 30 14 17 52:9 51:10 13 26 0 13 15
15:0 8 0:31 25:15 60:1 61:1 34:16 1:1 67:12 43:0 10 14 16 13 11 56:4 58:0 15 13 63:6 0 16 63:8 11 13 33:13 31:3 10 13 10 16
24:2 3 0:32 19:6 34:11 64:0 12:3 4 8 29:1 10 73:8 7 15 5 5:3 10 42:4 69:3 0 9 29:0 10 46:3 34:10 8 6:18 5 8 0 11
0:2 27 0:34 19:2 28 37:4 33 19:14 34:13 67:20 55:1 76:0 25 36 63:5 30 32 55:11 28 33 76:4 67:9 0 27 55:2 35 29 51:19 32 29 35
6:1 66:0 3:1 21 0 1 22:4 19:2 2 46:0 7 55:4 66:1 15 59:2 6 12 20:0 9 5 34:2 55:12 55:1 19 55:9 6 1 66:12 8 18 3
14:0 3 0:34 35:0 6 65:0 10 33:1 23:2 18:0 22 63:0 1 9 6 40:2 11 69:11 54:1 40:8 9 8 9 49:5 73:5 7 14 65:9 8 0 12
14:0 0 22:1 46:0 6 4 34:7 55:12 49:10 3 6 65:13 49:6 76:8 9:1 10 0 34:1 15 7 66:5 65:4 4 10 2 16 49:10 55:14 4 19 2
15:0 1 50:17 22:4 46:0 48:1 6 49:19 51:9 8 6 9 40:5 66:4 71:16 71:2 3 32:7 5 13 0 9:4 11 7 4 66:12 40:13 5 0 11 1
24:2 4 18:1 42:3 7 9 4:1 10 39:2 32:3 0 65:5 67:21 67:17 7 12 3 66:1 13 66:2 3 9 24:16 49:6 16:1 55:0 18 10 8 7 9
24:1 7 19:4 33:4 10 8 5:1 13 52:7 56:4 19:14 32:12 65:14 11 59:3 12 67:22 17 2 9 12 66:14 0 13 50:5 3 60:0 65:17 12 10 7
15:0 20 0:34 71:21 50:18 73:9 2:2 24 51:20 25 63:4 26 44:4 26 18 36 44:7 24 14 50:12 51:9 38:2 24 17 31:13 31 15 0:19 20 0 28
8:0 9 0:33 42:1 10 37:4 64:1 8:2 10 15 15 42:5 12 71:2 65:19 13 44:12 5 20 65:10 32:11 9 0 52:10 33:8 10 13 11:5 13 2 15
0:0 5 72:8 50:17 22:2 72:6 15:1 18 69:2 39:4 3 43:2 12 0 56:4 9 5:2 15 2 6 34:6 9 72:5 6 11 29:8 12 1 52:0 22 11
17:2 25:21 19 16 34:10 62:3 31:12 19 0 44:1 66:2 67:5 14 76:7 25 18 24 21 50:15 22:1 51:21 31:7 19 9:2 33 34:16 21 19 17 18 11
7:0 0 72:8 3:2 33:14 26:3 59:0 7:6 4 3 45:4 49:16 51:7 55:13 1 7 5 8 7:5 2 5 68:2 3 6 2 60:2 5 1 72:10 13 5
35:0 26 35:10 34:13 23:9 64:8 28 24 23:12 31 64:11 28 37 23:14 69:7 49:8 10:1 26 0 25 26:4 27 34 69:12 10:0 25 43:0 31 28 17 29
17:0 0 22:4 5 52:1 72:7 72:2 76:9 4 59:1 49:0 26 23:5 11 66:10 1 73:1 31 2 18 0 44:8 5 24 64:2 2 44:5 6 23:0 19 3
42:0 16 62:1 16 25:2 49:15 51:16 19 49:14 15 0 21 42:5 11:0 16 69:2 13 4:0 20 18 70:2 72:5 18:7 49:20 14 21 18 18:11 22 16 14
19:2 76:0 15 20:5 9 21 0:35 4:6 46:0 23:1 63:0 5 76:0 6 56:1 76:6 7 76:7 22 13 17 12 56:0 12 46:3 11 56:3 10 0 9 15
19:1 1 0:34 22:5 16:1 71:10 71:9 5 30:3 7 23:11 25 4 3 4 23:5 5 49:0 15 59:5 44:3 71:7 0 6 0 70:2 3 44:9 31 8 7
24:0 5 35:9 62:9 67:16 27:2 10 64:3 7 11 71:5 63:11 6 37:8 7 14 10 25:7 10 6:20 7 0 1:0 13 71:17 2:2 9 10 67:10 10 4
46:0 34:9 55:5 49:4 14 55:3 51:5 17 23:13 7 15 10 64:7 23:8 76:6 6 13 15 9 23:14 50:10 63:10 9 12 12 66:7 14 50:16 12 0 11
35:1 13 71:21 19:11 31:2 25:16 19:0 25 15 9 13 31:6 16 69:11 14 50:13 51:8 31:11 31:9 31:8 15 5 19 0 19 10 50:12 51:9 10 21 1
24:0 6 52:6 76:10 10 58:1 52:0 6:7 29 13 69:8 12 63:1 14 7 52:1 5 9 65:18 57:4 26:4 9 16 42:2 6 12 76:6 0 52:8 7 10
22:5 19:3 5 15:3 8 50:7 5 7 23:4 55:12 55:10 22:7 8 2 1 62:2 73:8 5 16 73:4 66:11 7 16 14 50:2 38:1 21 3 40:12 5 0
37:0 0 37:3 30:2 65:2 76:9 18:8 5 11 20:1 68:4 8 67:14 4 34 57:2 4 52:2 17 9 40:0 19 2 65:5 12:4 1 9 18:2 2 8 4
34:17 0:32 39:3 62:4 11:1 12 32:8 14 37:7 18 16 37:2 19 34:7 74:0 8 17 15 7:2 11 32:4 20 15 76:4 0 18 23:10 25 33:10 7 13
0:34 12:0 45:0 35:3 1 9:0 18 19:5 0 11 2 32:2 63:9 13 2 68:0 3 26:5 63:5 19:9 51:1 13 4 51:9 7 51:12 3 6 6 7 9
32:0 0 8:0 51:2 38:0 23 5 3 5:0 64:4 6 33:9 11 5 64:10 64:6 6 51:11 59:1 5 2 71:18 6 51:22 6 19 23:11 3 65:15 17 6
34:13 49:12 71:4 67:16 63:0 24 19 63:2 32:9 16:4 12 0 19 18 50:7 50:6 23:6 13 21 16:3 14 3 17 19 71:3 25:0 21 17 50:11 17 20
66:15 56:4 52:6 55:2 52:3 18:4 21 27 69:8 24 19:15 64:5 23 14 0 55:7 71:3 66:3 17 22 24 23 71:21 22 11 30:0 25 15 19:8 19 26
22:0 37:6 30:1 9 6 71:21 5 1 33:7 50:8 4 52:1 33:0 15 7 5 22:3 71:20 4 19 50:9 65:6 1 45:2 3 44:10 62:10 49 6 8 0
42:1 56:0 17:2 3 7 3 22:5 37:1 8 6 23:4 67:3 49:18 17 1 53:0 63:12 5 67:6 0 52:2 11:2 5 13 5 49:10 4 14 47:0 3 6
72:8 50:17 42:1 29:7 8 11 69:11 10 50:7 19 71:19 67:2 0 67:7 12 72:2 50:14 9 15 51:6 10 2 21 45:3 11 1 67:15 15 55:6 2 11
26:6 69:0 14 69:2 13:1 2 11 46:0 42:0 6 62:1 6 23:1 73:0 65:8 3 14 11 62:5 27:1 9 7 48:0 2:3 7 0 8 7 63:3 12 2
72:8 6:23 64:10 62:0 5 71:21 7 58:1 2 10 32:6 1 72:1 15 5 9 71:8 71:7 65:11 12:1 18 5 2:1 4 13 0 25:15 10 49:8 6 31
34:18 34:9 46:1 71:0 66:12 5 10 49:3 6 52:0 65:3 3 71:14 4 11 57:1 5 2 3 22:6 56:2 27:2 5 2 18:13 2 52:9 5 2 1 0
0:35 12:6 42:5 8 44:4 42:6 18:9 12:2 13 4 9 75:0 1 62:12 8 11 55:15 44:11 46:1 7 2 9 48:1 49:9 15 5 13 62:7 8 0 11"""

SECOND_BASE: Final = -944
