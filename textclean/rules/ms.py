"""Malay."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "halaman tidak ditemui", "halaman tidak dijumpai", "halaman tidak wujud", "halaman ini tidak wujud",
        "laman tidak dijumpai", "laman tidak ditemui", "laman web tidak dijumpai", "muka surat tidak dijumpai",
        "maaf, halaman tidak dijumpai", "maaf, halaman tidak ditemui", "halaman yang anda cari tidak dijumpai",
        "halaman yang anda cari tidak ditemui", "halaman yang anda cari tidak wujud",
        "halaman yang diminta tidak dijumpai", "halaman tidak tersedia", "kandungan tidak dijumpai",
        "kandungan tidak tersedia", "artikel tidak dijumpai", "fail tidak dijumpai", "pelayan tidak dijumpai",
        "objek tidak dijumpai", "sumber tidak dijumpai", "tidak dijumpai", "tidak ditemui", "tiada hasil",
        "tiada hasil ditemui", "tiada rekod dijumpai", "oops! halaman tidak dijumpai", "permintaan tidak sah",
        "permintaan salah", "permintaan tidak betul", "tidak dibenarkan", "tanpa kebenaran",
        "pengesahan diperlukan", "sila log masuk", "anda perlu log masuk", "dilarang", "akses dilarang",
        "akses ditolak", "akses dinafikan", "akses disekat", "akses terhad", "capaian ditolak", "capaian dinafikan",
        "anda tidak mempunyai kebenaran", "anda tiada kebenaran", "kaedah tidak dibenarkan", "tidak boleh diterima",
        "tamat masa permintaan", "permintaan tamat masa", "tamat masa", "masa tamat", "sambungan tamat masa",
        "konflik", "telah dipadamkan", "telah dialihkan", "permintaan terlalu besar", "url terlalu panjang",
        "jenis media tidak disokong", "terlalu banyak permintaan", "tidak tersedia atas sebab undang-undang",
        "ralat", "ralat pelayan", "ralat pelayan dalaman", "ralat dalaman pelayan", "ralat dalaman", "ralat sistem",
        "ralat aplikasi", "ralat telah berlaku", "berlaku ralat", "ralat berlaku", "telah berlaku ralat",
        "terdapat ralat", "tidak dilaksanakan", "get laluan tidak sah", "ralat get laluan", "tamat masa get laluan",
        "perkhidmatan tidak tersedia", "perkhidmatan tidak tersedia buat sementara waktu",
        "perkhidmatan tergendala", "ada masalah", "sesuatu telah berlaku", "ada sesuatu yang tidak kena", "maaf",
        "harap maaf", "minta maaf", "kami mohon maaf", "ops", "alamak", "ralat sambungan pangkalan data",
        "ralat mewujudkan sambungan pangkalan data", "mesej ralat", "dalam penyelenggaraan", "sedang diselenggara",
        "laman web dalam penyelenggaraan", "laman dalam penyelenggaraan", "sistem dalam penyelenggaraan",
        "penyelenggaraan sistem", "penyelenggaraan", "notis penyelenggaraan", "dalam pembinaan", "sedang dibina",
        "sedang dikemas kini", "akan datang", "bakal muncul", "kami akan kembali",
        "kami akan kembali sebentar lagi", "sila tunggu", "sila tunggu sebentar", "tunggu sebentar", "sebentar",
        "memuatkan", "sedang dimuatkan", "adakah anda robot", "saya bukan robot", "mengesahkan anda manusia",
        "sahkan anda manusia", "sedang memeriksa pelayar anda", "menyemak pelayar anda", "semakan keselamatan",
        "pengesahan keselamatan", "sila dayakan javascript", "javascript dilumpuhkan", "dayakan javascript",
        "dayakan kuki", "laman ini tidak dapat dicapai", "laman web ini tidak dapat dicapai",
        "tapak ini tidak dapat dicapai", "halaman ini tidak berfungsi", "halaman tidak dapat dipaparkan",
        "tiada sambungan internet", "tiada internet", "tidak dapat menyambung", "sambungan gagal",
        "sambungan anda tidak peribadi", "sambungan tidak selamat", "sambungan ditetapkan semula",
        "sambungan ditolak", "ralat rangkaian", "ralat sambungan", "terlalu banyak ubah hala", "anda telah disekat",
        "maaf, anda telah disekat", "sesi tamat", "sesi anda telah tamat", "sesi telah tamat tempoh",
        "pautan telah tamat tempoh", "pautan rosak",
        "luar talian", "anda di luar talian", "anda berada di luar talian", "anda sedang di luar talian",
        "anda kini di luar talian", "anda luar talian", "nampaknya anda di luar talian", "tiada sambungan",
        "tiada sambungan rangkaian", "tiada rangkaian", "sambungan terputus", "sambungan internet terputus",
        "sambungan hilang", "sambungan anda terputus", "gangguan sambungan", "ralat sambungan internet",
        "ralat sambungan rangkaian", "tidak dapat menyambung ke internet", "laman sedang diselenggara",
        "laman web ini dalam penyelenggaraan", "laman web sedang dikemas kini", "laman web sedang dinaik taraf",
        "laman web sedang dalam proses naik taraf", "sistem sedang diselenggara", "sistem sedang diselenggarakan",
        "sistem sedang dinaik taraf", "sistem sedang dikemas kini", "sistem sedang dalam proses naik taraf",
        "sistem tergendala", "pelayan sedang diselenggara", "sedang diselenggarakan", "sedang dalam penyelenggaraan",
        "sedang dinaik taraf", "sedang dinaiktaraf", "naik taraf sistem", "kemas kini sistem", "kerja penyelenggaraan",
        "kerja-kerja penyelenggaraan", "penyelenggaraan berjadual", "penyelenggaraan sistem berjadual",
        "penyelenggaraan terancang", "penyelenggaraan laman web", "penyelenggaraan pelayan",
        "penyelenggaraan sedang dijalankan", "notis penyelenggaraan sistem", "notis penyelenggaraan berjadual",
        "makluman penyelenggaraan", "makluman penyelenggaraan sistem", "mod penyelenggaraan",
        "kami akan kembali segera", "kami akan kembali semula", "akan kembali sebentar lagi", "ditutup sementara",
        "tutup sementara", "perkhidmatan ditangguhkan", "perkhidmatan ditangguhkan sementara",
        "perkhidmatan dihentikan sementara", "gangguan perkhidmatan", "gangguan sistem", "akan datang tidak lama lagi",
        "akan tiba tidak lama lagi", "nantikan", "laman web sedang dibina", "laman dalam pembinaan",
        "halaman dalam pembinaan", "halaman sedang dibina", "halaman ini sedang dibina", "halaman ini dalam pembinaan",
        "halaman ini sedang dibangunkan", "halaman ini sedang dikemas kini", "halaman sedang dikemas kini",
        "ciri ini belum tersedia", "ciri belum tersedia", "ciri ini sedang dibangunkan", "belum tersedia",
        "akaun digantung", "akaun anda telah digantung", "akaun anda digantung", "akaun ini telah digantung",
        "akaun telah digantung", "akaun dikunci", "akaun anda telah dikunci", "akaun anda dikunci", "akaun disekat",
        "akaun dinyahaktifkan", "akaun anda telah dinyahaktifkan", "akaun tidak aktif", "laman web digantung",
        "laman web ini telah digantung", "laman web ditutup", "laman web disekat", "domain ini telah tamat tempoh",
        "domain tamat tempoh", "akses telah disekat", "akses tidak dibenarkan", "capaian disekat",
        "capaian tidak dibenarkan", "capaian terhad", "ralat tidak dijangka", "ralat tidak dijangka telah berlaku",
        "ralat yang tidak dijangka telah berlaku", "ralat tidak diketahui", "maaf, berlaku ralat",
        "maaf, terdapat ralat", "maaf, ada masalah", "maaf, ada sesuatu yang tidak kena",
        "harap maaf, ralat telah berlaku", "alamak, ada masalah", "alamak! ada masalah", "alamak! berlaku ralat",
        "ops! ada sesuatu yang tidak kena", "ops! berlaku ralat", "ops, ada masalah", "sesuatu tidak kena",
        "terdapat masalah", "masalah telah berlaku", "opps", "oops", "pelayan sibuk", "pelayan sedang sibuk",
        "pelayan terlalu sibuk", "sistem sibuk", "sistem sedang sibuk", "gagal memuatkan", "gagal memuatkan halaman",
        "halaman gagal dimuatkan", "log masuk untuk meneruskan", "sila log masuk dahulu", "anda mesti log masuk",
        "log masuk diperlukan", "perlu log masuk", "untuk ahli sahaja", "ahli sahaja", "khas untuk ahli",
        "kandungan untuk ahli sahaja", "anda tiada akses", "anda tidak dibenarkan mengakses halaman ini",
        "anda tidak dibenarkan melihat halaman ini", "tiada kebenaran", "tiada akses", "sila buka dalam aplikasi",
        "sila buka dalam pelayar", "sahkan bahawa anda bukan robot", "pemeriksaan keselamatan",
        "sedang menyemak pelayar anda", "mengubah hala", "sedang mengubah hala", "sedang diproses", "sedang memproses",
        "sedang memuatkan", "memuatkan, sila tunggu", "sila tunggu seketika", "tunggu seketika", "menyambung semula",
        "pemberitahuan sistem", "mesej sistem", "pelayar tidak disokong", "pelayar web anda tidak disokong",
        "pelayar anda sudah lapuk", "pelayar anda sudah usang", "pelayar lapuk", "sila kemas kini pelayar anda",
        "sila naik taraf pelayar anda", "terlalu banyak percubaan", "terlalu banyak cubaan",
        "permintaan terlalu banyak", "had permintaan telah dicapai", "anda sesat", "anda tersesat", "adakah anda sesat",
        "adakah anda tersesat", "nampaknya anda sesat", "nampaknya anda tersesat", "halaman ini telah dipadamkan",
        "halaman ini telah dialihkan", "halaman telah dipadam", "halaman telah dialihkan", "halaman hilang",
        "halaman yang anda cari tiada", "halaman yang anda cari tidak dapat dijumpai",
        "halaman yang anda cari tidak dapat ditemui", "halaman yang anda minta tidak dijumpai",
        "halaman yang anda minta tidak wujud", "laman tidak wujud", "maaf, halaman ini tidak wujud",
        "maaf, halaman ini tidak tersedia", "maaf, halaman yang anda cari tidak dijumpai",
        "maaf, halaman yang anda cari tidak wujud", "maaf, halaman yang anda cari tidak ditemui",
        "maaf, kami tidak dapat mencari halaman itu", "harap maaf, halaman tidak dijumpai",
        "harap maaf, halaman yang anda cari tidak dijumpai", "kami tidak dapat mencari halaman itu",
        "kami tidak menjumpai halaman yang anda cari", "pautan tidak sah", "pautan tamat tempoh",
        "pautan ini telah tamat tempoh",
        "langgan untuk terus membaca",
        "anda tidak mempunyai kebenaran untuk membaca laman ini", "kandungan ini tidak tersedia di negara anda",
        "kandungan ini tidak tersedia sekarang",
        "laman web ini tidak boleh didapati di malaysia kerana melanggar undang-undang negara", "pelayan tidak ditemui",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "mungkin telah dipadamkan atau", "mungkin telah dialihkan atau", "laman web ini tidak dapat dicapai",
        "laman ini tidak dapat dicapai", "pelayan tidak dapat memahami permintaan",
        "pelayan tidak memahami permintaan", "pelayan menolak permintaan", "ralat sambungan pangkalan data",
        "mewujudkan sambungan pangkalan data", "tidak dijumpai pada pelayan ini", "tidak dijumpai di pelayan",
        "tidak ditemui pada pelayan", "tidak ditemui di pelayan ini", "tidak wujud pada pelayan",
        "url yang diminta", "url yang anda minta", "url yang anda masukkan", "url yang dipohon",
        "alamat yang anda masukkan", "alamat yang anda taip", "halaman yang anda cari", "halaman yang diminta",
        "halaman yang anda minta", "halaman yang anda cuba", "halaman yang ingin anda", "halaman yang anda lawati",
        "laman yang anda cari", "laman yang anda minta", "laman web yang anda cari", "muka surat yang anda cari",
        "kandungan yang anda cari", "artikel yang anda cari", "fail yang anda minta", "sumber yang diminta",
        "sumber yang anda cari", "halaman tidak dijumpai", "halaman tidak ditemui", "halaman ini tidak wujud",
        "halaman tersebut tidak wujud", "halaman itu tidak dapat ditemui", "laman tidak dijumpai",
        "mungkin telah dipadam atau", "mungkin telah dialih keluar", "telah dipadamkan atau dialihkan",
        "telah dialihkan atau dipadamkan", "telah dipindahkan atau dipadam", "tidak tersedia buat sementara waktu",
        "kami tidak dapat mencari halaman", "tidak dapat menemui halaman", "tiada apa yang ditemui di",
        "pelayan tidak dapat memproses", "pelayan tidak dapat melengkapkan", "pelayan menghadapi ralat",
        "pelayan mengalami ralat", "pelayan terlebih beban", "pelayan sedang diselenggara",
        "pelayan tidak bertindak balas", "pelayan tidak memberi respons", "pelayan proksi menerima",
        "pelayan huluan", "respons tidak sah daripada", "ralat pelayan dalaman", "ralat dalaman pelayan",
        "ralat pada pelayan", "memproses permintaan anda", "melengkapkan permintaan anda",
        "permintaan anda tidak dapat", "permintaan anda tidak sah", "permintaan anda telah disekat",
        "permintaan anda ditolak", "ralat telah berlaku", "telah berlaku ralat", "ralat berlaku semasa",
        "berlaku ralat semasa", "berlaku ralat ketika", "ralat yang tidak dijangka", "ralat tidak dijangka",
        "ralat tidak diketahui", "ralat kritikal pada laman", "ralat serius pada laman",
        "menyambung ke pangkalan data", "sambungan ke pangkalan data", "anda tidak mempunyai kebenaran untuk",
        "anda tidak mempunyai kebenaran mengakses", "anda tidak mempunyai akses", "anda tiada kebenaran untuk",
        "anda tiada akses", "anda tidak dibenarkan mengakses", "anda tidak dibenarkan untuk mengakses",
        "anda tidak dibenarkan melihat", "tidak mempunyai kebenaran untuk mengakses",
        "kebenaran untuk mengakses halaman", "akses ke halaman ini", "akses kepada halaman ini",
        "akses ke laman ini", "akses anda telah", "akses anda disekat", "akses dinafikan", "anda telah disekat",
        "alamat ip anda telah", "ip anda telah disekat", "laman web ini tidak boleh diakses di malaysia",
        "tidak boleh diakses di malaysia", "sila log masuk untuk meneruskan", "anda perlu log masuk untuk",
        "anda mesti log masuk untuk", "sila log masuk terlebih dahulu", "dayakan javascript",
        "mendayakan javascript", "hidupkan javascript", "aktifkan javascript", "mengaktifkan javascript",
        "javascript didayakan", "javascript dilumpuhkan", "javascript telah dilumpuhkan",
        "javascript tidak diaktifkan", "memerlukan javascript", "tidak menyokong javascript", "dayakan kuki",
        "mendayakan kuki", "dayakan cookies", "aktifkan kuki", "pelayar anda tidak", "pelayar anda telah",
        "pelayar anda sebelum", "pelayar yang anda gunakan", "kemas kini pelayar", "menaik taraf pelayar",
        "anda bukan robot", "bahawa anda bukan robot", "sahkan bahawa anda manusia", "sahkan anda manusia",
        "bahawa anda manusia", "lengkapkan captcha", "masukkan kod captcha", "trafik luar biasa",
        "trafik yang luar biasa", "aktiviti luar biasa daripada", "menyemak keselamatan sambungan",
        "terlalu banyak permintaan", "melebihi had permintaan", "melebihi had lebar jalur",
        "tidak tersedia di negara anda", "tidak tersedia di rantau anda", "tidak tersedia di lokasi anda",
        "tidak tersedia di kawasan anda", "tidak tersedia atas sebab undang-undang", "pentadbir cache",
        "pelayan cache", "alamat ip pelayan", "alamat dns pelayan", "tidak dapat dijumpai. dns",
        "mengambil masa terlalu lama untuk", "sambungan telah tamat masa", "sambungan tamat masa",
        "permintaan tamat masa", "tamat masa menunggu", "enggan menyambung", "enggan bersambung",
        "menutup sambungan tanpa dijangka", "sambungan ditetapkan semula", "semak sambungan internet",
        "periksa sambungan internet", "menyemak proksi dan tembok api", "mengubah hala anda terlalu",
        "tidak dapat mengendalikan permintaan", "tidak menghantar sebarang data", "semak semula alamat",
        "semak semula url", "semak url", "semak ejaan", "periksa ejaan", "pastikan alamat", "pastikan url",
        "tersalah taip alamat", "tersilap taip alamat", "salah taip url", "pautan yang anda",
        "pautan yang anda klik", "pautan yang anda ikuti", "pautan mungkin rosak", "pautan mungkin telah",
        "pautan rosak", "pautan telah tamat tempoh", "pautan tidak sah", "pautan ini telah",
        "laman web sedang diselenggara", "laman web ini sedang", "laman ini sedang", "laman web kami sedang",
        "sistem sedang diselenggara", "sedang diselenggara", "sedang dalam penyelenggaraan",
        "sedang menjalani penyelenggaraan", "penyelenggaraan berjadual", "kerja-kerja penyelenggaraan sistem",
        "halaman dalam pembinaan", "laman web dalam pembinaan", "sesi anda telah tamat", "sesi telah tamat",
        "sesi anda telah luput", "sesi log masuk anda", "anda akan dialihkan", "dialihkan secara automatik",
        "diubah hala secara automatik",
        "anda di luar talian", "anda berada di luar talian", "anda sedang di luar talian", "anda kini di luar talian",
        "anda tidak disambungkan ke internet", "anda tidak bersambung ke internet", "peranti anda tidak disambungkan",
        "sambungan anda terputus", "tidak tersedia di luar talian", "tidak tersedia semasa luar talian",
        "sila semak sambungan", "sila periksa sambungan", "menunggu sambungan", "laman web kami dalam penyelenggaraan",
        "laman web ini tidak tersedia", "laman web sedang dikemas kini", "laman web sedang dinaik taraf",
        "sistem ini sedang dalam", "sistem sedang dinaik taraf", "sistem sedang dikemas kini",
        "sistem tidak dapat diakses", "sistem akan beroperasi semula", "kami sedang menjalankan penyelenggaraan",
        "kami sedang melakukan penyelenggaraan", "kami sedang menyelenggara", "kami sedang menaik taraf",
        "kami sedang mengemas kini", "kami telah dimaklumkan tentang", "ralat ini telah direkodkan",
        "kerja penyelenggaraan sistem", "kerja-kerja naik taraf sistem", "tidak tersedia buat masa ini",
        "tidak dapat diakses buat", "perkhidmatan ini tidak tersedia", "perkhidmatan tidak tersedia",
        "perkhidmatan ini ditangguhkan", "perkhidmatan tergendala", "laman web baharu kami", "laman web baru kami",
        "halaman ini dalam pembinaan", "ciri ini tidak tersedia", "akaun anda digantung", "akaun anda disekat",
        "akaun anda dikunci", "akaun anda dinyahaktifkan", "laman web ini telah digantung",
        "laman web ini telah ditutup", "laman web ini telah disekat", "domain ini telah tamat",
        "hubungi penyedia hosting", "hubungi pembekal hos", "jika anda pemilik laman", "terdapat ralat semasa",
        "terdapat ralat pada", "terdapat masalah semasa", "terdapat masalah dengan pelayan",
        "terdapat masalah teknikal", "berlaku ralat dalaman", "berlaku ralat pada", "ralat dalaman telah",
        "ralat sistem telah", "gagal memuatkan halaman", "tidak dapat memuatkan halaman",
        "tidak dapat memuatkan kandungan", "tidak dapat menyambung ke pelayan", "tidak dapat memproses permintaan",
        "pelayan sedang sibuk", "pelayan terlalu sibuk buat", "pelayan tidak dapat dihubungi", "pelayan tidak tersedia",
        "muat semula halaman ini", "sila muat semula", "cuba muat semula", "anda mesti log masuk",
        "anda perlu log masuk", "anda belum log masuk", "sila log masuk untuk", "sila log masuk atau",
        "sila log masuk dahulu", "log masuk untuk meneruskan", "halaman ini untuk ahli sahaja",
        "kandungan ini untuk ahli sahaja", "hanya untuk ahli berdaftar", "anda tidak mempunyai kebenaran",
        "anda tidak mempunyai hak akses", "sila buka dalam aplikasi", "buka pautan dalam pelayar", "sahkan anda bukan",
        "sila sahkan bahawa", "sila sahkan anda", "mengesahkan bahawa anda", "anda sedang dialihkan",
        "anda akan diubah hala", "mengubah hala anda ke", "jika anda tidak dialihkan", "sekiranya anda tidak dialihkan",
        "jika halaman tidak dialihkan", "pelayar anda sudah lapuk", "pelayar anda lapuk", "pelayar ini tidak disokong",
        "pelayar tidak disokong", "anda menggunakan pelayar", "gunakan pelayar moden", "pelayar versi terkini",
        "naik taraf pelayar anda", "anda telah menghantar terlalu banyak", "anda menghantar terlalu banyak",
        "anda telah membuat terlalu banyak", "terlalu banyak cubaan log masuk", "nampaknya halaman yang",
        "nampaknya halaman ini", "nampaknya kami tidak dapat", "kami tidak dapat mencari", "kami tidak dapat menemui",
        "kami tidak dapat menjumpai", "kami tidak menjumpai", "tidak dapat mencari halaman",
        "tidak dapat menjumpai halaman", "halaman yang anda tuju", "halaman yang anda perlukan",
        "halaman yang anda akses", "halaman yang dicari", "halaman yang cuba anda", "laman yang anda cuba",
        "laman yang anda lawati", "laman web yang anda minta", "laman web yang anda lawati", "laman web yang anda cuba",
        "kandungan yang anda minta", "maklumat yang anda cari tidak", "perkara yang anda cari",
        "yang anda cari tidak dijumpai", "yang anda cari tidak wujud", "yang anda cari mungkin",
        "halaman ini telah dipadam", "halaman ini telah dipadamkan", "halaman ini telah dialihkan",
        "halaman ini mungkin telah", "halaman ini tidak tersedia", "halaman ini tidak lagi", "halaman mungkin telah",
        "halaman tersebut mungkin", "halaman tidak wujud", "halaman itu tidak wujud", "mungkin telah dipindahkan",
        "mungkin telah dipadam", "mungkin telah dipadamkan", "mungkin telah dialihkan", "mungkin telah dibuang",
        "mungkin telah ditukar nama", "telah dipadam atau dialihkan", "telah dialihkan atau dipadam",
        "telah dipindahkan atau dipadamkan", "telah dialih, dipadam", "dipadam atau dipindahkan", "url yang anda taip",
        "url mungkin salah", "url yang dimasukkan", "pautan ini mungkin", "sila semak alamat", "sila semak pautan",
        "semak semula pautan", "anda boleh kembali ke laman utama", "anda boleh kembali ke halaman",
        "sila kembali ke laman utama", "klik di sini untuk kembali", "akaun anda telah digantung",
        "akaun anda telah disekat", "akaun anda telah dikunci", "akaun anda telah dinyahaktifkan",
        "akaun ini telah digantung", "ciri ini sedang dibangunkan", "ciri ini belum tersedia",
        "halaman ini sedang dibina", "halaman ini sedang dikemas kini", "laman web ini dalam penyelenggaraan",
        "laman web ini dalam pembinaan", "laman web kami kini sedang",
    ),
    matches=(
        "URL yang diminta /index.html tidak dijumpai pada pelayan ini.",
        "Maaf, halaman yang anda cari mungkin telah dipadamkan atau dialihkan.",
        "Anda tidak mempunyai kebenaran untuk mengakses halaman ini.",
        "Sila dayakan JavaScript dalam pelayar anda.",
        "Sistem kami telah mengesan trafik luar biasa daripada rangkaian komputer anda.",
        "Pelayan terlalu sibuk atau sedang diselenggara.",
        "Ralat telah berlaku semasa memproses permintaan anda.",
        "Sesi anda telah tamat tempoh.",
        "Nampaknya anda di luar talian.",
        "Kami sedang menjalankan penyelenggaraan dan akan kembali.",
        "Akaun anda telah digantung.",
        "Pelayar anda sudah lapuk.",
        "Halaman mungkin telah dialih keluar.",
        "Kandungan ini tidak tersedia di negara anda.",
    ),
    spares=(
        "Pelayan itu terlalu sibuk untuk melayan tetamu yang baru tiba.",
        "Tanpa kebenaran ayahnya, dia tidak berani masuk ke bilik itu.",
        "Kereta api lewat tiga jam kerana landasan ditenggelami banjir.",
        "Dia menyelak setiap muka surat, tetapi bunga kering itu sudah tiada.",
        "Pelayan restoran itu tersalah dengar pesanan tetamu lalu kembali ke dapur.",
        "Pengawal di pintu menolak sesiapa yang datang tanpa jemputan.",
        "Jalan kampung sedang dibaiki dan penduduk terpaksa memutar ke seberang sungai.",
        "Muzium itu ditutup hingga tahun depan kerana bumbungnya bocor.",
        "Sementara jambatan diganti, penduduk menyeberang dengan rakit.",
        "Datuk seumur hidup tidak bertelefon dan hanya menulis surat.",
        "Filem baharunya ditayangkan bulan depan di bandar itu.",
        "Akaun ini telah mengumpul sejuta pengikut.",
        "Ciri ini sedang digemari remaja.",
        "Bilik ini hanya untuk tetamu yang sudah membayar.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "sila cuba lagi", "sila cuba sebentar lagi", "sila cuba semula", "cuba lagi", "cuba sebentar lagi",
        "cuba lagi kemudian", "cuba sekali lagi", "sila kembali kemudian", "hubungi pentadbir",
        "hubungi pentadbir sistem", "menghubungi pentadbir", "hubungi webmaster", "hubungi kami",
        "hubungi pihak kami", "maaf atas kesulitan", "maaf atas segala kesulitan", "mohon maaf atas kesulitan",
        "segala kesulitan", "sebarang kesulitan", "kesulitan amat dikesali", "kembali ke laman utama",
        "kembali ke halaman utama", "kembali ke halaman sebelumnya", "kembali ke halaman sebelum ini",
        "kembali ke laman sebelumnya", "gunakan carian", "gunakan fungsi carian", "menggunakan carian", "cuba cari",
        "cuba buat carian", "muat semula halaman", "segarkan halaman", "memuat semula halaman", "semak ejaan",
        "klik di sini", "sila tunggu", "terima kasih atas kesabaran",
        "sila cuba sekali lagi", "sila cuba lagi kemudian", "sila cuba lagi nanti", "sila cuba lagi sebentar lagi",
        "cuba semula", "cuba sebentar nanti", "sila kembali semula", "sila kembali lagi", "sila lawati semula",
        "sila tunggu sebentar", "sila bersabar", "sila hubungi", "hubungi sokongan", "hubungi khidmat pelanggan",
        "hubungi pasukan sokongan", "hubungi pemilik laman", "maaf atas kesulitan ini", "maaf di atas kesulitan",
        "maaf di atas segala kesulitan", "mohon maaf di atas kesulitan", "kesulitan yang dialami",
        "kesulitan yang timbul", "kami memohon maaf", "kami mohon maaf", "terima kasih atas kesabaran anda",
        "terima kasih atas pemahaman", "terima kasih kerana menunggu", "terima kasih kerana bersabar",
        "atas kerjasama anda", "secepat mungkin", "dalam masa terdekat", "jangan risau", "gunakan kotak carian",
        "gunakan menu", "kembali ke halaman sebelum", "kami akan kembali tidak lama lagi", "kami akan kembali sebentar",
        "kami akan kembali semula", "kami akan kembali dalam", "pasukan teknikal kami", "jurutera kami",
        "ada sesuatu yang tidak kena", "jika masalah berterusan", "jika masalah ini berterusan",
        "sekiranya masalah berterusan", "sekiranya masalah ini berterusan", "jika ralat berterusan",
        "gunakan pelayar lain", "nampaknya anda tersesat", "nampaknya anda sesat",
    ),
)
ERROR_WORDS = Phrases(
    (
        "pelayan", "server", "proksi", "proxy", "url", "uri", "alamat", "permintaan", "diminta", "pelayar",
        "halaman", "laman", "tapak", "web", "get", "laluan", "cache", "sambungan", "menyambung", "akses",
        "mengakses", "capaian", "dicapai", "kebenaran", "dibenarkan", "ralat", "dijumpai", "ditemui", "wujud",
        "tidak", "ditolak", "dinafikan", "disekat", "dilarang", "tersedia", "perkhidmatan", "penyelenggaraan",
        "diselenggara", "javascript", "kuki", "cookie", "cookies", "pautan", "sumber", "fail", "dokumen", "objek",
        "direktori", "kaedah", "masa", "tamat", "tempoh", "luput", "respons", "sistem", "pentadbir", "pengesahan",
        "sahkan", "robot", "manusia", "captcha", "log", "masuk", "sesi", "pangkalan", "data", "rangkaian",
        "internet", "domain", "hos", "dns", "ip", "http", "https", "tembok", "api", "trafik", "dialihkan",
        "dipadam", "dipadamkan", "sementara", "maaf", "dayakan", "dilumpuhkan", "muat", "semula",
        "talian", "terputus", "digantung", "dikunci", "tergendala", "lapuk", "pembinaan", "sibuk",
    ),
)
ERROR_NAMES = Phrases(
    (
        "ralat", "kesalahan", "kesilapan", "kod ralat", "kod status", "status", "kod", "ralat http", "ralat pelayan",
        "halaman ralat",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "ray id", "rujukan", "nombor rujukan", "id permintaan", "kod ralat", "ip anda", "alamat ip anda", "alamat ip",
        "sebab", "butiran",
        "dijangka siap", "masa penyelenggaraan", "tarikh penyelenggaraan", "tempoh penyelenggaraan", "jangkaan siap",
        "id ralat", "id rujukan", "no. rujukan", "mesej ralat", "butiran ralat", "pelayar anda", "url yang diminta",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "tidak", "gagal", "ralat", "ditolak", "dilarang", "tamat tempoh", "luput", "disekat", "tidak diketahui",
        "tidak dijangka", "maaf", "masalah", "hilang", "terlalu banyak", "diperlukan", "terputus", "bukan", "dihalang",
        "penyelenggaraan", "ditutup", "dipadam", "dibuang", "sementara", "buat masa ini",
        "luar talian", "digantung", "dikunci", "dinyahaktifkan", "tergendala", "lapuk", "sesat", "sibuk",
        "diselenggara", "terhad", "rosak", "tiada", "tidak kena",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "jika", "apabila", "sekiranya", "bila", "untuk", "kerana",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "laman utama", "halaman utama", "utama", "kembali", "kembali ke laman utama", "kembali ke halaman utama",
        "kembali ke utama", "ke laman utama", "ke halaman utama", "pergi ke laman utama", "pergi ke halaman utama",
        "halaman sebelumnya", "kembali ke halaman sebelumnya", "kembali ke laman sebelumnya", "log masuk",
        "daftar masuk", "log keluar", "daftar", "hubungi kami", "bantuan", "ketahui lebih lanjut", "maklumat lanjut",
        "tunjukkan butiran", "teruskan", "teruskan membeli-belah", "terima", "terima semua", "setuju", "tolak",
        "tolak semua", "langgan", "cari", "carian", "tutup", "batal", "halaman sebelum ini",
        "kembali ke halaman sebelum", "kembali ke halaman sebelum ini", "kembali ke laman sebelum",
        "kembali ke laman web", "kembali ke log masuk", "kembali ke halaman log masuk", "balik ke laman utama",
        "balik ke halaman utama", "kembali ke home", "ke home", "home", "lawati laman utama", "menu utama",
        "log masuk semula", "log masuk sekarang", "log masuk di sini", "log masuk atau daftar", "daftar sekarang",
        "daftar akaun", "semak sambungan", "kemas kini pelayar", "muat turun chrome", "muat turun google chrome",
        "buka aplikasi", "buka dalam aplikasi", "muat turun aplikasi", "buka dalam pelayar", "hubungi pentadbir",
        "hubungi sokongan", "hubungi khidmat pelanggan", "pusat bantuan", "laporkan masalah", "laporkan ralat",
        "lapor masalah", "hantar maklum balas", "maklum balas", "cari di laman ini", "peta laman", "sahkan", "pasti",
        "maklumkan saya",
    ),
    matches=(
        "Kembali ke laman utama",
    ),
    spares=(
        "Kembali ke kampung, kata tukang perahu.",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "cuba lagi", "sila cuba lagi", "cuba semula", "sila cuba semula", "muat semula", "muat semula halaman",
        "segar semula", "sambung semula", "cuba lagi nanti", "cuba sekarang", "cuba sekali lagi",
        "muat semula halaman ini", "segarkan semula", "segarkan halaman", "refresh",
    ),
    matches=(
        "Cuba lagi!",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "kod status", "kod ralat", "kod-kod ralat", "halaman ralat", "mesej ralat", "bermaksud", "ini bermakna",
        "bermakna bahawa", "menunjukkan bahawa", "klien", "contohnya", "sebagai contoh", "cara membaiki", "membaiki",
        "pemalam", "respons",
    ),
    matches=(
        "Kod ralat ini bermaksud tiada sesiapa di rumah.",
    ),
    spares=(
        "Feri bertolak pukul sembilan.",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "apa maksud", "apakah", "cara", "bagaimana", "mengapa", "kenapa", "punca", "penyelesaian", "mengatasi",
        "soalan lazim", "saya tidak",
    ),
)
ERROR_LESSON_TOPICS = Phrases(
    (
        "ralat ini muncul", "ralat ini berlaku", "ralat ini bermaksud", "mesej ini muncul", "muncul apabila",
        "berlaku apabila",
    ),
)
MENU_LABELS = Phrases(
    (
        "laman utama", "utama", "halaman utama", "home", "muka depan", "tentang kami", "mengenai kami", "tentang",
        "perihal kami", "latar belakang", "profil korporat", "maklumat korporat", "info korporat",
        "profil syarikat", "visi dan misi", "visi & misi", "carta organisasi", "piagam pelanggan", "hubungi kami",
        "hubungi", "direktori", "direktori kakitangan", "direktori pegawai", "lokasi kami", "maklum balas", "aduan",
        "aduan awam", "aduan dan maklum balas", "kerjaya", "jawatan kosong", "iklan bersama kami",
        "iklankan dengan kami", "pengiklanan", "iklan dengan kami", "siaran media", "kenyataan media",
        "keratan akhbar", "rakan kongsi", "pautan", "pautan luar", "pautan pantas", "pautan berkaitan",
        "pautan agensi", "bantuan", "pusat bantuan", "soalan lazim", "soalan-soalan lazim", "faq",
        "soalan lazim (faq", "peta laman", "rss", "khidmat pelanggan", "perkhidmatan pelanggan", "sidang redaksi",
        "perkhidmatan dalam talian", "e-perkhidmatan", "tender", "sebut harga", "tender & sebut harga", "log masuk",
        "log keluar", "daftar masuk", "daftar", "daftar keluar", "daftar sekarang", "daftar akaun", "pendaftaran",
        "log masuk / daftar", "log masuk/daftar", "daftar / log masuk", "cipta akaun", "buka akaun", "akaun",
        "akaun saya", "profil saya", "profil", "akaun anda", "ahli", "lupa kata laluan", "lupa kata laluan anda",
        "terlupa kata laluan", "set semula kata laluan", "tukar kata laluan", "ingat saya", "ingati saya",
        "kekal log masuk", "nama pengguna", "id pengguna", "kata laluan", "sahkan kata laluan",
        "log masuk dengan facebook", "log masuk dengan google", "belum ada akaun", "sudah ada akaun",
        "nombor telefon", "cari", "carian", "carian terperinci", "hasil carian", "cari di sini", "cari blog ini",
        "cari dalam laman ini", "kata kunci", "menu", "menu utama", "buka menu", "tutup menu", "navigasi",
        "langkau ke kandungan", "langkau ke kandungan utama", "lompat ke kandungan", "terus ke kandungan",
        "pergi ke kandungan", "skip to content", "bahasa", "pilih bahasa", "bahasa melayu", "bahasa malaysia",
        "melayu", "english", "bahasa inggeris", "saiz tulisan", "saiz teks", "tetapan", "pemberitahuan",
        "notifikasi", "kegemaran", "disimpan", "sejarah", "versi mudah alih", "versi desktop",
        "muat turun aplikasi", "aplikasi mudah alih", "w3c", "arkib berita", "warga", "orang awam", "pelawat",
        "jumlah pelawat", "bilangan pelawat", "kemaskini terakhir", "troli", "troli saya", "troli anda", "bakul",
        "bakul beli-belah", "lihat troli", "lihat bakul", "tambah ke troli", "tambah ke bakul", "masukkan ke troli",
        "beli sekarang", "beli", "beli-belah", "pesan sekarang", "daftar keluar pesanan", "bayar", "pembayaran",
        "cara pembayaran", "cara pembelian", "penghantaran", "polisi penghantaran", "polisi pemulangan",
        "pemulangan", "jejak pesanan", "pesanan saya", "senarai hajat", "senarai keinginan", "troli anda kosong",
        "semua kategori", "kategori produk", "papar lagi", "tutup", "buka", "batal", "hantar", "simpan", "sahkan",
        "padam", "sunting", "edit", "tapis", "susun mengikut", "kedai", "kedai kami", "cawangan", "muat turun",
    ),
)
SKIP_STARTS = Phrases(("langkau ke", "lompat ke kandungan", "terus ke kandungan", "pergi ke kandungan"))
SECTION_LABELS = Phrases(
    (
        "berita", "berita terkini", "berita semasa", "berita utama", "nasional", "tempatan", "berita tempatan",
        "semasa", "isu semasa", "dunia", "luar negara", "antarabangsa", "global", "wilayah", "negeri", "daerah",
        "politik", "pilihan raya", "pru", "jenayah", "mahkamah", "kes", "ekonomi", "bisnes", "perniagaan",
        "kewangan", "korporat", "pelaburan", "hartanah", "sukan", "bola sepak", "arena", "badminton", "hiburan",
        "selebriti", "artis", "filem", "muzik", "drama", "televisyen", "budaya", "seni", "seni budaya", "sastera",
        "buku", "sejarah", "agama", "islam", "islamika", "pendidikan", "kampus", "keluarga", "wanita", "gaya hidup",
        "gaya", "santai", "kesihatan", "kecantikan", "fesyen", "pelancongan", "kembara", "makan", "resipi",
        "masakan", "teknologi", "sains", "sains & teknologi", "gajet", "permainan", "automotif", "auto", "kereta",
        "motosikal", "alam sekitar", "cuaca", "ramalan cuaca", "rencana", "kolum", "kolumnis", "pendapat", "komen",
        "minda", "lidah pengarang", "surat pembaca", "analisis", "wawancara", "tokoh", "khas", "viral", "unik",
        "global viral", "video", "foto", "gambar", "galeri", "galeri foto", "galeri gambar", "infografik", "grafik",
        "podcast", "multimedia", "arkib", "arkib blog", "label", "tag", "tags", "kategori", "acara", "aktiviti",
        "takwim", "pengumuman", "hebahan", "makluman", "artikel", "blog", "produk", "perkhidmatan",
        "perkhidmatan kami", "projek", "komuniti", "forum", "penerbitan", "muat turun borang", "borang",
        "kemudahan", "promosi", "lain-lain", "umum", "tips", "cerpen", "puisi", "sabah", "sarawak", "johor",
        "kedah", "kelantan", "selangor", "perak", "pahang", "kuala lumpur",
    ),
)
SHARE_LABELS = Phrases(
    (
        "kongsi", "kongsikan", "kongsi artikel", "kongsi artikel ini", "kongsi berita ini", "kongsi ini",
        "kongsikan ini", "kongsi di facebook", "kongsi di twitter", "kongsi di whatsapp", "kongsi di telegram",
        "kongsi ke facebook", "kongsi ke twitter", "kongsi melalui", "kongsi melalui e-mel",
        "kongsi melalui whatsapp", "kongsi dengan rakan", "kongsi pautan", "kongsikan di facebook",
        "kongsi pada facebook", "kongsi pada x", "kongsi halaman ini", "share", "share this", "tweet", "twit",
        "twitter", "facebook", "whatsapp", "telegram", "instagram", "youtube", "tiktok", "linkedin", "x", "e-mel",
        "emel", "email", "e-melkan ini", "e-mel kepada rakan", "hantar e-mel", "cetak", "cetak halaman",
        "cetak artikel", "salin", "salin pautan", "salin link", "pautan disalin", "pautan telah disalin", "disalin",
        "ikuti", "ikuti kami", "ikuti kami di", "ikuti kami di facebook", "ikut kami", "ikut kami di",
        "media sosial", "suka", "suka ini", "simpan artikel", "simpan", "pin", "blogthis", "kongsi ke pinterest",
        "dapatkan pautan", "apl lain", "laporkan", "langgan", "sertai kami", "sebarkan",
    ),
)
RELATED_LABELS = Phrases(
    (
        "artikel berkaitan", "berita berkaitan", "kandungan berkaitan", "topik berkaitan", "video berkaitan",
        "produk berkaitan", "produk serupa", "cerita berkaitan", "isu berkaitan", "pos berkaitan",
        "siaran berkaitan", "tulisan berkaitan", "entri berkaitan", "berkaitan", "artikel lain", "berita lain",
        "artikel-artikel lain", "berita-berita lain", "artikel terkini", "berita terkini hari ini", "terkini",
        "artikel terbaru", "artikel terbaharu", "berita terbaru", "berita terbaharu", "terbaru", "terbaharu",
        "pos terkini", "entri terkini", "entri terbaru", "siaran terkini", "kiriman terkini", "video terkini",
        "artikel popular", "berita popular", "popular", "paling popular", "terpopular", "catatan popular",
        "entri popular", "pos popular", "topik popular", "paling banyak dibaca", "paling dibaca",
        "berita paling popular", "paling ramai baca", "ramai baca", "paling hangat", "terhangat", "hangat",
        "berita hangat", "sedang trending", "sohor kini", "trending", "trending sekarang", "topik hangat",
        "tajuk utama", "berita pilihan", "pilihan editor", "pilihan pengarang", "pilihan", "pilihan untuk anda",
        "artikel pilihan", "disyorkan", "disyorkan untuk anda", "cadangan", "cadangan untuk anda",
        "dicadangkan untuk anda", "anda mungkin suka", "anda mungkin juga suka", "anda mungkin berminat",
        "mungkin anda suka", "mungkin anda berminat", "jangan lepaskan", "jangan ketinggalan", "wajib baca",
        "baca juga", "baca lagi", "baca seterusnya", "lihat juga", "tonton juga", "lagi berita", "lagi artikel",
        "lebih banyak berita", "lebih banyak daripada penulis", "lagi dari penulis", "daripada penulis yang sama",
        "lagi dari kategori ini", "sorotan", "fokus", "foto hari ini", "pautan berkaitan", "bacaan lanjut",
        "related posts", "popular posts",
    ),
)
COMMENT_LABELS = Phrases(
    (
        "komen anda", "ulasan", "ulasan anda", "tinggalkan komen", "tinggalkan komen anda", "tinggalkan ulasan",
        "tinggalkan balasan", "tinggalkan jawapan", "tinggalkan mesej", "batal balasan", "batalkan balasan",
        "batalkan jawapan", "tulis komen", "tulis komen anda", "tulis ulasan", "beri komen", "beri ulasan",
        "tambah komen", "tambah ulasan", "hantar komen", "hantar ulasan", "catat ulasan", "siarkan komen",
        "pos komen", "tiada komen", "tiada ulasan", "belum ada komen", "belum ada ulasan", "0 komen",
        "komen terkini", "ulasan terkini", "komen terbaru", "komen pembaca", "komen facebook", "semua komen",
        "lihat komen", "lihat semua komen", "lihat ulasan", "papar komen", "sembunyikan komen",
        "muatkan lagi komen", "komen ditutup", "ruangan komen ditutup", "balas", "balasan", "jawab",
        "lihat balasan", "laporkan", "laporkan komen", "padam komen", "log masuk untuk komen",
        "log masuk untuk mengulas", "log masuk untuk memberi komen", "terbaru dahulu", "terlama", "paling lama",
        "terdahulu", "susun ikut", "nama", "nama anda", "nama penuh", "e-mel", "emel", "alamat e-mel", "laman web",
        "laman sesawang", "mesej", "mesej anda", "tajuk", "tanpa nama", "jadilah yang pertama memberi komen",
        "jadi yang pertama mengulas", "maklum balas anda", "perbincangan", "belum ada penilaian",
    ),
)
NEWSLETTER_LABELS = Phrases(
    (
        "surat berita", "newsletter", "buletin", "langgan", "langgan sekarang", "langgan percuma",
        "langgan surat berita", "langgan newsletter", "langgan buletin", "langgan surat berita kami",
        "langgan newsletter kami", "langgan e-mel", "langgan melalui e-mel", "langgan blog melalui e-mel",
        "langganan", "langganan percuma", "langganan e-mel", "ikuti melalui e-mel", "ikuti blog melalui e-mel",
        "daftar untuk surat berita", "dapatkan surat berita", "dapatkan berita terkini", "dapatkan kemas kini",
        "dapatkan info terkini", "e-mel anda", "alamat e-mel", "alamat e-mel anda", "masukkan e-mel anda",
        "masukkan alamat e-mel", "masukkan alamat e-mel anda", "berhenti melanggan", "batal langganan",
        "terima kasih kerana melanggan", "subscribe",
    ),
)
LEGAL_LABELS = Phrases(
    (
        "dasar privasi", "dasar privasi kami", "dasar peribadi", "polisi privasi", "polisi peribadi",
        "notis privasi", "notis perlindungan data peribadi", "notis data peribadi", "perlindungan data peribadi",
        "dasar perlindungan data peribadi", "privasi", "penyata privasi", "terma dan syarat", "terma & syarat",
        "terma penggunaan", "terma perkhidmatan", "terma", "syarat penggunaan", "syarat-syarat penggunaan",
        "syarat dan terma", "terma dan syarat penggunaan", "dasar keselamatan", "dasar privasi dan keselamatan",
        "dasar privasi & keselamatan", "polisi keselamatan", "dasar laman web", "dasar kuki", "polisi kuki",
        "dasar cookie", "tetapan kuki", "urus kuki", "keutamaan kuki", "terima", "terima semua",
        "terima semua kuki", "terima kuki", "benarkan semua", "setuju", "saya setuju", "setuju dan teruskan",
        "tolak", "tolak semua", "faham", "saya faham", "ketahui lebih lanjut", "penafian", "notis penafian",
        "penafian undang-undang", "notis undang-undang", "maklumat undang-undang", "hak cipta", "hakcipta",
        "hak cipta terpelihara", "hakcipta terpelihara", "hak cipta dipelihara", "semua hak terpelihara",
        "semua hak cipta terpelihara", "notis hak cipta", "notis hakcipta", "dilarang menyalin", "kebolehcapaian",
        "aksesibiliti", "dmca", "copyright", "all rights reserved", "lesen", "kod etika",
    ),
)
NAVIGATION_LABELS = Phrases(
    (
        "sebelum", "sebelumnya", "sebelum ini", "seterusnya", "berikutnya", "kembali", "halaman sebelumnya",
        "halaman sebelum", "halaman seterusnya", "halaman berikutnya", "halaman pertama", "halaman terakhir",
        "pertama", "terakhir", "mula", "akhir", "artikel sebelumnya", "artikel sebelum", "artikel sebelum ini",
        "artikel seterusnya", "artikel berikutnya", "berita sebelumnya", "berita seterusnya", "catatan lama",
        "catatan terbaru", "catatan terbaharu", "entri lama", "entri terdahulu", "pos sebelumnya", "pos seterusnya",
        "kiriman sebelum", "kiriman seterusnya", "siaran lama", "siaran terbaru", "siaran sebelumnya",
        "siaran seterusnya", "lebih lama", "lebih baru", "navigasi kiriman", "navigasi pos", "navigasi artikel",
        "bab sebelumnya", "bab seterusnya", "gambar sebelumnya", "gambar seterusnya", "kembali ke atas", "ke atas",
        "kembali ke laman utama", "kembali ke senarai", "kembali ke halaman utama", "baca lagi", "baca lanjut",
        "baca selanjutnya", "baca lebih lanjut", "baca seterusnya", "baca penuh", "baca artikel penuh",
        "baca berita penuh", "baca di sini", "teruskan membaca", "sambung baca", "selanjutnya", "lebih lanjut",
        "maklumat lanjut", "lagi", "lihat lagi", "lihat semua", "lihat lebih lanjut", "lihat butiran",
        "papar semua", "papar lagi", "paparkan semua", "tunjukkan semua", "tunjuk lagi", "muat lagi",
        "muatkan lagi", "ketahui lebih lanjut", "ketahui lagi", "butiran", "butiran lanjut", "halaman",
        "muka surat", "daripada", "klik di sini", "klik sini", "klik untuk besarkan", "pergi ke", "lompat ke",
        "isi kandungan", "anda di sini", "anda berada di sini", "buka di tetingkap baharu", "read more", "previous",
        "next",
    ),
)
ADVERT_LABELS = Phrases(
    (
        "iklan", "pengiklanan", "ruang iklan", "tajaan", "ditaja", "kandungan ditaja", "kandungan tajaan",
        "artikel tajaan", "artikel berbayar", "penaja", "promosi", "kandungan promosi", "kandungan rakan kongsi",
        "advertorial", "advertisement", "ads", "ad", "sponsored", "artikel bersambung selepas iklan",
        "teruskan membaca selepas iklan", "skrol untuk terus membaca", "langkau iklan", "tutup iklan",
        "iklan di sini", "pariwara",
    ),
)
ADVERT_STARTS = Phrases(("iklan",))
META_PREFIXES = Phrases(
    (
        "tag:", "tag :", "tags:", "tags :", "label:", "label :", "kategori:", "kategori :", "topik:", "topik :",
        "kata kunci:", "kata kunci :", "katakunci:", "disiarkan dalam", "dikemukakan dalam",
        "diterbitkan dalam kategori", "difailkan di bawah", "dicatat dalam", "sumber:", "sumber :",
        "sumber berita:", "sumber asal:", "sumber artikel:", "artikel asal:", "dibaca:", "dilihat:",
        "jumlah bacaan", "hits:", "tanda pagar:",
    ),
)
READ_MORE_PREFIXES = Phrases(
    (
        "baca juga:", "baca juga :", "baca juga", "baca:", "baca :", "baca lagi:", "baca lagi :", "baca lanjut:",
        "baca lanjut di", "baca selanjutnya:", "baca berita penuh", "baca artikel penuh", "baca lebih lanjut",
        "baca berkaitan:", "lihat juga:", "lihat lagi:", "lihat video:", "tonton:", "tonton juga:", "tonton video:",
        "video:", "berkaitan:", "artikel berkaitan:", "berita berkaitan:", "berita lain:", "artikel lain:",
        "isu berkaitan:", "jangan lepaskan:", "jangan ketinggalan:", "anda mungkin suka:", "lagi:",
        "untuk maklumat lanjut, layari", "maklumat lanjut:", "maklumat lanjut di", "sebelum ini:", "seterusnya:",
        "ikuti kami di", "klik di sini untuk", "dapatkan berita terkini",
    ),
)
CAPTION_PREFIXES = Phrases(
    (
        "foto:", "foto :", "(foto:", "foto oleh", "foto fail", "foto hiasan", "foto ihsan", "foto/", "gambar:",
        "gambar :", "gambar fail", "gambar hiasan", "gambar ihsan", "gambar sekadar hiasan", "gambar oleh",
        "(gambar:", "sumber foto", "sumber gambar", "kredit foto", "kredit gambar", "kredit:", "ilustrasi:",
        "grafik:", "infografik:", "video:", "ihsan:", "sumber:", "tangkap layar",
    ),
)
BYLINE_PREFIXES = Phrases(
    (
        "oleh:", "oleh :", "penulis:", "penulis :", "ditulis oleh", "dicatat oleh", "disiarkan oleh",
        "dikirim oleh", "diterbitkan oleh", "pengarang:", "editor:", "penyunting:", "penterjemah:", "wartawan:",
        "pemberita:", "laporan:", "laporan oleh", "disiarkan pada", "disiarkan:", "diterbitkan pada",
        "diterbitkan:", "diterbitkan :", "tarikh:", "tarikh siaran", "tarikh terbit", "tarikh diterbitkan",
        "tarikh kemas kini", "dikemas kini pada", "dikemas kini:", "dikemaskini pada", "dikemaskini:",
        "kemas kini:", "kemas kini terakhir", "kemaskini terakhir", "terakhir dikemas kini", "terakhir dikemaskini",
        "kali terakhir dikemas kini", "masa bacaan", "masa membaca", "anggaran masa bacaan",
    ),
)
COOKIE_PHRASES = Phrases(
    (
        "kami menggunakan kuki", "kami menggunakan cookies", "kami menggunakan cookie",
        "laman web ini menggunakan kuki", "laman web ini menggunakan cookies", "laman ini menggunakan kuki",
        "tapak web ini menggunakan kuki", "laman web kami menggunakan kuki", "menggunakan kuki untuk",
        "menggunakan cookies untuk", "bersetuju dengan penggunaan kuki", "persetujuan terhadap penggunaan kuki",
        "setuju dengan penggunaan kuki", "dengan terus menggunakan laman", "dengan meneruskan penggunaan",
        "dengan terus melayari", "dengan meneruskan pelayaran", "terus menggunakan laman web ini",
        "terus melayari laman", "dasar kuki", "polisi kuki", "menerima semua kuki",
        "meningkatkan pengalaman anda di laman", "memastikan anda mendapat pengalaman terbaik",
    ),
    matches=(
        "Kami menggunakan kuki untuk meningkatkan pengalaman anda.",
        "Laman web ini menggunakan kuki.",
        "Dengan terus menggunakan laman ini, anda bersetuju dengan terma kami.",
        "Baca dasar kuki kami.",
    ),
    spares=(
        "Setiap hari raya nenek membakar biskut dan memberikannya kepada jiran.",
        "Dia mengangguk setuju lalu terus berjalan.",
        "Ahli Parlimen berbahas tiga tahun tentang teknologi penjejakan.",
    ),
)
NEWSLETTER_PHRASES = Phrases(
    (
        "langgan surat berita", "langgan surat berita kami", "langgan newsletter", "langgan buletin",
        "langgan melalui e-mel", "melanggan surat berita", "melanggan newsletter", "daftar untuk menerima",
        "daftarkan e-mel anda", "masukkan e-mel anda", "masukkan alamat e-mel", "masukkan alamat e-mel anda",
        "masukkan emel anda", "dapatkan berita terkini", "dapatkan berita terbaru", "dapatkan maklumat terkini",
        "dapatkan kemas kini", "dapatkan artikel terkini", "terus ke e-mel anda", "terus ke peti masuk",
        "peti masuk anda", "ke e-mel anda", "dihantar ke e-mel anda", "menerima pemberitahuan kiriman baharu",
        "pemberitahuan kiriman baru", "berhenti melanggan pada bila-bila masa",
        "batal langganan pada bila-bila masa", "batalkan langganan pada bila-bila masa",
        "jangan ketinggalan berita",
    ),
    matches=(
        "Langgan surat berita kami hari ini.",
        "Masukkan alamat e-mel anda untuk mengikuti blog ini.",
        "Dapatkan berita terkini setiap hari.",
        "Kisah terbaik terus ke peti masuk anda.",
    ),
    spares=(
        "Sepanjang hayatnya ayah hanya membaca satu akhbar.",
        "Ketika khabar itu sampai ke kampung, orang masih di sawah.",
        "Dia mendaftar sebagai sukarelawan selepas banjir.",
    ),
)
RECEIVING_STARTS = Phrases(
    (
        "anda menerima e-mel ini", "anda menerima emel ini", "anda menerima mesej ini",
    ),
)
SENT_STARTS = Phrases(
    (
        "e-mel ini dihantar kepada", "e-mel ini telah dihantar kepada",
    ),
)
MAIL_BUTTONS = Phrases(
    (
        "batalkan langganan", "nyahlanggan",
    ),
)
SITE_BUTTONS = Phrases(
    (
        "navigasi kiriman", "navigasi pos",
    ),
)
SCRIPT_BUTTONS = Phrases(
    (
        "memuatkan komen", "suka memuatkan",
    ),
)
COLOPHON_STARTS = Phrases(
    (
        "dikuasakan oleh", "tema:",
    ),
)
WORDINGS = {
    "leave": "berhenti-melanggan batal-langganan batalkan-langganan membatalkan-langganan",
    "list": "senarai mesej e-mel emel surat-berita",
    "joined": "melanggan mendaftar berdaftar pelanggan akaun",
    "here": "sini klik",
    "browser": "pelayar",
    "view": "buka papar dalam",
    "newsletter": "e-mel surat-berita",
}
SHARE_PHRASES = Phrases(
    (
        "ikuti kami di", "ikuti kami di facebook", "ikut kami di", "ikuti laman facebook kami",
        "ikuti saluran telegram", "ikuti saluran whatsapp kami", "ikuti media sosial kami", "kongsikan artikel ini",
        "kongsi artikel ini", "kongsikan berita ini", "kongsi berita ini", "kongsikan kepada rakan",
        "kongsi dengan rakan-rakan", "jangan lupa kongsi", "jangan lupa share", "jangan lupa like",
        "klik untuk kongsi", "klik untuk berkongsi", "dibuka di tetingkap baharu", "sukai halaman facebook",
        "sukai facebook kami", "like facebook kami", "like dan share", "like & share", "like page",
        "like dan follow", "subscribe channel", "langgan saluran youtube", "sertai saluran telegram",
        "sertai telegram kami", "sertai kami di telegram", "sertai group telegram", "sertai group whatsapp",
        "sertai kumpulan whatsapp", "saluran whatsapp kami", "saluran telegram kami", "join channel telegram",
        "follow kami di",
    ),
    matches=(
        "Ikuti kami di Facebook dan Instagram.",
        "Sertai saluran Telegram kami untuk berita pantas.",
        "Klik untuk kongsi di Twitter (Dibuka di tetingkap baharu)",
    ),
    spares=(
        "Dia membahagi roti terakhirnya dengan kanak-kanak di tepi jalan.",
        "Dua keluarga itu berkongsi sebuah rumah lama.",
        "Detektif itu mengekori lelaki itu secara senyap.",
    ),
)
COMMENT_PHRASES = Phrases(
    (
        "alamat e-mel anda tidak akan disiarkan", "alamat e-mel anda tidak akan diterbitkan",
        "alamat emel anda tidak akan disiarkan", "e-mel anda tidak akan disiarkan",
        "e-mel anda tidak akan dipaparkan", "medan diperlukan ditanda", "medan yang diperlukan ditanda",
        "ruangan wajib ditanda", "medan yang wajib ditanda", "ruang yang diperlukan ditandakan",
        "anda mesti log masuk untuk mengulas", "anda perlu log masuk untuk mengulas",
        "anda mesti log masuk untuk menghantar", "log masuk untuk memberi komen", "log masuk untuk komen",
        "log masuk untuk mengulas", "log masuk untuk meninggalkan komen", "jadilah yang pertama memberi",
        "jadi yang pertama memberi komen", "jadilah orang pertama yang memberi komen",
        "beritahu saya tentang komen", "maklumkan saya tentang komen", "maklumkan saya jika ada komen",
        "simpan nama saya", "simpan nama, e-mel", "dalam pelayar ini untuk", "untuk komen saya yang seterusnya",
        "kali seterusnya saya mengulas", "komen ditutup", "ruangan komen ditutup", "komen telah ditutup",
        "komen anda menunggu", "komen anda sedang menunggu", "komen akan disemak", "pihak kami berhak memadam",
        "tidak bertanggungjawab terhadap komen", "komen adalah pandangan peribadi", "menggunakan akismet untuk",
        "data komen anda", "tinggalkan komen anda", "tulis komen anda", "sila tinggalkan komen", "belum ada komen",
    ),
    matches=(
        "Alamat e-mel anda tidak akan disiarkan. Medan diperlukan ditanda dengan *",
        "Anda mesti log masuk untuk menghantar komen.",
        "Simpan nama saya, e-mel, dan laman web dalam pelayar ini untuk kali seterusnya saya mengulas.",
    ),
    spares=(
        "Menteri itu beredar tanpa menjawab soalan wartawan.",
        "Diarinya diterbitkan lima puluh tahun selepas dia meninggal dunia.",
        "Orang pertama yang bersuara ialah datuk yang selalu diam.",
    ),
)
DISCLAIMER_PHRASES = Phrases(
    (
        "hak cipta terpelihara", "hakcipta terpelihara", "hak cipta dipelihara", "hakcipta adalah terpelihara",
        "semua hak terpelihara", "semua hak cipta terpelihara", "all rights reserved", "hak cipta ©",
        "tidak dibenarkan mengeluar ulang", "mengeluar ulang mana-mana bahagian", "tidak dibenarkan menyalin",
        "dilarang menyalin semula", "dilarang menyiarkan semula", "dilarang mengulang cetak",
        "disiarkan semula tanpa", "tanpa kebenaran bertulis daripada", "tanpa izin bertulis daripada",
        "tanpa kebenaran bertulis terlebih dahulu", "tanpa izin penerbit",
        "tidak bertanggungjawab terhadap sebarang", "tidak bertanggungjawab ke atas sebarang",
        "tidak bertanggungjawab atas sebarang", "kerajaan malaysia dan jabatan",
        "kehilangan atau kerosakan yang dialami", "kerugian atau kerosakan yang disebabkan",
        "menggunakan maklumat yang dicapai", "menggunakan mana-mana maklumat", "tidak menjamin ketepatan",
        "tidak menjamin kesahihan", "tanpa sebarang jaminan", "tanpa sebarang waranti",
        "ketepatan atau kesempurnaan", "ketepatan, kesempurnaan", "pandangan peribadi penulis",
        "pandangan penulis sendiri", "pendapat peribadi penulis", "adalah pandangan penulis",
        "merupakan pandangan penulis", "tidak semestinya mencerminkan", "tidak semestinya menggambarkan",
        "tidak semestinya mewakili", "tidak mewakili pandangan", "tiada kaitan dengan pendirian",
        "untuk tujuan maklumat sahaja", "untuk tujuan rujukan sahaja", "untuk rujukan sahaja",
        "sebagai rujukan sahaja", "bukan nasihat pelaburan", "bukan merupakan nasihat", "bukan cadangan pelaburan",
        "bukan pengganti nasihat perubatan", "tidak menggantikan nasihat doktor", "paparan terbaik menggunakan",
        "paparan terbaik dengan", "sesuai dipapar menggunakan",
    ),
    matches=(
        "Hak Cipta Terpelihara © 2024 Kerajaan Negeri Selangor.",
        "Artikel ini adalah pandangan peribadi penulis.",
        "Pandangan ini tidak semestinya mencerminkan pendirian Sinar Harian.",
        "Pihak kami tidak bertanggungjawab terhadap sebarang kehilangan atau kerosakan.",
        "Dilarang menyiarkan semula artikel tanpa kebenaran bertulis daripada penerbit.",
        "Kandungan ini untuk tujuan maklumat sahaja dan bukan nasihat pelaburan.",
    ),
    spares=(
        "Datuk itu mewariskan hak ke atas rumahnya kepada dua anak perempuannya.",
        "Dia berkata dia akan bertanggungjawab atas jalan yang dipilihnya.",
        "Tukang jam itu menjamin jam ini tahan sepuluh tahun.",
        "Pengarang itu marah kerana bukunya dicetak semula tanpa pengetahuannya.",
        "Duta itu menyatakan pendirian negaranya ketika itu juga.",
    ),
)
ORIGIN_PHRASES = Phrases(
    (
        "artikel ini pertama kali diterbitkan", "artikel ini pertama kali disiarkan", "artikel ini mula disiarkan",
        "artikel ini telah disiarkan di", "artikel ini asalnya disiarkan", "artikel ini asalnya diterbitkan",
        "artikel asal disiarkan di", "rencana ini pertama kali disiarkan", "pertama kali diterbitkan di laman",
        "disiarkan semula dengan izin", "disiarkan semula dengan kebenaran", "diterbitkan semula dengan izin",
        "diterbitkan semula dengan kebenaran", "di bawah lesen creative commons", "diterbitkan di bawah lesen",
        "artikel ini diterjemah daripada", "artikel ini diterjemahkan daripada", "dipetik daripada laman",
    ),
    matches=(
        "Artikel ini pertama kali diterbitkan di Dewan Sastera.",
        "Disiarkan semula dengan izin penulis.",
        "Teks ini tersedia di bawah lesen Creative Commons.",
    ),
    spares=(
        "Ungkapan itu mula-mula muncul dalam hikayat lama.",
        "Dia bergegas ke pejabat daerah membawa surat izin.",
        "Penyair itu mengirim manuskripnya kepada sahabat di kota jauh.",
    ),
)
APPEAL_PHRASES = Phrases(
    (
        "muat turun aplikasi kami", "muat turun aplikasi untuk", "muat turun sekarang", "muat turun app",
        "dapatkan aplikasi kami", "baca dalam aplikasi", "buka dalam aplikasi", "sokong kewartawanan",
        "sokong media bebas", "sokong kewartawanan bebas", "sumbangan anda membantu kami", "derma sekarang",
        "belanja saya kopi", "sertai sebagai ahli", "jadilah ahli kami", "jadi ahli sekarang",
        "langgan untuk membaca", "langgan untuk terus membaca", "langgan sekarang", "melanggan untuk membaca",
        "log masuk untuk membaca", "log masuk untuk terus membaca", "untuk membaca artikel penuh",
        "untuk pelanggan sahaja", "khas untuk pelanggan", "hanya untuk pelanggan", "hanya untuk ahli",
        "had artikel percuma", "artikel percuma anda", "sudah menjadi pelanggan", "sudah mempunyai akaun",
        "sudah ada akaun", "belum mempunyai akaun", "belum ada akaun", "matikan adblock",
        "lumpuhkan penyekat iklan",
    ),
    matches=(
        "Muat turun aplikasi kami di Google Play.",
        "Artikel ini untuk pelanggan sahaja. Log masuk untuk terus membaca.",
        "Sudah mempunyai akaun? Log masuk",
    ),
    spares=(
        "Dia mewakafkan seluruh simpanannya kepada sekolah di kampungnya.",
        "Bilangan ahli kesatuan merosot separuh dalam sepuluh tahun.",
        "Di dalam kereta api ibu membuka novel yang belum habis dibacanya.",
    ),
)
NEGATION_WORDS = Phrases(
    (
        "tidak", "tak", "bukan", "jangan", "belum", "tanpa", "dua", "tiga", "empat", "lima", "enam", "tujuh",
        "lapan", "sembilan", "sepuluh",
    ),
)
PAGE_WORDS = Phrases(("halaman", "muka",))
PROMPT_BUTTONS = Phrases(
    (
        "lihat galeri", "main video", "video sedang dimuatkan", "pelayar anda tidak menyokong video",
        "artikel bersambung selepas iklan", "muat turun aplikasi",
    ),
)
PROMPT_STARTS = Phrases(
    (
        "klik di sini untuk", "muat turun aplikasi kami", "ikuti kami di",
    ),
)
TEASER_STARTS = Phrases(
    (
        "baca juga", "baca lagi", "baca lanjut", "tonton juga", "artikel berkaitan",
        "lihat juga",
    ),
)
WIKI_WORDS = Phrases(
    (
        "ensiklopedia bebas", 'diambil daripada "http', 'diambil daripada "https',
    ),
)
EDIT_BUTTONS = Phrases(
    (
        "sunting", "sunting sumber",
    ),
)
TIP_WORDS = Phrases(
    (
        "hantar kepada kami", "hantarkan kepada kami",
    ),
)
HEADING_TITLES = Phrases(
    (
        "seterusnya", "akan datang", "untukmu", "untuk anda", "lagi", "lihat juga", "pautan", "sumber", "popular",
        "serupa",
    ),
)
CONSENT_QUESTIONS = Phrases(
    (
        "kuki", "cookie", "privasi anda", "persetujuan anda",
    ),
)
CONSENT_ANSWERS = Phrases(
    (
        "setuju semua", "terima semua", "terima", "saya setuju", "setuju", "benarkan semua", "tolak semua",
        "tolak", "hanya yang perlu", "hanya yang diperlukan", "sesuaikan", "urus kuki", "urus keutamaan",
        "tetapan kuki", "simpan keutamaan", "simpan tetapan", "sahkan pilihan saya", "faham",
    ),
)
AGE_QUESTIONS = Phrases(
    (
        "18 tahun ke atas", "berumur 18", "bawah 18", "melebihi 18", "pengesahan umur", "sahkan umur",
        "tarikh lahir", "untuk dewasa sahaja", "dewasa sahaja",
    ),
)
AGE_ANSWERS = Phrases(
    (
        "ya, saya berumur 18 tahun ke atas", "saya berumur 18 tahun ke atas", "saya berumur 18",
        "saya di bawah 18 tahun", "tidak, saya di bawah 18 tahun", "belum", "ya", "tidak", "masuk", "keluar",
        "sahkan", "teruskan",
    ),
)
