"""Uzbek."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "xato", "xatolik", "xatolik yuz berdi", "xato yuz berdi", "kutilmagan xatolik", "kutilmagan xato",
        "ichki xatolik", "ichki server xatosi", "serverning ichki xatosi", "server xatosi", "serverda xatolik",
        "sahifa topilmadi", "bu sahifa topilmadi", "sahifa mavjud emas", "topilmadi", "fayl topilmadi",
        "kirish taqiqlangan", "taqiqlangan kirish", "ruxsat berilmagan", "ruxsat yo'q", "taqiqlangan", "man etilgan",
        "kirish rad etildi", "noto'g'ri so'rov", "xato so'rov", "avtorizatsiya talab qilinadi",
        "tizimga kirish talab qilinadi", "metod ruxsat etilmagan", "so'rov vaqti tugadi", "vaqt tugadi",
        "juda ko'p so'rovlar", "so'rovlar juda ko'p", "xizmat mavjud emas", "xizmat vaqtincha mavjud emas",
        "texnik ishlar", "texnik ishlar olib borilmoqda", "profilaktika ishlari", "sessiya muddati tugadi",
        "sahifa muddati tugagan", "nimadir xato ketdi", "nimadir noto'g'ri ketdi", "voy", "kechirasiz", "uzr",
        "yuklanmoqda", "kuting", "iltimos, kuting", "tez kunda", "ulanish xatosi", "хатолик", "саҳифа топилмади",
        "хатолик юз берди", "сервернинг ички хатоси", "рухсат берилмаган", "тақиқланган", "bu sahifa ishlamayapti",
        "bu saytga kirish imkonsiz", "maqola faqat obunachilar uchun",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "sahifa topilmadi", "siz qidirgan sahifa", "siz qidirayotgan sahifa", "so'ralgan sahifa",
        "bunday sahifa mavjud emas", "sahifa o'chirilgan", "ushbu sahifaga kirish", "ushbu sahifaga kira olmaysiz",
        "sizda ruxsat yo'q", "sizda huquq yo'q", "huquqingiz yo'q", "ruxsatingiz yo'q", "sizga ruxsat berilmagan",
        "so'rovingizni qayta ishlashda", "so'rovni bajarishda", "server xatosi", "ushbu serverda",
        "javascript-ni yoqing", "javascriptni yoqing", "brauzeringiz", "brauzeringizda", "sayt vaqtincha",
        "texnik ishlar sababli", "juda ko'p so'rov", "robot emasligingizni", "sessiyangiz muddati tugadi",
        "сизга рухсат берилмаган", "саҳифа топилмади", "амални бажаришга рухсат",
    ),
    matches=(
        "Siz qidirgan sahifa mavjud emas.",
        "Ushbu sahifaga kirish uchun ruxsatingiz yo'q.",
        "Sayt vaqtincha yopilgan.",
    ),
    spares=(
        "Daftarning oxirgi varag'i yirtilgan edi.",
        "Qayiq yana kechikdi.",
        "Otamning yeri yo'q edi.",
        "Bu qushni ko'rish uchun erta turing.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "keyinroq qayta urinib ko'ring", "qayta urinib ko'ring", "iltimos, keyinroq", "birozdan so'ng",
        "administratorga murojaat qiling", "biz bilan bog'laning", "noqulaylik uchun uzr", "bosh sahifaga qaytish",
        "manzilni tekshiring", "tez orada qaytamiz", "tuzatish ustida ishlayapmiz", "tizimga kiring",
    ),
)
ERROR_WORDS = Phrases(
    (
        "sahifa", "sahifaga", "sahifani", "topilmadi", "server", "serverda", "xato", "xatosi", "xatolik", "so'rov",
        "so'rovingiz", "kirish", "ruxsat", "brauzer", "sayt", "manzil", "vaqtincha", "ichki", "xizmat", "mavjud",
        "qidirgan", "qayta", "urinib", "taqiqlangan", "huquq",
    ),
)
ERROR_NAMES = Phrases(
    (
        "xato", "xatosi", "xatolik", "xatolik kodi", "xato kodi", "kod", "status", "holat", "holat kodi", "http xatosi",
        "server xatosi", "хато", "хатолик",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "so'rov id", "xato kodi", "sizning ip", "ip manzilingiz", "ip manzil", "sabab",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "emas", "yo'q", "topilmadi", "bo'lmadi", "mavjud emas", "xato", "xatolik", "noto'g'ri", "rad etildi",
        "taqiqlangan", "bloklangan", "tugadi", "noma'lum", "kutilmagan", "afsuski", "muammo", "yetishmayapti",
        "juda ko'p", "talab qilinadi", "muvaffaqiyatsiz", "berilmagan", "mumkin emas", "olmaysiz", "хато", "эмас",
        "йўқ", "топилмади", "берилмаган", "texnik ishlar", "yopiq", "o'chirilgan", "vaqtincha",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "agar", "qachon", "chunki", "агар",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "bosh sahifa", "asosiy sahifa", "bosh sahifaga", "bosh sahifaga qaytish", "bosh sahifaga o'tish",
        "bosh sahifaga qayting", "asosiy sahifaga qaytish", "orqaga", "orqaga qaytish", "ortga", "ortga qaytish",
        "oldingi sahifa", "kirish", "tizimga kirish", "chiqish", "ro'yxatdan o'tish", "aloqa", "bog'lanish",
        "biz bilan bog'laning", "yordam", "batafsil", "ko'proq", "davom etish", "qabul qilish",
        "hammasini qabul qilish", "rad etish", "qidirish", "qidiruv", "yopish", "bekor qilish",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "qayta urinish", "qayta urinib ko'ring", "qayta urinib ko'rish", "yangilash", "sahifani yangilash",
        "qayta yuklash", "qayta urining",
    ),
    matches=(
        "Qayta urinish",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "status kodi", "holat kodi", "holat kodlari", "xato kodi", "xato kodlari", "xatolik kodi", "xato sahifasi",
        "xato xabari", "degani", "anglatadi", "bildiradi", "mijoz", "masalan", "qanday tuzatish", "tuzatish uchun",
    ),
    matches=(
        "Bu xato kodi uyda hech kim yo'qligini anglatadi.",
    ),
    spares=(
        "Parom soat to'qqizda jo'naydi.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "nima degani", "nima qilish", "nima bu", "qanday", "nega", "sabablari", "yechimi",
    ),
)

MENU_LABELS = Phrases(("mazmunga o'tish", "asosiy mazmunga o'tish"))
SKIP_STARTS = Phrases(("mazmunga o'tish", "asosiy mazmunga o'tish"))
