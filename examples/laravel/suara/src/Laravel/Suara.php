<?php

namespace Suara\Laravel;

use Suara\SuaraPaint;
use Suara\SuaraTag;

/** Widgets and the script as this application is configured. It knows nothing of Blade. */
class Suara
{
    /** @var array<string, mixed> */
    private array $config;
    private string $locale;
    /** @var ?\Psr\SimpleCache\CacheInterface */
    private $cache;

    /**
     * @param array<string, mixed> $config as config/suara.php
     * @param ?\Psr\SimpleCache\CacheInterface $cache for instant paint; without one nothing is painted
     */
    public function __construct(array $config, string $locale, $cache = null)
    {
        $this->config = $config;
        $this->locale = str_replace('_', '-', $locale);
        $this->cache = $cache;
    }

    public function script(): string
    {
        return SuaraTag::script($this->config);
    }

    /**
     * @param array<string, mixed> $attributes
     * @param array{text?: string, href?: string} $link
     */
    public function widget(string $widget, array $attributes, array $link = []): string
    {
        $theme = $this->config['theme'] ?? 'auto';
        $attributes += [
            'site' => $this->config['site'] ?? '',
            'base-url' => $this->config['api'] ?? '',
            'theme' => $theme === 'auto' ? '' : $theme,
        ];
        $options = $link + ['lang' => $this->locale, 'paint' => $this->paint($widget, $attributes)];
        return SuaraTag::element($widget, $attributes, $options);
    }

    /** @param array<string, mixed> $attributes */
    private function paint(string $widget, array $attributes): string
    {
        if ($this->cache === null || empty($this->config['paint'])) {
            return '';
        }
        $paint = new SuaraPaint([$this->cache, 'get'], [$this->cache, 'set']);
        return $paint->of($widget, $attributes + ['lang' => $this->locale]);
    }
}
