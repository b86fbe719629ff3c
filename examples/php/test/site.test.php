<?php

use Suara\SuaraPaint;
use Suara\SuaraSite;

const SETTINGS = ['api' => 'https://api.example.org', 'site' => 'kota.dpu', 'channel' => '0'];

/** A site whose server paints, and every address that it is asked for. */
$painting = static function (array $settings, string $lang, array &$asked): SuaraSite {
    $ask = static function (string $url) use (&$asked): array {
        $asked[] = $url;
        return ['status' => 200, 'body' => '<template shadowrootmode="open">x</template>'];
    };
    $nothing = static fn () => null;
    return new SuaraSite($settings + SETTINGS, $lang, new SuaraPaint($nothing, $nothing, $ask));
};

return [
    'a widget has the site, the server and the looks of the settings, unless it says otherwise' => static function () {
        $site = new SuaraSite(['theme' => 'dark'] + SETTINGS, 'id');
        same(
            $site->widget('scoreboard', ['series' => 's']),
            '<suara-scoreboard series="s" site="kota.dpu" base-url="https://api.example.org" theme="dark"></suara-scoreboard>'
        );
        same(strpos($site->widget('scoreboard', ['site' => 'kota.lain', 'theme' => 'light']), 'site="kota.lain" theme="light"') > 0, true);
        same(strpos((new SuaraSite(SETTINGS + ['theme' => 'auto'], 'id'))->widget('scoreboard', []), 'theme'), false);
    },
    'the script is written for the first who asks' => static function () {
        $site = new SuaraSite(SETTINGS, 'id');
        same($site->scriptOnce(), '<script type="module" src="https://api.example.org/cdn/0/suara.js"></script>');
        same($site->scriptOnce(), '');
    },
    'each widget has a single file of its own, once, and nothing is painted for it' => static function () use ($painting) {
        $asked = [];
        $hash = 'sha384-' . str_repeat('A', 64);
        $settings = ['paint' => true, 'version' => '1.4.2', 'single' => ['poll' => $hash, 'survey' => $hash, 'scoreboard' => '']];
        $site = $painting($settings, 'id', $asked);
        same($site->script(), '');
        same(strpos($site->scriptOnce('poll'), '/cdn/1.4.2/single/poll.js" type="module" integrity="' . $hash) > 0, true);
        same($site->scriptOnce('poll'), '');
        same(strpos($site->scriptOnce('survey'), '/single/survey.js') > 0, true);
        refuses(static fn () => $site->scriptOnce('scoreboard'), 'single/scoreboard.js');
        $site->widget('poll', ['poll' => 'x']);
        same($asked, []);
    },
    'what is painted speaks the language of the page, unless the widget has its own' => static function () use ($painting) {
        $asked = [];
        $site = $painting(['paint' => true], 'id_ID', $asked);
        $html = $site->widget('poll', ['poll' => 'x']);
        $site->widget('poll', ['poll' => 'x', 'lang' => 'en']);
        same($asked, [
            'https://api.example.org/v1/embed/poll?lang=id-ID&poll=x&site=kota.dpu',
            'https://api.example.org/v1/embed/poll?lang=en&poll=x&site=kota.dpu',
        ]);
        same(strpos($html, '><template shadowrootmode="open">x</template><a href=') > 0, true);
        same(strpos($html, 'lang="'), false);
    },
    'nothing is painted where the settings do not want it' => static function () use ($painting) {
        $asked = [];
        $painting(['paint' => false], 'id', $asked)->widget('poll', ['poll' => 'x']);
        $painting([], 'id', $asked)->widget('poll', ['poll' => 'x']);
        same($asked, []);
    },
];
