"""Kurmanji Kurdish."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "rûpel nehat dîtin", "rûpel nehate dîtin", "rûpel tune", "rûpel tune ye", "nehat dîtin", "nehate dîtin",
        "pel nehat dîtin", "gihîştin hat redkirin", "gihîştin qedexe ye", "qedexe", "qedexe ye", "destûr tune",
        "destûr tune ye", "çewtiya serverê", "çewtiya pêşkêşkarê", "çewtiya hundirîn a serverê", "çewtî", "xeletî",
        "çewtiyek çêbû", "çewtiyek derket", "xeletiyek çêbû", "tiştek şaş çû", "tiştek xelet çû",
        "xizmet ne berdest e", "niha ne berdest e", "biborin", "li me bibore", "tê barkirin",
        "ji kerema xwe li bendê bin", "girêdana înternetê tune",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "rûpela ku hûn lê digerin", "rûpela ku tu lê digerî", "rûpela hatiye xwestin", "rûpela daxwazkirî",
        "destûra we tune", "destûra te tune", "ji kerema xwe javascript", "malper ne berdest e",
    ),
    matches=(
        "Destûra we tune ye.",
    ),
    spares=(
        "Keştî di nehan de diçe.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "dîsa biceribînin", "ji kerema xwe dîsa biceribînin", "paşê dîsa biceribînin", "bi rêveber re têkilî",
        "bi me re têkilî daynin", "navnîşanê kontrol bikin",
    ),
)
ERROR_WORDS = Phrases(
    (
        "rûpel", "server", "çewtî", "daxwaz", "destûr", "gihîştin", "malper", "navnîşan", "digerin",
    ),
)
ERROR_NAMES = Phrases(
    (
        "çewtî", "xeletî", "koda çewtiyê", "kod", "rewş",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "koda çewtiyê", "ip ya we", "sedem",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "nehat", "nehate", "tune ye", "çewtî", "çewtiyek", "xeletî", "xeletiyek", "redkirin", "qedexe", "nikare",
        "pirsgirêk", "şaş",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "heke", "eger", "dema ku", "ji ber ku",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "destpêk", "rûpela sereke", "rûpela destpêkê", "vegere", "vegere rûpela sereke", "vegere destpêkê", "paş",
        "têkeve", "tomar bibe", "têkilî", "bigere", "bidomîne", "bipejirîne", "alîkarî",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "dîsa biceribîne",
    ),
    matches=(
        "Dîsa biceribîne",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "koda çewtiyê", "tê wateya", "wek mînak",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "çi ye", "tê çi wateyê", "çawa", "çima", "sedem", "çareserî",
    ),
)
