<?php

namespace Suara\Config;

use CodeIgniter\Config\BaseConfig;

/** To be set in `.env` (`suara.api = https://api.example.org`), or by a `Config\Suara` of the application that extends this. */
class Suara extends BaseConfig
{
    /** The address of your city's Suara, such as https://api.example.org, with nothing behind it. */
    public $api = '';

    /** Your site's name there, such as kota-contoh.dpu. A widget's own `site` comes first. */
    public $site = '';

    /** Always the newest release of a major version … */
    public $channel = '0';

    /** … or one pinned release with its integrity, from that release's manifest.json, for suara.js. */
    public $version = '';
    public $integrity = '';

    /**
     * … or, of that release, a single file for each widget, so that the hash covers all code: from the same manifest.json,
     * for single/poll.js and so on. Nothing is painted then.
     */
    public $single = [
        'complaint-form' => '',
        'status-tracker' => '',
        'poll' => '',
        'consultation' => '',
        'survey' => '',
        'scoreboard' => '',
    ];

    /** auto, light or dark. */
    public $theme = 'auto';

    /** Print a widget's first state into the page, from the server's cache: readable before any script runs. */
    public $paint = true;
}
