"""Forms that an author fills again stay: forecasts, references, verse."""

from __future__ import annotations

import pytest

from textclean import clean

FORECAST_FR = (
    "Vendredi le ciel sera couvert sur tout le littoral. Dans les vallées du sud, quelques éclaircies resteront "
    "possibles en fin de journée. Le vent de nord-ouest soufflera modérément et la mer restera agitée. Il fera huit "
    "degrés. Samedi le ciel sera couvert sur tout le littoral. Dans les vallées du sud, quelques éclaircies resteront "
    "possibles en fin de journée. Le vent de nord-ouest soufflera modérément et la mer restera agitée. Il fera onze "
    "degrés."
)
FORECAST_DE = """Freitag
Am Vormittag liegt noch Nebel über den Auen, der sich gegen Mittag langsam auflöst.
Danach scheint in allen Landesteilen die Sonne, und der Wind bleibt schwach.
Samstag
Am Vormittag liegt noch Nebel über den Auen, der sich gegen Mittag langsam auflöst.
Danach scheint in allen Landesteilen die Sonne, und der Wind bleibt schwach."""
MANUAL_EN = """heron.watch(nest, *, delay, limit)
Watches a nest and calls back when the bird returns.
The `delay` parameter is the time in seconds that passes between two looks; a longer one spares the battery.
The `limit` parameter ends the watch after so many looks; without it the watch ends at nightfall.
Returns the last picture.
heron.count(lake, *, delay, limit)
Counts the birds on a lake, each of them once.
The `delay` parameter is the time in seconds that passes between two looks; a longer one spares the battery.
The `limit` parameter ends the watch after so many looks; without it the watch ends at nightfall."""
MANUAL_ES = """## abrir
Abre el cuaderno y espera.
El parámetro `ruta` indica dónde está el cuaderno; si falta, se busca en la carpeta de trabajo.
El parámetro `modo` dice si se puede escribir; quien solo lee no bloquea a los demás lectores.
Devuelve el cuaderno.
## cerrar
Cierra el cuaderno, guardado o no.
El parámetro `ruta` indica dónde está el cuaderno; si falta, se busca en la carpeta de trabajo.
El parámetro `modo` dice si se puede escribir; quien solo lee no bloquea a los demás lectores.
No devuelve nada."""
DIRECTIVES_DE = """.. function:: open_nest(path, mode)
Öffnet das Nest und gibt es zurück.
:param path: Der Pfad zum Nest; fehlt er, wird das Nest aus der Umgebung genommen und geprüft.
:param mode: Die Art, in der das Nest geöffnet wird; nur wer schreibt, sperrt die anderen aus.
.. function:: close_nest(path, mode)
Schließt das Nest und gibt nichts zurück.
:param path: Der Pfad zum Nest; fehlt er, wird das Nest aus der Umgebung genommen und geprüft.
:param mode: Die Art, in der das Nest geöffnet wird; nur wer schreibt, sperrt die anderen aus."""
OPTIONS_EN = """--sort FIELD
Say by which field of the table the birds are listed, and whether the list begins with the newest of them.
--port FIELD
Say by which field of the table the birds are listed, and whether the list begins with the newest of them."""
NOTES_EN = """void heron_wake ( Heron * bird )¶
Wakes a bird that sleeps on one leg.
It flies off unless it knows the caller.
Returns nothing.
The bird must not be shared between lakes; whoever shares it waits for the other lake at every single call.
Changed in version 2.1: Birds that are fledglings still are woken too, and their parents are told about it.
int heron_count ( Lake * lake )¶
Counts the birds on a lake, each of them once.
It takes as long as the lake is wide.
Returns their number.
The bird must not be shared between lakes; whoever shares it waits for the other lake at every single call.
Changed in version 2.1: Birds that are fledglings still are woken too, and their parents are told about it."""
NOTES_MARKDOWN = NOTES_EN.replace("void", "## `void").replace("int h", "## `int h").replace("¶", "`")
CALLS_EN = """These calls wake birds at a lake, one at a time, and are safe to use while other birds are asleep nearby.
Whoever wakes a bird must feed it too, so that a program that wakes birds needs fish, and asks for them beforehand.
None of them returns before the bird has opened both eyes, which takes up to an hour in winter and less in spring.
lake_wake_heron ()
void
lake_wake_heron (Lake *lake,
int hour,
Error **error);
Wakes a bird before it is day, and waits until it has eaten.
The lake must not be frozen, since a bird that finds no water goes back to sleep and cannot be woken again.
Parameters
error where to say what went wrong. The caller frees it, and frees it only once.
Birds that are woken twice on a morning stay awake until the evening of the following day.
lake_wake_bittern ()
void
lake_wake_bittern (Lake *lake,
int hour,
Error **error);
Wakes a bird before it is day, and waits until it has eaten.
The lake must not be frozen, since a bird that finds no water goes back to sleep and cannot be woken again.
Parameters
error where to say what went wrong. The caller frees it, and frees it only once.
Bitterns are heard before they are seen, and most of them are never seen at all."""
INHERITED_EN = "\n".join(
    f"""The {bird}, a kind of bird.
class birds.{bird}(birds.Bird)
method birds.{bird}. __init__ ( size = None, wings = 2 )
inherited from the __init__ method of Bird
"""
    + "\n".join(
        f"* {word} – says how {word} the bird is, in steps of ten, and never less than the bird below it."
        for word in (
            "old",
            "grey",
            "wet",
            "loud",
            "early",
            "late",
            "patient",
            "shy",
            "thin",
            "tall",
            "quick",
            "hungry",
            "sleepy",
            "clean",
            "calm",
            "brave",
            "quiet",
            "proud",
            "stubborn",
            "alone",
        )
    )
    + "\nA bird that is told nothing is as old as its nest, and as grey as the sky above it was on the day it hatched."
    + "\nWhoever makes two birds of one name gets the first one twice, which has surprised everybody who tried it."
    for bird in ("Heron", "Bittern")
)
REFERENCE_EN = """Statements of the lake
max-heron-age Says how many years a heron may stay at the lake before it must leave it to the younger ones.
nest-interval Says how many days pass between two looks into a nest, whatever the weather is like.
Birds of the shore have statements of their own, and share some.
Statements of the river
eel-limit Says how many eels a heron may take on a day.
max-heron-age Says how many years a heron may stay at the lake before it must leave it to the younger ones.
nest-interval Says how many days pass between two looks into a nest, whatever the weather is like.
weir-side Says on which side of the weir it waits."""
SONG_EN = """Down at the lock in the evening rain
I heard the keeper call my name
Oh won't you come and carry the lamp for me, all the way down to the river and the sea?
Oh won't you come and carry the lamp for me, if the morning finds us, then let it be!
For the water runs and the water knows every name of the one who goes, yes it knows
Up on the hill when the fog came in
I lost the key to the keeper's inn
Oh won't you come and carry the lamp for me, all the way down to the river and the sea?
Oh won't you come and carry the lamp for me, if the morning finds us, then let it be!
For the water runs and the water knows every name of the one who goes, yes it knows"""
SONG_DE = """Der Reiher steht im Schilf allein
und schaut in meinen Kahn hinein
Komm doch herüber, sagt der Wind, komm doch herüber, wo die anderen sind!
Komm doch herüber, sagt der Fluss, der ohne dich nach Hause muss!
Ich habe kein Ruder und keinen Mut
und bleibe am Ufer, und das ist gut
Komm doch herüber, sagt der Wind, komm doch herüber, wo die anderen sind!
Komm doch herüber, sagt der Fluss, der ohne dich nach Hause muss!"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FORECAST_FR, id="forecast on one line, French"),
        pytest.param(FORECAST_DE, id="forecast in lines, German"),
        pytest.param(MANUAL_EN, id="parameters under calls, English"),
        pytest.param(MANUAL_ES, id="parameters under headings, Spanish"),
        pytest.param(DIRECTIVES_DE, id="parameters under directives, German"),
        pytest.param(NOTES_EN, id="notes far below anchored headings, English"),
        pytest.param(NOTES_MARKDOWN, id="notes far below headings of Markdown"),
        pytest.param(CALLS_EN, id="parameters under calls on several lines"),
        pytest.param(INHERITED_EN, id="long descriptions that classes inherit"),
        pytest.param(REFERENCE_EN, id="entries of a reference"),
        pytest.param(OPTIONS_EN, id="options that differ by a word"),
        pytest.param(SONG_EN, id="chorus, English"),
        pytest.param(SONG_DE, id="chorus, German"),
    ],
)
def test_forms_stay(text):
    """What an author fills again keeps every word."""
    assert clean(text).split() == text.split()
