"""Javanese."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "kaca ora ditemokake", "kaca ora ditemoni", "kaca ora ana", "kaca iki ora ana", "ora ditemokake",
        "berkas ora ditemokake", "akses ditolak", "akses dilarang", "dilarang", "ora duwe ijin", "ora diidini",
        "kesalahan server", "kesalahan internal server", "kesalahan", "ana kesalahan", "kedadeyan kesalahan",
        "ana sing salah", "ana masalah", "layanan ora kasedhiya", "sawetara ora kasedhiya", "lagi didandani",
        "nyuwun pangapunten", "nyuwun ngapura", "ngapunten", "lagi ngemot", "mangga dienteni",
        "ora ana sambungan internet",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "kaca sing sampeyan goleki", "kaca sing panjenengan goleki", "kaca sing sampeyan jaluk",
        "kaca sing digoleki", "sampeyan ora duwe ijin", "panjenengan ora duwe ijin", "ora diidini ndeleng",
        "aktifake javascript", "situs ora kasedhiya", "situs lagi ora",
    ),
    matches=(
        "Sampeyan ora duwe ijin ndeleng iki.",
    ),
    spares=(
        "Prau mangkat jam sanga.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "coba maneh", "mangga coba maneh", "coba maneh mengko", "hubungi administrator", "hubungi kita",
        "priksa alamate",
    ),
)
ERROR_WORDS = Phrases(
    (
        "kaca", "server", "kesalahan", "panjaluk", "ijin", "akses", "situs", "alamat", "goleki", "ditemokake",
    ),
)
ERROR_NAMES = Phrases(
    (
        "kesalahan", "kode kesalahan", "kode", "status",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "kode kesalahan", "ip sampeyan", "alesan",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ora ditemokake", "ora ana", "kesalahan", "ditolak", "dilarang", "gagal", "salah", "masalah",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "yen", "nalika", "amarga",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "ngarep", "kaca ngarep", "beranda", "bali", "bali menyang kaca ngarep", "bali menyang beranda", "mlebu",
        "daftar", "kontak", "goleki", "terus", "tampa", "pitulungan",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "coba maneh",
    ),
    matches=(
        "Coba maneh",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kode kesalahan", "tegese", "umpamane",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "apa tegese", "apa iku", "kepriye", "carane", "kenapa", "sebabe",
    ),
)
