"""Hausa."""

from textclean.rules.table import Phrases

ERROR_TITLES = Phrases(
    (
        "ba a sami shafin ba", "ba a samu shafin ba", "ba a sami shafi ba", "shafin babu shi", "babu wannan shafin",
        "ba a samu ba", "ba a sami ba", "an hana shiga", "an ƙi shiga", "an hana", "haramun", "babu izini",
        "kuskure", "kuskuren sabar", "kuskuren uwar garke", "kuskuren cikin gida na sabar", "kuskure ya faru",
        "an sami kuskure", "an samu kuskure", "wani abu ya yi kuskure", "wani abu ya faru", "sabis babu",
        "babu sabis", "ana gyara", "yi hakuri", "mun yi nadama", "ana lodawa", "don allah a jira", "babu intanet",
    ),
)
ERROR_PHRASES = Phrases(
    (
        "shafin da kuke nema", "shafin da kake nema", "shafin da kuka nema", "shafin da ake nema", "ba ku da izini",
        "ba ka da izini", "ba ku da damar", "kunna javascript", "shafin yanar gizon babu",
        "yayin aiwatar da buƙatarku",
    ),
    matches=(
        "Shafin da kuke nema babu shi.",
    ),
    spares=(
        "Jirgin ruwa yana tashi da ƙarfe tara.",
    ),
)
ERROR_HINTS = Phrases(
    (
        "sake gwadawa", "da fatan za a sake gwadawa", "a sake gwadawa daga baya", "tuntuɓi mai gudanarwa",
        "tuntuɓe mu", "duba adireshin",
    ),
)
ERROR_WORDS = Phrases(
    (
        "shafi", "shafin", "sabar", "kuskure", "buƙata", "izini", "adireshi", "nema",
    ),
)
ERROR_NAMES = Phrases(
    (
        "kuskure", "lambar kuskure", "lamba", "matsayi",
    ),
)
ERROR_FIELDS = Phrases(
    (
        "lambar kuskure", "ip ɗin ku", "dalili",
    ),
)
ERROR_FAILURES = Phrases(
    (
        "ba a", "babu", "kuskure", "hana", "gaza", "matsala", "ba ku",
    ),
)
ERROR_CONDITIONS = Phrases(
    (
        "idan", "lokacin da", "saboda",
    ),
)
ERROR_BUTTONS = Phrases(
    (
        "gida", "shafin gida", "babban shafi", "koma gida", "koma shafin gida", "koma baya", "baya", "shiga",
        "yi rajista", "tuntuɓe mu", "bincika", "nema", "ci gaba", "karɓa", "taimako",
    ),
)

ERROR_RETRY_BUTTONS = Phrases(
    (
        "sake gwadawa",
    ),
    matches=(
        "Sake gwadawa",
    ),
)
ERROR_TOPICS = Phrases(
    (
        "lambar kuskure", "yana nufin", "misali",
    ),
)
ERROR_ASKING_TOPICS = Phrases(
    (
        "me yake nufi", "mene ne", "menene", "yadda", "me ya sa", "dalilan", "mafita",
    ),
)
