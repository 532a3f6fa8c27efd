"""Turkish."""

from textclean.rules.table import Phrases


def _forms(*phrases: str) -> tuple[str, ...]:
    r"""Give the phrases as they are, and as casefold leaves them after a first letter or a whole text in capitals.

    Python folds İ to i and a combining dot, and I to i, whatever the language.

    >>> [form.encode("ascii", "backslashreplace").decode() for form in _forms("izin")]
    ['izin', 'i\\u0307zin', 'i\\u0307zi\\u0307n']
    >>> _forms("yazı")
    ('yazı', 'yazi')
    """
    found: list[str] = []
    for phrase in phrases:
        words = phrase.split(" ")
        found += [
            phrase,
            _raised(phrase[:1]) + phrase[1:],
            " ".join(_raised(word[:1]) + word[1:] for word in words),
            " ".join(map(_raised, words)),
            phrase.replace("ı", "i"),
        ]
    return tuple(dict.fromkeys(found))


def _raised(text: str) -> str:
    """Fold a text that stood in Turkish capitals."""
    return text.replace("i", "i\u0307").replace("ı", "i")


ERROR_TITLES = Phrases(
    _forms(
        "hatalı istek", "geçersiz istek", "kötü istek", "yetkisiz", "yetkisiz erişim", "yetkilendirme gerekli",
        "yetkiniz yok", "kimlik doğrulaması gerekli", "oturum açmanız gerekiyor", "erişim engellendi",
        "erişim engellenmiştir", "erişim reddedildi", "erişim yasak", "erişim yasaklandı", "erişim izni yok", "yasak",
        "yasaklandı", "sayfa bulunamadı", "sayfa bulunamıyor", "aradığınız sayfa bulunamadı",
        "aradığınız sayfa bulunamıyor", "böyle bir sayfa yok", "içerik bulunamadı", "dosya bulunamadı",
        "nesne bulunamadı", "kaynak bulunamadı", "bulunamadı", "sonuç bulunamadı", "kayıt bulunamadı",
        "yönteme izin verilmiyor", "izin verilmeyen yöntem", "kabul edilemez", "istek zaman aşımına uğradı",
        "istek zaman aşımı", "zaman aşımı", "çakışma", "artık mevcut değil", "kaldırıldı", "uzunluk gerekli",
        "ön koşul başarısız", "istek çok büyük", "istek çok uzun", "url çok uzun", "desteklenmeyen medya türü",
        "çok fazla istek", "yasal nedenlerle kullanılamıyor", "sunucu hatası", "dahili sunucu hatası",
        "iç sunucu hatası", "sunucu iç hatası", "uygulanmadı", "hatalı ağ geçidi", "kötü ağ geçidi",
        "geçersiz ağ geçidi", "hizmet kullanılamıyor", "servis kullanılamıyor", "hizmet dışı",
        "ağ geçidi zaman aşımı", "bakım çalışması", "bakımdayız", "site bakımda", "sitemiz bakımda",
        "sitemiz bakımdadır", "sitemiz yapım aşamasındadır", "yapım aşamasında", "kısa süre sonra geri döneceğiz",
        "çok yakında", "hata", "hata oluştu", "bir hata oluştu", "beklenmeyen bir hata oluştu",
        "bir şeyler ters gitti", "bir sorun oluştu", "bir şeyler yanlış gitti", "üzgünüz", "özür dileriz", "hay aksi",
        "ups", "lütfen bekleyin", "bir dakika lütfen", "bir dakika", "tarayıcınız kontrol ediliyor",
        "ben robot değilim", "robot musunuz", "robot olmadığınızı doğrulayın", "insan olduğunuzu doğrulayın",
        "bu siteye ulaşılamıyor", "siteye ulaşılamıyor", "bu sayfa görüntülenemiyor", "sayfa görüntülenemiyor",
        "sunucu bulunamadı", "bağlantı sıfırlandı", "bağlantınız gizli değil", "internet bağlantısı yok",
        "bağlantı hatası", "veritabanı hatası", "veritabanı bağlantı hatası",
        "veritabanı bağlantısı kurulurken hata oluştu", "oturumunuzun süresi doldu",
        "bu içerik abonelere özeldir", "sadece abonelere özel", "yalnızca aboneler için",
        "okumaya devam etmek için abone olun", "insan olduğunuz doğrulanıyor", "güvenlik kontrolü",
        "bu alan adı satılıktır", "alan adı satılık", "alan adının süresi doldu", "site yapım aşamasında",
        "site engellendi", "bu siteye erişim engellenmiştir", "içerik kullanılamıyor", "bu içerik mevcut değil",
        "bu video gizli", "video kullanılamıyor", "ürün bulunamadı", "konu bulunamadı", "profil bulunamadı",
        "çevrimdışısınız", "kısa süre sonra döneceğiz", "birazdan döneceğiz", "bakım modu", "planlı bakım",
        "yönlendiriliyorsunuz", "giriş gerekli", "ülkenizde kullanılamıyor", "gizliliğinize önem veriyoruz",
        "oturum açık değil", "oturum açmadınız", "giriş yapmadınız", "giriş yapmanız gerekiyor",
        "oturum hatası", "geçersiz oturum", "tarayıcınız güncel değil", "tarayıcınızın güncel değil",
        "tarayıcınız desteklenmiyor", "tarayıcı desteklenmiyor", "eski tarayıcı",
        "çerezler desteklenmiyor", "doğrulama başarısız", "doğrulama başarısız oldu", "mağaza çevrimdışı",
        "bu hesap askıya alınmıştır", "bu site javascript gerektirir", "bu sitede ciddi bir sorun oluştu",
        "bu ürün artık satışta değil",
    ),
)

ERROR_PHRASES = Phrases(
    _forms(
        "bu sunucuda bulunamadı", "sunucuda bulunamadı", "sunucu üzerinde bulunamadı", "istenen url",
        "istediğiniz url", "talep edilen url", "talep ettiğiniz sayfa", "istenen sayfa", "istenen kaynak",
        "istediğiniz sayfa", "ulaşmak istediğiniz sayfa", "ulaşmaya çalıştığınız sayfa", "erişmek istediğiniz sayfa",
        "erişmeye çalıştığınız", "görüntülemeye çalıştığınız", "aradığınız sayfa", "aradığınız sayfayı",
        "aradığınız içerik", "aradığınız kriterlere uygun", "aradığınız haber", "silinmiş veya taşınmış",
        "silinmiş, taşınmış", "taşınmış veya silinmiş", "kaldırılmış, adı değiştirilmiş", "kaldırılmış veya taşınmış",
        "taşınmış ya da silinmiş", "yayından kaldırılmış olabilir", "silinmiş olabilir",
        "böyle bir sayfa bulunmamaktadır", "sayfa bulunamadı", "sayfa bulunamamıştır", "sunucu isteğinizi",
        "sunucu isteği anlayamadı", "isteğiniz işlenirken", "isteğinizi işlerken", "isteğiniz gerçekleştirilemedi",
        "isteğiniz işlenemedi", "bu sayfaya erişim izniniz", "erişim izniniz yok", "erişim izniniz bulunmamaktadır",
        "erişim yetkiniz yok", "erişim yetkiniz bulunmamaktadır", "görüntüleme yetkiniz",
        "bu sayfayı görüntüleme izniniz", "bu işlem için yetkiniz", "bu siteye erişim", "erişiminiz engellendi",
        "erişiminiz engellenmiştir", "siteye erişim engellenmiştir", "sayılı kanun uyarınca",
        "sayılı kararıyla erişime engellenmiştir", "geçersiz bir yanıt aldı", "sunucudan geçersiz yanıt",
        "sunucu geçici olarak", "sunucu şu anda", "sunucu aşırı yüklü", "hizmet geçici olarak",
        "geçici olarak hizmet veremiyor", "geçici olarak kullanılamıyor", "şu anda hizmet veremiyor", "sitemiz bakım",
        "sitemiz şu anda bakımda", "bakım çalışması nedeniyle", "bakım çalışmaları nedeniyle", "planlı bakım",
        "sitemiz yapım aşamasındadır", "adresi doğru yazdığınızdan", "adresi doğru yazdığınızı",
        "adresin doğru yazıldığından", "adresini kontrol ediniz", "yanlış yazmış olabilirsiniz",
        "adresi yanlış yazdınız", "tıkladığınız bağlantı", "tıkladığınız link", "bağlantı bozuk olabilir",
        "bağlantı hatalı olabilir", "javascript'i etkinleştirin", "javascript'i etkinleştirmeniz", "javascript etkin",
        "javascript devre dışı", "javascript desteklemiyor", "javascript'i açın", "javascript gerekli",
        "çerezleri etkinleştirin", "çerezlerin etkin", "tanımlama bilgilerini etkinleştirin", "robot olmadığınızı",
        "insan olduğunuzu doğrula", "insan olduğunuzu doğrulamak", "olağan dışı trafik", "olağandışı trafik",
        "sıra dışı trafik", "ağınızdan gelen", "tarayıcınız kontrol", "bağlantınızın güvenliğini",
        "ip adresiniz engellendi", "ip adresiniz engellenmiştir", "ip adresiniz kara", "engellendiniz",
        "çok fazla istek", "çok fazla deneme", "istek sınırı", "ülkenizde kullanılamıyor",
        "ülkenizde kullanılamamaktadır", "bulunduğunuz ülkede", "bölgenizde kullanılamıyor",
        "bulunduğunuz bölgede kullanılamıyor", "önbellek yöneticisi", "dns adresi bulunamadı",
        "sunucunun ip adresi bulunamadı", "sunucuya bağlanılamadı", "sunucuya bağlanılamıyor",
        "sunucusuna bağlanılamıyor", "bağlantı zaman aşımına", "zaman aşımına uğradı", "yanıt vermesi çok uzun",
        "oturumunuzun süresi", "oturum süreniz", "oturumunuz sona", "veritabanı bağlantısı kurul",
        "veritabanı bağlantısı kurulurken", "veritabanına bağlanılamadı", "veritabanına bağlanırken",
        "bu sitede kritik bir hata", "sitenizde kritik bir hata", "dahili sunucu hatası", "tarayıcınız güncel değil",
        "tarayıcınızı güncelleyin", "eski bir tarayıcı", "tarayıcınız desteklenmiyor", "hata kodu",
        "aramanızla eşleşen", "aramanıza uygun sonuç", "aramanızla ilgili sonuç",
        "erişmek için lütfen oturum açın", "görüntülemek için oturum açın", "görmek için giriş yapın",
        "tarayıcınız çerezleri kabul etmiyor",
    ),
    matches=(
        "Üzgünüz, aradığınız sayfa silinmiş veya taşınmış olabilir.",
        "İstenen URL bu sunucuda bulunamadı.",
        "Lütfen tarayıcınızda JavaScript'i etkinleştirin.",
        "Bu sayfayı görüntüleme yetkiniz yok.",
        "IP adresiniz engellendi.",
        "Sunucu geçici olarak isteğe cevap veremiyor.",
        "Veritabanı bağlantısı kurulurken hata oluştu.",
        "Bu içerik ülkenizde kullanılamıyor.",
        "Robot olmadığınızı kanıtlayın.",
    ),
    spares=(
        "Defterin aranan sayfası savaştan önce yırtılmıştı.",
        "Denize giden yol kapatıldı ve kent yoksullaştı.",
        "Garson isteğimi anlamadı ve çay getirdi.",
        "Beni yargılamaya hakkınız yok, dedi kadın.",
        "Tren doluydu, kondüktör kimseyi almadı.",
        "Generalin hatası iki tümene mal oldu.",
        "Bu kuşu görmek için erken kalkmanız gerekiyor.",
        "Bu hesap ona pahalıya patladı.",
    ),
)

ERROR_HINTS = Phrases(
    _forms(
        "lütfen tekrar deneyin", "lütfen tekrar deneyiniz", "tekrar deneyin", "tekrar deneyiniz",
        "daha sonra tekrar deneyin", "daha sonra tekrar deneyiniz", "daha sonra tekrar", "bir süre sonra tekrar",
        "sayfayı yenileyin", "sayfayı yenileyiniz", "site yöneticisi ile", "site yöneticisine",
        "yönetici ile iletişime", "bizimle iletişime geçin", "bizimle iletişime geçiniz", "destek ekibimizle",
        "rahatsızlıktan dolayı özür", "için özür dileriz", "verdiğimiz rahatsızlık", "ana sayfaya dön",
        "ana sayfaya dönün", "anasayfaya dön", "anasayfaya dönmek için", "ana sayfaya gitmek için", "ana sayfaya git",
        "arama yapmayı deneyin", "arama kutusunu", "bir önceki sayfaya", "geri dönmek için", "yazımı kontrol",
        "internet bağlantınızı kontrol", "anlayışınız için teşekkür",
        "tarayıcınızı güncelleyin",
    ),
)

ERROR_WORDS = Phrases(
    _forms(
        "sunucu", "sunucuda", "sunucuya", "sunucunun", "sunucusu", "proxy", "vekil", "url", "adres", "adresi",
        "adresini", "adresiniz", "istek", "isteği", "isteğiniz", "isteğinizi", "istenen", "istediğiniz", "tarayıcı",
        "tarayıcınız", "tarayıcınızda", "tarayıcınızın", "sayfa", "sayfası", "sayfaya", "sayfayı", "site", "siteye",
        "sitemiz", "aradığınız", "geçidi", "önbellek", "bağlantı", "bağlantısı", "bağlantınız", "erişim",
        "erişiminiz", "erişmek", "izin", "izniniz", "yetki", "yetkiniz", "yetkisiz", "hata", "hatası", "hatalı",
        "bulunamadı", "bulunamıyor", "bulunamamıştır", "engellendi", "engellenmiştir", "reddedildi", "yasak",
        "kullanılamıyor", "geçici", "bakım", "bakımda", "javascript", "çerez", "çerezleri", "çerezler", "link",
        "kaynak", "belge", "dosya", "nesne", "yöntem", "zaman", "aşımı", "aşımına", "silinmiş", "taşınmış",
        "kaldırılmış", "yönetici", "yöneticisi", "dns", "ip", "oturum", "oturumunuz", "kod", "kodu", "geçersiz",
        "veritabanı",
    ),
)
ERROR_NAMES = Phrases(
    (
        "hata", "hatası", "hatalar", "hata kodu", "durum", "durum kodu", "kod", "http hatası", "sunucu hatası",
        "hata sayfası", "hata no",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "referans", "referans numarası", "istek kimliği", "hata kodu", "hata no", "ip adresiniz", "ip adresi",
        "olay kimliği", "neden", "ayrıntılar",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "değil", "yok", "yoktur", "bulunamadı", "bulunamıyor", "olmadı", "edilemedi", "edilemiyor", "yapılamadı",
        "hata", "hatası", "geçersiz", "reddedildi", "yasak", "yasaklandı", "engellendi", "süresi doldu",
        "süresi dolmuş", "bilinmeyen", "beklenmeyen", "maalesef", "sorun", "eksik", "çok fazla", "gerekli", "kesildi",
        "kullanılamıyor", "ulaşılamıyor", "başarısız", "üzgünüz", "kapalı", "olamaz", "mevcut değil", "bakımda",
        "bakım", "bakımdadır", "devre dışı", "silinmiş", "kaldırılmış", "aşırı yüklü", "geçici olarak", "geçici",
        "güncel değil", "eski", "desteklenmiyor", "oturum açık değil", "giriş yapmadınız", "kısıtlandı",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "eğer", "şayet", "için", "çünkü",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "ayrıntılar", "gelişmiş",
        "ana sayfa", "anasayfa", "ana sayfaya dön", "anasayfaya dön", "ana sayfaya git", "anasayfaya git",
        "ana sayfaya geri dön", "anasayfaya geri dön", "ana sayfaya dönün", "ana sayfaya gidin", "geri", "geri dön",
        "geri git", "önceki sayfa", "önceki sayfaya dön", "önceki sayfaya geri dön", "giriş", "giriş yap",
        "giriş yapın", "oturum aç", "oturum açın", "çıkış", "çıkış yap", "kayıt ol", "üye ol", "iletişim",
        "bize ulaşın", "bizimle iletişime geçin", "yardım", "daha fazla bilgi", "daha fazla", "ayrıntıları göster",
        "devam", "devam et", "alışverişe devam et", "kabul et", "tümünü kabul et", "kabul ediyorum", "reddet",
        "tümünü reddet", "abone ol", "ara", "kapat", "iptal", "mağazaya dön", "sorun bildir", "hata bildir",
        "zaten abone misiniz? giriş yapın", "ayarları yönet", "bağlan", "erişim iste",
        "tarayıcımı güncelle", "tarayıcıyı güncelle", "tarayıcımı şimdi güncelle", "şimdi güncelle", "güncelle",
        "indir", "yoksay", "daha sonra hatırlat", "şimdi giriş yap",
        "arama",
    ),
    matches=(
        "Ana sayfaya dön",
    ),
    spares=(
        "Geri dön dedi kayıkçı.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "tekrar dene", "tekrar deneyin", "yeniden dene", "yeniden deneyin", "yenile", "sayfayı yenile",
        "sayfayı yenileyin", "yeniden yükle", "sayfayı yeniden yükle",
    ),
    matches=(
        "Tekrar deneyin!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "durum kodu", "durum kodları", "hata kodu", "hata kodları", "hata sayfası", "hata sayfaları", "hata mesajı",
        "hata mesajları", "anlamına gelir", "demektir", "belirtir", "istemci", "örneğin", "düzeltmek",
        "nasıl düzeltilir", "eklenti", "yanıt", "genellikle", "genelde", "çoğunlukla", "ziyaretçiler",
        "çeşitli nedenlerle",
    ),
    matches=(
        "Bu hata kodu evde kimse yok anlamına gelir.",
    ),
    spares=(
        "Sal dokuzda kalkar.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "ne demek", "nedir", "ne yapmalı", "ne anlama", "nasıl", "neden", "nedenleri", "çözümü", "çözüm",
        "çözümleri", "sık sorulan", "hata kodları", "hata mesajları", "yapamıyorum", "giremiyorum", "sorun giderme",
    ),
)
OWN_WORDS = Phrases(
    (
        "benim", "bana",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "hatası görünür", "hata görünür", "hatası alırsınız", "anlamına gelir", "durumunda görünür", "zaman görünür",
        "görüntülenir", "bir http", "durum kodudur", "hata kodudur", "belirtir", "ortaya çıkar", "meydana gelir",
        "bu makalede", "bu yazıda", "yaygın nedenler", "olarak da bilinir", "demektir",
    ),
    matches=(
        "Vapur gecikince ortaya çıkar.",
    ),
    spares=(
        "Vapur dokuzda kalkar.",
    ),
)

MENU_LABELS = Phrases(
    _forms(
        "ana sayfa", "anasayfa", "hakkımızda", "hakkında", "biz kimiz", "kurumsal", "künye", "iletişim",
        "bize ulaşın", "bize yazın", "iletişim bilgileri", "iletişim formu", "giriş", "giriş yap", "giriş yapın",
        "üye girişi", "oturum aç", "kayıt ol", "üye ol", "üyelik", "kaydol", "hesap oluştur", "hesabım", "profilim",
        "profil", "çıkış", "çıkış yap", "ara", "arama", "arama yap", "sitede ara", "detaylı arama", "menü",
        "ana menü", "menüyü aç", "menüyü kapat", "içeriğe geç", "içeriğe atla", "ana içeriğe atla", "ana içeriğe geç",
        "site haritası", "navigasyon", "sıkça sorulan sorular", "sık sorulan sorular", "sss", "kariyer",
        "insan kaynakları", "iş ilanları", "reklam ver", "reklam verin", "reklam", "basın", "basında biz",
        "basın odası", "rss", "sepet", "sepetim", "sepetiniz", "sepetiniz boş", "sepete ekle", "sepete git", "ödeme",
        "satın al", "siparişlerim", "sipariş takibi", "favorilerim", "favorilere ekle", "karşılaştır", "kapat",
        "daha fazla göster", "tüm kategoriler", "kategoriler", "tüm ürünler", "ayarlar", "şifremi unuttum",
        "parolamı unuttum", "şifrenizi mi unuttunuz", "beni hatırla", "kullanıcı adı", "şifre", "parola", "e-posta",
        "dil", "dil seçin", "türkçe", "english", "masaüstü görünümü", "mobil görünüm", "mobil uygulama",
        "uygulamayı indir", "bayilerimiz", "referanslar", "referanslarımız", "yardım", "destek", "canlı destek",
        "müşteri hizmetleri", "forum", "blog", "gönder", "iptal", "evet", "hayır", "tamam", "ziyaretçi defteri",
        "giriş yap / üye ol", "sitene ekle", "bildirimler",
    ),
)
SKIP_STARTS = Phrases(("içeriğe geç", "içeriğe atla", "ana içeriğe"))

SECTION_LABELS = Phrases(
    _forms(
        "haberler", "haber", "gündem", "güncel", "son dakika", "siyaset", "politika", "dünya", "türkiye", "ekonomi",
        "finans", "iş dünyası", "piyasalar", "spor", "futbol", "basketbol", "kültür", "kültür sanat", "kültür-sanat",
        "sanat", "magazin", "yaşam", "sağlık", "eğitim", "teknoloji", "bilim", "bilim ve teknoloji", "çevre",
        "hava durumu", "astroloji", "burçlar", "yazarlar", "köşe yazıları", "köşe yazarları", "görüş", "yorum",
        "analiz", "röportaj", "röportajlar", "video", "videolar", "video galeri", "foto galeri", "fotoğraf galerisi",
        "fotoğraflar", "galeri", "sinema", "müzik", "kitap", "tiyatro", "televizyon", "seyahat", "gezi", "turizm",
        "otomobil", "otomotiv", "emlak", "moda", "güzellik", "kadın", "aile", "çocuk", "yemek", "yemek tarifleri",
        "tarifler", "tarih", "din", "yerel", "yerel haberler", "asayiş", "polis adliye", "istanbul", "ankara",
        "izmir", "etkinlikler", "duyurular", "projeler", "hizmetler", "hizmetlerimiz", "ürünler", "ürünlerimiz",
        "kampanyalar", "fiyatlar", "arşiv", "etiketler", "konular", "dosyalar", "yayınlar", "makaleler", "yazılar",
        "kaynaklar", "bağlantılar", "resmi ilanlar", "ilanlar", "namaz vakitleri", "nöbetçi eczaneler", "oyunlar",
        "diğer", "genel",
    ),
)

SHARE_LABELS = Phrases(
    _forms(
        "paylaş", "paylaşın", "bunu paylaş", "bu haberi paylaş", "haberi paylaş", "yazıyı paylaş", "bu yazıyı paylaş",
        "arkadaşlarınla paylaş", "sosyal medyada paylaş", "facebook'ta paylaş", "facebookta paylaş",
        "twitter'da paylaş", "twitterda paylaş", "whatsapp'ta paylaş", "whatsapp ile paylaş", "telegram'da paylaş",
        "linkedin'de paylaş", "pinterest'te paylaş", "x'te paylaş", "tweetle", "tweet", "pinle", "e-posta ile gönder",
        "e-posta gönder", "e-postayla gönder", "arkadaşına gönder", "yazdır", "bağlantıyı kopyala", "linki kopyala",
        "kopyala", "kopyalandı", "bağlantı kopyalandı", "link kopyalandı", "bizi takip edin", "bizi takip et",
        "takip et", "takip edin", "takipte kalın", "sosyal medya", "sosyal medyada biz", "sosyal medya hesaplarımız",
        "google news'te takip et", "google haberler", "beğen", "beğendim", "beğeni", "kaydet", "favorilere ekle",
        "yazı tipi", "paylaşım", "instagram'da takip et", "facebook'ta beğen", "paylaşmak ister misin", "şunu paylaş",
        "beğen bunu",
        "deftere kaydet", "tarifi yazdır",
    ),
)

RELATED_LABELS = Phrases(
    _forms(
        "ilgili haberler", "ilgili haber", "ilgili yazılar", "ilgili makaleler", "ilgili içerikler", "ilgili konular",
        "ilgili videolar", "ilgili ürünler", "benzer haberler", "benzer yazılar", "benzer içerikler",
        "benzer konular", "benzer ürünler", "benzer makaleler", "en çok okunanlar", "en çok okunan", "çok okunanlar",
        "en çok okunan haberler", "en çok izlenenler", "en çok yorumlananlar", "en çok satanlar",
        "en çok beğenilenler", "en popüler", "popüler", "popüler haberler", "popüler yazılar", "popüler konular",
        "popüler içerikler", "trendler", "gündemdekiler", "öne çıkanlar", "öne çıkan haberler", "günün öne çıkanları",
        "manşetler", "günün manşetleri", "günün haberleri", "son haberler", "son dakika haberleri", "son yazılar",
        "son eklenenler", "son eklenen haberler", "son yorumlar", "son konular", "yeni yazılar", "ilginizi çekebilir",
        "ilginizi çekebilecek diğer haberler", "bunlar da ilginizi çekebilir", "bunlar da ilgini çekebilir",
        "bunları da beğenebilirsiniz", "hoşunuza gidebilir", "önerilen", "önerilenler", "önerilen haberler",
        "önerilen yazılar", "sizin için seçtiklerimiz", "sizin için seçtik", "sizin için önerilenler",
        "editörün seçimi", "editörün seçtikleri", "editörün seçtiği", "kaçırmayın", "bunları da okuyun",
        "bunlar da var", "ayrıca bakınız", "ayrıca oku", "daha fazla haber", "daha fazla haber göster",
        "diğer haberler", "diğer yazılar", "diğer yazıları", "yazarın diğer yazıları", "yazarın diğer makaleleri",
        "tüm yazıları", "bu kategorideki diğer haberler", "sıradaki haber", "haberin devamı",
        "haftanın en çok okunanları",
        "önerilen ürünler", "son görüntülenenler",
        "benzer tarifler", "benzer ilanlar", "ilgili ilanlar", "diğer tarifler",
    ),
)

COMMENT_LABELS = Phrases(
    _forms(
        "yorumlar", "yorum", "yorum yap", "yorum yapın", "yorum yaz", "yorum yazın", "yorum ekle", "yorum gönder",
        "yorumu gönder", "yorumunuz", "yorumunuzu yazın", "yorum bırak", "yorum bırakın", "bir yorum yaz",
        "bir yorum bırak", "bir yorum yapın", "bir cevap yazın", "cevap bırakın", "bir yanıt yazın",
        "bir yanıt bırakın", "yanıtla", "cevapla", "cevap ver", "yanıtı iptal et", "cevabı iptal et", "yanıtlar",
        "alıntıla", "şikayet et", "rapor et", "bildir", "yorum yok", "henüz yorum yok", "henüz yorum yapılmamış",
        "henüz yorum yapılmadı", "ilk yorumu siz yapın", "ilk yorumu sen yap", "ilk yorumu siz yazın",
        "ilk yorum yapan siz olun", "ilk yorumu yapan siz olun", "yorumlar kapalı", "yorumlar kapatıldı",
        "yoruma kapalı", "yorumları göster", "yorumları gör", "tüm yorumlar", "tüm yorumları gör",
        "tüm yorumları göster", "daha fazla yorum", "okuyucu yorumları", "yorum yapmak için giriş yapın",
        "yorum yapmak için giriş yapmalısınız", "en yeni", "en yeniler", "en eski", "en beğenilen", "isim", "adınız",
        "ad soyad", "adınız soyadınız", "e-posta adresiniz", "e-posta adresi", "internet sitesi", "web sitesi",
        "mesajınız", "misafir", "yorum kuralları", "yorum yazma kuralları", "oy ver", "puan ver", "değerlendirmeler",
        "kalan karakter",
        "müşteri yorumları", "müşteri değerlendirmeleri", "değerlendirme yaz", "kalıcı bağlantı",
        "cevaplamak için giriş yapın",
        "soru sor", "cevabını yaz", "yanıtını gönder",
    ),
)

NEWSLETTER_LABELS = Phrases(
    _forms(
        "bülten", "e-bülten", "haber bülteni", "e-posta bülteni", "bültene abone ol", "bültene kayıt ol",
        "bültenimize abone olun", "bültenimize kaydolun", "bültenimize kayıt olun", "e-bülten aboneliği",
        "e-bülten üyeliği", "e-bültene kayıt ol", "e-bültenimize abone olun", "abone ol", "abone olun", "abonelik",
        "üye olun", "kaydol", "e-posta adresinizi girin", "e-posta adresinizi giriniz", "e-posta adresinizi yazın",
        "mail adresinizi girin", "haberdar olun", "haberdar ol", "bizden haberdar olun",
        "gelişmelerden haberdar olun", "kampanyalardan haberdar olun", "abonelikten çık",
        "youtube kanalımıza abone olun", "ücretsiz abone olun", "blogu e-posta ile takip et", "bildirimleri aç",
    ),
)

LEGAL_LABELS = Phrases(
    _forms(
        "gizlilik", "gizlilik politikası", "gizlilik politikamız", "gizlilik sözleşmesi", "gizlilik ilkeleri",
        "gizlilik ve güvenlik", "gizlilik bildirimi", "kullanım koşulları", "kullanım şartları",
        "kullanıcı sözleşmesi", "üyelik sözleşmesi", "hizmet şartları", "hizmet koşulları", "şartlar ve koşullar",
        "koşullar ve şartlar", "yasal uyarı", "yasal bilgiler", "yasal bildirim", "yasal", "sorumluluk reddi",
        "sorumluluk reddi beyanı", "feragatname", "çerez politikası", "çerezler", "çerez ayarları",
        "çerez tercihleri", "çerez kullanımı", "çerez aydınlatma metni", "kvkk", "kvkk aydınlatma metni",
        "aydınlatma metni", "kişisel verilerin korunması", "kişisel verilerin korunması kanunu",
        "kişisel verilerin işlenmesi", "açık rıza metni", "veri politikası", "mesafeli satış sözleşmesi",
        "iade koşulları", "iptal ve iade koşulları", "iade politikası", "kabul et", "kabul ediyorum",
        "tümünü kabul et", "tümünü reddet", "reddet", "anladım", "tüm hakları saklıdır", "her hakkı saklıdır",
        "telif hakkı", "telif hakları", "erişilebilirlik", "yayın ilkeleri", "çerezleri kabul et",
    ),
)

NAVIGATION_LABELS = Phrases(
    _forms(
        "önceki", "sonraki", "önceki yazı", "sonraki yazı", "önceki haber", "sonraki haber", "önceki makale",
        "sonraki makale", "önceki sayfa", "sonraki sayfa", "önceki konu", "sonraki konu", "yazı gezinmesi",
        "yazı dolaşımı", "geri", "ileri", "geri dön", "yukarı", "yukarı çık", "başa dön", "başa git", "sayfa başı",
        "en üste git", "devamı", "devamını oku", "devamını okuyun", "devamı için tıklayınız", "devamı için tıklayın",
        "devam et", "okumaya devam et", "okumaya devam edin", "daha fazla", "daha fazla oku", "daha fazla bilgi",
        "daha fazla göster", "daha fazlası", "daha fazla yükle", "daha fazla yazı", "detay", "detaylar",
        "detaylı bilgi", "detaylı bilgi için tıklayınız", "ayrıntılar", "tümü", "tümünü gör", "tümünü göster",
        "hepsini gör", "tüm haberler", "tüm yazılar", "eski yazılar", "daha eski yazılar", "yeni yazılar",
        "daha yeni yazılar", "sayfa", "ilk", "son", "ilk sayfa", "son sayfa", "tıklayın", "tıklayınız",
        "buraya tıklayın", "listeye dön", "içindekiler", "haberi oku", "oku", "incele", "yükleniyor",
        "github'da düzenle", "kaynağı göster",
    ),
)

ADVERT_LABELS = Phrases(
    _forms(
        "reklam", "reklamlar", "ilan", "sponsorlu", "sponsorlu içerik", "sponsorlu bağlantılar", "sponsor",
        "advertorial", "tanıtım", "tanıtım yazısı", "iş birliği", "reklam alanı", "haber devam ediyor",
        "haberin devamı aşağıda", "reklamdan sonra devam ediyor", "reklamı kapat", "reklamı geç", "bu bir reklamdır",
        "reklam vermek için",
    ),
)
ADVERT_STARTS = Phrases(("reklam",))

META_PREFIXES = Phrases(
    _forms(
        "etiketler:", "etiket:", "etiketler", "kategori:", "kategoriler:", "kategorisi:", "konu:", "konular:",
        "anahtar kelimeler:", "ilgili konular:", "bölüm:", "yayınlandığı kategori", "okunma sayısı:", "okunma:",
        "görüntülenme:", "görüntüleme:", "hit:",
    ),
    matches=(
        "Etiketler: ekonomi, bütçe",
    ),
)

READ_MORE_PREFIXES = Phrases(
    _forms(
        "ilgili haber:", "ilgili haberler:", "ilgili yazı:", "ayrıca okuyun:", "ayrıca oku:", "bunu da okuyun:",
        "bunları da okuyun:", "bkz:", "ayrıca bakınız:", "ayrıca bkz:", "okumaya devam edin:",
        "daha fazla bilgi için:", "devamı için:", "ilginizi çekebilir:", "kaçırmayın:", "izleyin:", "izle:",
        "tıklayın:", "detaylar için tıklayın", "haberin devamı için tıklayın", "videoyu izlemek için",
        "önerilen yazı:", "önerilen haber:",
    ),
)

CAPTION_PREFIXES = Phrases(
    _forms(
        "fotoğraf:", "fotoğraflar:", "foto:", "fotoğraf -", "foto muhabiri:", "görsel:", "görsel kaynağı:", "kaynak:",
        "illüstrasyon:", "çizim:", "resim:", "video:", "kamera:", "arşiv fotoğrafı", "fotoğraf kaynağı:",
        "fotoğraf altı:", "grafik:", "temsili fotoğraf",
    ),
)

BYLINE_PREFIXES = Phrases(
    _forms(
        "yazan:", "yazar:", "yazarı:", "haber:", "editör:", "muhabir:", "hazırlayan:", "çeviren:", "çeviri:",
        "derleyen:", "kaynak:", "röportaj:", "yayınlanma:", "yayınlanma tarihi:", "yayın tarihi:",
        "yayımlanma tarihi:", "yayınlandı:", "giriş tarihi:", "giriş:", "eklenme tarihi:", "güncelleme:",
        "güncelleme tarihi:", "güncellenme tarihi:", "güncellenme:", "son güncelleme:", "son güncelleme",
        "son güncellenme:", "tarih:", "okuma süresi:", "tahmini okuma süresi",
    ),
)

COOKIE_PHRASES = Phrases(
    _forms(
        "çerez kullanıyoruz", "çerezler kullanıyoruz", "çerezleri kullanıyoruz", "çerez kullanılmaktadır",
        "çerezler kullanılmaktadır", "çerezler kullanmaktadır", "çerez kullanmaktadır", "çerezlerden yararlanıyoruz",
        "çerezlerden faydalanıyoruz", "çerez kullanımını", "çerez kullanımına", "çerezlerin kullanımını",
        "çerezlerin kullanımına", "çerez kullanmaktayız", "çerez politikamızı", "çerez politikamız",
        "çerez kullanımını kabul", "sitemizi kullanmaya devam", "siteyi kullanmaya devam",
        "sitemizde gezinmeye devam", "web sitemizi kullanmaya devam", "web sitemizde size en iyi deneyimi",
    ),
    matches=(
        "Size daha iyi hizmet sunmak için çerezler kullanıyoruz.",
        "Sitemizi kullanmaya devam ederek bunu kabul etmiş sayılırsınız.",
        "Bu sitede çerez kullanılmaktadır.",
        "Ayrıntılar için çerez politikamızı inceleyebilirsiniz.",
    ),
    spares=(
        "Düğünde çerez yediler, sabaha kadar oynadılar.",
        "Eski haritaları kullanmaya devam eden keşif kolu kayboldu.",
        "Kazıda fırça kullanıyoruz, dedi arkeolog.",
    ),
)

NEWSLETTER_PHRASES = Phrases(
    _forms(
        "bültenimize abone olun", "bültenimize kaydolun", "bültenimize kayıt olun", "bültenimize üye olun",
        "e-bültenimize", "bültene abone ol", "bültenimize abone olarak", "e-posta listemize", "mail listemize",
        "e-posta adresinizi girin", "e-posta adresinizi giriniz", "e-posta kutunuza gelsin", "e-postanıza gelsin",
        "gelen kutunuza", "gelişmelerden haberdar olmak için", "yeniliklerden haberdar", "kampanyalardan haberdar",
        "kampanyalarımızdan haberdar", "ilk siz haberdar olun", "yazılardan haberdar", "youtube kanalımıza abone",
        "kanalımıza abone olun", "kanalımıza abone olmayı", "abonelikten çıkabilirsiniz",
        "aboneliğiniz için teşekkür", "e-posta ile bildirim", "yeni yazıları e-posta",
    ),
    matches=(
        "Bültenimize abone olun, haftanın yazıları size gelsin.",
        "Kampanyalardan haberdar olmak için tıklayın.",
        "Yeni yazılar doğrudan gelen kutunuza gelsin.",
        "YouTube kanalımıza abone olmayı unutmayın.",
    ),
    spares=(
        "Babam yıllarca üç gazeteye aboneydi.",
        "Olaydan ancak akşam haberdar oldular.",
        "Mektup posta kutusunda bir ay bekledi.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "bu e-postayı", "bu iletiyi", "bu mesajı", "bu bülteni", "bu e-posta size",
    ),
)
SENT_STARTS = Phrases(
    (
        "bu e-posta şu adrese", "bu e-posta size", "bu mesaj şu adrese",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "abonelikten ayrıl", "aboneliği iptal et", "listeden çık",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "github'da düzenle", "bu sayfayı github'da düzenle", "yazı gezinmesi", "yazı dolaşımı",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "yorumlar yükleniyor", "beğen yükleniyor",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "gururla sunar", "tema:",
        "altyapı",
    ),
)
COUNT_STARTS = Phrases(
    (
        "ziyaret edildi",
    ),
)

SHARE_PHRASES = Phrases(
    _forms(
        "bizi takip edin", "bizi takip etmeyi", "bizi facebook'ta", "bizi twitter'da", "bizi instagram'da",
        "bizi sosyal medyada", "sosyal medya hesaplarımızdan", "sosyal medya hesaplarımızı", "facebook sayfamızı",
        "facebook sayfamızı beğenin", "arkadaşlarınızla paylaşın", "arkadaşlarınla paylaş",
        "sevdiklerinizle paylaşın", "bu haberi paylaş", "bu haberi paylaşın", "bu yazıyı paylaş",
        "bu yazıyı paylaşın", "telegram kanalımıza", "telegram grubumuza", "whatsapp kanalımıza",
        "whatsapp kanalımızı", "whatsapp grubumuza", "google news'te", "google haberler'de takip",
        "sosyal medyada paylaş", "facebook grubumuza",
    ),
    matches=(
        "Bizi Instagram'da takip edebilirsiniz.",
        "Telegram kanalımıza katılın.",
        "Beğendiyseniz bu yazıyı paylaşın.",
    ),
    spares=(
        "Son ekmeğini arkadaşlarıyla paylaştı.",
        "Avcı izleri takip etti.",
    ),
)

COMMENT_PHRASES = Phrases(
    _forms(
        "e-posta hesabınız yayımlanmayacak", "e-posta adresiniz yayınlanmayacak", "e-posta adresiniz yayımlanmayacak",
        "e-posta hesabınız yayınlanmayacak", "gerekli alanlar", "ile işaretlenmişlerdir", "zorunlu alanlar",
        "işaretli alanlar zorunludur", "yorum yapabilmek için", "yorum yapmak için", "yorum yazmak için",
        "yorum yazabilmek için", "yorum gönderebilmek için", "giriş yapmalısınız", "oturum açmalısınız",
        "üye girişi yapmanız", "ilk yorumu siz", "ilk yorumu sen", "ilk yorum yapan", "henüz yorum yapılmamış",
        "henüz yorum yapılmadı", "henüz yorum eklenmemiş", "yorumlar kapalı", "yoruma kapalı",
        "yorumunuz onaylandıktan", "yorumlar onaylandıktan", "editör onayından", "moderasyon", "yorum onay bekliyor",
        "daha sonraki yorumlarımda", "bir dahaki sefere yorum yaptığımda", "yeni yorumları bana",
        "sonraki yorumları e-posta", "büyük harflerle yazılan", "türkçe karakter kullanılmayan", "suç teşkil edecek",
        "hakaret, küfür", "yorumlar onaylanmamaktadır", "istenmeyenleri azaltmak için akismet",
        "yorum verilerinizin nasıl",
    ),
    matches=(
        "E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
        "Yorum yapabilmek için oturum açmalısınız.",
        "İlk yorumu siz yapın, tartışmayı başlatın.",
    ),
    spares=(
        "Bakan yorum yapmadı ve salondan ayrıldı.",
        "Romanı sağlığında yayımlanmadı.",
        "Köylüler ilk geceyi dışarıda geçirdi.",
    ),
)

DISCLAIMER_PHRASES = Phrases(
    _forms(
        "tüm hakları saklıdır", "her hakkı saklıdır", "bütün hakları saklıdır", "hakları saklıdır",
        "izinsiz kopyalanamaz", "izinsiz kullanılamaz", "izinsiz yayınlanamaz", "izin alınmadan",
        "yazılı izin olmadan", "yazılı izni olmadan", "yazılı izni olmaksızın", "kaynak gösterilmeden",
        "kaynak gösterilerek", "kaynak göstermeden", "kaynak gösterilse dahi", "aktif link verilerek",
        "alıntı yapılamaz", "kopyalanamaz, çoğaltılamaz", "çoğaltılamaz ve dağıtılamaz", "kısmen veya tamamen",
        "izinsiz ve kaynak", "hiçbir sorumluluk kabul", "sorumlu tutulamaz", "sorumluluk kabul edilmez",
        "sorumluluğu yazarlarına aittir", "sorumluluk yazarına aittir", "sorumluluğu yazarına aittir",
        "yazıların sorumluluğu", "yorumların sorumluluğu", "yazarın kendi görüşüdür", "yazarların kendi görüşleridir",
        "yayın politikasını yansıtmayabilir", "görüşlerini yansıtmayabilir", "editöryel politikasını yansıt",
        "bilgilendirme amaçlıdır", "bilgilendirme amacıyla hazırlan", "bilgi amaçlıdır",
        "yatırım danışmanlığı kapsamında", "yatırım tavsiyesi değildir", "yatırım tavsiyesi içermez",
        "yatırım danışmanlığı hizmeti", "doktorunuza danışınız", "tıbbi tavsiye yerine", "teşhis ve tedavi yerine",
        "linklerden sorumlu değildir", "dış bağlantıların içeriğinden", "harici linklerin sorumluluğu",
        "fikir ve sanat eserleri kanunu", "telif hakları", "garanti edilmez",
    ),
    matches=(
        "© 2018 Gazete. Tüm hakları saklıdır.",
        "Site içeriği kaynak gösterilmeden yayınlanamaz.",
        "Yazıların sorumluluğu yazarlarına aittir.",
        "Burada yer alan bilgiler yatırım tavsiyesi değildir.",
        "Doğabilecek zararlardan sitemiz sorumlu tutulamaz.",
        "İçerik bilgilendirme amaçlıdır.",
    ),
    spares=(
        "Kadın haklarını mahkemede üç yıl savundu.",
        "Geminin batmasından kimse sorumlu olmak istemedi.",
        "Babasından izin almadan kente gitti.",
        "Usta çatının yüz yıl dayanacağını söyledi.",
        "Paralarını saklamışlardı.",
    ),
)

ORIGIN_PHRASES = Phrases(
    _forms(
        "ilk olarak şurada yayımlanmıştır", "bu yazı ilk olarak", "bu yazı ilk kez", "bu makale ilk olarak",
        "bu makale ilk kez", "bu haber ilk olarak", "izniyle yayınlanmıştır", "izniyle yayımlanmıştır",
        "izin alınarak yayınlanmıştır", "creative commons lisansı", "creative commons atıf", "haberin kaynağı",
        "tarafından servis edilen", "otomatik olarak ajans kanallarından", "ajanslar tarafından geçilen",
    ),
    matches=(
        "Bu yazı ilk olarak bir dergide çıktı.",
        "İçerik Creative Commons lisansı altındadır.",
        "Ajanslar tarafından geçilen tüm haberler bu bölümde yer alır.",
    ),
    spares=(
        "Kaptanın izniyle gemiden ayrıldı.",
        "Elyazması Viyana'da saklanıyor.",
    ),
)

APPEAL_PHRASES = Phrases(
    _forms(
        "uygulamamızı indirin", "mobil uygulamamızı", "uygulamayı indirin", "uygulamasını indirin",
        "bize destek olun", "bize destek olmak", "gazeteciliğe destek", "bağımsız gazeteciliği destekleyin",
        "bağımsız gazeteciliğe", "bağış yapın", "bağış yapmak için", "bağış yaparak", "destekçimiz olun",
        "abonemiz olun", "sadece abonelere", "sadece aboneler", "yalnızca abonelere", "yalnızca aboneler",
        "abonelere özel", "üyelere özel", "okumaya devam etmek için", "devamını okumak için", "ücretsiz üye olun",
        "hemen üye olun", "üye olmanız gerekmektedir", "zaten abone misiniz", "zaten üye misiniz", "ücretsiz makale",
        "patreon üzerinden",
    ),
    matches=(
        "Mobil uygulamamızı indirin.",
        "Bu haber abonelere özel hazırlandı.",
        "Bağımsız gazeteciliğe katkı sunun.",
        "Okumaya devam etmek için giriş yapın.",
    ),
    spares=(
        "Tüccarın bağışıyla yeni bir çeşme yapıldı.",
        "Komşular dul kadına destek oldu.",
        "Okumayı askerde öğrendi.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "değil", "yok", "hiç", "hiçbir", "asla", "olmadan", "olmayan", "ne", "iki", "üç", "dört", "beş", "altı",
        "yedi", "sekiz", "dokuz", "on", "yüz", "bin", "daha", "önce", "sonra",
    ),
)
PAGE_WORDS = Phrases(("sayfa",))
PROMPT_BUTTONS = Phrases(
    (
        "galeriyi gör", "fotoğrafları gör", "videoyu izle", "video yükleniyor",
        "tarayıcınız video etiketini desteklemiyor", "tarayıcınız videoyu desteklemiyor",
        "haberin devamı reklamdan sonra", "uygulamayı indir",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "buraya tıklayın", "uygulamamızı indirin", "bizi takip edin", "bültenimize abone",
    ),
)
TEASER_STARTS = Phrases(
    (
        "ayrıca okuyun", "bunu da okuyun", "ilgili haber", "devamını oku", "bunlar da ilginizi çekebilir",
        "daha fazla oku", "kaçırmayın",
        "ilginizi çekebilir", "bu da ilginizi çekebilir", "ayrıca oku", "okumaya devam et", "daha fazlası",
        "haberin devamı", "ilgili haberler", "ayrıca bakınız", "önerilen haber",
        "i̇lginizi çekebilir", "i̇lgili haber", "i̇lgili haberler",
    ),
)
WIKI_WORDS = Phrases(
    (
        "özgür ansiklopedi", '"http adresinden alınmıştır', "bu sayfa son olarak",
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "değiştir", "kaynağı değiştir",
    ),
)
TIP_WORDS = Phrases(
    (
        "bize gönderin", "ihbar hattı", "bize ulaşın", "hata mı gördünüz",
    ),
)
LANGUAGE_NAMES = Phrases(
    (
        "türkçe", "ingilizce", "almanca", "fransızca", "ispanyolca", "italyanca", "rusça", "arapça",
    ),
)
PAPER_TITLES = Phrases(
    (
        "giriş", "bulgular", "tartışma",
        "özet", "öz", "anahtar kelimeler", "anahtar sözcükler", "teşekkür", "çıkar çatışması", "yazar katkıları",
        "kaynakça",
    ),
)
HEADING_TITLES = Phrases(
    (
        "sırada", "yakında", "senin için", "sizin için", "daha fazla", "sonraki", "ayrıca bakınız", "bağlantılar",
        "kaynaklar", "popüler", "benzer", "ilgili",
    ),
)
REFERENCE_TITLES = Phrases(("ayrıca bakınız",))
WORDINGS = {
    "act": "tıklayın tıkla izleyin izle indirin indir dinleyin görün görmek indirmek kaydırın",
    "continue": "devamı devam ediyor",
    "below": "sonra altında aşağıda altından aşağı",
    "media": (
        "video videoyu videosu fotoğraf fotoğraflar galeri galeriyi uygulama uygulamamızı uygulamayı reklam "
        "reklamdan podcast anket"
    ),
    "filler": "için buraya burada haberin haber yazının ve daha fazla şimdi ücretsiz tüm bizim",
    "browser": "tarayıcınız tarayıcı tarayıcıda tarayıcınızda",
    "support": "desteklemiyor destekliyor javascript html5",
    "subscriber": "abone aboneler abonelik",
    "gift": "hediye paylaşabilirsiniz paylaşın",
    "article": "haber makale makaleyi yazı yazıyı",
    "comments": "yorum yorumlar yorumlarınız",
    "moderation": "onayından onay yayınlanır denetlenir kurallar sorumluluğu moderasyon",
    "write": "yazın gönderin bildirin ulaşın",
    "us": "bize bizimle editör",
    "tip": "hata hatayı ihbar haber fotoğraf hikaye",
    "sign up": "abone kaydolun alın olun",
    "newsletter": "bülten bültenimize bülteni e-bülten bültenden",
    "mail": "e-posta e-postanıza kutunuza",
    "agree": "kabul onaylıyorum reddet izin ayarla abonelikten onay",
    "terms": "gizlilik politikası koşulları kişisel veri",
    "cookie": "çerez çerezler çerezleri cookie",
    "site": (
        "kullanıyoruz kullanılmaktadır kullanır site sitemizde sitesi deneyim hizmet cihaz ortaklar tarayıcı "
        "reklam"
    ),
    "option": "tümünü ayarlar tercihler et gizliliğinize önem veriyoruz",
    "month": "ayda ay",
    "video": "video videoyu videosu",
    "news": "haberler haberleri",
    "sign off": "abonelikten listeden üyelikten aboneliği aboneliğinizi",
    "list": "liste e-postayı e-postaları e-postalar e-postanın ileti iletiyi mesaj mesajı e-bülten e-bülteni bülteninden bültenden",
    "joined": "abone üye kayıt kaydoldunuz kayıtlı",
    "here": "tıklayın tıklayınız tıklayarak buraya",
    "view": "görüntüle görüntüleyin aç görüntülemek",
}
VISITOR_WORDS = Phrases(
    (
        "siz", "sizi", "sizin", "size", "biz", "bizim", "lütfen", "üzgünüz", "maalesef", "aradığınız",
    ),
)
SAYING_WORDS = Phrases(
    (
        "dedi", "dediler", "diyor", "diyordu", "derdi", "yazıyordu", "yazdı", "bağırdı", "sordu", "fısıldadı",
    ),
    matches=("Bültenimize abone olun, dedi hancı.",),
    spares=("Bültenimize abone olun, her pazartesi gelsin.",),
)
CONSENT_QUESTIONS = Phrases(
    (
        "çerez", "çerezler", "çerezleri", "çerezlerin", "gizliliğinize", "gizliliğiniz", "gizliliğinizi",
        "onayınız", "onayınızı",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "tümünü kabul ediyorum", "ayarları değiştir", "ayarları düzenle", "reddediyorum", "tamam",
        "hayır, teşekkürler", "seçmeme izin ver", "seçmek istiyorum", "tümünü kabul et", "hepsini kabul et",
        "tüm çerezleri kabul et", "kabul et", "kabul ediyorum", "tümüne izin ver", "hepsine izin ver",
        "tümünü reddet", "hepsini reddet", "tüm çerezleri reddet", "reddet", "yalnızca gerekli",
        "yalnızca gerekli olanlar", "sadece gerekli olanlar", "sadece zorunlu çerezler", "yalnızca zorunlu",
        "kabul etmeden devam et", "özelleştir", "kişiselleştir", "çerezleri yönet", "çerez ayarları",
        "tercihleri yönet", "tercihleri kaydet", "ayarları kaydet", "seçimlerimi onayla", "seçimi onayla",
        "anladım", "daha fazla seçenek",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 yaşından büyük", "18 yaşından küçük", "18 yaş ve üzeri", "18 yaş üstü", "18 yaşını doldur",
        "18 yaş ve üstü", "en az 18 yaşında", "18 yaşın altında", "reşit", "yaş doğrulama", "yaş doğrulaması",
        "yaş kontrolü", "yaşınızı doğrulayın", "yaşınızı onaylayın", "doğum tarihiniz", "yalnızca yetişkinler",
        "sadece yetişkinler", "yetişkin içerik",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "18 yaşından büyüğüm", "evet, 18 yaşından büyüğüm", "18 yaşındayım", "18 yaşımı doldurdum",
        "evet, 18 yaşımı doldurdum", "reşitim", "evet, reşitim", "18 yaşından küçüğüm",
        "hayır, 18 yaşından küçüğüm", "18 yaşında değilim", "hayır, değilim", "evet", "hayır", "giriş",
        "giriş yap", "siteye gir", "çıkış", "siteden çık", "onayla", "onaylıyorum", "devam et",
    ),
)
QUOTING_STARTS = Phrases(("bu cümle", "bu sözler", "bu sözcükler"))
