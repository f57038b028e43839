"""Lines in which an outlet serves its readers are told from reporting by a fitted model, in wordings no rule lists."""

from __future__ import annotations

from index.corpus.boilerplate.service_lines import BUCKETS, LEAST_PROBABILITY, feature_buckets, service_probability
from tests.index.corpus.test_line_cases import STORY, cited

# None of these is among the lines that the model was fitted on.
SERVICE = (
    "Never miss a story: our lunchtime email brings the day's best reads straight to your inbox.",
    "You have two free articles left this week. Subscribe today for less than the price of a coffee.",
    "Enjoyed this piece? Share it with a friend, and follow us on Instagram for more.",
    "Were you in the hall that night? Send us your photos and videos, and we may publish them.",
    "If you buy something through one of our links, we may receive a small commission.",
    "The company is a leading provider of digital solutions for cities and serves customers in forty countries.",
    "Comments are open for 48 hours. Please keep it civil and stay on topic.",
    "Download our free app to get breaking news alerts on your phone.",
    "This audio version was created with an automated voice and may contain mispronunciations.",
    "Join our WhatsApp channel for the latest headlines.",
    "Abonnieren Sie unseren Newsletter, und erhalten Sie jeden Morgen die wichtigsten Nachrichten.",
    "Folgen Sie uns auf Instagram und Facebook, um nichts mehr zu verpassen.",
    "Cet article est réservé aux abonnés : profitez d'un mois d'essai gratuit.",
    "Suivez toute l'actualité sur notre chaîne WhatsApp.",
    "Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo.",
    "Síguenos en nuestras redes sociales y no te pierdas nada.",
    "Iscriviti alla nostra newsletter gratuita e segui le notizie sul nostro canale Telegram.",
    "Assine a nossa newsletter e receba as notícias no seu e-mail.",
)
REPORT = (
    "The newsletter that the council sends to every house cost £14,000 last year, according to its accounts.",
    "Readers who subscribed before March will get their money back, the publisher's lawyers told the court.",
    "Follow the path past the mill, cross the bridge and turn left at the second gate.",
    "Add the onions, lower the heat and stir until they are soft, which takes about ten minutes.",
    "You will need your passport and a letter from your employer, and you should arrive an hour early.",
    "The app was downloaded four million times in its first week and withdrawn in its second.",
    "Police want to hear from anyone who saw a white van near the quay on Friday night.",
    "We drove home in silence, and neither of us ever mentioned the boat again.",
    "Tickets for the final sold out in nine minutes, and touts asked for ten times the price by noon.",
    "Die Zeitung verlor im vergangenen Jahr elftausend Abonnenten und schließt nun ihre Druckerei.",
    "Le journal a perdu onze mille abonnés l'an dernier et ferme son imprimerie.",
    "El boletín municipal costó catorce mil euros el año pasado, según las cuentas del ayuntamiento.",
    "This article was amended on 3 May 2024 to correct the name of the ferry.",
)


def test_most_service_lines_amid_the_reporting_are_left_out() -> None:
    kept = [line for line in SERVICE if line in cited(*STORY[:3], line, *STORY[3:], name="page.html")]
    assert len(kept) <= len(SERVICE) // 4, kept


def test_reporting_that_sounds_like_service_is_cited() -> None:
    assert [line for line in REPORT if line not in cited(*STORY[:3], line, *STORY[3:], name="page.html")] == []


def test_lists_and_quotations_are_never_left_out_by_the_model() -> None:
    pitch = SERVICE[2]
    assert service_probability(pitch) >= LEAST_PROBABILITY
    for line in (f"“{pitch}” he said.", f"- {pitch}"):
        assert line in cited(*STORY[:3], "The flyer in the hall made two offers.", line, *STORY[3:], name="page.html")


def test_features_ignore_case_and_which_digits_a_number_has() -> None:
    assert feature_buckets("Win 20 tickets") == feature_buckets("win 35 TICKETS")
    words, pieces = feature_buckets("Win 20 tickets")
    assert all(bucket < BUCKETS for bucket in words)
    assert all(BUCKETS <= bucket < 2 * BUCKETS for bucket in pieces)


def test_a_line_without_words_has_a_probability() -> None:
    assert 0 < service_probability("—") < 1
