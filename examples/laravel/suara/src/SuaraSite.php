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
    /** @var array<string, true> which scripts the page has */
    private array $written = [];

    /**
     * Settings: `api`, `site`, `theme`, `paint`, and which script, as SuaraTag::scriptAttributes() takes it. Where `single`
     * has hashes, `['poll' => 'sha384-…']`, each widget comes as one file of `version`, held to its hash.
     *
     * @param array<string, mixed> $settings
     * @param string $lang the page's language, as in `<html lang>`
     * @param ?SuaraPaint $paint without it nothing is painted
     */
    public function __construct(array $settings, string $lang, ?SuaraPaint $paint = null)
    {
        $settings['single'] = array_filter((array) ($settings['single'] ?? []));
        $this->settings = $settings;
        $this->lang = str_replace('_', '-', $lang);
        // the loader takes over what is painted, and a single file has none
        $this->paint = empty($settings['paint']) || $this->isSingle() ? null : $paint;
    }

    public function isSingle(): bool
    {
        return $this->settings['single'] !== [];
    }

    /** @return array<string, string|true> the attributes of the script tag for this widget */
    public function scriptAttributes(string $widget): array
    {
        if (!$this->isSingle()) {
            return SuaraTag::scriptAttributes($this->settings);
        }
        $integrity = $this->settings['single'][$widget] ?? '';
        return SuaraTag::singleAttributes($widget, ['integrity' => $integrity] + $this->settings);
    }

    /** The script for a page with this widget, or for any widget where all have the same. */
    public function script(string $widget = ''): string
    {
        // which widgets will come is not known yet
        if ($widget === '' && $this->isSingle()) {
            return '';
        }
        return SuaraTag::scriptTag($this->scriptAttributes($widget));
    }

    /** The script for the first who asks, and nothing for all after. */
    public function scriptOnce(string $widget = ''): string
    {
        $which = $this->isSingle() ? $widget : 'all';
        $script = isset($this->written[$which]) ? '' : $this->script($widget);
        $this->written[$which] = true;
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
