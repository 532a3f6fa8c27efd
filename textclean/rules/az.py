"""Azerbaijani."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "xəta", "xəta baş verdi", "gözlənilməz xəta baş verdi", "gözlənilməz xəta", "daxili xəta",
        "daxili server xətası", "serverin daxili xətası", "server xətası", "səhifə tapılmadı", "bu səhifə tapılmadı",
        "axtardığınız səhifə tapılmadı", "səhifə mövcud deyil", "tapılmadı", "fayl tapılmadı", "sənəd tapılmadı",
        "giriş qadağandır", "giriş qadağan edilib", "giriş rədd edildi", "qadağandır", "qadağan edilib", "icazə yoxdur",
        "icazəniz yoxdur", "yanlış sorğu", "səhv sorğu", "avtorizasiya tələb olunur", "daxil olmaq tələb olunur",
        "metod icazə verilmir", "sorğunun vaxtı bitdi", "vaxt bitdi", "həddindən artıq sorğu", "çox sayda sorğu",
        "xidmət əlçatan deyil", "xidmət müvəqqəti əlçatan deyil", "texniki işlər", "texniki xidmət",
        "texniki işlər gedir", "sayt texniki işlərlə əlaqədar bağlıdır", "səhifə müddəti bitib",
        "sessiyanın vaxtı bitdi", "nəsə səhv getdi", "nə isə səhv getdi", "ups", "bağışlayın", "üzr istəyirik",
        "yüklənir", "gözləyin", "bir az gözləyin", "tezliklə", "qoşulmaq mümkün olmadı", "bağlantı xətası",
        "hesab dayandırılıb", "bu səhifə işləmir",
        "bu hesab dayandırılıb", "bu məhsul artıq mövcud deyil", "bu məzmun hazırda əlçatan deyil",
        "bu sayt javascript tələb edir", "bu sayta giriş mümkün deyil",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "səhifə tapılmadı", "axtardığınız səhifə", "bu səhifəyə daxil olmaq", "bu səhifəyə giriş",
        "səhifəyə giriş icazəniz", "icazəniz yoxdur", "hüququnuz yoxdur", "səhifə mövcud deyil", "səhifə silinib",
        "server xətası", "daxili server xətası", "sorğunuzu emal edərkən", "sorğunuz işlənərkən", "serverdə tapılmadı",
        "bu serverdə tapılmadı", "javascript-i aktiv edin", "javascript aktiv deyil", "brauzerinizdə javascript",
        "brauzeriniz dəstəklənmir", "sayt müvəqqəti olaraq", "texniki işlərlə əlaqədar", "çox sayda sorğu",
        "robot olmadığınızı", "sessiyanızın vaxtı bitib", "domen satışdadır", "hesabınız dayandırılıb",
    ),
    matches=(
        "Axtardığınız səhifə mövcud deyil.",
        "Bu səhifəyə daxil olmaq üçün icazəniz yoxdur.",
        "Sayt müvəqqəti olaraq bağlıdır.",
    ),
    spares=(
        "Kitabın son səhifəsi cırılmışdı.",
        "Kənddə heç kimin buna haqqı yox idi.",
        "Qayıqçı yenə gecikdi.",
        "Bu kənd artıq xəritədə yoxdur.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "sonra yenidən cəhd edin", "zəhmət olmasa sonra yenidən", "bir az sonra yenidən", "yenidən cəhd edin",
        "administratorla əlaqə saxlayın", "bizimlə əlaqə saxlayın", "narahatlığa görə üzr istəyirik",
        "ana səhifəyə qayıdın", "ünvanın düzgünlüyünü yoxlayın", "ünvanı yoxlayın", "tezliklə qayıdacağıq",
        "problemi həll edirik", "səhv yazılmış ola bilər", "daxil olun",
    ),
)
ERROR_WORDS = Phrases(
    (
        "səhifə", "səhifəyə", "səhifəni", "tapılmadı", "server", "serverdə", "xəta", "xətası", "sorğu", "sorğunuz",
        "giriş", "icazə", "icazəniz", "brauzer", "brauzerinizdə", "sayt", "ünvan", "müvəqqəti", "daxili", "xidmət",
        "əlçatan", "hüququnuz", "mövcud", "axtardığınız", "yenidən", "cəhd", "qadağandır",
    ),
)
ERROR_NAMES = Phrases(
    (
        "xəta", "xətası", "səhv", "xəta kodu", "status", "status kodu", "kod", "http xətası", "server xətası",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "sorğu id", "xəta kodu", "sizin ip", "ip ünvanınız", "ip ünvanı", "səbəb",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "deyil", "yoxdur", "tapılmadı", "olmadı", "mümkün olmadı", "xəta", "xətası", "yanlış", "rədd edildi",
        "qadağandır", "bloklandı", "bitib", "bitdi", "naməlum", "gözlənilməz", "təəssüf", "problem", "çatışmır",
        "həddindən artıq", "tələb olunur", "əlçatan deyil", "uğursuz", "bilmirik", "texniki işlər", "bağlıdır",
        "silinib", "müvəqqəti",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "əgər", "nə zaman", "çünki",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "ana səhifə", "əsas səhifə", "baş səhifə", "ana səhifəyə qayıt", "ana səhifəyə qayıdın", "əsas səhifəyə qayıt",
        "ana səhifəyə keç", "geri", "geriyə", "geri qayıt", "geriyə qayıt", "əvvəlki səhifə", "daxil ol", "giriş",
        "çıxış", "qeydiyyat", "əlaqə", "bizimlə əlaqə", "kömək", "ətraflı", "davam et", "qəbul et", "hamısını qəbul et",
        "imtina et", "axtar", "axtarış", "bağla", "ləğv et",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "yenidən cəhd et", "yenidən cəhd edin", "yenidən yoxla", "yenilə", "səhifəni yenilə", "yenidən yüklə",
    ),
    matches=(
        "Yenidən cəhd et",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "status kodu", "status kodları", "xəta kodu", "xəta kodları", "xəta səhifəsi", "xəta mesajı", "deməkdir",
        "o deməkdir ki", "göstərir ki", "məsələn", "necə düzəltmək", "düzəltmək",
    ),
    matches=(
        "Bu xəta kodu evdə heç kimin olmaması deməkdir.",
    ),
    spares=(
        "Bərə saat doqquzda yola düşür.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "nə deməkdir", "nədir", "nə etməli", "necə", "niyə", "səbəb", "həlli",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "kuki", "kukilər", "kukilərdən", "məxfiliyiniz", "məxfiliyinizi",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "hamısını qəbul et", "qəbul et", "qəbul edirəm", "razıyam", "hamısını rədd et", "rədd et",
        "yalnız zəruri", "yalnız vacib", "fərdiləşdir", "kukiləri idarə et", "seçimi təsdiqlə", "anladım",
    ),
)

MENU_LABELS = Phrases(("məzmuna keç", "əsas məzmuna keç"))
SKIP_STARTS = Phrases(("məzmuna keç", "əsas məzmuna keç"))
