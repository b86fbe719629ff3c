<?php

namespace Suara\Laravel;

use Illuminate\Support\Facades\Blade;
use Illuminate\Support\ServiceProvider;

/** Makes `<x-suara>` and `@suaraScript` known, and lets an application have the configuration as its own. */
class SuaraServiceProvider extends ServiceProvider
{
    private const CONFIG = __DIR__ . '/../../config/suara.php';

    public function register(): void
    {
        $this->mergeConfigFrom(self::CONFIG, 'suara');
        $this->app->bind(Suara::class, static fn ($app) => new Suara(
            (array) $app['config']->get('suara'),
            $app->getLocale(),
            $app->bound('cache.store') ? $app['cache.store'] : null
        ));
    }

    public function boot(): void
    {
        $this->loadViewsFrom(__DIR__ . '/../../resources/views', 'suara');
        $this->publishes([self::CONFIG => $this->app->configPath('suara.php')], 'suara-config');
        Blade::component(SuaraComponent::class, 'suara');
        // for layouts that want the script in their head, whatever widgets the page will have
        Blade::directive('suaraScript', static fn () => '<?php echo app(\\' . Suara::class . '::class)->script(); ?>');
    }
}
