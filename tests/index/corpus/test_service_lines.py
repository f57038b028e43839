"""Lines in which an outlet serves its readers are told from reporting by a fitted model, in wordings no rule lists."""

from __future__ import annotations

from index.corpus.boilerplate.lines import as_blocks, shapes
from index.corpus.boilerplate.service_lines import (
    BUCKETS,
    LEAST_PROBABILITY,
    _is_weighed,
    feature_buckets,
    service_probability,
)
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
    "请扫描二维码关注我们的公众号，每天获取最新资讯。",
    "登入會員即可免費閱讀全文，歡迎訂閱電子報。",
    "ニュースレターにご登録いただくと、最新の記事を毎朝メールでお届けします。",
    "アプリをダウンロードして、プッシュ通知をオンにしてください。",
    "유튜브 채널을 구독하고 알림 설정을 눌러 새 영상을 받아 보세요.",
    "تابعوا صفحتنا على فيسبوك واشتركوا في قناتنا على يوتيوب ليصلكم كل جديد.",
    "हमारे व्हाट्सऐप चैनल को फॉलो करें और ऐप डाउनलोड करें ताकि ताज़ा खबरें मिलती रहें।",
    "ดาวน์โหลดแอปของเราและสมัครรับข่าวสารทางอีเมลได้ฟรี",
    "Εγγραφείτε στο newsletter μας και ακολουθήστε μας στο Facebook για όλες τις ειδήσεις.",
    "Підписуйтеся на наш телеграм-канал і завантажуйте застосунок, щоб не пропустити новини.",
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
    "镇上的电子报去年花了一万四千元，订户却只剩下九十人。",
    "先把洋葱切好，小火慢慢炒软，大约需要十分钟。",
    "町の会報は去年一万四千円かかり、購読者は九十人しかいなかった。",
    "玉ねぎを加えて弱火にし、十分ほど炒めてください。",
    "시청 소식지는 작년에 천사백만 원이 들었지만 받아 보는 사람은 아흔 명뿐이었다.",
    "كلفت نشرة البلدية أربعة عشر ألفا في العام الماضي ولم يقرأها سوى تسعين شخصا.",
    "नगरपालिका की पत्रिका पर पिछले साल चौदह हज़ार खर्च हुए पर पढ़ने वाले नब्बे ही थे।",
    "Το έντυπο του δήμου κόστισε πέρσι δεκατέσσερις χιλιάδες και το διάβαζαν ενενήντα άνθρωποι.",
    "Торік міський вісник коштував чотирнадцять тисяч, а читали його дев'яносто людей.",
)
# Each speaks to the reader, as a page of advice does.
ADVICE = (
    "You will need a rope, a lamp and somebody who can hold the ladder while you climb.",
    "Start at the top and work down, and rest your arms whenever you like.",
    "Your first tile will be crooked, and you should leave it where it is.",
    "Rain is your friend: it shows you where the water goes.",
    "We have mended eleven roofs this way, and you can see all of them from our hill.",
    "If you slip, let go of the hammer before you let go of the roof.",
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


def test_a_page_that_speaks_to_the_reader_throughout_loses_no_line() -> None:
    pitch = SERVICE[2]
    assert pitch not in cited(*STORY[:3], pitch, *STORY[3:], name="page.html")
    assert pitch in cited(*ADVICE[:3], pitch, *ADVICE[3:], name="page.html")


def test_scripts_without_training_lines_are_left_to_the_rules() -> None:
    assert not _is_weighed(as_blocks(shapes("გამოიწერეთ ჩვენი სიახლეები და მიიღეთ ყოველდღე საუკეთესო ამბები."))[0])


def test_without_spaces_between_words_the_characters_are_counted() -> None:
    for text, weighed in (("请关注我们的账号。", False), ("请关注我们的账号，每天获取最新资讯。", True)):
        assert _is_weighed(as_blocks(shapes(text))[0]) is weighed, text


def test_features_ignore_case_and_which_digits_a_number_has() -> None:
    assert feature_buckets("Win 20 tickets") == feature_buckets("win 35 TICKETS")
    words, pieces = feature_buckets("Win 20 tickets")
    assert all(bucket < BUCKETS for bucket in words)
    assert all(BUCKETS <= bucket < 2 * BUCKETS for bucket in pieces)


def test_a_line_without_words_has_a_probability() -> None:
    assert 0 < service_probability("—") < 1
