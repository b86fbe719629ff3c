<?php

namespace Suara\Laravel;

use Illuminate\Support\Facades\Blade;
use Illuminate\Support\ServiceProvider;
use Suara\SuaraPaint;
use Suara\SuaraSite;

/** Makes `<x-suara>` and `@suaraScript` known, and lets an application have the configuration as its own. */
class SuaraServiceProvider extends ServiceProvider
{
    private const CONFIG = __DIR__ . '/../../config/suara.php';

    public function register(): void
    {
        $this->mergeConfigFrom(self::CONFIG, 'suara');
        $this->app->bind(SuaraSite::class, static function ($app): SuaraSite {
            $cache = $app->bound('cache.store') ? $app['cache.store'] : null;
            $paint = $cache === null ? null : new SuaraPaint([$cache, 'get'], [$cache, 'set']);
            return new SuaraSite((array) $app['config']->get('suara'), $app->getLocale(), $paint);
        });
    }

    public function boot(): void
    {
        $this->loadViewsFrom(__DIR__ . '/../../resources/views', 'suara');
        $this->publishes([self::CONFIG => $this->app->configPath('suara.php')], 'suara-config');
        Blade::component(SuaraComponent::class, 'suara');
        // for layouts that want the script in their head, whatever widgets the page will have
        Blade::directive('suaraScript', static fn () => '<?php echo app(\\' . SuaraSite::class . '::class)->script(); ?>');
    }
}
