<?php
/**
 * Widgets and their script as one site has them set: what its configuration and the page's language add to every tag.
 *
 * One source for the PHP hosts that have no way of their own: examples/php/SuaraSite.php of Suara's repository, copied by
 * examples/php/copy.mjs. Change it there. Needs PHP 7.4.
 *
 * @license MIT
 */

namespace Suara;

final class SuaraSite
{
    /** @var array<string, mixed> */
    private array $settings;
    private string $lang;
    private ?SuaraPaint $paint;
    private bool $written = false;

    /**
     * Settings: `api`, `site`, `theme`, `paint`, and which script, as SuaraTag::scriptAttributes() takes it.
     *
     * @param array<string, mixed> $settings
     * @param string $lang the page's language, as in `<html lang>`
     * @param ?SuaraPaint $paint without it nothing is painted
     */
    public function __construct(array $settings, string $lang, ?SuaraPaint $paint = null)
    {
        $this->settings = $settings;
        $this->lang = str_replace('_', '-', $lang);
        $this->paint = empty($settings['paint']) ? null : $paint;
    }

    public function script(): string
    {
        return SuaraTag::script($this->settings);
    }

    /** The script for the first who asks, and nothing for all after. */
    public function scriptOnce(): string
    {
        if ($this->written) {
            return '';
        }
        $script = $this->script();
        $this->written = true;
        return $script;
    }

    /**
     * @param array<string, mixed> $attributes
     * @param array{text?: string, href?: string} $link
     */
    public function widget(string $widget, array $attributes, array $link = []): string
    {
        $theme = $this->settings['theme'] ?? 'auto';
        $attributes += [
            'site' => $this->settings['site'] ?? '',
            'base-url' => $this->settings['api'] ?? '',
            'theme' => $theme === 'auto' ? '' : $theme,
        ];
        // where no language is set on the tag, the widget takes the page's
        $paint = $this->paint === null ? '' : $this->paint->of($widget, $attributes + ['lang' => $this->lang]);
        return SuaraTag::element($widget, $attributes, $link + ['lang' => $this->lang, 'paint' => $paint]);
    }
}
