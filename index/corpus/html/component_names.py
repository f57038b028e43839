"""Names that sites give to parts of a page (classes, ids), and which of them are for boilerplate."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from index.corpus.tokens import word_set
from index.lazy_regex import lazy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

PICTURED = lazy(r"(?:^|-)(?:img|image|picture|photo|media|video|figure|art|hero|thumb(?:nail)?)(?:$|-)", re.I)
# Names that sites give to other parts, as whole words of a class or id ("newsletter-box", "relatedPosts").
NOT_ARTICLE = lazy(
    r"(?:^|-)(?:newsletters?|sign-?up\w*|subscri(?:be|ption)s?|donat(?:e|ions?)\w*|support-us|member-?ship|epic|upsell|"
    r"cta|related(?:-?(?:articles?|posts?|stories|content|links?|coverage))?|rich-?link|"
    r"read-?(?:more|next|also)|"
    r"recirc\w*|recommend\w*|suggested\w*|most-?(?:read|popular|viewed)|popular\w*|trending\w*|latest(?:-?(?:news|"
    r"posts|stories))?|"
    r"more-?(?:on|from|stories|box)|interstitial|bookmark|up-?next|next-?(?:up|post)|see-?also|siehe-?auch|"
    r"lesen-?sie-?auch|"
    r"mehr-?zum-?thema|(?:a-)?lire-?aussi|leggi-?anche|lea-?tambien|teasers?|outbrain|taboola|promo(?:-?box)?|"
    r"share(?:-?(?:tools|bar|buttons?|links?))?|sharing|sharedaddy|social(?:-?\w+)?|sponsor\w*|advert\w*|"
    r"ad-?(?:slot|feedback|unit|container)\w*|ads?|breadcrumbs?|cookies?|consent|tooltip|popover|popup|modal|"
    r"overlay|lightbox|"
    r"hover-?card|rollover\S*block|flyout|tags?-?list|(?:post|entry|article|story)-?(?:tags|meta\w*|info|tools|"
    r"actions|footer|utility)|"
    r"tags|meta-?data|byline\w*|author(?:-?(?:bio|box|card|info|name|profile|details))?|about-?author|bio(?:-?box)?|"
    r"time-?stamps?|(?:publi(?:sh|cation|shed)|post|article|entry)-?dates?|post-?profile|user-?(?:info|details|"
    r"card|profile|meta)|"
    r"post-meta|signature|vote-?(?:cell|count|box|buttons)|stats|"
    r"comments?(?:-?(?:area|list|section|wrap(?:per)?|container|holder))?|disqus\w*|respond|(?:customer|product|"
    r"user)-?reviews?|"
    r"site-?footer|caption\w*|legend|(?:image|photo)-?credits?|post-?navigation|nav(?:-?(?:links|bar|igation))?|navbar|"
    r"navigation|"
    r"menu|pagination|pager|action-?bar|toolbar|callout-?(?:related|promo|bet)|paywall\S*|sidebar|widget(?:-area)?|"
    r"skip-?link|"
    r"edit-?section|video-?(?:playlist|carousel|wrapper|player|title|desc\w*|info|meta\w*)|carousel|slideshow|"
    r"(?:img|image|photo|pic(?:ture)?)-?desc\w*|catcher|toc|"
    r"jump(?:-?(?:to|links?))?|print|feedback|copyright\w*|buy-?(?:box|now|button|link)s?|shop-?(?:box|card|link|"
    r"now|module)s?|"
    r"affiliate\w*|commerce\w*|commission\w*|price|stock|shipping|app-?(?:promo|download|banner)|follow-us|"
    r"poll(?:-?(?:box|widget|container|inline))?|quiz|gdpr|cmp(?=--|$)|external-?content|"
    r"licen[cs]e|spr|yotpo|jdgm|bazaarvoice|"
    # MediaWiki and derivatives
    r"hatnote|ambox|navbox|reflist|references|mw-references-wrap|portable-infobox|printfooter)(?:$|-)",
    re.I,
)
# A name for the text itself, which counts more than another name of the element ("article-content print").
ARTICLE_TEXT = lazy(r"(?:^|--)(?:article|entry|post|story|news)-?(?:content|body|text)(?=--|$)", re.I)
# Attributes, besides class and id, in which sites name a component.
_NAMING = (
    "class", "id", "data-component", "data-component-name", "data-module", "data-area", "data-testid", "data-test-id",
    "data-qa", "data-type", "data-element", "data-block", "data-widget", "data-link-name", "data-name", "data-role",
    "data-gu-name", "data-spacefinder-type", "data-dtm-region",
)  # fmt: skip
# Of the names in `NOT_ARTICLE`, those of parts that hold whole sentences without a link ("author-bio"), ...
_NEVER_TEXT = lazy(
    r"(?:^|-)(?:newsletters?|sign-?up\w*|subscribe|teasers?|promo\w*|paywall\S*|cookies?|consent|gdpr|cmp(?=--|$)|caption\w*|"
    r"(?:image|photo)-?credits?|cta|upsell|recirc\w*|copyright\w*|disqus\w*|comments?-(?:area|list|section|body|text)|"
    r"author-?(?:bio|box|card|info|name|profile|details)|about-?author|bio|signature|modal|popup|tooltip|overlay|byline\w*|"
    r"(?:post|entry|article|story)-?(?:tags|meta\w*|info|tools|actions|footer|utility)|post-?profile|hatnote|"
    r"ambox|toc|pull\w*|affiliate\w*|hidden)(?=$|-)",
    re.I,
)
# ... those that systems give to any part of a text, ...
_SYSTEM = r"widget(?:-container)?|print|price|no-ads?|legend"
SYSTEM_NAME = lazy(rf"(?:^|(?<=-))(?:{_SYSTEM})(?=$|-)", re.I)
# ... perhaps to each of its paragraphs, ...
PARAGRAPH_NAME = lazy(rf"(?:^|(?<=-))(?:{_SYSTEM}|paywall(?:ed)?)(?=$|-)", re.I)
# ... and those that authors who name parts by their subject give to parts of a text.
_SUBJECT = lazy(
    r"(?:^|(?<=-))(?:price|stock|shipping|commerce|commission\w*|stats|polls?|quiz|social|author|navigation|tags|references|"
    r"licen[cs]e)(?=$|-)",
    re.I,
)
# Words for a part of a page whatever its subject: "related-box" says no more than "related", "related-claims" does.
_PART_WORDS = word_set(
    """
    area article aside body bottom block button buttons card cards column container content desktop element field
    footer form group header heading holder icon icons image info inline inner item items label link links list main
    mobile module page panel part post posts primary region right row section secondary section single site slot
    small story stories style text title tools type unit view widget wrap wrapper
    """
)
# A state: "has-sidebar", "no-comments", "ad-free", "section--ads".
_STATE_NAME = lazy(r"^(?:no|not|is-not|without|has|with)-|-(?:free|off|enabled|disabled)(?:$|-)|--ads$", re.I)
_LONGEST_PREFIX = 3  # letters with which a site begins its names
_PARTS = lazy(r"(?<=[a-z])(?=[A-Z])|[\s_.:/|-]+")


def may_name_text(element: HtmlElement) -> bool:
    """Whether each name of the element that sounds like boilerplate may also be that of a part of the text."""
    for value in map(element.get, _NAMING):
        for name in (value or "").split():
            parts = _PARTS.sub("-", name)
            if _STATE_NAME.search(name):
                continue
            if _NEVER_TEXT.search(parts):
                return False
            if NOT_ARTICLE.search(_SUBJECT.sub("-", parts)) is None:
                continue
            words = NOT_ARTICLE.sub("-", parts).casefold().split("-")
            if all(len(word) <= _LONGEST_PREFIX or word in _PART_WORDS for word in words):
                return False
    return True


def component_names(element: HtmlElement) -> str:
    """Returns the names a site gives an element: their parts joined by a hyphen, several names by two."""
    own = dict(element.items())
    values = (value for name in _NAMING if (value := own.get(name)) and len(value) <= 200) if own else ()
    names = [part for value in values for name in value.split() if (part := _parted(name))]
    if "-" in str(element.tag):
        names.append(_PARTS.sub("-", element.tag))
    return "--".join(names)


@lru_cache(maxsize=1 << 12)  # a page has few names, and several rules ask for them
def _parted(name: str) -> str:
    """Returns the parts of a name joined by hyphens, or "" for that of a state."""
    return "" if _STATE_NAME.search(name) else _PARTS.sub("-", name)
