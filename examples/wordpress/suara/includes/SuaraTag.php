<?php
/**
 * Writes Suara's widgets into a page: what goes in is not trusted, what comes out is escaped.
 *
 * No framework, no state, no I/O. One source for all PHP hosts: examples/php/SuaraTag.php of Suara's repository, copied
 * by examples/php/copy.mjs. Change it there. Needs PHP 7.4.
 *
 * @license MIT
 */

namespace Suara;

final class SuaraTag
{
    /** Each widget with the attributes that only it has. */
    public const WIDGETS = [
        'complaint-form' => ['prefill', 'identity-token'],
        'status-tracker' => ['ticket'],
        'poll' => ['poll', 'identity-token'],
        'consultation' => ['consultation', 'identity-token'],
        'survey' => [
            'type', 'service', 'series', 'survey', 'layout', 'case-token', 'kiosk', 'assisted', 'trigger', 'delay', 'label',
        ],
        'scoreboard' => ['series'],
    ];

    /** What every widget has; the page's own names for an element are let through too. */
    private const COMMON = ['site', 'base-url', 'lang', 'theme'];
    private const OF_THE_PAGE = ['id', 'class', 'slot'];

    /** Without these a widget has nothing to show. */
    private const NEEDED = ['poll' => 'poll', 'consultation' => 'consultation'];

    private const SHAPES = [
        'site' => '/^[a-z0-9-]{1,63}\.[a-z0-9-]{1,63}$/D',
        'lang' => '/^[a-zA-Z]{2,3}(-[A-Za-z0-9]+)*$/D',
        'theme' => '/^(auto|light|dark)$/D',
    ];

    private const LINKS = [
        'id' => [
            'complaint-form' => 'Sampaikan laporan',
            'status-tracker' => 'Lacak laporan',
            'poll' => 'Beri suara',
            'survey' => 'Isi survei',
        ],
        'en' => [
            'complaint-form' => 'Send a report',
            'status-tracker' => 'Track a report',
            'poll' => 'Vote',
            'survey' => 'Answer the survey',
        ],
    ];

    /**
     * What is wrong with a widget as somebody wrote it, in words for a developer; null where nothing is.
     *
     * @param array<string, mixed> $attributes
     */
    public static function problem(string $widget, array $attributes): ?string
    {
        if (!isset(self::WIDGETS[$widget])) {
            return "There is no widget \"$widget\"; there are: " . implode(', ', array_keys(self::WIDGETS)) . '.';
        }
        $given = self::given($attributes);
        foreach (array_keys($given) as $name) {
            if (!self::isKnown($widget, (string) $name)) {
                return "The widget \"$widget\" has no attribute \"$name\".";
            }
        }
        foreach (self::SHAPES as $name => $shape) {
            if (isset($given[$name]) && !preg_match($shape, self::text($given[$name]))) {
                return "The attribute \"$name\" cannot be \"" . self::text($given[$name]) . '".';
            }
        }
        if (isset($given['base-url']) && self::origin(self::text($given['base-url'])) === null) {
            return 'The attribute "base-url" is not the address of an API.';
        }
        $needed = self::NEEDED[$widget] ?? null;
        if ($needed !== null && self::text($given[$needed] ?? '') === '') {
            return "The widget \"$widget\" needs the attribute \"$needed\".";
        }
        return null;
    }

    /**
     * The widget as its own tag: `<suara-poll …>link</suara-poll>`.
     *
     * Options: `paint`, what SuaraPaint brought for this very widget (mark-up, printed as it is); `text` and `href`, the
     * link inside instead of the one to the plain form; `lang`, the page's language, for the link.
     *
     * @param array<string, mixed> $attributes
     * @param array{paint?: string, text?: string, href?: string, lang?: string} $options
     */
    public static function element(string $widget, array $attributes, array $options = []): string
    {
        self::check($widget, $attributes);
        $link = self::link($widget, $attributes, $options);
        return "<suara-$widget" . self::write(self::given($attributes), '') . '>'
            . ($options['paint'] ?? '') . $link . "</suara-$widget>";
    }

    /**
     * The widget as mark-up that survives where unknown tags are taken out (authors without `unfiltered_html`, most
     * HTML sanitizers): `<div data-suara="poll" data-poll="…">link</div>`. The script makes a widget of it.
     *
     * @param array<string, mixed> $attributes
     * @param array{text?: string, href?: string, lang?: string} $options
     */
    public static function sanitizerSafe(string $widget, array $attributes, array $options = []): string
    {
        self::check($widget, $attributes);
        $given = self::given($attributes);
        $own = array_intersect_key($given, array_flip(self::OF_THE_PAGE));
        return "<div data-suara=\"$widget\"" . self::write(array_diff_key($given, $own), 'data-') . self::write($own, '')
            . '>' . self::link($widget, $attributes, $options) . '</div>';
    }

    /**
     * The one script a page needs.
     *
     * @param array<string, mixed> $settings see scriptAttributes()
     */
    public static function script(array $settings): string
    {
        return self::scriptTag(self::scriptAttributes($settings));
    }

    /** @param array<string, string|true> $attributes as scriptAttributes() or singleAttributes() give them */
    public static function scriptTag(array $attributes): string
    {
        return '<script' . self::write($attributes, '') . '></script>';
    }

    /**
     * The script tag's attributes, for hosts that write the tag themselves.
     *
     * Settings: `api`, the API's address; then either `channel`, the major version whose newest release is wanted, or
     * `version`, one release that never changes, with its `integrity`.
     *
     * @param array<string, mixed> $settings
     * @return array<string, string|true>
     */
    public static function scriptAttributes(array $settings): array
    {
        $version = self::text($settings['version'] ?? '');
        $attributes = ['type' => 'module', 'src' => self::scriptUrl($settings)];
        $integrity = self::text($settings['integrity'] ?? '');
        // a moving channel changes with every release: a hash of today's would lock visitors out tomorrow
        if ($version === '' || $integrity === '') {
            return $attributes;
        }
        if (!self::isIntegrity($integrity)) {
            throw new \InvalidArgumentException('"integrity" must be sha256, sha384 or sha512, a hyphen and the hash.');
        }
        return $attributes + ['integrity' => $integrity, 'crossorigin' => 'anonymous'];
    }

    /**
     * The script tag's attributes for one file that holds all the code of one widget, so that its hash covers all of it.
     * On such a page no sanitizer-safe mark-up and nothing painted is taken over: those are the loader's work.
     *
     * @param array<string, mixed> $settings `api`, `version` and `integrity`, that of `single/<widget>.js`
     * @return array<string, string>
     */
    public static function singleAttributes(string $widget, array $settings): array
    {
        if (!isset(self::WIDGETS[$widget])) {
            throw new \InvalidArgumentException("There is no widget \"$widget\".");
        }
        if (self::text($settings['version'] ?? '') === '' || self::text($settings['integrity'] ?? '') === '') {
            throw new \InvalidArgumentException("A single file needs its version, and the integrity of single/$widget.js.");
        }
        $folder = dirname(self::scriptUrl($settings));
        return ['src' => "$folder/single/$widget.js"] + self::scriptAttributes($settings);
    }

    /** @param array<string, mixed> $settings */
    public static function scriptUrl(array $settings): string
    {
        $api = self::origin(self::text($settings['api'] ?? ''));
        if ($api === null) {
            throw new \InvalidArgumentException('"api" must be the address of an API: https://api.example.org');
        }
        $version = self::text($settings['version'] ?? '');
        $folder = $version !== '' ? $version : self::text($settings['channel'] ?? '0');
        $shape = $version !== '' ? '/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/D' : '/^\d+$/D';
        if (!preg_match($shape, $folder)) {
            throw new \InvalidArgumentException("There is no version \"$folder\": write 1.4.2, or 1 for a channel.");
        }
        return "$api/cdn/$folder/suara.js";
    }

    public static function isIntegrity(string $value): bool
    {
        return (bool) preg_match('#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#D', $value);
    }

    /**
     * Where the same can be done without any script; null for widgets that have no plain form.
     *
     * @param array<string, mixed> $attributes
     */
    public static function formUrl(string $api, string $widget, array $attributes): ?string
    {
        $given = array_map([self::class, 'text'], self::given($attributes));
        $origin = self::origin($api);
        $site = $given['site'] ?? '';
        if ($origin === null || !preg_match(self::SHAPES['site'], $site)) {
            return null;
        }
        $forms = "$origin/v1/sites/$site/forms";
        $query = isset($given['lang']) ? ['lang' => self::languageOf($given['lang'])] : [];
        switch ($widget) {
            case 'complaint-form':
                return self::address("$forms/report", $query);
            case 'status-tracker':
                return self::address("$forms/track", $query);
            case 'poll':
                return self::address("$forms/polls/" . rawurlencode($given['poll'] ?? ''), $query);
            case 'survey':
                $which = array_intersect_key($given, array_flip(['type', 'service', 'series']));
                // a survey by its name has no plain form of its own
                return isset($given['survey']) ? null : self::address("$forms/survey", $which + $query);
            default:
                return null;
        }
    }

    /** `https://api.example.org`, without a slash at its end; null where it is not the address of a server. */
    public static function origin(string $address): ?string
    {
        // http only where nobody can listen in: on the developer's own machine
        $shape = '#^(https://[a-z0-9.-]+|http://(localhost|127\.0\.0\.1|[a-z0-9.-]+\.(test|localhost)))(:\d{1,5})?/?$#Di';
        return preg_match($shape, trim($address)) ? strtolower(rtrim(trim($address), '/')) : null;
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
    }

    /** @param array<string, mixed> $attributes */
    private static function check(string $widget, array $attributes): void
    {
        $problem = self::problem($widget, $attributes);
        if ($problem !== null) {
            throw new \InvalidArgumentException($problem);
        }
    }

    private static function isKnown(string $widget, string $name): bool
    {
        return in_array($name, self::COMMON, true)
            || in_array($name, self::OF_THE_PAGE, true)
            || in_array($name, self::WIDGETS[$widget], true);
    }

    /**
     * Without those that are not set: null, false and, since forms and shortcodes leave it so, the empty text.
     *
     * @param array<string, mixed> $attributes
     * @return array<string, mixed>
     */
    private static function given(array $attributes): array
    {
        return array_filter($attributes, static fn ($value) => $value !== null && $value !== false && $value !== '');
    }

    /** @param array<string, mixed> $attributes */
    private static function write(array $attributes, string $prefix): string
    {
        $written = '';
        foreach ($attributes as $name => $value) {
            $written .= " $prefix$name" . ($value === true ? '' : '="' . self::escape(self::text($value)) . '"');
        }
        return $written;
    }

    /** @param mixed $value */
    private static function text($value): string
    {
        // `prefill`, whose fields may be given as an array
        if (is_array($value)) {
            return (string) json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
        }
        return is_scalar($value) || (is_object($value) && method_exists($value, '__toString')) ? (string) $value : '';
    }

    /** The plain forms, as these links, speak Indonesian and English. */
    private static function languageOf(string $lang): string
    {
        return preg_match('/^id\b/i', $lang) ? 'id' : 'en';
    }

    /** @param array<string, string> $query */
    private static function address(string $path, array $query): string
    {
        return $query === [] ? $path : $path . '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
    }

    /**
     * What stays visible until the widget is ready, and where the script does not come.
     *
     * @param array<string, mixed> $attributes
     * @param array{text?: string, href?: string, lang?: string} $options
     */
    private static function link(string $widget, array $attributes, array $options): string
    {
        $lang = self::text($attributes['lang'] ?? $options['lang'] ?? 'id');
        $attributes['lang'] = $lang;
        $href = $options['href'] ?? self::formUrl(self::text($attributes['base-url'] ?? ''), $widget, $attributes);
        $texts = self::LINKS[self::languageOf($lang)];
        $text = ($options['text'] ?? '') !== '' ? $options['text'] : ($texts[$widget] ?? '');
        if ($href === null || $text === '') {
            return self::escape($options['text'] ?? '');
        }
        if (!preg_match('#^(https?://|/(?!/)|mailto:|tel:)#i', $href)) {
            throw new \InvalidArgumentException('The link must lead to a page (https:, /…), or be mailto: or tel:.');
        }
        return '<a href="' . self::escape($href) . '">' . self::escape($text) . '</a>';
    }
}
