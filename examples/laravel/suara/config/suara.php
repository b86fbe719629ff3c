<?php

return [
    // The address of your city's Suara, such as https://api.example.org, with nothing behind it.
    'api' => env('SUARA_API', ''),

    // Your site's name there, such as kota-contoh.dpu. A component's own `site` comes first.
    'site' => env('SUARA_SITE', ''),

    // Always the newest release of a major version …
    'channel' => env('SUARA_CHANNEL', '0'),

    // … or one pinned release with its integrity, from that release's manifest.json, for suara.js.
    'version' => env('SUARA_VERSION', ''),
    'integrity' => env('SUARA_INTEGRITY', ''),

    // … or, of that release, a single file for each widget, so that the hash covers all code: 'poll' => 'sha384-…', from the
    // same manifest.json, for single/poll.js. Nothing is painted then.
    'single' => [],

    // auto, light or dark.
    'theme' => env('SUARA_THEME', 'auto'),

    // Print a widget's first state into the page, from the server's cache: readable before any script runs.
    'paint' => (bool) env('SUARA_PAINT', true),
];
