"""Dates in articles in French, Spanish, Italian, Portuguese, Dutch and German, and names that are no dates."""

from __future__ import annotations

from datetime import date

from index.facts.dates import read_dates

THURSDAY = date(2025, 10, 16)
# What shows the language of the article that a sentence stands in.
ARTICLES = {
    "fr": "Le maire a dit que la place et les rues sont dans une situation grave pour la ville.",
    "es": "El alcalde dijo que la plaza y las calles son de la ciudad y que los vecinos no están por una vez.",
    "it": "Il sindaco ha detto che la piazza e le strade non sono della città, e che la gente non è nel quartiere.",
    "pt": "O prefeito disse que a praça e as ruas não são da cidade e que os moradores não foram para o bairro.",
    "nl": "De burgemeester zei dat het plein en de straten niet van de stad zijn en dat de mensen er niet waren.",
    "de": "Der Rat sagte, dass es nicht für die Leute der Stadt ist und nicht mit dem Geld der Stadt.",
    "en": "The council said that it was not for the people of the town.",
}
DATED = """
fr | Le tribunal a rendu sa décision mardi. | 2025-10-14
fr | Mardi dernier, un incendie a ravagé l'entrepôt. | 2025-10-14
fr | Hier soir, une centaine de personnes se sont réunies devant la mairie. | 2025-10-15
fr | Avant-hier, deux vélos ont été retrouvés. | 2025-10-14
fr | La semaine dernière, le maire avait démenti. | 2025-W41
fr | L'an dernier, le club avait terminé cinquième. | 2024
fr | L'usine a fermé il y a un an. | 2024
fr | Du 3 au 7 octobre, la ville a accueilli 12 000 visiteurs. | 2025-10-03 2025-10-07
fr | Le procès s'ouvrira lundi prochain à Valmont. | 2025-10-20
fr | Depuis lundi, les trains ne roulent plus. | 2025-10-13
fr | « Non », a dit la maire, Anne Lamy, mardi. | 2025-10-14
fr | Le pont de Valmont, le 11 mars 2024. | 2024-03-11
es | El martes pasado ardió un almacén en el puerto. | 2025-10-14
es | Ayer murió el pintor a los 90 años. | 2025-10-15
es | Anteayer, la policía encontró dos bicicletas. | 2025-10-14
es | Hace dos semanas, el ministro presentó su dimisión. | 2025-W40
es | El tribunal dictó sentencia el martes. | 2025-10-14
es | La ciudad cerrará el lunes el puente, según anunció el martes el ayuntamiento. | 2025-10-20 2025-10-14
es | Fue elegida en junio de 2022 y reelegida el año pasado. | 2022-06 2024
es | El lunes por la mañana, la nieve bloqueó la autopista. | 2025-10-13
es | El pasado marzo llovió sin parar. | 2025-03
it | Morto domenica a 81 anni, il cantante ha venduto dieci dischi. | 2025-10-12
it | Martedì scorso un incendio ha distrutto il capannone. | 2025-10-14
it | L'altro ieri sono stati trovati due libri. | 2025-10-14
it | Due settimane fa il ministro si è dimesso. | 2025-W40
it | La legge è entrata in vigore il 1° aprile 2021. | 2021-04-01
it | Lo scorso 14 ottobre un autobus è finito nel fosso. | 2025-10-14
it | I lavori cominceranno a marzo e dureranno nove settimane. | 2026-03
it | Lo scorso marzo la frana ha chiuso la strada. | 2025-03
pt | Na terça-feira passada, um incêndio destruiu o armazém. | 2025-10-14
pt | Anteontem, a polícia encontrou dois livros. | 2025-10-14
pt | A vítima foi vista nesta quarta-feira (15) perto do cais. | 2025-10-15
pt | Duas semanas atrás, o rio transbordou. | 2025-W40
pt | Em setembro, os preços caíram. | 2025-09
nl | Afgelopen dinsdag brak er brand uit in de loods. | 2025-10-14
nl | Eergisteren vond de politie twee fietsen. | 2025-10-14
nl | De brug stortte dinsdagavond in. | 2025-10-14
it | Il mulino è bruciato martedì sera. | 2025-10-14
nl | In september daalden de prijzen. | 2025-09
nl | De rechtbank deed dinsdag uitspraak. | 2025-10-14
nl | Vorige week dinsdag was hij nog gezien. | 2025-10-07
nl | Drie maanden geleden kende niemand haar. | 2025-07
nl | Sinds maandag rijden er geen treinen. | 2025-10-13
nl | De dader is dinsdagavond in Kell aangehouden. | 2025-10-14
nl | Het proces begint komende maandag. | 2025-10-20
nl | Afgelopen maart stond het water in de kelders. | 2025-03
de | Vor zwei Wochen trat der Minister zurück. | 2025-W40
de | Im vergangenen Monat stieg die Zahl der Anträge. | 2025-09
de | Heute vor zehn Jahren fiel das Urteil. | 2015-10-16
de | Am kommenden Samstag spielt der Verein in Kell. | 2025-10-18
de | Vorgestern kamen sie an. | 2025-10-14
de | Die Züge sollten im November rollen. | 2025-11
de | Montag wurde der Dieb gefasst. | 2025-10-13
de | Der Prozess beginnt Dienstag. | 2025-10-21
de | Der Wirt will die Bar Samstag öffnen. | 2025-10-18
de | Bei einem Brand ist am frühen Dienstagmorgen eine Scheune abgebrannt. | 2025-10-14
de | Die Bahn bleibt bis mindestens Montag im Depot, teilte der Rat am Mittwoch mit. | 2025-10-20 2025-10-15
de | Der Damm hält, sagte der Leiter der Werft, Jan Voss, am Sonntag. | 2025-10-12
de | Er soll am Montag geflohen sein. | 2025-10-13
de | Er soll am Montag vor Gericht stehen. | 2025-10-20
de | Am Dienstag vergangener Woche fiel der Strom aus. | 2025-10-07
de | Im Oktober vergangenen Jahres fiel der Strom aus. | 2024-10
de | Das Werk läuft vom 7. bis zum 9. November. | 2025-11-07 2025-11-09
de | Das Werk wurde 1951 gegründet und seit 2015 dreimal verkauft. | 1951 2015
de | Das Spiel ist für Sonntag angesetzt. | 2025-10-19
de | Sie werde am Montag zurücktreten, sagte sie. | 2025-10-20
de | Der Verein, 1904 gegründet, ist pleite. | 1904
de | Silvester 2021 brannte das Werk. | 2021-12-31
de | 3. Dezember 2024, 6:02 Uhr | 2024-12-03
"""
UNDATED = """
fr | Le musée est fermé le mardi.
fr | Le ministre se rend vendredi à Kell.
fr | Le ministre a annoncé que le procès s'ouvre lundi à Kell.
fr | Le texte devait être examiné mardi, mais la séance a été annulée.
fr | La route a été coupée dans la nuit de mardi à mercredi.
fr | La place du 8 mai a été évacuée.
fr | Robinson et Vendredi est au programme.
fr | M. Avril n'a pas répondu.
fr | Les gens d'hier ne sont pas ceux d'aujourd'hui.
fr | Il y a deux ans de retard sur le chantier.
fr | Le pont qui a brûlé mardi sera fermé.
es | Salió por la mañana y no volvió.
es | El museo cierra los lunes.
es | La avenida 9 de julio estaba cortada.
es | Domingo Herrera, albañil, vio caer el muro.
es | Vive en Kell desde hace dos años.
es | Confió en Abril y en Julio, que no llegaron.
it | Il museo è chiuso il lunedì.
it | Domenica Russo, infermiera, ha visto tutto.
it | Due o tre settimane fa ha chiamato la madre.
it | Oggi come ieri la gente ha paura.
it | In via 4 novembre l'asfalto ha ceduto.
pt | O museu fecha às segundas-feiras.
pt | Foi a segunda vez que o muro caiu.
pt | A sexta temporada estreou sem festa.
pt | A ponte 25 de abril ficou fechada.
pt | Ela venceu a primeira corrida e caiu na segunda, disse o treinador.
pt | Mora em Kell há dois anos.
nl | Het museum is op maandag gesloten.
nl | Op Goede Vrijdag trok er geen stoet door de stad.
nl | De raad zou dinsdag stemmen, maar de vergadering werd afgelast.
nl | In de morgen scheen de zon.
nl | De winkel is zondag geopend.
nl | Ruim twee weken geleden verdween hij.
de | Vor rund zwei Wochen verschwand er.
de | Das Kommando 2. Juni bekannte sich dazu.
de | Auf der Straße des 17. Juni tanzten Tausende.
de | An einem Sonntag im Mai heirateten sie.
de | Die Band Freitag spielte auf.
de | Das Amt ist Montag bis Freitag geöffnet.
de | Der Damm brach Montag vor vierzehn Tagen.
de | Robert Montag sagte nichts.
de | Am ersten Montag im Monat heulen die Sirenen.
de | Am darauffolgenden Dienstag brach der Damm.
de | Die Menschen von heute haben das vergessen.
de | Am Morgen brannte eine Scheune.
de | Der Preis stieg auf 2019 Kronen, später auf 2024.
de | Vor 2000 Zuschauern verlor der Verein.
de | Sie wandern zwischen 1500 und 2000 Meter hoch.
de | Er sah 1900 Kühe.
de | Die Zahl stieg von 1900 auf 2100.
en | Her favourite film as a child was Frosty Friday.
en | Fans of Kellfield Wednesday filled the stand.
en | The Second Sunday of Easter service was moved indoors.
en | He edits the Mail on Sunday.
en | “Late Kell Friday” is a song, and “Late Kell Friday” was sung.
en | The November 17 group claimed the raid.
en | Members of the 26 July Movement entered the city.
en | He stars in Next Friday, a comedy.
en | He appeared on Kell News Sunday to defend the law.
en | They liked the band Kell Monday, and Kell Monday liked them.
en | Friday the 13th scared a generation.
en | The novel Seven Days in May was filmed.
en | Beware the Ides of March, the man tells him.
en | Police spoke to May, 31, at her flat.
en | The September 11 attacks changed the airline.
"""
STILL_DATED = """
en | Mayor Lee told Kell Radio Friday that it was over. | 2025-10-10
en | The bill was passed by the Senate Monday. | 2025-10-13
en | She visited Kell last Friday. | 2025-10-10
en | It shut at 6 p.m. GMT Friday. | 2025-10-10
en | He left Ward Hall Friday night. | 2025-10-10
en | On Friday, the Thursday Club will meet for the last time. | 2025-10-17
en | The June 6 vote was close. | 2025-06-06
en | The March 2024 Party conference was moved. | 2024-03
en | The shop was open till 2019. | 2019
en | Police arrested a man in Kellburg Tuesday after a chase. | 2025-10-14
en | A small plane crashed near Kellburg Sunday, killing two. | 2025-10-12
en | The team beat Kellfield Saturday in the cup. | 2025-10-11
en | The bill was signed by Gov. Ann Lee Tuesday. | 2025-10-14
en | The storm hit Kellburg Monday and moved north. | 2025-10-13
en | She pleaded guilty in Kell County Circuit Court Tuesday. | 2025-10-14
en | Workers walked out at Kell Motors Tuesday over pay. | 2025-10-14
en | He was freed in Espoo, Finland Monday, his lawyer said. | 2025-10-13
"""


def _faults(table: str) -> list[str]:
    faults = []
    for row in table.strip().splitlines():
        language, sentence, *expected = (cell.strip() for cell in row.split(" | "))
        text = f"{ARTICLES[language]}\n\n{sentence}"
        found = read_dates(text, len(text) - len(sentence), len(text), THURSDAY)
        got = " ".join(day.iso for day in found)
        if got != "".join(expected):
            faults.append(f"{row}: {got}")
    return faults


def test_dates_are_read_in_the_language_of_their_article() -> None:
    assert not _faults(DATED)


def test_names_habits_and_plans_of_unclear_outcome_are_no_dates() -> None:
    assert not _faults(UNDATED)


def test_a_weekday_behind_a_name_that_it_does_not_belong_to_is_a_date() -> None:
    assert not _faults(STILL_DATED)


def test_a_date_in_figures_has_the_day_first_outside_english() -> None:
    french = f"{ARTICLES['fr']} Le pont date du 03/04/2021."
    assert [day.iso for day in read_dates(french, 0, len(french), THURSDAY)] == ["2021-04-03"]
    english = f"{ARTICLES['en']} The bridge opened on 03/04/2021."
    assert read_dates(english, 0, len(english), THURSDAY) == []


def test_what_somebody_says_of_yesterday_is_not_read() -> None:
    text = f"{ARTICLES['es']} «Ayer murió mi perro», dijo ayer Lee."
    opening = text.index("«")
    (day,) = read_dates(text, opening, len(text), THURSDAY, quoted=[(opening, text.index("»"))])
    assert text[day.start : day.end] == "ayer"
    assert day.start > text.index("»")
