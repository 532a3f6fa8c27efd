"""The page model: cue words by their weights, in hundredths, and two forests (`read_forest`).

Learned by ``python -m textclean.learn.pages`` from 5451 renderings of 2286 pages, 175 of them made of others (`make_long_pages`).
"""

# fmt: off
# ruff: noqa: E501
from __future__ import annotations

from typing import Final

WORDS: Final = """-655: cookies
-565: sign
-460: terms
-430: news newsletter privacy
-410: forum
-405: subscribe
-395: o
-365: email
-360: rights
-350: cart
-340: share
-330: please
-315: blog
-310: policy
-300: reserved
-295: comment cookie shop
-290: community
-280: guide menu
-275: agree
-270: contact
-265: copyright site
-245: careers latest log
-240: reply
-235: loading sie
-230: account
-225: store
-220: english search
-215: december facebook partners posts
-210: accessories guides us
-205: stories
-200: articles
-195: browser skip
-190: events view
-185: links sale
-180: add consent deals mail resources shipping
-175: advice artikel opens science
-170: college image podcast purposes twitter website
-165: ago close follow join products receive
-160: advertisement jobs llc read
-155: gift javascript login registered
-150: forums toggle
-145: advertise become edition editor explore inbox information necessary nov submit topics worth
-140: center discussion register rss selected
-135: advertising compare health link magazine newsletters page photo save society stock
-130: enter press
-125: accessibility back home kids opinion politics
-120: affiliate discover donate gov legal thank vs
-115: article august breaking culture expand government mac member movies quote rewards says tips
-110: board demo faq foto inc info logo mehr navigation next reddit tab teilen uk ukraine
-105: abo arts care ebay estate galaxy interessieren pinterest related sell trade world
-100: comments contents country credit featured holiday leave orders solutions sport topic trademarks wrong yoga
-95: awards earn hub kommentare nachrichten podcasts report services therapy updated videos views
-90: address card connect deutsch español find garden job life manage mark office profiles replies sports staff tv updates window
-85: accept access ads anzeige cafe campus categories communities dec finance financing gear informationen joined können könnte left lesen miss neue photography pm relevance review school shopping sorry story whatsapp
-80: adresse blogs buy content continuing dich editorial education footer gifts how kontakt learn love modal navigate notice order payment plugin product sitemap sponsored tags trending uns webinars welt winter writer written
-75: aktuelle amazing books coffee entertainment football gdpr guidelines help helpful icon living meet members membership november now opinions region welcome 图 来源
-70: antonio author business cbd change click commented device disclaimer faqs filter fool future get impressum interest linkedin me politik purchase quantity question recipes refine repair submenu trademark typescript unsere wishlist women
-65: act ad apr badges beauty beiträge bell browse calendar caters china clothing continue dieser docker docs edited europa faculty family feb games germany guardian keyboards legitimate mission money ndr notifications notion popular preferences radio reactions scripts signing sponsor subscription table tele themen trump usa viewing 更多
-60: answers aug bill bundle canada cards checkout chevron conditions datenschutz discount gallery gutscheine hear impeachment inspiration instagram internet israel kommentieren kostenlos kultur medicine meldungen nutrition pay photos portal positive provided readers rei seite sort sparks threads toothbrush unchanged unsubscribe watched win 首页
-55: abonnieren acknowledge advertiser apple archive australia automations barbecue beitrag carry coach datenschutzerklärung dope ethics finder freelance getty golf healthcare hide history ipad ipsum items kingdom lorem marketplace may newsroom nfl oct play posted rechte restaurant reviewed reviews sales sciences service sharing stack submission teacher today viewed visit visitors watch watches went über
-50: activity agreement alibaba angeles anzeigen apply appointment arrow automotive bank beste bild bleiben bundles calculator capsules christmas club cn collections commercial delivered devops digitale disclosure dog dream e eats espresso eu experten explorer feedback friend holidays hot höchste india journalism jul kommentar kurz ltd meinung october personal previous promoted really redaktion rent republic seller shirts show special subscriber subscriptions suche tech testimonials thema ultimate valuation veröffentlicht weiterlesen wiki
-45: absolutely admissions advisor aktuelles alerts aliexpress archives astronomy bag basketball boeing briefing calc career clicking committed commons cookielawinfo corrections counseling county courtesy dark desks disability download dpa editors elections episode erhalten everyday expr fall français fórmula gelesen helfen hidden href ikea improve islands jewelry jun jörg league literatur marked media migration mutual nature op partner patagonia practices presented promotions purpose recovery reports russian screens season send signed strictly submitting subsidiary sustainability top tuition uncategorized wetter why wirtschaft wish youtube zip
-40: advisory affiliated africa aid alumni ampel anmelden archiv asana attributes auto backpacks be beautiful been boy bronze campbell cancel category collapse communications conduct connected conversation cycling death defense dipl disabled dolor election enable esk experience expressed fund gateway gaza german govt homes hong hospital houston hunt iceland independent informational insider insights internationale investing ios italiano jazeera jersey killed kong kopieren kostenlosen lab law letters locations map master moon nobel npr omni outdoor password patient payments phone picking pie plague planet police presse projet purchased registry samsung saul score scroll sections seeing select singapore speech stay street stronger struggling stunden swap tel thread trevor tu usd visiting votes vous yours zeitung 版权所有
-35: abnehmen adipiscing affairs alive amet andreas bad bags banking banner bbc beaten besten bluesky boys calculators chairs checkbox checklist colorado consectetur crashing crime cyber czytaj dash daten departments destinations deutschen discord discovery discussions doctor donation donations dortmund ea elit equity etsy fax fdp finden fokus fragrance free freitag gardening garmin geld grow großem gym hall hey hollywood ideas industries informieren inhalt interessant item jackets journalist justice kanal karriere kubernetes leadership lifestyle liked looking madrid mary meiner menü migrate nonprofit notices oak oops open penn pickup pods policies portraits portuguese post program qcy quantum quelle quiz race raspberry rd reader recaptcha recruiting refer refresh refreshing required ridge ritual roast royal safety scholarships security sellers sep serie sina solar spam spiele ständig sun surgery sweden thai thanks tim tous transportation turkish typeerror used vodafone walmart wealth weather webinar websites weine wife woodworking wordpress yr 体育 广告服务 및
-30: academics advertisements advocacy afp andrew announcements answer april arabic arbeit arbitration arrivals assume ausbildung australian babies beatrice beds berliner bilder boards boots bot brands caption cars centers chargers chat choices christian classified closed collection committee connecticut cooking copied court dancing dare dealer delivery denies developer dictionary diet discuss disney division doing drain durch ee eintrag esg españa europe eve fashion fc folgen fox frauen freeride freunde friday fußball gadgets gesundheit glad glance gmbh guest helmets hilft iceberg illustration inclusion informiert ing insight interviews issuer jupiter kannst kit krieg laptop laptops lavazza likes lip listen livestream logistics logos ländern makers mall mallorca medien microsoft mop movie murder neu newest notified nutzungsbedingungen operated opt overflow owned packs palace panorama parenting parties pc pennsylvania pictures places portugal português preservation print projectors promotion registration relations relax resident rings rug russia russland rust sandals saudi schedule schneider scooter scott screening shelf shield signup south spiegel spirit startseite statement stiftung stores subscribed subscribing substack sunday syria sz tages technologies telephone tipps toolkit translation university verarbeitung verein vergleich weird wellness wholesale witness wm worse wsj zander ähnliche équipe 发表评论 娱乐 汽车 社会 联系我们 한국어
-25: abgelegt abuse administration affiliates affinity akademie alert alison allegedly analyzed answered anytime ap asset aufgebaut ausland ave avenue aviation awesome bachmann ball bean beer benachrichtigungen biennale billy bitte black boa border boutique bundes burlington buyer cas case catalog centre ceo chance changing charity chinese circle clarifications classifieds clipboard collect columnists contribute controversial copilot cricket dangerous deal decor dein deinen denver detroit digital directions disaster disputes distribution diversity diy doubts dropdown dubbed editions editorials educator educators epaper erfahre erwartet everyone exchanges exclusive exhibition experte facts faire february fight figure fire fitness food forgot founder gabriel geht gesund glossary gonzalez grenadines guidance hamburg hearings held hi hire hospitality howard identifizieren iii industrie inform infos installments intellectual investors iphone ira jang japanese je jeffrey jonathan july kalten katzen kits klaviyo laden landes laufen leisure lesotho lexus licensed lizenz makeup malaysia maps marathon markets mastodon mayor mediadaten merch messenger metro mike moritz motorcycle multimedia más männer märkte nascar navy nd nespresso netsuite neueste newspaper nist not obituaries ohio parallels parents pediatrics philipp photograph physician politician polizei poll polski preference pressemitteilungen prevention printers prize procurement programs protected proud publications purchases qs racks recurring regarding reise reisen reiseziele removal reset reuters row sara sed seinem sewer shadow sites slept socks spain speaks specials spinner stars statt stern stimme sto stocks supported swimming tablet templates tennis tent tom tomorrow tops tottenham touch touring transformation uhr unit united universe unseren valley vanguard vat vendors video visitor vitality voted wallet webseite weg wege weiter weiterbildung widerruf willige wissen worst wow zurück zürich δ русский 中文 房产 新闻 日本語 组图 评论 财经
-20: abenteuer accordance acquisitions adventure advertisers advisors afghanistan akismet am americas angebote angela anmeldung anniversary apa appointed appointments arab archived armenian arrived asia asks associates ausbau authors azerbaijan backyard batteries belongs bestellen bicycle billboard birthday blank boden bond box brain brave bridal büro calculated canvas captcha cartoons carts catherine chamber chaos cio cis city clearance clinics cloud codes combinations comics commission committees communicator concern consenting contributor coolest coronavirus correctly council creep crypto crystal cultivating currency degrees dei deinem deiner delhi democracy developers diagnosis did died dienstag digitalen dining disabilities discounts discourse discrimination disorder disorders district dmca donald donors downloads drucken dubai earth einloggen electronics elliptic emails endorsed enrollment entrance eric esc eur euro evo exception exklusive express facilities fahrrad fan fans favorites filed finally finanzen firstname flipboard floor font forest formel frost fuchs funds galleries game gannett gbp geschlossen gop gordon grants graph guy guys hatch headlines headphone hearst hitler holstein houses iab ice imdb immobilien informative inhaber insiders inspection insured intention investigations investigative iran ireland israeli james january joining jon journalists joy jump kg kill klassische konto kündigen laboratory legend leonardo liberal license lifetime lisa lists liverpool loan loans logged logitech losing magazin mar march marco markus mastercard mat mattress mba measure medical microphones milky mon mongodb morning mostly motogp mug myths möchten nba ne netz newspapers niedersachsen nigeria notify nursing nutzer nutzung nächsten ordering ovens overlay overwhelmingly owner owners palestinian participant partnership patio pauli pcs pediatric perennials personalisation phones plumes polityka pot practitioners prev primer printing prism prisoners protest published puzzles ratgeber reading reads reagieren recalls refill remarks reprints respective responsible retail revealed reveals rocket rogers rugby salzburg sam satire satz scam schleswig schließen schools schwerpunkt scratch seating seattle secret seminars series setzt sex shelving slavery snow soccer sofa songs sponsors spotlight sprachen springs spruce star statements steam steigt studies stunning style subquery substitute subtotal suits summer sunglasses suomi supplier sv symbol tale talks technik teens telegram tents testen texas ticket tiene till tiếng tradition transfers transform tumblr täglich türkei ukrainian unternehmen upcoming vault venice verpasst verwenden vida vinyl việt volunteer walkthrough warren watchlist ways we wearing weddings weil werben whitepapers wikipedia william woman wp yeti youth zdf ändern überprüfen übersicht новости ह 作者 关闭 打印 推荐 搜索 正文 注册 视频
-15: abonnement above absenden acceptance ace achievement activate adchoices adhd admission admits adventures advocate aerospace agb airpods albania albums alexandra alle aller alles android anfrage angezeigt announces anthony archaeology artist athletics aud aura aus ausgabe authorize autumn avatar award bachelor badge bald bar bbq beef beige benches beratung berichterstattung berlin berries best biden bing binge biotech blogger blogging blood bolivia book born boston bremen brexit british broken broker browns bugs bulgaria buried buyers cabinets cad cancer candidate carb caribbean carrier carte cdn celebrates central characteristics characters chatgpt checking checklists cleaning cleveland cocktails codex colleges commenting complaint concerning conferences confirmed congress contributors cookware cooperative cop corporation coupon covid critique crossword cruise css cst cta current danger darüber datum davies dc delayed deleted democratic democrats denied desktops dev dh dialog digitales diligence disclosures diskutieren dismiss dollars downtown drill drops dust dutch ebooks ed einsatz emily emirates employment enrolled entdecken entered episodes erfahrungen erhält ernährung erp essentials etf evil exam except exclusives exempt fails faith families fb feiern fellows fellowship fiction figaro fighting film flower fm forms fotografie frankfurt frau freunden funded fundraising garage gary geben geladen gender geolocation gewinnspiele girls give glasses gloss god gorgeous gps gratis grenada grid hacker haiti hamburger harvard healing heating herz hindi hobby hockey horoscopes hält händler ignored inappropriate inbound incidents infants infographic inquiries inspire inspiring integrations integrative intern invoice ipados iq italia itunes jan jedem jennifer jill julian jung juni kalender katy kelly keyboard ki klicken kontaktformular korean küche lady landscaping latin latte launch leader lego leistungen lineup literature locator looks loom loop loses lotto luft luggage magic mah mai malta manchester manipulate maria married mask mcp meditations meetups meghan meisten memberships mergers messages meters michael middle midwest mine minus mit mlb mobilität modernization modified montag mouth mozilla mt mugs necessarily neck nederlands neighborhood neuen nhl nikon nonprofits norris norsk noticias notification nouveau nova nächster officials om omg ontario opinión organized organizing others outdoors outlook pagination paige painting pakistan par partnered partnerschaft past pencil personalised pets pharma phil pierre placeholder played pleasure plumbers pole polic policyterms polish polls popup portland portrait poster powered prairie preceding predictions prep preserving princess prior probl projekt promo property publication purifiers pv qatar quellen questions rally rating reaction rebecca recent recipe referral refunds relationship releases renew reporter reservation retire reveal richtlinien ring robot rolls roundup ru rural sadly sar saved scandal scarlett scholars scholarship screenshot sector serverless setzen shortcuts showcase sicher skulls slide smile smoke spark speakers springen spurs stat stats stellen strap struktur stuttgart sub suchmaschine sudoku super supplements sverige swim switched tan telescope television temple testimony theories things thrilled titled tod toll tonight tos touren tourism toys trafficking transcript transition transmitted tricks trouble trusted try tun tune tutorials tweet ui undergraduate understood underwear unite unserem unterhaltung urgent va valentine valve vanilla ventures vests veterans victoria vincent visits void vol voters wall wann wanting warns warum weber weigh weitere whitepaper widget willing wissenschaft workshop workstations www xenforo zeiten überall überblick العربية द 登录 科技 繁體中文
-10: abmelden abroad ae alexander alpha alternatives ama anders andy angemeldet animals ansprechpartner anticipated any anyway apartments appeals appreciate armenia arrested asking associate assurance atlas audio austria barrierefreiheit bc bed being belarus belgium besuchen bike billions birds biz blick bob bonus bookmark boxes brasil breadcrumb brewing brian browsers bubble bucks bundesliga börse camping carpet cash casual cbs celebrity cf changelog child chrome church cite cities clark coaching column comedy complaints confirmation conflict congo congratulations courses cruises cube cuisine cultural dashboard davis dean deferred deine delays denmark designing dig digit directors directory disease displays dj doc dr dresses drink ds east ebook economics edit egypt einfach einstellungen einverstanden em empty enabled england enjoyed enthusiast entrepreneurship epic ergo escape everywhere exchange explores fa factors fantasy father fe fear fehler films finances firefox fleet folgenden footwear foreign frei french frontier futures ga gardens gen george ghost giving gpt greece groß guitar hans happiness hate hats heading heart heater helena helped helping hero hike hiking hilfe hill hit homepage housing hs humanities hunter identity ids ihnen illegal images indonesia indonesian indoor inflation inside institute interact interested international intervention investor italian jamie jason jeff joke joshua karl kb kenya know korea kostenlose köln labs lanka lauren leaving legacy lenovo leo libraries load locked lover loves lucky mag magazines maintenance mann maple marcus markiert massachusetts matt mcdonald medication melden melissa mensch meter miami mild mistakes mixed mortgage mother mountains museum musik münchen nam nbc nederland networking never northwest oldest operations opposed opting ordered overview pads paint pants papers paradigm paragraph parking passiert pays peace permissions perspective peter philippines photographer picture pioneer pizza preferred pregnancy premiere presentations preview prince prints profit pt pumps qr qualifying relationships rep resilience respect retirement retreat returned rezepte rides rising road roadmap rolling rs rt sa saas safely sandwich sap scores sean secrets selling sexual sf shipped ships shirt shot shouldn shower shows sidebar sieben sip ski slovakia smartwatches spaces span spanish specializing spectrum speichern sri stefan stopping straps striking strive submissions success suggestion suggestions suit surprise susan svenska sydney tage tap taxes teen telecom thailand themes threats timelines tipp tired todo transforms trees trends truck truth tuesday tx türkçe unable unlock utilities val van veranstaltungen verkehr verwendet veteran viral visualization vorbehalten wants warranties washington werbung white wild wins withdraw wohl wohnen wood workers workplace worte writing zeigen ziel 日本 简体中文
-5: again agentic analyse analytical apparel approval beat behind billing bio boost bought buch camp charged claims classes climate confirm contacts contained continued coupons crisis decade department destination deutschland difference economy electric empower era evaluation exclusively expert fields financial fine foundation fraud frontend honest hospitals hosting incredible invest iot joseph journal kid manufacturing nation national natur netherlands new oben official online our pacific paper partnerships pl principles productivity profile publish publisher rankings refund regional reject responsibility sarah sent september software sold specialist statistical subject suchen totally update voices week welche west zealand
5: ab aesthetic agencies ancient association baby beginning breakfast bytes challenge children claim combination considering constant debut dessert distinctive dive drawing ex experts eye fish generation global happy hosts iconic influencers investments issued library lo loved martin matters men metric michigan nearby nice normal offices pause plain priced qualified raising refers rentals responses river round saving seems seven smarter soon sounds stuff submitted supporting surprisingly ta takeaways taken teaching tickets title tl town trading travelers truly upgrade very wear you
10: aa absence accelerates achievable achieves acquired acquisition actively acts adequate adopt adult adv agility aimed aims allocated aluminum ambitious analyzes anc animal anti anxiety appeal appear applicable apt arguments arise arkansas arrange array arrive asleep aspire assign assigned assistants assumed assumptions attach attackers attempt auditing authorization backbone backup ban barely bas bases baskets bear begriff behaves behavioral beitrags bells belt bench besuch better bisher bisschen blow blue boosts boundaries breakdown brighter bubbles budgets burst buzz cakes calculate calculations calories canonical car carrying catching cater cc centralized centric chains chatbots cheat chemicals christine christopher cleanup clever clouds coaches collecting columbia combat comma commitment commits committing competitor compile complexities compliance compression configured configuring confirms confusion connects consensus consideration consists constructor contractor contrast cool cooper cornerstone corresponding counter covering cpu creative critically croatia cushion czech darf db de dealing deaths decided declare deeper definition delivering dell demographic demonstrated denen dependent deployed described describing desire deutlich dies diesen diets disable distinguished distributions divided diving dock dot doubt downside draft drag driver drives du ebenfalls edges educate embrace encode encompasses ende energie engineered engineers enroll enthusiasts entwicklung erklärt erst estimate everybody evident examining excessive exec executable executing executives expansion expense experie experiencing exposing extract extracting facial facilitate facilitates fail fair falls familiar familie far farmers fascinating fcc feelings female festival fifth fill finish finishes firewall fixing flagship flash florida flow flowers fly flying fmt folder folge forbes forced forces formed fosters fourth fr fragen frame freedom freie gaps gauge genuss gesehen gloves go granted graphs greatly gruppe guiding gute habits hamilton hang happened harry haus haven highest hip historical holders hole identifier immune implemented indicated indicating industrial informed injection inline innerhalb innovate innovation inputs institution integer interior interoperability intro introducing involvement inzwischen isolate jar jim joe joint judge juli julia junge kan kentucky kick klein kleinen knit kommen krise landed landing lange lasting laws layouts learners lee leer leg lemon lenses letzte leverages lid lifecycle lithium live loads located locks logical looked loops loose loss lunch made managed marble marriage mars massage masterclass matched md meant meat mechanics mechanisms medi mein mexico mile minimize mississippi mitigate mixing mo modest modules moments morgen mount movement movers musk narrative negative negotiation neither nest netzwerk nevada nevertheless notch noted noticed novel nr nu nuggets nutrients nylon observing occasionally odd offerings operator operators opportunity optimizations option organizers organizes orleans outcome outdated outgoing outlet outline outputs outsource outsourcing overlook overnight overrides oversight overtime overwhelmed overwrite paced paired pairs palettes panel panels participating passing passive pe pending performed perhaps personality personnel php pic pilot pinpoint pins pipeline pitch placed planners plumbing pork ports pos positioning possibility possibly powering practical precedence predefined predict predictable preferably presents preventing privilege producers producing productive professor projected properly proposed protect protocols prototyping proved präsident pulls pulse purely pursue pushes puts ranks rarely readiness realized reasonable reasoning reasons reels regions relating relying remained remaining removes repeated replaced reshaping respectively respond ret retrieval reuse revert revolution rewarding rgb rid ro roi roofing rooms rot runner runners ryan sagt saturday sc scaled scenario schedules schreibe scientific seamlessly searchable seasons seat secondary seeds seemed segments sehen semantics seniors separated separates sheet shit shops shorter showing shown sibling sides simplest simplifies sink sitting snapshot socket sole sollen somebody somewhat song sonic sowie spacing spanning specialization specialty spices spicy spider sprache spreading st standalone standards staples starter stations steep stood stop stored storytelling straight streamline streamlines streamlining struggles su substance support supreme surfaces surge surprises surrounding synthetic tableau tailoring tariffs technically technology ten terminology terrible theft thi thought thoughtful threaded thu tidy tile timely timers titan tokyo touchscreen tr traditions translated trash travel treat trials trick twelve txt ty umbrella uncover union unpredictable unsure unusually usual utility ux valued varieties vary vehicle venture verbraucher verified vermont versions vier vintage virginia virus visible visited volkswagen wages wait waiting warm warming waterproof wednesday weights weiteren weiß widgets williams wise wochen won wonder wonderful word workspace worldwide wouldn wurden wyoming wäre xml à
15: abend abu academic accelerator accepts accidentally accurate achievements adaptability adaptable adjust admin adopted af affected afternoon aggregation agnostic ahrefs ak aka alexa aligns allgemein allocate alt alternate alternatively america amid amo amt andre andrea anfang angles ann annual ans anticipate antique apis appeared appetite applies après architectural arguably arrangements arrival asp assembled assistant assumes asus attached attempts attendees attract attractive attracts audiences augmented aurora authentic axis backed bacon baggage balances banana barriers bash basil batching bayern beans bedroom beiden beispiel bekleidung belongings benchmarks beneficial bent benötigen beverages birch bird bite bits blades blink blockchains blown boasting bodied bodies boil bolts boomers boosting bootcamp bosch bots bottom bounds bowls bra bracket brad brakes branches brauchen breathable breathe bridges bulk burgenland bush bypass bücher ca cache café calculating calling calming canon capability captured cardiovascular carried carries caution cd cert certainly chang chapter chase chatbot cheapest checked checkers chefs cherry chicago chips choose cincinnati clamps clare cleans cms coast collected color colored com comfy communicate compatibility competition completion composed composer concentration concurrent conducting confidence confident configure confused connor construct construction consume consumed consumers consuming continues contract conversations convert convincing cook coordinate coordinated corner correct cosmetics costly countless couple coupled cp cpc crafting credits crowd csv curriculum cycle dakota daniel dank darauf databases daunting deadlines dear defining delaware delegate delete deliberate descriptions descriptor desert designated determined determines determining didn dienst differences differently digest dip discipline discounted discussed discussing disk disposable disputed disruption distinction distractions distribute div documentation documenting dome dominated dosage dose dotnet dropped décor ear earning earphones ease eat edu ef eff eg einzige electrician eliminates elle elon else embark embedding emerged emergency emphasis emphasize empire empowering encounter ending endless endurance energien energy enforcement engi engineer entity entries environments ergonomics erreicht estimating está evaluated evaluations examine exc excel excited executed exists expertly explanations expressive extension external extraoutputs extremely famous fancy fares fastest faux federal fell filters finalize fitted fittings flawless flew flights fluid foliage follower forbidden forecasting forget forwarding fostering foundations founders frage framing franchise friends front frontline fs fun furthermore fusion gaggia garbage gathered gehe gehen gehört gelten generating generators genre genutzt geometric geschrieben gestalten geworden glas gleichzeitig globe gmt gnu gpa grades gradually grant grew grey größten grünen guard gums hair halten hancock handful handy hanging happens harder harvest hasn hassle headband heads heard heavily heavy heel helper helsinki herder highlight highlighted highlighting him hinter historia historically holder holz hood hop horizon horse huge hulu humans humble humidity hundreds hunting hätte iam identified identifies ie imagery implicit imported impossible incline independently indicate indicates indoors influence influences informa informal inspected institutions instructors insulation insurers intake integral intelligence intensity interpret introduce introduces invocationcontext ion ip ips isolated isolation ivory jade jahrhundert jenny jordan josh jr junior kaldi kathleen kino km knees knew knows ko kommission konnte kosten kraft kroah lake laminate languages largely laser launching layered leans leasing leben legt leider letter lie liebe lighter lik lily lime limits lite lock lost lucas ma magical majority malware manages managing manchmal markers mathematical matrix maturity max meaningful measurement meats mechanical medieval medium memorable meng mention menus mic midsole mileage milestones milwaukee mimic mindestens mistake moderation modestly modification monetization monica months motivated mountain multichannel multiply musicians musste mutter myprojfolder myself nat near needing netflix neumann neural nj nobody noisy nord normally norway notebooks nothing novice nut nutrient objects obtained occur occurs off offen offline offset ofte oil oils older optimizes opus original orte ourselves outbound outpatient overcome overlap overwhelming pairing parallel parsing participate pascal patel pci peanut pearl peer perfection perfectly performing permanent personally persönliche phases phenomenon phishing pink pinot pkw placing player pleaded plenty pod poland politicians polyester possibilities posting posture potenzial pothos pound powerhouse powers prediction prefer premium present priorities privat probabilistic processed producer proficiency profil profis promoting prompted prosecutors prospects prototype prove prozent publishes pumpkin purchasing putting pwa px py quatorze quickstart quit quite racing rack radius rahmen rails ran ratio reaching receipts receives receiving reception recommendation recommendations recommends reconciliation records redirect referenzen reflecting regardless regards regeln regulation regulations regulators relaxed relies remarkable remote repos repr resonates responded responsiveness restricted returning reviewers revolutionizing rightarrow rigid rigorous rio rise rival robots roll rolled rotate rotating routines rsync rule safeguard salaries salmon samuel sargent satellite saucony savings scan schafft scheduled schliessen schrieb schulen schön screen sea sebastian sechs sees segmentation selection senate sends sendtoqueue sentence sentences separately seq serv severe shaping shoppable shutdown siding sig silos singer skill skin skipping sky sleek sleeping slip slot slowly smartphones smith snippets snowflake softwar sogar sogenannte solchen solve sp spac speaking specialists specialize specifying speedcross spice sportiva sr sta stablecoins stains stanford startet statistik stellt straightforward strain strategically straw streamlined strengthens strongly struggle student studie study stück subjective substring sufficient sugars suggests summaries summit supervised sur surface suspicious sw symbolic südtirol tackling tactile tagen talked tape taught tc teach teaches technologie tee telefon telling temperatures temps textures tha theoretical thermostat thrive thus tightly tilt timeless titles tn todas toilet tokens tomatoes tone toronto tout toxic tra traditionally trainers transformed trap travellers travis treffen tricky trio tuned twice u uncertainty unmatched unnecessary unsweetened upload ursachen usable utilization verify vi viewers vigilant virtually vista visuals visudo volumes vpns wa wald wand watering watt weapon wedding weighing wein weit what wherever whilst willkommen wind wine wirklich wo wollen wollte workday workflows wrapping wsl xero xu xx yard zahlreiche zeitschriften zones zusammenhang zusätzlich öffentlichen überhaupt 中国 健康
20: about acceleration accenture accepted accommodations accountants achieved achieving acquire acquires activities additions addressing adjusting administrative adolescent advancement adverse ali alignment all altra anderem anderen anthropic appealing appears appliance ard area args argument arrowhead arthur artists asparagus assembly assessing assisted assumption astronaut asynchronous aufbau ausgerechnet aussi ausstellung authenticity authorities automating avoided avoids aws ba balanced band barbados barbara baseline basis batch bay bekommt bender berg besides besonders bewerbung bewusstsein bien bieten biggest bitfields bitmap blanc blended blocks bolt boolean bound bowers breathing brew brightness brown bud buffet bui bund busy button buttons caldwell cambridge cancellation candles capable careful cascadia caterer caterers cats cayenne centuries character chatting chest chief chosen ci circular clarity cleaner cli closely cloth cnn coin colleagues colonial comfort comme composition compute computed conduit constantly consulting consumer conte continuity contre controllers conventional cooked cord corporations cors cos couldn counts cozy creators credibility criteria cuckoo cucumber cuda culinary cup cups curious dafür dashboards dataset davor dawn debian deciding declined deeply defer defines delimited deliverables demands demonstrates demonstrating deployment derived describe description desired diagnostic dienstleistungen diesem diff dijo directive discovered django documents dough draining dramatically draw drip drive driving dryer dt dump durante días earrings easter eden eh elder ele element employer empowers enablement encourages encouraging endlich englisch enjoy environ environmental epstein equal equally erneuerbare errors esp essays etl examined exp expanding exper explaining extended eyes fact failures fare farm fastening feeling fellow ferah fi filled finde firmware fixtures flavor flip float flooring flour fold force formal formation foster frames fried frisch fu fundamentals funding funny fühlen führt fürs ganze gas gedanken geforce gemeinden generic gentle geo geometry gerne geschenk gestellt getenv gf gin gist gl grab grade grain grand grapes grease greenhouse gross grounded grund gs gtc guatemala guided guido halte handled handlers happen hashes hashtag hast hawaii hd header healthpostures healthy herb here herzlichen hex hired horror hris httptrigger ia ibrahim ihres ill illness illustrated imaging implements importantly incorporate incremental indeed indexing indie indigo inference ingestion initiatives insgesamt inspired installations instrument intel intense intensive intentional interactions interval intuition istock iteration ivy ix ja jack jay johan juan juice jurisdiction jurisdictions kafka kam kane kcal kettle klar knapp knowing kw label landscape last latino lawmakers lawn lawrence lazy leaders lebenslauf ledger lens letzter libre liga lights linked liquid listing logger lone losses länge läuft macos mainly maintained mapped mario matching mature maximize maybe measurable merged mess met metrics michelle mindset minimum minnesota mirror mirrorless momondo monday mor mortal mot mounted moves mowing msrp mud multiplayer mus muscle muscles musical muss musst mussten mustang möglich nachdem nachhaltiges naturally naturschutz nehmen netctl niche nights nine noting notwendigen nutritious nyt obtain offe offiziell ohne onto operation optical optimal orientation orm otas outcomes override pace packed pad pam pandemic parameter params parse party pastries patience pavilion paying payload pear pegasus penny performances performs periods permit personalize philadelphia philips phonenumber pin pipelines place plates plugins polska pool popularity positions potentially precise prefix premise premises prevents principal println pro problems procedural produced professionally profound proj projekte promises protecting protects präsentiert ps pub questioning radical rated recently recognizing recommend recordings refined regulated regulatory reinforcement relevant remember removable remove renovations research researching resolve resp resulting rfc riesling risks rita rock roof rope rosé rotation rote roughly router rp rspress rubber running sad sagte saint sandstone santé sbs scene schnee schnitt schweizer scientists screws sd searching seasonal seats securing seed seen seguridad sensitivity sentimental separate sept ser serialization serve served setage settings shapes shares shifting shifts shooter shortage shortages shut sight signal silicone silver similarly simon simulation singh situation skeleton slice snn sobald sockets somewhere sonicare sonntag sorting sourced soy spa spans specification specs speedgoat spiders spot spread ssd stages standardized standort startindex stick sticks stone stops storagequeueoutput strange stringify structural succeeded successor suggest suggested supplies supportive surprised swaps switching synchronization tag takeaway tar tausende taylor teachers teams tell tends terrain testers texture theory third thrives thursday tochter tooling toothpaste toyota tracks trained transactions tray treadmill treadmills treated tri tritt twitch typography ul ultra ultraventure unfortunately unified uninitialized unterstützung updating upfront urlsearchparams usability utc uuid variant varying vector veggies ventilation verfügbar versatility vet vim visa visually vite vows vulnerabilities vulnerability ward warnings wave welcher whi widespread wilkins winston workload workouts worry write writers wu würde xbox xl yemeni yi yogurt yuan za zk zucchini zz österreich ü время 到 日至
25: abschluss accelerate accident additionally adjustment adjustments administrator aegis aesthetics affects afraid agency agents aggregator agreed agricultural akt ale aligned almond amp angebot angle anno applications architects architectures aspect assessment attachment attack attacker attacks attend attorneys attribute aufgrund automated availability avoidance aware backend backups baguette bambino basics bathroom bau beats begins behaviors beide bekannt bestehen bi bigger binary bloom boasts bookings booming braucht broccoli brooklyn budgeting bug będzie cabinetry calcium california call canceling carl catalogs cdu certain channel chateau cheap cl clause clearly clinical clips clustering coconut cognitive colosseum coming commands compatible compelling compensation competitors compiled complete complicated components compromise concise connector conscious container contains continuously contractors conversion crafted credentials crocs crop ctr cushioning customized cuts cx dcx decent depend dependency depot depression derweil deux dieffenbachia dietary dinner dirk distfiles doi door double duke duo easiest eating editing educational effect effectiveness efforts eggs eher ei einigen electronic eliminate emi emotional encoding enhanced enhances enhancing enterprise entirely entstanden environmentally erste erstmals erwachsene erweitert estado euch euros evaluating eventually expected experimentation explanation exposed extend externen fahrer fasting fats favor feed fewer filtering fits fixes flight floral floss foo formerly fortified foundational freebsd freelancers frischen fruity fuego fuel fundamental funktionen futurist gaining gains gando ganzen gather gave ge gemini gemäß genuine gerade geräte ges gesetz gets gewissen glsa golden got grammar grep grocery große großen größe größere gyms hammock hampshire herbs heritage heute hieu hostname household hrms httpexample hwang hyatt hyperloglog hören ii illinois impacts incorporating inexpensive infinite initially innen inner inspect installation instant integrating intermediate introduced investieren invoicing involve involving issues jacke java jede jedoch jeg jin ka kansas kevin kinds kitchen kleiner knowledge knowledgebase kombination kreative landwirtschaft latches later lawyers layers lcd leading leather lecture leistung lies lift limitations linux listed literal lives loaf looker lumens mainnet maintainer mal manager manually markup martinez mdr mechanism meets merlot messaging metal milk millimeters millions minor missing mod modes moment momentum monthly morgan motto moved movements mr nacional namen nehme nested neues neutral night normalerweise nosso nur nuts nyc obstacle obstacles ocasión od officer og okay oled onboarding operating organize oriented originally ort outlets outside overhead overly parler parole pests peut pg phrase picked pip pipes planung plausible players plays point points policía polling por portable porte postgresql potassium pouch powershell precio preexisting presses prevent prices prime priority prise proactive produktion professionals proxy przed präsidentin public pure quarter raises ranges ranging raum ray reflect reflected reihe render repetitive replace replenish represent representing req resistant restrict results reviewing rider ridiculously risk robotic rojas rules sagen salesforce samstag saturated sauvignon scans scc sch schritt schwer screw seconds section secure segment según servers setname sg shape sheldon shoulder sieht sierra signals situations sized slim smooth snack socrates solo solving sources specifies spezielle spielt spoiler spoke spokesperson sprawie stakeholders start starts station structures struggled studying substantial suited supply så tackles tailored tb team technical tendencia termin terracotta thermal thin throughput ti tight timeout timestamp titel toe tofu torque tournament traction tractor transfer tre triggers trips trying ubuntu ultimately umask unexpected unparalleled unstable upper urls vendredi vent verdict vertdesk vibrant vietnam virtual você vorbei vorlesungen walking walls walter wardrobe warranty waschen wax wed wework wichtig windows wiring worden workloads wrote xs yaml year younger zi zone zuletzt zwar да или после при 上海 原创 有 理论 第 这 音乐
30: abs accelerated accuracy acre adopting advance advancements advances agent aggregators agreements aim al allianz alongside amd apache apart appearance appliances apps arc aussehen authlevel autonomous avec az baked basically bathrooms beach becoming befand begleitung bekommen beta bigquery bist blends branch branding breath bringen bringt brother brushing btod butter bzw cannot cargo cast caused century challenging chemical chen chunk cocoa combines completed compound concept concerned concrete consistently contain cooling coordination corp craig cream created crisp cycles czy damage daran decentralized decorative dedicated demand denuncia detection deutsche dieses dir disadvantages dl dnia domain dritter drivers durability duty echo eight electricity elite eltern emerging emissions emphasizes engage enthält entre equipped equivalent erinnern err essay essential esta established establishing estimates evolve evs excels exciting expanded experienced explicit explicitly exploit expressions exterior ez fasteners fatigue felt finished first fl flair flask flavours followed form fruit fue fuji generate gesamte glam gleich gpu graduate groups guerra guests haar han handling handmade having headquartered highlights holds hon hope hunde hundert hätten immersive imperial impressive improvements increases increasing island jeweils john jones journey june justin kaufen kaum kbs keith keys kia kitchens kom konnten kr lang largest launched leaf lesson liu louis mach macht magnetic maryland meditate memorial message messagingresponse methodology microphone minimalist mins minuten mix mmllrlkdiwhu modular moreover mower mph mu myheaders myhttptrigger müssen narrow newer nginx nintendo noble noir notable nutty obwohl olivia onclick opportunities organization ou ownership packaging pandemie partial passed passes pasta patches percentage permits perplexity personalization phoenix planned plans planting pop pour prioritizing promote proofs properties pulling qui quick qwen ram ready recognition record reflects reifen release rem removed reps requirement resort restrictions roboter roles roman rose route saat salary scenarios scientist scored script seek seeking seien sein seines seitdem selecting sensors serves ses sharp showed simplicity skilled snowee sodium sollte solution sorted space sparkling speaker specify sql standout startups steady strawberry subseteq sugar sum sure swappable talk targeting technique term therefore thorough throw tidak tiers timer tiny traffic trek tres typographic units universities unter unused ust utf utilize validate velvet vertical vesa vfb visibility voice vx walk walks wanted wasn watts whatever wheels whenever whirlpool wider wiener wire wollten words wrap yong ze будет года даже до из к о
35: ac accounting accounts action addresses adolescents affect ag airport aktuellen allerdings always amazon amounts analyze anda announcement applying approaches appropriate approximately assess associated auf av años balancing became bislang boris bose bringing brooks brush buying by carbon caso certificate certificates certifications chef classic clone cm company computation condition constraints consultant consultation consumption containing controlled controller convenient converters copper countries cve dann david decades decisions deck deliver della demographics deren desde designs diese doorbell drei dry eigenen eligible employee engaged enterprises entry epa ergonomic ergotron erwarten establishment european execute exit explain exploration extensions extreme failure fed feels fiber filename findings flavors focusing follows footage fra fruits fsa furniture förderung gab gathering gcc gegenüber genau generated generates geospatial gespräch gestartet gibt gmail godaddy grains graphics grip gtx handel handler hands harley hatten head headphones hertz hoka hostinger hrs hsa i immediately implementing inclusive incredibly influencer initialize installed installing integrated interfaces itinerary jackson januar już jähriger klasse kleine kommt kopf land lessons lib listening localhost logs luxury lyft maja med mentioned meta micro mindfulness mode monitors motor named neil numbers officers oh ones operate optimized optimizing orange organisations pack pain pair park payroll persönlichen pest plug poor postgres potato precision private protocol przez push q queuename quietcomfort reliability remain repositories requiring responsive retailers routes saison salad satisfaction saw scalable scaling schnell scope scoring sensitive setcount sk smartphone solid someone son sono sophisticated spd speeds spending spikes sprechen stadt stainless sterling steve strengthen strengths strict studio sys technological temperature też theorem thermostats thomas toddler trait transaction transformative transforming transparent trotz tuning turned varies variety vast venue verbose verschiedenen weder wegen wf width xm years yet yield zhang zunächst zur ελλάδα все мы она только 中 从 其实 对 日上午 生活
40: actually adjustable almost alten alternative analysts approx ar artificial artisan assists automate available avg behavior beverage binding ble bounce calls campaigns carrie catalogue celery cells certification cette charger choice christensen cinco claude collective colors combine commonly conf consistency convenience daher datasets davon debug decide delta depth doesn drawer durable eco effects efficiently embracing encryption ensures ensuring env error evolution evolving faktor fantastic fat februar firms flat fo footprint forward frequency garlic gemeinsam glass goes goodbye greater hash heat hersteller holland homeowners hook hours hr human ibm identifying ihre improving index indiana infrastructure innovat instruction integrate intent interesting internal internationally introduction irs jeden jetzt johnson joins keywords khz kirche knife kunden labels lacks leads leicht lightning list locally lors lots massive material maximum mbc meals meaning meanwhile measures median merchant mi mind mini monate motivation nasa net notes nun operational origin oven pan parte particularly perfect period person piece pipe portion predictive presence pretty previously primarily principle projects proprietary protection proven pto pull ra raise rank ranking rapid rapidly recommended relatively remains remodels replacing reverse rice rolle salt sans sec seem selten sense serving session simply six sleep smart soll sony spent sqlite ssh stands stare startup steps strategy strings students superior sustainable swift switch switches tackle también tencel terminal think thinking tour towards track trails trigger tutorial unterstützt uplift varidesk vergangenen via viel von wang watchdog wien yo yosemite était как по 三 以
45: achieve adults advantage agile alarm align alone analyzing anbieter annotated ao append archie ask authentication authority azurewebjobsstorage becomes benchmark benefits bring brings broader buds came carefully checks chi chip clayton cmnd collaboration come computing concepts concerns considered consultants containers corona course craft crispy currently customization daily dazu dengan describes developments directives dishes distinct diverse dort enabling essentially europas evaluate exactly exercise experiment expires export extensive face facing favorite finding foam formats founded foundry gemacht ging globally gut hello hintergrund honey hooks hygiene idea importance improvement input intuitive involved kun lambda layer layout least leaves leveraging limited line linen llm lux machen maintaining maintains mapping matter meine melbourne millennials ministre minute mobile networks ngrok note oeko ongoing operates out pa parameters particular parts pdf pet platform playing po portfolio pr practice preparation prepared pressure pricing problem proc prof proper quiet ratings reality receipt recognized reduced reduction represents res ruby seamless seiner sequence sets sit soil something spinach square squarespace stable stand steht subjects techniques teil tend tests tier tipping tomato took toothbrushes trip twiml typing untuk upgrades vac vehicles vie widely wie wszystkie x ye zwei è éducation вы за может 不过 与 而
50: adapt amount andere aren aspects assist atlanta audit ayer bei benefit besteht big brand break brought cameras capital carlos ceremony chorus combining communication config contracts couples covered creation creek curl curve custom dependencies desktop detail diego difficult display due ecommerce ecosystem effort engaging entire establish este etwa examples expression extends factor frequent frequently further gaming half handles height her hourly hun impact included innovative instantly insurance inter interaction investiert investment keeping kernel late man managers mehrere mich mint mittlerweile mood my name needed noise numerous old only ons optimize ounces packing patterns paulo peak percent perform pieces prioritize probably processor produces programmatic promise proposals qu replacement resource reusable right robert sauce scalability schema scheme sehr sei shopify skills specifically specified stage stream structure suitable supplement t takes taking taskmate temporary tesla tex timing train training tree tribunal trust und valuable vegas versatile werden wheel wichtige wieder worker workfit would zufolge zum ½ 二 五 但 编辑
55: ability accessible actions active adoption ages air already anything anywhere areas arxiv at au automatic balance billed cable ce chair channels charles check client como comp compared competitive computer connections covers cs customizable dalam dans dari data database delivers depending dla dollar edge eigentlich en engine enhance ev ever expertise faut feet fix fixed fn gain generative given great guarantee ihr ihrer immediate implementation improves indexes ingredients instructions inte integrates l language laut lb learned leverage liability limit main minimal mir modern monitoring msg objectives oktober opened org outqueue pages pero pick possible premier primary processes psychotherapy pérez queries queue raised raw recht reduces reliable repo requests resistance scale setting significantly similar slightly snacks soft steel storage strength stress sweet sync target te template tester testing unique v vegan vegetables versus want webcam wenig wer winner work zoom zwischen 上 他 另外 实际上 时 比如
60: adds affordable algorithms angus announced are automatically automation body broad builds capture complexity component continuous cut defined distance duration ebuild effectively einige einmal either emerge encourage ersten evidence exact expectations fabric false firm fit flex gentoo gol grams hiring hosted ihren inch inches ini instance iron iso ke kein labor logic make marketing mean mental motion move natürlich oft olive planning pre protein quickstand rather robust role routine rows saying selbst sergio shared sleepers sms source str tego text thoughts timeline tokio tutors upon usb use vendor wide wit wix your а 个 事实上 共 因为 此外
65: able an annually aqui awareness bis changed comfortable commit completely controls corporate cutting day deep devices document done essen expensive extra fees foot functionality georgia gluten growing hatte hz implement increasingly inventory latency letzten liegt lig location logging management match math million neben ob participants picks plate position produce rates recording regular rich runtime see shift shoe spend stability states status streaming streams summary throughout tools typical una vip vpn warning wireless während xfinity zapier zoho é еще 家 目前
70: added advantages age allem angaben asked att beim bereich bluetooth bu campaign catch chain clients comparison connection connectivity creates critical cross crucial dairy damit denn despite direction dynamic efficient elements enough execution fee focuses forma fresh fully geboren green har he host humanscale ihrem immer ins j jahre keine lack levels li lines manual mesh metadata millionen myth nearly non nvidia path pis plastic port proof providers query realistic released resolution revenue room saves say sewing she si sid sizes smaller sometimes standard standing started staying talking tej tiktok token tsp under ups yc z это 近日
75: addition architecture async away background basemodel began billion booking boot candle cardio charges cotton coverage create dac developing dimensions efficiency equipment etwas expect filing found frameworks france gives hand headers highly html increased install interface keep larger lead lets month north offered optimization pacman pattern props provide puppy pydantic recycled reducing regularly repository researchers runs shaped slow strategic syntax teeth thing toward understand unlimited workflow yellow у 一
80: actual although arm azure beginners capabilities charging combined compact defaults define des detailed determine direct down early expenses feature framework from generally hour individual intelligent issue it k keeps keyword lower manufacturer no on optional paid people phase process programming reference repeat san scheduling se sessions som stuck successful systemd targeted th tie together told trend tried up username usestate values var version visual wenn wi wines workout 其中 点
85: american art auth called consistent cybersecurity depends designer designers difficulty earlier easier et excellent exercises f flexibility focused frozen github good handle hardware improved income industry int itself js kann który led menschen nike os para part plants progress providing reach react s seinen sensor specialized structured sudoers true une unlike url variable variables working для но с 元 日 首先
90: against along application bit comprehensive crm decision del design docusaurus easily einer existing field francisco für graphic hybrid identify init initial involves io kita major ml music n netlify none object palm plan powerful processing renovation request safe static strategies too tracking tras um war waren yang york że 其次 当然
95: adding amzn analysis audience certified choosing coding collectibles comes conclusion conference converter costs dabei der developed does drop enables four growth interactive jahr low market method might mm monitor other personalized project result setup supports tax this usour usr volume whole wir zeit 万元 因此 条
100: b begin bin bread changes charge copy could def develop dual environment flexible foods ganz https lightweight longer look lot machines meal mid min must offering organizations own physical presidente prompt red seit sound times wurde 但是
105: allow among challenges det engines faster feel fetch group habe hotel id integration jest lbs less options patch power python quickly rate real rewrite sind speed take uma yourself на 和
110: alias allowing avoid await base bereits beyond budget building creating customers designed do especially est event format fryer func likely methods mp oral på r re resume root second size state unknown vom within y 近年来
115: according attention customer d effective eines electrical kind multi number reason reduce short test tool usage viele 所以
120: beginner capacity considerations cover da details don ensure failed friendly goal higher known maintain means memory moderate native portage put types usually water way with
125: analytics block for going ha increase isn les making module professional requirements side until
130: approach builder c chicken class control count dan driven employees git goals las of remodel reported seine server single still though trail value various wird то 岁
135: code complex directly doch er features functions gb ideal needs one pass return run traditional yes 年
140: additional advanced build camera files five google haben length level makes nie noch output total understanding
145: as clear deploy in learning much natural offer or self several simple task un 在 然而
150: allows clean co days during end engagement jahren long overall p potential production require rest significant
155: catering easy einen fast import na nach need nicht over packages tutoring user was weight
160: aber builders consider console g hard ich instructor local materials performance quality seo się time to without
165: a configuration ein ist json just lean los plant typically не 月
170: common con h have is large le light models social tested tip
175: after di el had important redis schon who zero zu 六
180: blockchain companies context few helps il instead meditation multiple null organic package requires string strong that those well
185: and around basic battery core das every his moving same systems tasks
190: auch built eine full let model small three
195: focus most system them using where whether
200: businesses so the что
205: based different final following however sudo vor waste will
210: hat like oder once
215: another default key there w
220: als average einem machine miles range response set starting users 四
225: la were в
230: even high specific
235: between cons cost platforms
240: per pros through twilio two
245: dem function should
250: file http including rental
255: across command type which и
260: because can im includes
265: before both const etc offers provides step ve
270: these
275: den que
280: such
290: then
295: dass
305: but
310: has oz some
320: its ll
325: es
330: many
340: than
350: if include
355: into while
360: often said
370: die
390: example
395: when
405: each their
415: they
425: also sich"""

FIRST_COLUMNS: Final = """width: 4 17 21 31 60 68 97 105 121 130 139 148 158 169 234 265
words: 1 2 4 5 6 7 12 14 15 17 20 22 24 29 31 38 59 82 136 179
end: 0 1 2 4 5
start: 0 2 3 6
kind: 12 13 14 15 16 17 19 20 21
sentences: 0 1 2
commas: 0 1 2 3 5 6 8
prose: 0 3 6 7 8 10 11 12 14 18 43
number: 0 1
digits: 4
capitals: 1 2 3 4 5
money: 0
question: 0
quote: 0
address: 0
copies: 0 1 2
words known: -9 -6 -5 -4 -3 -2 -1 0 6 7 8 9 10 11 13 14 17 20 22 24 29 32
prose before 3: 4 8 9 11 58
prose after 3: 49 51
prose before 10: 3 4 8 13 23 29 37
prose after 10: 8 17 25 29 82 112
prose before 50: 0 3 5 12 27 49 167
prose after 50: 5 6 8 10 12 14 16 22 95
label around 3: 0 1 2 3
label around 10: 0 1 2 3 4 6
label around 30: 0 1 2 3 4 5 17
stamp around 3: 0 1
stamp around 10: 0 1 2 3 4
stamp around 30: 4 5 6 9 10 11
money around 10: 0 1 3 4 5 6
copy around 3: 1 2 3 4 5 6
copy around 10: 2 11 12 13 14 15 17 19 20
question around 10: 0 1 2 5 6
comment around 20: 0 3 4 5
related around 20: 1 5 6
mean width 3: 164 626 868 985 1047 1169 1461 1543 1635 1729 2222 2334
mean width 10: 120 145 162 240 274 366 484 545 613 650 946 1043 1096 1208 1948 2137 2789
mean short 3: 8 14
mean short 10: 6 8 11
mean capitals 3: 36 39 46 71 73 75 84 87 89 94 119
mean capitals 10: 13 17 27 35 41 59 62 64 73 79 86 89 100 119 123 132 136
mean digits 3: 0 4 36
mean digits 10: 0 2 3 4 5 6 8 15 23 30 32 83
mean ends 3: 0 3 5 8 9 14
mean ends 10: 0 3 5 12 13 15
mean code 5: 0
mean bullet 10: 4 5 7 13 14
mean words known 3: -165 -119 -57 -47 -31 -25 -18 -14 -9 -1 7 41 55 68 97 105 114 123 142 153 187 199 210 231 258 290 302
mean words known 10: -196 -132 -114 -100 -76 -58 -50 -43 -36 -29 -17 -13 -4 -1 20 25 37 60 67 74 81 97 105 114 160 179 189 199 228 238 258 278 289
mean words known 30: -147 -65 -50 -26 -16 -12 -4 -1 0 12 17 22 27 32 57 68 98 119 126 148 165 173 182 191
mean quote 10: 0 3 6 9
kind 1 before: 0 12 14
kind 1 after: 10 11 12 14 19 21
kind 2 before: 0 1 9
kind 2 after: 0 14
width 1 before: 0 115 186
width 1 after: 0 31 33 46 52 174
width 2 before: 17 54
width 2 after: 44 50 58
end 1 before: 0 1
start 1 before: 0 2
start 1 after: -1 0 2 3 5 6
words known 1 before: -18 -6 -2 -1
words known 1 after: -4 -2 -1 1 3 10
lines passed: 4 9 37 65 102 107 127 132 155 168 175 205 269 413 665
lines left: 4 8 16 24 36 156
share of lines passed: 3 5 19 23 51 53 65 80 81 82 83 85 87 91 92 93
share of words passed: 3 6 8 10 12 14 16 24 26 28 38 42 44 48 52 54 56 58 60 62 64 66 68 70 72 74 76 78 80 82 84 86 87 89 92 94
share of prose passed: 0 1 2 3 5 9 11 13 15 33 43 51 53 61 65 73 75 77 79 81 86 88 89 90 91 92 94 95 97
prose ago: 1 2 6 8 14 21 23 28 38 48 97 118 149 181 199
prose ahead: 1 2 20 21 25 80 146
RELATED ago: 8 10 12 16 18 20 22 24 26 28 30 40 54 72 89 97 101 116 179 199
RELATED ahead: 30 46 73 131 190 199
RELATED passed: 0 1 2 3
COMMENT ago: 73 79 183 199
COMMENT ahead: 25 60 78 137 143 199
COMMENT passed: 0 1 2 3 4 5 6 7 9 10 11
LEGAL ago: 16 18 38 41 62 77 185 199
LEGAL ahead: 11 13 15 17
LEGAL passed: 0 3 5 15 20
SHARE ago: 172 181 190
SHARE ahead: 4 6 8 30 116 124
SHARE passed: 0 1 2 10
NAVIGATION ago: 2 10 14 88 111 199
NAVIGATION ahead: 19 164 199
MENU ago: 3 15 26 87
MENU ahead: 19 21 27 37 49 55 61 95
BYLINE ago: 61
BYLINE ahead: 18 38 135 184
NEWSLETTER ago: 5 17 19 77 199
NEWSLETTER ahead: 8 20 36 102 187
lines of this shape: 6 34 49 132 157
share of this shape: 1 7 10 13 31 60 78
same shape around: 1 2
indent: -60 -5 0 1 2 3 4 5 7
prose at indent: -1 2 3 8 12 14 22 53 56 59 65 67 71 73 78 82 88 99
lines at indent: 11 25 28 32 37 39 63 92
page lines: 7 16 18 23 24 25 26 28 32 34 35 36 38 40
page words: 14 17 21 22 23 27 32 35 36 38 40 42 43 44 47
page prose: 8 11 13 14 18 20 22 24 25 26 27 28 29 30 35 36 38 41 42 44 45 46 47
page prose lines: 5 7 8 9 11 12 17 19 21 22 23 24 27 28 29 30 31
page share of prose: 7 15 19 23 26 29 32 36 48 52 56 59 70 75 86 88 90 94 101 106 112 124
page width: 15 17 19 21 26 27 29 33 36 43 44 45 46 48 50 52 54 66 74
page longest prose: 3 4 5 6 7 8 9 13 14 15 16 17 20 22 24 26 27 28 29 41 44 45 46 53 55 56 58 59 60 61 62
page run of prose: 7 10 13 17 19 21 23 25 27 28 30 32 36 38 40 42 50 52 60 66 70 72 74 87 88 90 98
page label: 29 45 59 65 71 82 92 97 102 116 120 125 129 143 160 168 181 190 200 210 231 275 283 292 301 310 320 402 433
page stamp: 0 1 2 3 4 5 9 10 12 13 24 27 30 34 64 80 89 107 136 147 175 252
page money: 1 2 3 7 8 12 13 14 18 25 42 44 64 70 72 100 106 111 128 135 197
page question: 0 1 2 3 4 5 6 9 10 11 12 14 23 25 26 27 30 33 35 40 42 44 54 61 121
page copy: 0 91 156 215 274 351 408 418 435 467 580 611 630 682
page code: 0 4 13 15 17 19 24 31 34 37 40 92 95 171 244 254
page short: 287 401 555 612 620 704 895 911 929
page bullet: 0 7 8 10 35 44 54 66 81 110 165 222 242 311 555 638 758
page capitals: 0 1308 1711 2002 2281 2542 2819 2985 3307 3432 3650 4029 4091 4160 4328 4541 4799 5082 5333 5910 6106
page digits: 0 6 36 85 91 104 122 136 145 154 164 214 228 328 396 446 500 607 658 1090 1244 1742
page ends: 0 13 56 102 143 233 283 305 352 462 571 901
page words known: -2900 -2184 -933 289 427 681 1418 2685 2889 3088 3276 3517 4010 5221 6202 6529 6881 8033 8420 8788 9316 9860 10692 15050 17396
page linked: 0 2 8 16 28 36 43
page quote: 0 1 5 8 15 17 19 20 21 24 25 26 29 30 34 35 52 74 83 88 105 119 146 227 315
page comment: 0 2 3 4 5 6 8 9 31 40 42 44 45 47 54 60 80 114 121 166 246
page related: 0 1 2 3 4 7 10 14 25 32 45 53
page COMMENT: 0 1 2 3 4 7 11 16 23 24 41
page RELATED: 1 3 4 5 6 12 13 14 19 27 32
page BYLINE: 0 1 13 22
page SHARE: 0 2 4 5 7 13 21 22 30 39
page LEGAL: 0 2 4 5 6 7 8 9"""

FIRST_TREES: Final = """35:4 49:15 49:5 0 7:1 102:0 9 23:0 42:1 2 6 1 102:11 14 5 104:22 49:19 23:1 7:0 69:12 12 5 17 5 69:12 20 3 3 16:9 44:2 49:17 95:8 5 13 15 16:6 10 19 44:1 7:1 22:3 7 16 20 35:7 20 23
47:16 47:9 47:4 0 2 43:1 25:3 22:0 5 104:19 13 5 16:16 49:10 1 4 9 95:8 94:0 10:3 13 7 5 125:1 18 12 47:21 22:4 17:0 6 14 10:4 94:4 16:8 13 30:4 19 8 10 11 30:2 22:1 12 16:14 19 21 11
36:10 36:7 24:2 110:11 42:3 69:5 6 0 6 13 1:10 0 7 24:1 22:1 4 94:4 14 7 1:8 3 100:4 18 8 6:0 63:4 23:0 22:5 3 11 3 23:0 22:7 9 69:5 17 8 9 94:4 8:1 63:0 14 19 6 24:0 15 6
47:15 6:0 47:10 25:3 3 0 25:5 21:1 4 67:27 10 4 3 67:24 47:7 6 94:3 15:0 16 6 7 36:15 3 14 47:20 6:0 21:2 4 67:26 15:0 14 8 6 67:25 17 10 15:0 67:27 94:5 51:0 5 19 14 36:10 8 16 9
43:1 36:8 105:6 42:5 21:0 1 7 9 4:8 29:0 0 4 9 104:16 116:9 4:8 4 11 54:1 5 13 5:0 2 9 4:6 63:5 20:0 3 4:2 2 9 19:2 7 4:2 7 14 15:0 36:11 76:3 63:2 9 14 5 94:4 17 11 5
48:20 7:2 48:12 0 25:4 67:3 0 7 99:6 6 70:0 6 1 67:24 48:6 4 98:9 18 13 98:7 14 48:15 0 6 7:0 48:24 69:11 67:26 32:0 11 6 4 2 69:8 49:22 67:29 12 6 15 4 30:3 67:27 16 48:25 11 15 7
47:14 4:8 47:6 0 24:1 21:1 42:4 2 7 67:24 9 4 104:9 5 100:5 4 1 67:25 47:5 6 14 1:4 15 2 4:6 49:19 21:2 4 67:29 15:0 4:0 1 11 6 3 39:3 14 9 15:0 67:29 2:0 12 16 49:17 7 14 6
7:0 24:1 68:4 2 68:23 15:0 94:6 28:0 14 10 6 105:5 13 6 100:2 11 3 24:3 68:3 1 68:21 110:7 7 13 2 1 67:28 15:0 94:4 44:1 1:12 11 14 16 105:4 15 7 6 44:2 71:16 1 77:2 0 9 77:0 0 12
16:12 49:6 5:2 103:0 40:8 13 2 0 98:9 17 2 43:3 25:4 69:14 116:9 6 67:31 11 4 3 16:7 1 69:2 6 3 16:1 3 11 43:0 49:15 101:2 8 1 71:15 4 10 67:27 36:13 66:0 1 12 14 49:16 4 39:4 12 5
47:17 47:9 47:4 0 24:0 52:0 21 5 1 0:11 67:4 1 67:29 108:1 24:0 12 7 116:6 43:3 3 11 110:3 6 12 1 67:22 94:2 13 4 6 4:8 70:4 47:22 24:1 10 6 4:1 4 31:3 13 5 4 31:4 67:31 14 10 6
48:21 7:2 48:12 29:3 99:1 7 2 11 45:0 99:7 98:3 0 9 22:6 4 95:6 94:0 7 4 9 12 66:11 98:9 16 94:2 125:6 12 6 4 3 7:1 22:6 7 48:25 71:17 8 12 31:1 14 6 31:4 94:3 15 48:27 8 14 8
47:14 47:8 13:0 41:0 0 2 9 5:0 67:5 1 67:29 104:17 120:4 10 15:0 7 3 4 105:4 7 1 98:9 13 67:20 9 4 47:22 1:14 25:5 21:0 5 10 67:29 15:0 8 3 2 15:0 12 3 15:0 70:4 67:23 14 11 7 6
16:11 49:6 97:5 43:1 3 10 0 68:2 2 68:21 71:19 49:20 108:5 8 5 11 40:2 13 68:7 5 103:21 11 5 99:5 11 2 20:0 68:26 68:3 42:2 2 10 71:9 68:16 9 2 11 3 30:1 68:18 13 49:14 3 11 30:4 9 4
48:18 48:9 0 4:8 103:9 68:6 3 77:6 3 74:3 110:6 3 19 11 59:0 1 68:21 5 1 67:19 98:12 12 6 98:8 11 3 16:15 4:2 2 68:25 68:2 6:0 1 9 73:1 10 116:10 5 9 3 68:25 30:3 4:8 10 12 5 5
35:2 49:11 101:0 14 29:0 8 12 104:22 40:9 27:0 125:2 18 15 13 101:6 15 11 101:1 14 8 4:8 49:20 15:0 52:5 122:1 49:3 9 15 11 17 10 22:3 10 18 15:0 64:8 20:2 18 20 49:18 65:3 6 15 101:21 19 0 11
47:13 48:10 13:0 6 15 105:5 68:1 10 68:21 17 99:4 27 10 2:0 103:5 13 68:3 6 68:24 10 6 68:22 12 8 47:22 68:21 68:3 2:0 8 64:0 5 15 71:19 13 16 71:10 6 11 2:0 39:7 15 6 2:3 92:6 17 0 11
16:10 24:2 70:3 16:4 3 52:5 112:6 8 5 10 102:0 116:5 5 98:10 3 16 46:1 67:2 0 121:1 6 2 0 70:0 5 102:0 5 0 70:1 67:19 4:8 10 12 71:5 3 9 67:25 67:3 1:7 1 8 16:16 7 10 71:9 0 6
48:17 48:9 0 5:0 99:7 41:0 4 106:13 11 5 105:7 68:1 0 68:17 9 3 2 94:2 64:6 10 5 1 4:8 94:4 68:0 3 68:21 4:0 3 73:0 10 8 71:9 0 6 110:8 2 11 94:4 64:12 53:1 1 11 113:11 11 6 4
47:12 47:5 0 105:5 108:4 10 1:0 9 95:15 1 8 4:3 104:1 7 1 99:11 6 104:6 6 35:11 0 9 47:23 95:8 95:0 15:0 68:23 53:0 0 8 3 3 68:15 95:2 2 6 99:6 8 0 15:0 9 4 15:0 4:8 8 10 3
47:18 47:6 42:6 12 15 6:1 103:9 68:6 42:4 14 20 21 49:7 13 104:14 120:2 20 17 68:15 68:5 14 19 14 76:2 95:14 20 24 15 7:2 49:22 73:2 19 16 40:10 22 13 103:30 31:2 23 17 76:3 125:4 21 106:8 0 22 4
16:10 23:1 49:3 1 67:3 2 73:0 16:5 5 95:6 7 10 67:24 116:11 5 8 117:5 3 11 1 95:9 67:25 95:0 19:0 0:9 42:0 3 65:2 21 7 10 31:5 10 3 95:4 4 76:1 9 3 71:8 0 76:1 7 3 73:3 11 7
16:9 105:6 68:1 6:5 15 28 108:8 23 68:25 101:7 14 21 14 70:0 20 16:2 14 68:2 115:0 32 14 68:24 108:3 121:8 20 34 17 14 68:21 15:0 95:9 95:0 22 95:6 116:21 17 22 21 115:11 24 0 110:10 16 23 71:12 14 19
48:22 48:9 42:1 5 1:10 7 14 108:1 23:0 14 104:18 13 8 35:9 104:21 120:0 12 99:12 92:1 12 8 49:11 6 9 6 64:8 14 8 10:1 32:4 28:2 48:28 14 92:6 16 0 98:11 15 8 7 4:2 7 64:0 3 71:2 8 13
48:14 59:0 99:7 4:3 4 8 29:1 2 7 67:28 6:0 29:4 7 15 12 3 47:23 95:8 95:0 64:1 1 122:2 39:9 9 99:3 18 6 6 108:5 8 117:0 67:21 5 2 12 2:0 8 121:6 11 5 67:19 11 114:11 10 121:5 7 0
47:19 47:5 0:3 1 66:7 5 0 108:1 86:3 6 98:2 0 104:9 12 8 68:25 68:2 0:8 1 9 71:19 108:15 6 3 98:6 12 7 2 94:4 4:8 113:6 10 68:18 31:3 8 2 71:7 0 6 64:11 11 121:6 8 1 110:8 3 11
69:3 30:0 23:1 27:2 65:0 2 103:30 0:13 9 12 113:4 12 106:7 0 8 5 5 108:7 30:5 9 3 5 24:3 42:3 70:4 69:14 8 5:0 3 10 100:3 97:12 6 18 113:7 8 2 119:4 108:8 11 6 6 0:10 102:2 6 2 7
2:0 49:5 99:7 5 1 67:2 2 25:2 103:13 10 40:11 8 4 67:25 15:0 112:12 9 6 4 103:7 9 3 67:18 2:3 66:0 3 15:0 0:12 10 103:30 28:5 12 3 8 7 6 17:3 71:14 103:8 9 80:0 0 5 7 66:14 9 3
16:5 23:1 15 12 43:0 24:1 119:2 19 21:0 13 73:0 20 118:10 17 11 101:2 18 49:12 12 15 94:4 73:2 51:1 16 7:4 63:2 17 103:13 21 19 103:30 21 101:19 14 22 103:26 49:21 16 20 114:10 18 110:0 12 0 110:2 14 20
16:6 23:1 8 5 68:25 68:2 5:0 41:0 6 99:8 14 7 14 73:0 66:13 13 5 76:1 30:5 112:3 13 103:23 11 115:8 6 17 6 103:20 98:14 66:6 10 108:3 12 5 13 99:14 12 121:5 8 0 99:4 15 69:0 11 104:20 8 5
48:13 41:0 97:5 95:7 3 11 0 100:3 10 114:15 2 1:5 3 116:3 14 4 15:0 95:8 112:7 64:1 1 103:10 9 20:1 5 28:2 8 2 76:1 95:5 102:3 10 100:13 3 11 7 102:0 17 1 76:6 8 3 105:6 1:1 9 4 2
39:5 94:6 68:19 125:6 68:1 7:1 7 13 27:1 73:1 13 11 108:10 12 8 116:12 98:14 8 0 12 71:9 5 77:3 4 108:7 12 9 107:4 4 9 47:3 4 7:6 108:5 114:13 19:1 7 10 11 68:2 4 68:14 9 98:8 12 5 12
2:0 23:2 67:5 19:3 118:24 1 12 6 67:32 108:1 99:5 118:6 10 0 6 15:0 118:13 69:6 27:0 8 4 42:0 1 6 3 110:4 2 7 2 0 67:18 2:3 15:0 95:9 7 10 5 4 76:1 95:14 108:19 6 2 8 110:8 2 8
48:7 100:1 20 14 48:26 103:11 105:1 98:4 113:14 24 11 27 68:6 92:2 20 15 106:11 101:13 22 8 19 68:15 2:0 68:0 1:17 14 27 19 98:9 24 125:7 20 16 73:1 18 16 114:11 55:0 10 31:3 1:11 21 92:6 23 0 15 19
47:3 29:3 7 19 15:0 7:3 104:17 103:12 14 49:21 11 14 52:4 29:1 103:6 12 21:3 7 71:8 7 10 13 12 103:22 64:4 15 28:2 14 8 104:25 114:8 13 64:11 9 100:16 0 15 15 113:5 110:5 9 18 29:0 8 0:6 12 5
4:0 4 16:17 67:2 40:7 40:6 6 103:3 30 6 0:14 3 11 67:33 76:1 94:6 30:5 103:13 104:22 122:1 98:4 0 12 9 8 9 6 102:4 10 117:2 4 15 102:0 11 67:15 8 5 105:3 8 4 94:3 64:9 11 9 3:2 5 11
4:0 11 62:3 66:11 15:0 14 12 10 15:0 66:10 4:8 46:4 71:3 14 103:13 66:2 14 18 112:6 17 15 10 103:22 35:11 17 115:11 20 3 73:0 18 114:9 17 81:3 20 112:13 125:7 13 0 1 72:3 17 25:3 15 11 120:4 16 13
10:3 73:1 16:13 23:1 103:24 68:5 4 7 3 2 94:3 8 61:2 3 8 116:18 68:10 6 98:13 19:5 32:0 4 0 7 1 97:8 3 10 61:5 47:2 0 67:2 1 68:26 32:0 8:0 68:8 2:0 2 9 6 8 3 101:0 10 1 9
48:7 100:1 122:4 10:2 15 4 31 41:1 0 5 16:18 104:9 112:11 122:3 9 6 5 70:0 67:20 2:4 8 2 5 100:2 8 104:22 76:0 67:7 103:4 13 4 25:4 9 6 100:15 4 13 4:6 2 55:2 20:3 2 8 9 67:16 9 7
68:26 95:11 94:0 40:13 114:0 14 108:0 121:9 20 31 27:2 15:0 19 16 15 68:8 12 18 117:1 118:5 94:1 13 16 14 68:1 11 22 122:1 115:11 2:0 18 21 0 40:12 114:12 20 16 12 99:4 105:5 26 17 17:0 105:1 19 12 16
48:6 41:1 99:1 105:25 13 31 10 15 108:10 105:4 67:0 13 19 30:5 118:16 70:2 97:10 94:7 17 13 36:16 15 0 42:0 13 16 43:1 10 15 119:18 12 37 48:30 7:5 99:22 99:11 97:1 5 16 13 22 28:1 17 118:1 20 10 17
16:1 12 71:4 67:17 15 12 30:5 94:5 16:17 115:11 4:1 12 108:1 44:3 17 3 115:3 14 103:26 56:5 16 18 115:5 10 79:1 17 3 40:4 13 0 108:23 114:7 19 64:5 19 103:30 16 9 14 100:15 100:5 17 13 21 40:4 18 11
16:3 11:0 11 21 94:5 30:5 16:18 24:5 122:1 65:0 12 1:19 104:17 112:4 17 114:5 17 105:25 14 25 17:2 14 16 56:3 16 0 104:3 102:1 23 14 13 12 114:11 17 97:8 17 13 105:3 111:3 12 22 11 117:3 102:6 15 11 19
4:0 8 68:27 68:1 7:3 42:1 103:2 56:1 47:11 13 4 21 7 11 14 125:5 94:6 103:21 42:11 68:15 68:6 7:4 10 15 13 106:11 12 10 22 121:4 97:11 11 17 119:8 82:0 8 0 14 10 103:27 114:17 11 8 5 103:4 14 8
51:2 68:20 11 8 39:6 114:11 39:0 14 115:11 94:4 30:3 4:2 10 14 9 96:5 9 18 3 79:1 118:3 124:9 13 21 103:9 15 99:19 68:10 12 9 17 99:19 9 0 99:7 1:3 41:0 11 15 16 68:0 8 68:26 31:6 12 8 8
48:5 100:0 61:0 5 18 7 32:0 77:4 48:23 9 12 67:6 86:5 8 12 100:15 99:18 116:8 106:1 15 108:7 119:17 100:9 12 101:11 4 13 23 10 70:6 14 10 108:6 0 10 16 35:10 67:13 11 71:6 6 9 85:3 13 42:3 11 4
95:9 95:0 39:10 108:19 64:0 2 77:7 6 110:13 8 14 67:11 49:0 28 7 3 67:7 1 67:30 7 2 117:1 108:5 49:2 1 102:12 99:15 8 0 4 68:11 95:3 4 6 49:23 2 6 9 2:0 6 64:10 2:2 10 5 114:3 10 5
48:5 104:5 102:1 19 10:1 14 3 119:19 3 20 32:0 48:19 42:1 86:2 4 70:5 8 4 119:5 29:5 8 15 42:10 119:14 99:9 9 5 12 3 103:29 122:8 9 4 20:4 7 1 6:2 48:31 32:4 103:9 8 5 0 8 104:23 7 11
4:0 104:12 6 2 46:4 76:1 40:14 64:1 4 99:9 4:4 119:7 6 11 9 100:15 48:4 1 94:6 98:14 104:1 12 7 5 102:2 19 4 104:26 11 1 4 67:14 119:9 6 10 105:2 10 108:16 119:9 113:5 9 76:6 4 0 8 1 1
66:12 15:0 52:5 71:8 82:1 106:1 116:0 26 12 9 6 66:2 86:4 6 11 27:3 99:9 37:1 115:7 14 6 9 104:15 107:17 12 103:19 2 17 1:13 9 11 75:5 113:10 0 7 11 103:21 13 9 113:5 13 8 113:6 104:19 13 6 7
62:3 44:3 66:15 12 8 4 95:13 95:0 110:7 66:13 31:0 15 13 10 105:5 20 13 107:8 95:3 113:19 10 14 32:4 13 6 119:3 107:17 105:17 17 11 108:12 15 124:0 13 0 105:2 18 107:9 15 10 79:2 105:1 17 19:4 13 15 8
10:1 76:1 2:3 107:20 103:1 19 53:2 11 2:0 12 14 4 29:4 10 17 105:2 100:6 0 16 115:6 107:14 12 6 7 61:5 48:8 9 115:11 6:1 29:0 103:10 106:12 67:8 10 14 10 22:7 9 11 13 107:0 15 125:7 12 5 4 15
68:28 95:16 32:0 68:6 43:0 104:15 42:0 7 12 121:7 6 18 102:5 14 10 78:0 7 35:3 116:7 122:10 120:7 12 9 21 13 43:0 7 18:1 11 6 27:2 7:7 9 44:5 11 0 6 102:14 125:2 11 8 13 101:0 14 48:16 6 9
77:1 49:13 24 28 64:1 26 32:1 15:0 91:2 106:0 32 71:9 67:17 30 27 1:1 29 31 119:0 30 49:23 26 119:1 125:0 101:16 33 0 30 33 105:6 31 115:0 44 29:0 119:13 26 31 1:9 30 23 28:0 101:21 71:4 26 29 34 25
65:0 118:22 6:4 8 16 16 46:3 118:0 67:2 11 109:13 15 88:0 20 36:0 23 10 117:1 15:0 67:17 118:14 107:17 6:1 72:2 12 15 16 35:5 13 3 47:24 12 15 76:0 87:0 10 14 108:24 11 0 36:12 12 9 110:9 13 17 9
47:1 13 108:2 78:1 15 18 40:13 112:3 108:14 111:1 22 110:12 18 23 67:15 18 15 111:6 103:13 32:4 18 10 106:15 113:8 108:22 113:1 15 20 82:2 17 0 67:18 72:1 15 106:3 14 18 15 122:0 101:19 9 25 15 9 83:0 28 14
16:0 12:0 15 26 124:0 104:11 111:8 109:3 22 19 30 29:0 18 108:14 22 18 46:4 27:4 49:9 27:0 118:23 15 28 68:19 20 15 122:1 75:3 20 18 124:7 116:15 118:8 44:4 18 4 15 118:1 13 104:0 0 21 21 75:5 12 17 12
95:12 95:0 115:10 6:1 68:4 116:0 106:5 56:0 26 46 30 1:2 29 33 105:18 33 31 107:0 35 32 82:2 47:25 25 34 0 95:3 105:13 107:4 30 33 118:9 30 26 103:17 33 31 125:2 115:11 116:0 39 33 15 107:15 109:12 33 28 25
4:0 7 15:0 66:9 64:1 7 32:3 118:5 98:14 67:5 86:2 5 10 11 107:17 107:8 105:8 104:8 9 2 11 12 0 4:8 116:14 104:2 13 7 10 67:13 104:7 7 13 17:1 6 10 118:2 1 9 114:3 10 7 105:7 108:7 11 8 7
52:3 1:14 107:6 10 12 99:8 18 12 99:9 0:2 12 14 68:0 1:6 8 13 68:14 14:0 112:2 14 73:0 107:20 13 1 103:21 107:16 13 7 99:14 112:10 19 11 7 35:8 12 0 77:4 48:29 8 16 71:9 10 72:3 13 121:1 12 10
81:1 16 23:2 76:0 6:1 104:22 108:20 15 115:4 8 14 13 99:10 19 15 108:24 117:4 99:17 119:9 28:1 49:17 13:0 13 17 15 11 108:17 116:7 15 20 12 120:4 99:20 119:0 16 0 116:17 4 19 76:3 122:9 19 6 7 17 5 11
104:10 108:10 101:17 79:4 16 6 8 101:20 91:2 81:0 20 14 11 22 52:5 7:8 104:22 74:3 68:13 13 11 68:6 91:1 14 10 71:13 13 16 65:0 7 55:1 101:0 15 12 14 104:23 7:10 68:12 16 12 56:4 13 0 18 94:3 16 12
16:0 4 46:4 99:11 0:1 89:4 2 6 13:0 7 10 69:13 71:18 67:22 36:4 11 63:3 5 6 74:0 2 29:4 44:0 1 6 14 104:14 99:16 99:13 5 9 76:6 112:0 11 113:3 11 5 0 60:0 67:16 4:8 5 8 4 8 4 2
48:2 7 81:1 124:6 12 17 124:0 104:11 105:23 12 97:4 5 23 95:5 102:9 12 48:32 9 13 12 26:1 40:16 122:1 81:4 12 104:13 35:6 13 109:1 0 9 10 122:5 76:6 102:16 109:9 9 11 65:4 6 12 7 12 33:2 6 26 8
118:0 18 71:5 39:6 16 13 121:10 100:15 100:5 19 68:0 4:5 13 17 114:3 110:11 18 23 103:22 118:19 116:8 16 107:17 115:2 25 98:8 9 18 118:2 3 19 14 100:8 17 83:4 7 107:7 13 19 114:0 0 79:1 21 11 100:12 22 14
62:2 48:2 13 18 76:0 68:5 7:4 114:6 48:0 30 16 93:0 20 103:1 91:0 11 27 15 22 36:2 26 100:15 103:25 100:13 93:1 20 22 91:3 18 5 18 114:0 5 24 68:9 42:8 20 17 108:2 100:12 76:10 20 27 14 116:24 18 0
64:1 8 63:2 47:0 6 10 112:3 92:5 62:2 10 114:19 120:3 40:2 16 92:4 13 8 30:4 12 9 112:1 118:13 118:7 105:17 8 14 0 14 19 4 96:0 67:13 11 89:3 6 10 119:9 121:6 114:12 12 121:2 112:16 11 1 8 4 14
15:0 95:16 112:3 5:1 69:10 32:0 13 11 36:15 11 2 15 32:4 102:10 78:2 9 124:0 116:1 17 102:8 12 16 12 3:0 94:3 28:4 11 25:1 0 10 8 69:7 116:8 10 15 8 6 102:9 112:5 10 15 14 36:9 46:2 12 9 10
118:24 66:1 10 108:18 77:7 48:22 104:4 105:23 13 23 118:1 13 10 97:10 14 43:4 12 5 115:3 106:1 96:4 17 11 108:5 118:19 119:15 106:19 14 9 25 5 6:0 10 14 103:18 15 109:12 89:4 17 106:21 13 0 6 67:12 13 11 18
32:1 119:13 118:3 61:5 107:17 43:5 69:4 15:0 76:5 10 6 7 8 3 107:18 1 111:7 6 21 11 71:1 5 76:1 107:8 118:17 30:5 8 4 50:3 5 16 68:3 5 10 26:0 7 4 71:11 7 11 43:3 6 61:1 65:1 0 8 11
64:1 11 124:0 99:2 109:10 84:0 26 57:0 9 18 26 31:7 14 10 99:21 46:4 110:15 110:14 13:0 62:1 11 118:9 105:9 99:15 98:8 109:8 5 19 14 44:4 122:7 10 20 0 122:1 67:34 14 9 13 105:13 14 11 15 2 18 8 19
66:14 29:0 56:5 104:11 6 107:10 102:12 109:0 15 104:22 100:10 101:15 49:4 4 7 17 1 7:6 111:2 101:10 6 30 4 11 83:1 1 69:1 6 4 2 98:14 8 5 98:5 0 48:11 42:4 5 120:5 18 8 124:0 8 6 64:14 3 7
16:19 58:1 67:1 86:6 0 116:2 113:14 21 3 3 65:0 1 32:0 49:14 42:1 106:2 116:0 11 4 86:7 38:2 3 0 4 74:3 64:2 12 119:16 3 9 49:10 7 4 118:15 42:9 119:13 6 10 2 4 3 61:2 3 105:19 5 1 5
86:1 30:5 42:3 21:4 3 0:4 7 106:5 8 4 7 2 119:16 76:0 109:6 6 100:3 12 7 103:22 107:13 68:27 100:11 6 107:1 5 120:2 106:10 10 0 11 4 64:7 7 1 100:10 6 110:8 0 8 108:17 107:3 10 33:0 2 21 5
49:1 106:15 6 12 83:2 102:10 9 6 118:0 101:12 116:20 107:12 86:0 9 11 79:0 97:2 0 124:3 11 4 4 5 106:18 11 19 27:2 120:9 101:3 12 39:8 115:3 8 101:9 11 124:5 9 12 8 34:2 7 17 80:1 36:5 11 4 9
2:3 2:1 10:3 98:1 16 99:12 65:0 3 37:1 9 5 114:11 40:5 83:0 1 8 7:9 6 10 68:9 8 35:5 7 65:5 6 3 61:5 98:5 0 99:0 97:11 97:6 13 5 18 118:12 46:0 7 5 98:11 3 6 10 10 11:0 5 9
4:1 112:11 105:21 17 12 13 95:10 112:6 98:3 12 115:10 40:15 18 15 113:4 18 99:17 14 0 4:7 95:1 102:4 18 22:6 14 16 18 4:8 13 16 110:14 102:15 112:5 122:1 17 15 105:11 38:0 12 19 19 109:11 115:11 19 5 10 10
13:0 104:11 105:26 114:17 103:12 56:2 69:12 10 6 97:0 23 11 8 38:1 107:8 3 8 106:14 107:12 8 3 10 114:4 21:5 1 13 16 66:12 70:0 1:18 9 0 100:12 102:11 8 1:16 6 10 11 72:5 9 5 69:9 2:4 9 1 13
48:2 3 118:24 118:17 76:1 52:5 29:5 104:22 120:3 9 113:2 0 8 1:15 29:1 6 10 11 125:3 83:3 8 15 6 66:15 10 3 118:4 116:8 114:2 12 7 36:3 16 48:19 5 10 72:4 7 4 97:12 69:1 8 116:13 3 7 12 12
119:11 105:1 103:11 40:7 116:4 18 10 98:4 0 11 79:1 7 18 65:0 3 31:8 44:0 31:2 40:1 1 79:0 7 4 8 98:8 9 104:26 107:17 63:1 6 103:21 7 107:0 8 7:1 7 116:21 0 8 104:16 2 7 9 40:0 12 3 8
48:1 1 58:0 52:5 29:0 108:3 121:8 121:3 97:10 43:0 5 8 42:7 11 5 4 100:12 13 0 48:14 50:1 42:5 3 1:3 4 8 13 6 116:8 113:18 5 97:9 36:3 1 29:2 5 10 10 108:9 12 7 8 52:3 4 96:1 5 7
16:0 10 101:19 65:0 9 124:0 116:0 121:2 18 10 12 112:15 78:3 43:2 9 12 124:7 122:1 101:14 13 121:1 64:4 12 124:2 0 14 14 122:6 11 112:8 112:3 13 8 17 123:2 15 124:8 17 3 101:0 19 9 123:1 15 104:24 7 17
4:0 13 81:0 124:6 16 21 15:0 83:2 102:10 15 12 124:0 16 99:22 81:4 103:15 16 105:15 13 113:12 11 17 49:17 67:19 14 12 105:5 113:9 123:0 118:18 17 103:16 17 0 18 121:2 14 85:2 18 5 17 21 36:7 105:12 16 14 13
4:0 97:11 5 10 2:3 2:1 15:0 99:11 107:9 120:6 114:14 116:16 106:2 114:7 105:24 102:18 102:17 13 24 5 2 4 7 2 105:20 8 15 105:28 10 2:0 0 9 6 16:21 115:11 7 3 9 35:1 7 5 10 107:5 5 105:22 8 1
81:2 118:9 11 8 82:2 108:3 76:9 79:3 88:1 12 71:9 8 10 1 114:16 21 8 24:4 83:2 7 111:6 31:8 9 74:2 12 5 5 7 118:11 22:8 122:7 71:9 4 81:5 10 7 12 11 118:23 111:4 4 4:8 5 76:8 13 0 16
32:1 89:0 3 66:1 40:7 40:6 5 18 4 91:2 0:0 5 4:0 6 66:8 57:1 98:3 2 9 8 77:0 3 8 68:1 5 121:0 35:0 14 9 28:2 61:4 106:4 97:13 90:4 9 98:14 5 0 9 8 11 3 28:0 6:3 7 10 5
112:15 32:0 34:1 49:14 41:0 98:0 15 49:8 116:0 121:1 25:6 7 22:2 21 8 4 4 6 119:20 8 19 20:5 55:0 0 3:1 112:7 8 96:3 6 9 9 119:3 1 8 12 27:2 2:4 7 4 5 2:0 96:6 3 10 96:2 8 3
46:4 58:2 13:0 32:1 68:6 92:3 103:28 46:2 7 4 12 33:3 103:1 113:8 0 113:14 18 98:10 4 16 0:14 3 12 22 76:0 8 84:2 119:13 95:17 8 4 10 68:9 9 27:2 6 2 6 9 120:8 92:0 6 7 2:0 3 6 4
115:10 49:22 101:21 101:8 105:1 13 97:5 14 120:11 106:20 123:3 11 16 7 97:10 13 21 106:18 94:8 95:16 17:4 10 106:6 0 9 97:3 16 11 8 6:6 25:0 8 101:15 14 22 5 14 120:10 39:1 13 124:4 11 15 6 39:1 11 6
62:0 14 81:2 18 89:1 15 107:20 29:0 2:3 107:11 28:1 2:0 101:11 17 16 44:4 7:9 33:2 52:2 34:0 14 19 122:0 19 17 12 20 14 85:2 19 15 49:22 14 18 15 0:5 18 49:21 37:0 15 18 19 109:2 22 102:14 14 0
32:4 90:1 24 9:0 81:1 28 82:2 40:3 28:3 105:18 28 113:0 72:0 0 28 2:0 23 28 23 44:3 61:5 15:0 26 7:2 26 15:1 24 18 29 21 67:9 28 27:2 115:9 25 14 113:16 19 67:35 24 38 3:3 91:4 22 28 28 23
64:0 50:2 6 13 81:2 75:0 13 10 52:2 52:1 108:21 10 6 99:11 14 0 124:0 11 99:22 28:0 122:1 99:18 64:13 11 119:3 6 45:0 8 17 124:2 119:1 111:0 13 0 10 13 9 79:1 80:2 88:2 10 6 10 109:11 10 19 16
75:1 2:3 27:2 18 40:3 10 106:17 15 20 15 119:1 18:1 105:14 107:8 103:24 18 83:5 88:3 0 13 16 103:30 107:17 19 29:5 13 125:1 25 14 36:6 29 20 16 14 114:21 68:11 17 19:6 106:9 17 84:1 74:1 13 19 12 17 12
13:0 51:1 9 114:20 75:2 11 124:7 49:5 8 18:0 105:1 113:17 113:14 10:0 12 9 113:15 0 9 16 10 7 123:2 15 7 75:4 7 101:2 120:1 5 10 76:7 124:1 27:1 12 18 112:4 12 4 2 14:0 110:1 12 9 114:1 14 2
16:20 52:2 43:4 6 1 115:3 108:5 102:13 111:5 42:2 7 11 7 3 97:7 90:3 14 7 115:1 16 109:4 107:19 2 14 6 102:7 113:20 8 12 109:10 36:1 15 106:18 90:2 36:14 3 9 7 113:4 1 10 106:3 0 108:10 9 3 8
48:1 9 58:1 52:5 66:3 114:6 11 54:0 23 14 21:6 101:18 54:0 9 14 18 13 16 2:2 2:0 0:7 50:0 61:3 14 16 12 61:3 112:6 11 52:5 8 0 13 47:26 44:3 66:14 73:0 0:15 15 17 14 10 11 105:10 14 17 12
104:11 105:26 116:19 112:3 121:0 11 105:0 2 9 124:0 119:0 11 105:16 101:4 2 101:5 19 112:9 5 104:3 13 8 12 44:1 15:2 9 6 105:5 112:8 8 0 8 116:23 11 6 105:27 124:3 18 11 82:3 2 17 23:3 71:0 8 9 5
16:20 104:9 107:15 108:11 106:17 67:0 8 117:6 13 16 18 114:21 12 5 106:16 8 15 67:18 7:4 112:14 12 10 107:2 15:1 33:1 116:22 16 8 7 2 11 89:2 6 82:2 108:13 11:0 12 17 11 48:21 8 12 108:19 14 107:19 12 0
119:10 118:0 103:29 107:13 100:14 100:7 49:21 97:5 14 109:7 32:2 11 5 13 8 123:1 15 12 3 97:9 103:14 10 16 8 82:0 113:13 13 21 8 100:15 99:11 12 11 109:5 97:11 113:4 15 100:16 16 0 17 119:6 13 3 41:2 13 8
34:1 100:0 12:0 7 13 53:1 3 48:3 2 46:3 60:1 31:8 118:21 32:0 90:0 2 6 67:10 6 33:3 72:5 66:5 4 7 4 1 39:2 6 2 4 116:7 85:0 2 6 3:3 66:4 7 9 67:10 10 0 48:23 2 8 100:6 6 13
119:12 76:4 118:17 70:0 107:1 14 4:6 13 116:9 9 12 12 114:3 115:10 107:1 11 64:3 12 18 96:7 11 0 118:23 59:1 10 100:11 4 13 77:5 4 15 116:18 118:20 108:10 114:7 116:8 12 18 85:1 114:18 10 19 9 8 19 17 13"""

FIRST_BASE: Final = -1092

SECOND_COLUMNS: Final = """score: -39 -38 -33 -31 -29 -26 -24 -23 -22 -19 -17 -10 -9 -8 -6 -4 -3 -2 4 6 8 10 12 14 16 18 20 21 22 23 24 25 26 27 28 29 30
score -3: 23 26
score -2: -11 16 29
score -1: -36 -34 -23 4
score 1: -21 12 23
score 2: -21 -11 26 29
score 3: 25
likely -2 3: 25 40 56 66 92 109 152 362 462 513 658 800 825 846 933
likely -5 6: 6 46 252 647
likely -15 16: 8 187
likely -40 41: 9 12 37 48 78 124 179 650 809 921
likely -5 0: 13
likely -20 0: 6 24 51 128 560 632 664 694
likely 1 6: 9
likely 1 21: 6 121 168
mean score 2: -161 -156 -117 -107 -84 -72 -42 -25 -20 -15 16 24 37 48 65 70
mean score 5: -123 -48 -11 38
mean score 15: -155 -150 -117 -82 -62 -52 -38 -34 -17 12
likely of this shape: 45 51 73 116 129 142 175 239 294 436 600 679 747 890 901
likely of this kind: 11 198 216 254 277 380 409 548 745 853 885 958 964 971
likely at indent: 77 102 149 175 202 293 317 417 494 512 553 574 605 637 651 670 684 700 725 844 963
lines to core: -459 -1 4 13 16 28
article to core: 0 2 4 7 12
labels to core: 0 1 2 3 5 6 7
page share of core: 24 27 32 35 42 86 87 88 91 92 97 98
above level: -449 -443 -438 -401 -357 -344 -312 -241 -181 -151 -117 -81 -41 45 95 188 234 276 345 372 395 414 429 460
below best: 13 17 27 33 40 48 58 69 82 116 223 256 295 379 468 554 670 703 733 760 784 826 846 863 878 891 927 934 945 970
likelier words: 25 49 53 57 67 76 85 91
kept ago: 18 149 162 179
kept ahead: 50 162
kept passed: 3 6 22 30 40 44 48 57 63 102 108 271 443 588
kept left: 26 241 272 353
page expected: 2368 5067 5337 6345 6429 6558 6880 7607 7713 7888 7983 8359
page expected words: 11 16 19 20 29 30 31 38 41 43 45 47
page level: 297 371 384 391 420 439 442 447 449 464 468 474 483 491 493
page best: 281 453 515 718 766 787 887 919 928 936 943 960 965 969 972 975 978 981 983 989 990
words known: -9 -7 -4 0 4 13 17 19
mean words known 3: 132
mean words known 10: -13 -4 0 9 238
mean words known 30: 8 37 68 173 230 305
mean width 3: 177 324 555 626 985 1047 1106 1169 3818
mean width 10: 162 186 262 348 366 650 813 899 993 1096 2789
prose: 0 6 43 61 62
kind: 10 12 13 14 15 17 18 20 21
share of prose passed: 1 3 15 19 31 33 43 55 63 86 88
share of words passed: 18 24 32
copies: 0
label around 10: 2
commas: 0 1 3 5
page run of prose: 0 7 10 15 17 19 21 23 25 28 44 46 66 68 74 87 97 99
page prose: 10 11 13 17 26 28 32 35 40 41 42 45 47
page longest prose: 0 3 4 5 8 15 17 23 31 32 37 38 40 42 45 47 50 57 58 60 61 62
page question: 0 1 2 4 5 6 10 18 27 35 40 46 64 95
indent: -60 -15 -1 1
prose at indent: 25 75 85 88 90
page label: 29 37 45 53 59 65 71 76 82 116 129 164 168 190 195 205 236 248 268 292 342
words: 3 4 33 34 179
RELATED ago: 199
RELATED passed: 0 3 4 10 11 18
COMMENT passed: 0 1 5 7 11
end: 1 4
start: 0 1 2 3 6
width: 4 5 15 31 90 105 220
mean capitals 10: 21 24 27 35 38 47 49 64 66 128
mean digits 10: 0 2 6 7 8 9 10 24 41 48 83
page words known: -4455 -3558 -2900 -2485 -329 -148 143 289 427 1273 1418 2685 3276 4010 4288 4584 5542 5917 7234 8033 8420 12495 13536 15050 17396
page share of prose: 0 23 26 29 36 40 48 55 57 63 68 71 74 81 84 88 90 94 106 132
page digits: 0 11 26 31 36 70 85 122 136 145 164 396 607 658 700 748 826 969 1090 1244 2161
lines passed: 9 45 61 168 256 269 383 452
page lines: 11 15 16 17 19 23 25 28 30 31 33 35 36 37 38 41
capitals: 4 5
page money: 0 2 3 5 6 7 11 13 18 26 28 78 85 95 106 111 160 197
page COMMENT: 1 2 4 7 12 14 16 41 45
page RELATED: 0 2 3 4 6 20 32 47
kind 1 after: 21
kind 1 before: 1
page words: 15 21 22 26 27 28 39 43 44 46 47"""

SECOND_TREES: Final = """25:13 25:8 7:4 0 25:6 2 20:9 3 6 20:7 6 22:0 12 8 25:18 20:12 22:0 65:16 15 10 10 25:16 17 20 25:23 34:9 21 23 34:9 23 25
7:8 7:6 7:3 0 3 23:0 19:3 7 11 34:1 7 4 7:11 19:5 16:2 36:4 4 11 12 7:10 15 18 19:7 16:3 36:3 8 16 20 7:14 21 23
0:17 0:10 0:6 0 2 0:13 35:8 6 22:0 5 3 22:1 41:6 12 9 35:13 8 3 0:21 0:18 22:1 13 35:14 11 3 16 0:25 41:2 12 19 21
0:16 0:10 0:6 1 2 0:11 24:1 67:0 0 65:14 55:13 5 10 21 4 20:6 6 9 0:21 0:18 21:2 12 8 15 0:26 0:23 76:1 0 17 19 20
15:9 7:6 3:2 0 2 62:6 15:6 43:4 3 6 7 7:8 7 15 7:12 7:10 11 43:4 15:10 8 13 15 43:3 15:11 3 12 43:8 15:13 13 17 18
7:9 7:6 7:2 0 38:4 2 17 26:17 23:1 20:6 68:0 0 8 11 35:8 7 3 4 26:10 26:8 35:13 71:2 18 15 18 15 26:15 20:15 10 13 5
0:15 0:9 0:5 0 1 26:18 18:7 67:0 0 35:0 17 5 7 3 0:22 0:18 22:2 18:10 9 11 35:14 8 2 22:1 50:1 1 12 7 0:27 15 16
15:8 15:5 15:3 3 5 8:2 39:4 29:1 8 5 19 27:0 13 9 15:12 8:3 24:6 10 76:1 0 13 70:1 27:1 16 14 12 15:15 70:0 17 15 19
25:13 7:5 7:1 26:5 9 2 4 26:17 69:2 3 22:4 10 24:2 9 6 26:24 6 3 25:20 25:17 24:6 10 35:1 0 35:3 20 12 14 26:4 18 16
25:12 7:5 7:1 49:0 25:7 9:0 2 27 0 0 2 23:0 19:1 10:5 17 4 8 3 25:19 12:4 23:6 65:17 9 6 5:1 9 3 11 25:23 13 15
26:14 18:12 20:5 27:2 7 10:1 10 1 26:9 12 9 26:6 14 22:3 12 4 7:5 7:1 0 1 26:18 20:6 4 23:1 41:8 9 6 4 18:5 1 4
7:7 7:5 7:1 4 6 23:0 67:0 4 11 34:6 9 5 7:13 23:0 48:0 76:1 0 15:10 11 14 14 9 62:4 15:13 11 16 34:9 68:7 17 9 18
25:12 7:3 0 26:19 67:0 0 26:0 19 6 3 25:20 20:17 35:17 67:14 51:0 1 26:12 10 8 71:12 71:5 6 10 24:4 8 0 5 10 26:2 14 12
25:11 0:8 11 25:6 14 19:1 15 17 0:23 0:19 5:2 24:6 18 19 12 21 0:30 34:9 71:1 23 51:14 22 71:8 30:7 19 0 72:2 22 5 24 25
0:14 0:8 50:0 25:7 43:5 10 33 2 1 35:16 19:4 69:2 0 24:1 69:4 22 7 23:5 6 3 8 4 0:23 0:18 35:17 9 6 10 0:29 13 14
0:11 0:7 49:0 0:1 38 13 0:4 12 14 18:3 15 64:6 29:0 18 15 19 0:22 18:10 76:2 11 19 61:0 20 23 0:28 23 27:6 25 0:32 23 0
25:11 0:7 0:3 1 3 18:3 4 25:4 4 7 0:24 18:10 66:18 68:0 2 60:1 8 52:3 9 4 12 50:2 0 66:7 11 10:7 8 10 0:30 12 14
23:0 19:8 20:6 8 76:2 0 43:2 8 15:14 65:22 11 6 14 15:15 51:18 14 11 16 8:1 4 34:6 64:1 14:2 5 8 63:4 5 51:15 9 13 5
25:10 0:6 51:1 25:7 27 14 14 23:0 41:0 29 19 17 0:24 0:20 23:6 20 5:1 20 16 22 0:33 51:18 25 52:5 71:1 26 71:8 0 24 22 26
0:12 0:7 51:3 0:1 26 16 0:3 13 15 35:9 39:3 19 30 17 0:24 18:10 20 35:15 22 21 0:31 51:18 24 52:5 17:9 25 12 23 27:6 26 0
25:8 26:25 20:4 14 18:4 15 18 12 25:21 20:16 35:16 67:18 46:0 26:17 69:1 15 19 14 49:1 11 18 16 15 20 26:2 35:13 27:4 21 0 24 21
23:0 25:21 36:2 6 46:0 26:10 10 34:11 9 6 40:3 71:15 10 2 6 34:9 71:4 12 40:8 71:15 9 2 0 13 26:22 64:1 5 32:0 9 6 2
22:0 4:1 20:4 8 48:1 33:2 3 11 13 34:9 68:7 13 51:12 12 0 43:8 20:10 7 14 17 17:2 51:0 24 5 35:9 43:4 10 12 20:6 6 9
25:9 15:2 1 20:2 3 12:3 4 6 25:22 20:17 5:0 10 40:7 12:0 0 7 45:1 8 12:5 3 7 9 34:9 30:2 11 51:14 8 4 51:19 12 9
0:9 0:4 1 4 0:23 35:17 21:4 67:14 76:0 0 24:0 11 19:6 7 9 33:1 17 6 67:4 12 64:3 4 67:16 5 9 24:10 4 7 0:33 10 13
0:9 0:4 66:0 63:7 26 69:7 1 21 2 5 0:25 25:14 40:4 76:5 10:4 18 2 22:0 41:0 14 9 52:3 9 7 6 76:1 0 9 0:33 11 13
26:22 18:12 11:0 12 18:7 16 76:10 30:11 65:21 18 11 65:6 9 24 24:11 65:8 21 15 19 26:3 56:4 22 36:6 0 17 73:7 19 2 16:0 11 14
0:7 0:3 50:1 63:7 25 9 5 8 0:25 18:9 10 76:1 2 35:15 12 42:0 12 9 51:18 0:32 14 16 63:3 14 34:12 72:1 31:2 0 15 14 15
0:8 0:3 50:1 63:7 22 73:4 4 27 4 7 0:27 0:20 41:9 10 69:0 18 21:3 9 5 71:17 11 3 51:21 14 63:2 15 54:2 71:2 12 0 14
26:22 18:13 18:8 73:6 7 14 38:1 11 76:2 0 26:1 11 62:5 18:11 8 10 35:16 8 19:9 3 8 26:11 26:0 42:4 13 0 11 7 7:0 2 5
0:5 51:1 25:7 14 2 2 0:28 20:5 24:1 67:0 0 36:4 6 69:6 23 10 5 61:2 41:1 10 0:21 65:22 5:2 7 2 3 8 53:3 8 11 11
23:1 18:14 18:2 4 17:5 67:0 2 35:0 19 9 67:17 51:14 69:4 0 7 5 32:8 3 13 51:21 10 6 35:7 64:0 33:9 3 11 7 7:0 0 3
26:23 0:27 20:6 73:6 10 16 73:5 35:17 33:9 20:8 35:15 12 7 13 20:18 54:4 11 6 12 20:14 8 12 69:12 10 0 0:33 13 16 0:3 5 9
23:1 19:10 71:15 36:2 6 17:4 10 8 69:8 8 32:10 17:7 8 0 14 27:3 11 8 34:5 64:1 17:3 3 6 36:3 5 17:3 11 65:19 7 27 2
26:25 0:30 46:0 26:13 2:0 7 6 37:0 5 3 41:5 32:1 30:12 73:6 4 52:5 16 1 13 32:2 12 6 12:6 2 4 51:21 9 5 12:2 0 3
0:5 51:2 28 0:2 19 22 0:31 69:2 42:1 19 27 0:20 41:9 25 24 69:11 26 65:14 41:10 22 10 32:10 32:9 25 73:1 0 25 30 27:5 29 15
26:26 0:32 20:5 26:20 64:9 54 49 71:13 51 64:4 51 65 46:0 55 40:1 65:19 54 62 53 65:23 58 19:13 56 52:11 57 71:10 45:1 53 0 56 49
23:2 46:0 54:3 76:5 12:7 27 39:1 31 0 51:14 56:2 30 31 32:4 30 32:11 50:10 27 65:18 13 51:15 6 49:10 35 19 30 31 28 25:3 24 28
7:0 24 26:6 34:9 71:2 76:0 22 32 45:2 30 25 34:14 42:3 32 22 49:17 32 0 35:17 62:1 27 29 34:6 24 49:14 71:3 28 28:0 32 26 27
18:1 26:19 70:0 26:10 17 4 3 0 23:5 26:0 51:4 1 8 35:20 5 0 24:2 66:12 33:7 6 2 15 72:6 51:19 1 31:0 2 13 33:4 24 7
0:3 31 0:33 23:2 64:10 67:17 35 65:20 66:2 31 51:5 41 34 41 42 24:3 55:13 33 39 33 65:23 39 51:9 51:7 40 44:5 35 69:13 0 38 38
18:1 14 23:6 18:14 20:1 14 71:15 69:2 13 51:14 18 69:11 17 14 51:10 33:8 16 9 22 51:21 19 71:8 71:2 18 54:1 0 21 19 35:7 17 14
26:27 26:2 14 24:11 69:2 6 52:2 59:4 12 50:8 26:16 17 33 3 69:11 12 10 71:6 51:20 13 71:2 12 34:4 20 0 34:5 9 69:8 12 17 8
0:2 0 0:33 35:18 36:3 4 44:1 67:5 4 35:0 16 7 67:6 30:5 5 8 65:5 7 65:11 4 5 61:1 10:8 2 4 30:0 2 7 65:24 9 0
25:2 1 0:33 20:5 64:0 4 35:2 66:5 10:5 12 5 17 73:6 63:6 3 6 12 35:4 9 69:3 0 64:10 73:5 35:20 35:5 2 6 2 2 13 9
26:28 20:9 35:15 55:16 52:4 55:6 76:2 4 67:19 69:14 17 9 4 51:1 0 63:8 5 8 62:3 4 45:0 10 6 8 5 0:32 38:3 10 7 10 3
18:0 0 23:4 60:1 71:15 20:0 0 17:6 35:13 6 3 3 1 71:8 1 4 35:7 55:14 71:16 1 9 68:1 0 63:9 5 13 59:4 0 67:4 25 3
25:1 18 0:34 43:1 21 62:1 21 76:10 66:18 23 26 24:11 66:17 69:15 20 54:0 26 19 69:12 28 17 65:11 59:0 29 7 25 65:23 27 34:13 24 0
15:1 7 23:6 10:1 21 35:20 46:0 76:0 6 26:0 14 35:18 13 11 65:9 55:7 15 9 66:8 14 11 65:23 11 0 35:7 55:14 11 66:15 13 26 9
13:0 48:3 5 15 23:6 10:6 23:0 16 41:4 65:5 9 50:7 19 6 7 69:3 50:3 0 9 46:0 10 65:10 8 71:0 9 11 47:0 33:0 32 8 10
25:2 23 24:11 76:10 28 55:15 63:0 30 67:1 20 67:2 33 26 32 66:16 67:12 30 49:5 55:3 29 18 67:18 25 35 49:9 58:0 30 55:4 0 18 28
3:0 0 20:4 44:7 67:7 10:1 10 1 10:6 40:0 1 8 3 1 38:2 66:10 5 65:3 16 7 60:1 60:0 46:0 4 41:2 25:15 7 0 3 6 3
3:1 18 0:36 60:1 60:0 71:15 22 50:7 59:1 22 16 73:0 51:11 0 19 19 24 71:8 20 55:11 25:5 44:10 46 18 24 20 50:10 27 31:2 10 25
0:2 9 76:1 8 0:34 43:2 11 38:0 55:20 64:1 12 33:5 12 76:7 19 14 69:5 8 22 43:6 12:2 11 14 44:2 14 12 55:8 34:13 14 0 17
0:0 8 23:5 10:0 24 0:34 35:17 49:13 40:5 14 12 18:6 12 19:12 15 0 50:11 61:1 72:3 11 15 14 17 16 35:9 13 72:6 9 49:3 8 17
23:2 67:17 35:20 16 12 32:8 49:11 51:6 16 76:6 4 50:9 49:8 15 11 35:12 66:13 23 8 0 66:1 11 19 22 35:7 64:1 15 32:0 19 16 14
13:0 8 72:7 54:3 11 58:1 66:9 55:2 16 55:9 32:5 55:4 18 4 11 24:1 18 51:4 3 12 13 72:4 32:6 9 15 55:17 0 17 72:8 20 12
20:3 53:0 21 18 49:1 52:1 20:19 10:4 33 16 0 52:8 22 68:4 20 8 10:3 16 24:1 64:8 35:11 2:0 24 21 14 16 49:2 35:6 31 21 20
25:0 0 43:2 30:6 2 6 23:6 52:10 76:10 6 67:9 6 3 5 64:1 49:7 55:19 49:6 1 30:4 2 18 15 1 15:4 44:6 44:0 7 17 6 5
17:0 0 26:0 19:0 15 49:9 64:3 1 9 7 5:3 52:9 72:7 5 52:0 17 6 49:5 57:0 0 5 69:9 49:6 14 49:16 3 52:13 8 3 6 2
25:0 4 54:3 41:7 20:9 58:4 9 12 76:4 2 24:7 53:1 41:3 22 13 11 10 3:3 1:0 8 3 64:5 9 6 20:16 76:9 9 20:13 7 0 11
20:0 9 0:36 23:6 17:6 12 34:3 44:9 51:18 9 13 24:9 14 5 51:19 11 71:8 71:2 10 24:8 13 31:3 44:1 15 0 15 13 34:7 11 6 14
36:7 1:1 17:0 11 10:0 23 15 4:2 11 15 50:6 71:4 17 15 67:10 16 50:9 71:16 15 73:2 2 16 71:8 73:2 71:1 14 0 59:3 20 5 16
35:19 18:14 35:11 55:17 29 49:3 73:1 29 37 30 55:18 29 50:5 29 26 51:21 31 63:3 31 24 69:13 50:10 27 50:12 55:5 44:4 31 0 30 29 33
20:9 32:0 26:21 8 3 30:13 51:21 71:9 20:5 71:4 5 8 7 59:1 51:2 20:5 3 16 5 2 71:14 59:2 8 0 69:10 5 21 13 75:0 3 7
69:2 56:3 4:0 33 24 32 10:3 28 36:1 30 27:7 24:1 56:0 30 63:5 29 34 0:36 43:6 74:0 31 33 18:9 29 39:1 32 76:3 0 30 34 33
43:2 13 62:0 55:8 39:0 23 15 11 66:18 50:12 50:9 15 32:7 11 73:1 20:20 39:5 24:11 55:2 0 16 13 20 2 19 20 50:11 32:3 21 17 9
15:0 12 52:10 65:11 33:10 67:3 68:6 17 25 67:11 15 52:4 18 28:1 65:4 18 68:5 15 11 19 52:7 12 0 21:1 15 17 65:15 67:13 17 14 15
35:18 20:9 35:15 62:2 4 30:1 35:11 7 4 5 3 15:7 34:8 30:9 9 4 23:3 6 0 34:10 5 7 24:11 3 69:11 33:11 0:21 3 7 1 9
20:0 3 23:6 16:1 7 71:15 61:2 53:3 6 2:1 55:1 10 4 0 53:3 61:3 10 5 9 68:3 44:3 3 8 51:21 0 11 24:7 6 71:11 1 14
36:0 2 40:6 51:8 64:7 4 59:1 3 0 66:6 66:4 51:13 0 66:3 11 2 10 71:5 65:0 17 3 6 26:7 55:10 63:1 6 2 6 6:0 3 1
35:19 72:7 36:6 43:7 17 43:8 14 71:2 35:14 49:12 49:4 24 16 22 16 15 49:15 35:10 18 17 19 72:8 26 18 67:8 49:1 0 53:2 10 18 10
40:6 36:3 33:7 27 64:10 64:1 28:2 40:2 34 28 25 52:6 29 26 36 29 36:5 56:1 33:3 33 19:11 28 20:11 0 31 26 61:4 68:2 29 28 19
25:0 2 68:0 44:3 62:3 2 64:2 17:1 13 12:1 1 7 11 0 65:2 50:1 34:0 10 25 7 10:2 52:12 1 19 34:2 17:8 6 31:1 3 8 6
23:0 9:1 17 38:2 49:7 11 17 67:17 14 34:5 11 52:12 17 0 34:6 20:9 41:9 33:6 39:2 12 22 49:0 29 14 11 66:11 16 23 67:20 11 25
35:20 14:0 48:0 13 50:4 23 14 72:6 72:5 17 51:16 73:3 19 11 9 69:9 24:5 26 19 50:9 18 67:15 17 8 50:12 30:10 15 72:0 0 20 20
43:1 43:0 28:3 6 2 0 62:1 19:2 3 26:10 2 7 64:10 46:0 24:1 73:0 65:14 25:7 70:0 17 1 2 11 59:0 65:12 11 0 7 6 6 13
21:0 11 0:35 26:29 66:18 42:2 15 14:1 18 72:1 69:10 51:17 12 0 13 16 69:12 48:2 65:1 31 66:19 61:2 15 21 11 19 65:13 5 15 10 17
35:19 10:9 35:17 19:11 19 66:14 23 2 23:1 32:6 65:22 65:17 18 13 34 65:20 21:5 20 35 32:10 14 76:8 58:2 17 0 21 15 71:7 19 22 17
8:0 2 0:36 2:2 58:3 46:0 7 65:10 55:0 13 5 7 65:7 19:5 12 55:12 1 12 58:5 44:8 6 12 30:3 7 0 5 65:23 11 30:8 11 0"""

SECOND_BASE: Final = -1063
