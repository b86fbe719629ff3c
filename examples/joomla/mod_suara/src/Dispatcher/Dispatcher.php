<?php

namespace Suara\Module\Suara\Site\Dispatcher;

\defined('_JEXEC') or die;

use Joomla\CMS\Cache\CacheControllerFactoryInterface;
use Joomla\CMS\Dispatcher\AbstractModuleDispatcher;
use Joomla\CMS\Factory;
use Joomla\CMS\Language\Text;
use Suara\SuaraPaint;
use Suara\SuaraSite;
use Suara\SuaraTag;

/** Makes a widget of a module's settings, and asks for its script. */
class Dispatcher extends AbstractModuleDispatcher
{
    /** In minutes, a little longer than SuaraPaint uses what it keeps. */
    private const KEEP = 15;

    /** @return array<string, mixed>|false what tmpl/default.php prints; false where there is nothing to print */
    protected function getLayoutData()
    {
        $data = parent::getLayoutData();
        $settings = $data['params']->toArray();
        try {
            $data['markup'] = $this->markup($settings);
            $data['problem'] = '';
        } catch (\InvalidArgumentException $error) {
            // visitors are not bothered with what only an editor can mend
            if (!$this->app->getIdentity()->authorise('core.edit', 'com_modules')) {
                return false;
            }
            $data['markup'] = '';
            $data['problem'] = $error->getMessage();
        }
        return $data;
    }

    /** @param array<string, mixed> $settings */
    private function markup(array $settings): string
    {
        if (empty($settings['api']) || empty($settings['site'])) {
            throw new \InvalidArgumentException(Text::_('MOD_SUARA_NOT_SET_UP'));
        }
        $widget = (string) ($settings['widget'] ?? 'complaint-form');
        $paint = empty($settings['paint']) ? null : self::paint();
        $site = new SuaraSite(self::delivery($widget, $settings), $this->app->getLanguage()->getTag(), $paint);
        $markup = $site->widget($widget, self::attributes($widget, $settings), ['text' => (string) ($settings['text'] ?? '')]);
        $this->useScript($site->isSingle() ? "mod_suara.$widget" : 'mod_suara', $site->scriptAttributes($widget));
        return $markup;
    }

    /**
     * Of all that the form holds, what this widget has: the form keeps what was entered for another one.
     *
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    private static function attributes(string $widget, array $settings): array
    {
        $attributes = array_intersect_key($settings, array_flip(SuaraTag::WIDGETS[$widget] ?? []));
        // `layout` is Joomla's own word for a module's template
        unset($attributes['layout']);
        if ($widget === 'survey') {
            $attributes['layout'] = $settings['survey_layout'] ?? '';
            $attributes['kiosk'] = !empty($settings['kiosk']);
        }
        return $attributes;
    }

    /**
     * The settings as SuaraSite takes them: a version is only meant where one is to be pinned.
     *
     * @param array<string, mixed> $settings
     * @return array<string, mixed>
     */
    private static function delivery(string $widget, array $settings): array
    {
        $delivery = $settings['delivery'] ?? 'channel';
        if ($delivery === 'channel') {
            unset($settings['version'], $settings['integrity']);
            return $settings;
        }
        if (empty($settings['version']) || empty($settings['integrity'])) {
            throw new \InvalidArgumentException(Text::_('MOD_SUARA_PINNED_NEEDS_BOTH'));
        }
        return $delivery === 'single' ? ['single' => [$widget => $settings['integrity']]] + $settings : $settings;
    }

    /** @param array<string, string|true> $attributes */
    private function useScript(string $name, array $attributes): void
    {
        $src = $attributes['src'];
        unset($attributes['src']);
        // Joomla writes an asset of one name once, with its nonce. No version behind the address: it would be another module.
        $this->app->getDocument()->getWebAssetManager()
            ->registerAndUseScript($name, $src, ['version' => ''], $attributes);
    }

    private static function paint(): SuaraPaint
    {
        $cache = Factory::getContainer()->get(CacheControllerFactoryInterface::class)->createCacheController('output', [
            'defaultgroup' => 'mod_suara',
            'caching' => true,
            'lifetime' => self::KEEP,
        ]);
        return new SuaraPaint(
            static fn (string $key) => $cache->get($key),
            static fn (string $key, array $entry) => $cache->store($entry, $key)
        );
    }
}
