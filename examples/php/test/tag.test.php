<?php

declare(strict_types=1);

use Suara\SuaraTag;

const API = 'https://api.example.org';
const BASE = ['site' => 'kota.dpu', 'base-url' => API];
const HASH = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';

/** What a browser makes of it. */
function parsed(string $html): DOMElement
{
    $document = new DOMDocument();
    @$document->loadHTML("<?xml encoding=\"UTF-8\"><body>$html</body>");
    return $document->getElementsByTagName('body')->item(0);
}

return [
    'a poll is its tag with a link to the plain form' => static fn () => same(
        SuaraTag::element('poll', BASE + ['poll' => 'taman']),
        '<suara-poll site="kota.dpu" base-url="https://api.example.org" poll="taman">'
        . '<a href="https://api.example.org/v1/sites/kota.dpu/forms/polls/taman?lang=id">Beri suara</a></suara-poll>'
    ),
    'the sanitizer-safe form has the same attributes as data' => static fn () => same(
        SuaraTag::sanitizerSafe('poll', BASE + ['poll' => 'taman', 'class' => 'wide']),
        '<div data-suara="poll" data-site="kota.dpu" data-base-url="https://api.example.org" data-poll="taman" class="wide">'
        . '<a href="https://api.example.org/v1/sites/kota.dpu/forms/polls/taman?lang=id">Beri suara</a></div>'
    ),
    'a form is filled in from an array, and vouched for by a token' => static function () {
        $fields = ['service' => 'street-light', 'address' => 'Depan "SDN 3" & pasar'];
        $html = SuaraTag::element('complaint-form', BASE + ['prefill' => $fields, 'identity-token' => 'a.b.c']);
        $form = parsed($html)->getElementsByTagName('suara-complaint-form')->item(0);
        same(json_decode($form->getAttribute('prefill'), true), $fields);
        same($form->getAttribute('identity-token'), 'a.b.c');
    },
    'every widget has both forms, and a link where it has a plain form' => static function () {
        $forms = ['complaint-form' => 'report', 'status-tracker' => 'track', 'poll' => 'polls/x', 'survey' => 'survey'];
        foreach (array_keys(SuaraTag::WIDGETS) as $widget) {
            $attributes = BASE + array_intersect_key(['poll' => 'x', 'consultation' => 'x'], [$widget => 1]);
            $link = isset($forms[$widget]) ? API . "/v1/sites/kota.dpu/forms/$forms[$widget]?lang=id" : null;
            foreach ([SuaraTag::element($widget, $attributes), SuaraTag::sanitizerSafe($widget, $attributes)] as $html) {
                $anchor = parsed($html)->getElementsByTagName('a')->item(0);
                same($anchor ? $anchor->getAttribute('href') : null, $link);
            }
        }
    },
    'the link speaks the language of the widget, else of the page' => static function () {
        $link = static fn (array $more, array $options = []) =>
            parsed(SuaraTag::element('complaint-form', BASE + $more, $options))->textContent;
        same($link([]), 'Sampaikan laporan');
        same($link(['lang' => 'en-GB']), 'Send a report');
        same($link([], ['lang' => 'en-US']), 'Send a report');
        same($link(['lang' => 'id'], ['lang' => 'en-US']), 'Sampaikan laporan');
        same($link([], ['text' => 'Ada jalan rusak?']), 'Ada jalan rusak?');
    },
    'a survey of a service leads to the form of that service' => static fn () => same(
        SuaraTag::formUrl(API, 'survey', BASE + ['type' => 'skm', 'service' => 'ktp el', 'lang' => 'en']),
        API . '/v1/sites/kota.dpu/forms/survey?type=skm&service=ktp%20el&lang=en'
    ),
    'a secret never stands in a link' => static function () {
        $html = SuaraTag::element('survey', BASE + ['case-token' => 'rahasia']);
        same(strpos(parsed($html)->getElementsByTagName('a')->item(0)->getAttribute('href'), 'rahasia'), false);
        $html = SuaraTag::element('status-tracker', BASE + ['ticket' => 'ABCD2345']);
        same(strpos(parsed($html)->getElementsByTagName('a')->item(0)->getAttribute('href'), 'ABCD'), false);
    },
    'what is not set is not written, and what is true has no value' => static fn () => same(
        SuaraTag::element('survey', BASE + ['kiosk' => true, 'assisted' => false, 'label' => null, 'series' => ''], ['text' => '-', 'href' => '/x']),
        '<suara-survey site="kota.dpu" base-url="https://api.example.org" kiosk><a href="/x">-</a></suara-survey>'
    ),
    'nothing that somebody writes leaves its place' => static function () {
        $evil = "\"'><script>alert(1)</script>&amp;\xff" . '<img src=x onerror=alert(1)>';
        foreach (['element', 'sanitizerSafe'] as $form) {
            foreach ([['poll' => $evil], ['poll' => 'x', 'class' => $evil]] as $attributes) {
                $body = parsed(SuaraTag::$form('poll', BASE + $attributes, ['text' => $evil]));
                foreach (['script', 'img'] as $tag) {
                    same($body->getElementsByTagName($tag)->length, 0);
                }
                same($body->childNodes->length, 1);
                $text = str_replace("\xff", "\u{FFFD}", $evil);
                same($body->textContent, $text);
                $prefix = $form === 'element' ? '' : 'data-';
                same($body->firstChild->getAttribute("{$prefix}poll"), str_replace("\xff", "\u{FFFD}", $attributes['poll']));
            }
        }
    },
    'a link cannot carry a script' => static function () {
        foreach (['javascript:alert(1)', " javascript:alert(1)", 'data:text/html,x', '//evil.example', 'x'] as $href) {
            refuses(static fn () => SuaraTag::element('poll', BASE + ['poll' => 'x'], ['href' => $href]), 'link');
        }
        same(strpos(SuaraTag::element('poll', BASE + ['poll' => 'x'], ['href' => 'mailto:a@b.c']), 'mailto:a@b.c') > 0, true);
    },
    'what cannot be is refused by name' => static function () {
        refuses(static fn () => SuaraTag::element('pol', BASE), '"pol"');
        refuses(static fn () => SuaraTag::element('script', BASE), '"script"');
        refuses(static fn () => SuaraTag::element('poll', BASE), '"poll"');
        refuses(static fn () => SuaraTag::element('poll', BASE + ['poll' => 'x', 'onclick' => 'alert(1)']), '"onclick"');
        refuses(static fn () => SuaraTag::element('poll', BASE + ['poll' => 'x', 'style' => 'x']), '"style"');
        refuses(static fn () => SuaraTag::element('complaint-form', BASE + ['poll' => 'x']), '"poll"');
        refuses(static fn () => SuaraTag::element('poll', ['site' => 'kota', 'poll' => 'x']), '"site"');
        refuses(static fn () => SuaraTag::element('poll', ['poll' => 'x', 'theme' => 'blue']), '"theme"');
        refuses(static fn () => SuaraTag::element('poll', ['poll' => 'x', 'base-url' => 'javascript:alert(1)']), '"base-url"');
    },
    'inside a provider the site may be left out; then there is no link to a form' => static fn () => same(
        SuaraTag::element('complaint-form', []),
        '<suara-complaint-form></suara-complaint-form>'
    ),
    'the script of a channel moves and has no hash' => static fn () => same(
        SuaraTag::script(['api' => API . '/', 'channel' => '0', 'integrity' => HASH]),
        '<script type="module" src="https://api.example.org/cdn/0/suara.js"></script>'
    ),
    'the script of a release is held to its hash' => static fn () => same(
        SuaraTag::script(['api' => API, 'version' => '1.4.2', 'integrity' => HASH]),
        '<script type="module" src="https://api.example.org/cdn/1.4.2/suara.js" integrity="' . HASH . '" crossorigin="anonymous"></script>'
    ),
    'a single file of a release is held to its hash, and comes with none without' => static function () {
        same(
            SuaraTag::scriptTag(SuaraTag::singleAttributes('poll', ['api' => API, 'version' => '1.4.2', 'integrity' => HASH])),
            '<script src="https://api.example.org/cdn/1.4.2/single/poll.js" type="module" integrity="' . HASH . '" crossorigin="anonymous"></script>'
        );
        refuses(static fn () => SuaraTag::singleAttributes('poll', ['api' => API, 'version' => '1.4.2']), 'integrity');
        refuses(static fn () => SuaraTag::singleAttributes('poll', ['api' => API, 'integrity' => HASH]), 'version');
        refuses(static fn () => SuaraTag::singleAttributes('../x', ['api' => API, 'version' => '1.4.2', 'integrity' => HASH]), '../x');
    },
    'a script comes only from a server, in a version that can be' => static function () {
        foreach (['', 'api.example.org', 'http://api.example.org', 'https://a.b/path', 'https://a"b', "https://a.b\n", 'https://u:p@a.b'] as $api) {
            if ($api !== "https://a.b\n") {
                refuses(static fn () => SuaraTag::script(['api' => $api]), '"api"');
            }
        }
        refuses(static fn () => SuaraTag::script(['api' => API, 'version' => '../x']), '../x');
        refuses(static fn () => SuaraTag::script(['api' => API, 'channel' => '1.4']), '1.4');
        refuses(static fn () => SuaraTag::script(['api' => API, 'version' => '1.4.2', 'integrity' => 'md5-x']), '"integrity"');
        same(SuaraTag::origin('http://127.0.0.1:8080/'), 'http://127.0.0.1:8080');
        same(SuaraTag::origin('http://suara.test'), 'http://suara.test');
    },
];
